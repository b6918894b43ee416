import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digraph } from '../../../src/graph/digraph/digraph.js';
import { longestPaths } from '../../../src/graph/digraph/longest-paths.js';
import { topologicalOrder } from '../../../src/graph/digraph/topological-order.js';
import { trials } from '../../depth.js';
import { idOf, idsOf, named, sketches } from './arbitrary-digraph.js';

const lists = (offsets: Int32Array, ends: Int32Array) =>
  Array.from({ length: offsets.length - 1 }, (_, node) => [
    ...ends.subarray(offsets[node]!, offsets[node + 1]!),
  ]);
const ascending = (nodes: Iterable<number>) => [...new Set(nodes)].sort((a, b) => a - b);

describe('digraph', () => {
  test.each(['ids', 'indexOf', 'offsets', 'targets', 'intoOffsets', 'sources'])(
    'is none without %s',
    (field) => {
      const damaged = { ...digraph([['a', 'b']]), [field]: undefined } as never;
      for (const ask of [topologicalOrder, longestPaths])
        expect(() => ask(damaged)).toThrow(expect.objectContaining({ code: 'bad-graph', argument: 'graph' }));
    },
  );

  test('lists the neighbours of every node both ways, ascending and each once', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const graph = digraph(named(sketch), { ids: idsOf(sketch) });
        expect(graph.ids).toEqual(idsOf(sketch));
        const { size, edges } = sketch;
        const nodes = Array.from({ length: size }, (_, node) => node);
        expect(lists(graph.offsets, graph.targets)).toEqual(
          nodes.map((node) => ascending(edges.filter(([from]) => from === node).map(([, to]) => to))),
        );
        expect(lists(graph.intoOffsets, graph.sources)).toEqual(
          nodes.map((node) => ascending(edges.filter(([, to]) => to === node).map(([from]) => from))),
        );
      }),
      trials(60_000, 1),
    );
  });

  test('is the same whatever order edges and ids come in, down to the order of the map', () => {
    const shuffled = sketches.chain((sketch) =>
      fc.tuple(
        fc.constant(sketch),
        fc.shuffledSubarray(named(sketch), { minLength: sketch.edges.length }),
        fc.shuffledSubarray(idsOf(sketch), { minLength: sketch.size }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([sketch, edges, ids]) => {
        const [one, other] = [digraph(named(sketch), { ids: idsOf(sketch) }), digraph(edges, { ids })];
        expect(other).toEqual(one);
        expect([...other.indexOf]).toEqual([...one.indexOf]);
      }),
      trials(20_000, 2),
    );
  });

  test('orders ids by code units, and takes any string for one', () => {
    const ids = ['b', '__proto__', '', '10', '9', 'constructor', 'é', 'z', '\u{1f600}', '\uffff', 'Z'];
    const graph = digraph(
      ids.map((id) => [id, 'b']),
      { ids },
    );
    expect(graph.ids).toEqual([
      ...['', '10', '9', 'Z', '__proto__', 'b', 'constructor', 'z', 'é', '\u{1f600}', '\uffff'],
    ]);
    for (const [node, id] of graph.ids.entries()) expect(graph.indexOf.get(id)).toBe(node);
    expect(graph.sources).toHaveLength(ids.length);
  });

  test('takes edges one by one, and has no nodes without any', () => {
    function* pairs(): Generator<[string, string]> {
      yield ['a', 'b'];
      yield ['a', 'b'];
      yield ['b', 'b'];
    }
    expect([...digraph(pairs()).targets]).toEqual([1, 1]);
    expect(digraph([]).ids).toEqual([]);
    expect(digraph([], { ids: ['a', 'a'] }).ids).toEqual(['a']);
  });

  test('is frozen, and can be cloned to a worker', () => {
    const graph = digraph([['a', 'b']], { ids: [idOf(0)] });
    expect([Object.isFrozen(graph), Object.isFrozen(graph.ids)]).toEqual([true, true]);
    expect(structuredClone(graph)).toEqual(graph);
  });
});
