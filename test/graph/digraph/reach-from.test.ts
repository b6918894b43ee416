import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasBit } from '../../../src/graph/digraph/bit-rows.js';
import { digraph } from '../../../src/graph/digraph/digraph.js';
import { reachRows } from '../../../src/graph/digraph/reach-from.js';
import { trials } from '../../depth.js';
import { acyclicSketches, idOf, idsOf, leadsTo, named, rowsWith, sketches } from './arbitrary-digraph.js';

const withSources = fc
  .oneof(sketches, acyclicSketches)
  .chain((sketch) =>
    fc.tuple(fc.constant(sketch), fc.array(fc.nat({ max: sketch.size - 1 }), { maxLength: 70 })),
  );

describe('reachRows', () => {
  test('says what a table of who leads to whom says, for any number of sources, some of them twice', () => {
    fc.assert(
      fc.property(withSources, ([sketch, sources]) => {
        const leads = leadsTo(sketch);
        const reach = reachRows(digraph(named(sketch), { ids: idsOf(sketch) }), [...new Set(sources)]);
        const again = reachRows(digraph(named(sketch), { ids: idsOf(sketch) }), sources);
        const nodes = Array.from({ length: sketch.size }, (_, node) => node);
        for (const [source, from] of [...new Set(sources)].entries())
          expect(rowsWith(reach, source)).toEqual(nodes.filter((node) => leads[from]![node]));
        for (const [source, from] of sources.entries())
          for (const node of nodes) expect(hasBit(again, node, source)).toBe(leads[from]![node]);
      }),
      trials(60_000, 1),
    );
  });

  test('a source reaches itself only around a cycle', () => {
    const graph = digraph([
      ['a', 'a'],
      ['b', 'c'],
      ['c', 'b'],
      ['c', 'd'],
    ]);
    const reach = reachRows(graph, [0, 1, 2, 3]);
    expect([0, 1, 2, 3].map((node) => hasBit(reach, node, node))).toEqual([true, true, true, false]);
  });

  test('takes more sources than one number has bits: along a chain, each reaches what comes later', () => {
    const size = 100;
    const chain = Array.from({ length: size - 1 }, (_, n): [string, string] => [idOf(n), idOf(n + 1)]);
    const reach = reachRows(
      digraph(chain),
      Array.from({ length: size }, (_, node) => node),
    );
    for (let source = 0; source < size; source++) {
      const later = Array.from({ length: size - 1 - source }, (_, at) => source + 1 + at);
      expect(rowsWith(reach, source)).toEqual(later);
    }
  });

  test('no sources reach nothing', () => {
    expect(reachRows(digraph([['a', 'b']]), []).bits).toHaveLength(0);
  });
});
