import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digraph } from '../../../src/graph/digraph/digraph.js';
import { nodeOrder } from '../../../src/graph/digraph/topological-order.js';
import { trials } from '../../depth.js';
import { acyclicSketches, idsOf, leadsTo, named, pathsFrom, sketches } from './arbitrary-digraph.js';

describe('nodeOrder', () => {
  test('orders what is not on or behind a cycle, and tells the rest', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const leads = leadsTo(sketch);
        const { order, stuck } = nodeOrder(digraph(named(sketch), { ids: idsOf(sketch) }));
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
        const { order } = nodeOrder(digraph(named(sketch), { ids: idsOf(sketch) }));
        const lengths = [...order].map((node) =>
          Math.max(...pathsFrom(turned, node).map(({ length }) => length)),
        );
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      }),
      trials(20_000, 2),
    );
  });

  test('breaks ties by id where nothing else decides', () => {
    const graph = digraph([['d', 'a']], { ids: ['c', 'b'] });
    const { order } = nodeOrder(graph);
    expect([...order].map((node) => graph.ids[node])).toEqual(['b', 'c', 'd', 'a']);
  });
});
