import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digraph } from '../../../src/graph/digraph/digraph.js';
import { topologicalOrder } from '../../../src/graph/digraph/topological-order.js';
import { trials } from '../../depth.js';
import { acyclicSketches, idsOf, leadsTo, named, pathsFrom, sketches } from './arbitrary-digraph.js';

describe('topologicalOrder', () => {
  test('orders what is not on or behind a cycle, and tells the rest', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const leads = leadsTo(sketch);
        const { order, stuck } = topologicalOrder(digraph(named(sketch), idsOf(sketch)));
        const nodes = Array.from({ length: sketch.size }, (_, node) => node);
        const cyclic = nodes.filter((node) => leads[node]![node]);
        const behind = nodes.filter((node) => cyclic.some((other) => leads[other]![node]));
        expect([...stuck]).toEqual(behind);
        expect([...order, ...stuck].sort((a, b) => a - b)).toEqual(nodes);
        const place = new Map([...order].map((node, at) => [node, at]));
        for (const [from, to] of sketch.edges)
          if (place.has(to)) expect(place.get(from)).toBeLessThan(place.get(to)!);
      }),
      trials(80_000, 1),
    );
  });

  test('puts shorter longest paths first', () => {
    fc.assert(
      fc.property(acyclicSketches, (sketch) => {
        const turned = { ...sketch, edges: sketch.edges.map(([from, to]) => [to, from] as const) };
        const { order } = topologicalOrder(digraph(named(sketch), idsOf(sketch)));
        const lengths = [...order].map((node) =>
          Math.max(...pathsFrom(turned, node).map(({ length }) => length)),
        );
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      }),
      trials(20_000, 2),
    );
  });

  test('breaks ties by id where nothing else decides', () => {
    const graph = digraph([['d', 'a']], ['c', 'b']);
    const { order } = topologicalOrder(graph);
    expect([...order].map((node) => graph.ids[node])).toEqual(['b', 'c', 'd', 'a']);
  });
});
