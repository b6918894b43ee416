import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listRow } from '../../../src/graph/digraph/bit-rows.js';
import { closure } from '../../../src/graph/digraph/closure.js';
import { digraph } from '../../../src/graph/digraph/digraph.js';
import { trials } from '../../depth.js';
import { acyclicSketches, idOf, idsOf, leadsTo, named, sketches } from './arbitrary-digraph.js';

describe('closure', () => {
  test('says what a table of who leads to whom says', () => {
    fc.assert(
      fc.property(fc.oneof(sketches, acyclicSketches), (sketch) => {
        const rows = closure(digraph(named(sketch), idsOf(sketch)));
        const nodes = Array.from({ length: sketch.size }, (_, node) => node);
        expect(nodes.map((node) => [...listRow(rows, node)])).toEqual(
          leadsTo(sketch).map((row) => nodes.filter((node) => row[node])),
        );
      }),
      trials(100_000, 1),
    );
  });

  test('is its own closure', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const once = closure(digraph(named(sketch), idsOf(sketch)));
        const joined = idsOf(sketch).flatMap((id, node) =>
          [...listRow(once, node)].map((to): [string, string] => [id, idOf(to)]),
        );
        expect(closure(digraph(joined, idsOf(sketch)))).toEqual(once);
      }),
      trials(10_000, 2),
    );
  });

  test('takes more nodes than one number has bits', () => {
    const ring = Array.from({ length: 70 }, (_, n): [string, string] => [idOf(n), idOf((n + 1) % 70)]);
    const rows = closure(digraph([...ring, [idOf(69), idOf(70)]]));
    expect(listRow(rows, 3)).toHaveLength(71);
    expect(listRow(rows, 70)).toHaveLength(0);
  });
});
