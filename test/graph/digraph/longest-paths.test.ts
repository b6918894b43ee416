import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digraph } from '../../../src/graph/digraph/digraph.js';
import { pathLengths } from '../../../src/graph/digraph/longest-paths.js';
import { trials } from '../../depth.js';
import { acyclicSketches, idsOf, leadsTo, named, pathsFrom, sketches } from './arbitrary-digraph.js';

const most = (lengths: readonly number[]) => Math.max(...lengths);

describe('pathLengths', () => {
  test('says what all paths together say, in nodes and in given lengths', () => {
    const measured = acyclicSketches.chain((sketch) =>
      fc.tuple(fc.constant(sketch), fc.array(fc.nat(20), { minLength: sketch.size, maxLength: sketch.size })),
    );
    fc.assert(
      fc.property(measured, ([sketch, lengths]) => {
        const nodes = Array.from({ length: sketch.size }, (_, node) => node);
        const paths = nodes.flatMap((node) => pathsFrom(sketch, node));
        const graph = digraph(named(sketch), { ids: idsOf(sketch) });
        for (const own of [undefined, lengths]) {
          const sum = (path: readonly number[]) =>
            path.reduce((total, node) => total + (own ? own[node]! : 1), 0);
          const found = pathLengths(graph, own && Float64Array.from(own));
          const among = (keep: (path: readonly number[], node: number) => boolean) =>
            nodes.map((node) => most(paths.filter((path) => keep(path, node)).map(sum)));
          expect([...found.endingIn]).toEqual(among((path, node) => path.at(-1) === node));
          expect([...found.startingFrom]).toEqual(among((path, node) => path[0] === node));
          expect([...found.through]).toEqual(among((path, node) => path.includes(node)));
        }
      }),
      trials(30_000, 1),
    );
  });

  test('is infinite exactly where a path can go round', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const leads = leadsTo(sketch);
        const found = pathLengths(digraph(named(sketch), { ids: idsOf(sketch) }));
        const nodes = Array.from({ length: sketch.size }, (_, node) => node);
        const cyclic = nodes.filter((node) => leads[node]![node]);
        const behind = (node: number) => cyclic.some((other) => leads[other]![node]);
        const before = (node: number) => cyclic.some((other) => leads[node]![other]);
        const infinite = (lengths: Float64Array) => [...lengths].map((length) => length === Infinity);
        expect(infinite(found.endingIn)).toEqual(nodes.map(behind));
        expect(infinite(found.startingFrom)).toEqual(nodes.map(before));
        expect(infinite(found.through)).toEqual(nodes.map((node) => behind(node) || before(node)));
      }),
      trials(40_000, 2),
    );
  });

  test('leaves the given lengths and the graph as they are', () => {
    const graph = digraph([['a', 'b']]);
    const lengths = Float64Array.of(2, 3);
    expect([...pathLengths(graph, lengths).endingIn]).toEqual([2, 5]);
    expect([...lengths]).toEqual([2, 3]);
    expect(graph).toEqual(digraph([['a', 'b']]));
  });
});
