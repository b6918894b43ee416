/** Very many nodes in the shapes that break a deep stack or a slow walk: right answers, no limit of the stack. */
import { describe, expect, test } from 'vitest';
import { countRow } from '../../../src/graph/digraph/bit-rows.js';
import { cyclicComponents } from '../../../src/graph/digraph/components.js';
import { type Adjacency, adjacency, digraph } from '../../../src/graph/digraph/digraph.js';
import { pathLengths } from '../../../src/graph/digraph/longest-paths.js';
import { reachRows } from '../../../src/graph/digraph/reach-from.js';
import { nodeOrder } from '../../../src/graph/digraph/topological-order.js';
import { transitiveReduction } from '../../../src/graph/digraph/transitive-reduction.js';
import { size } from '../../depth.js';
import { rowsWith } from './arbitrary-digraph.js';

const many = size(1_000_000);

/** Node numbers by edge. */
function edgeEnds(count: number, end: (edge: number) => number): Int32Array {
  const ends = new Int32Array(count);
  for (let edge = 0; edge < count; edge++) ends[edge] = end(edge);
  return ends;
}

/** Layers of so many nodes, each node of which leads to all of the next layer. */
function layers(width: number): Adjacency {
  const edges = (many - width) * width;
  const from = edgeEnds(edges, (edge) => Math.floor(edge / width));
  return adjacency(
    many,
    from,
    edgeEnds(edges, (edge) => from[edge]! - (from[edge]! % width) + width + (edge % width)),
  );
}

/** Checks what all graphs of equal layers have in common, then what the first node reaches. */
function expectLayers(graph: Adjacency, width: number): void {
  const { order, stuck } = nodeOrder(graph);
  expect(order.every((node, at) => node === at)).toBe(true);
  expect(stuck).toHaveLength(0);
  const { endingIn, through } = pathLengths(graph);
  expect(endingIn.every((length, node) => length === Math.floor(node / width) + 1)).toBe(true);
  expect(through.every((length) => length === many / width)).toBe(true);
  const reach = reachRows(graph, [0, many - 1]);
  expect(rowsWith(reach, 0)).toHaveLength(many - width);
  expect(countRow(reach, many - 1)).toBe(1);
  expect(transitiveReduction(graph)).toEqual({ from: none, to: none });
}

const none = new Int32Array(0);

describe('very many nodes', () => {
  test('a chain, given from its end', () => {
    const idOf = (node: number) => String(1_000_000 + node);
    function* edges(): Generator<[string, string]> {
      for (let node = many - 1; node > 0; node--) yield [idOf(node - 1), idOf(node)];
    }
    expectLayers(digraph(edges()), 1);
  });

  test('a star, out of one node and into one node', () => {
    const rays = edgeEnds(many - 1, (node) => node + 1);
    const middle = new Int32Array(many - 1);
    const out = adjacency(many, middle, rays);
    expect(nodeOrder(out).order.every((node, at) => node === at)).toBe(true);
    expect(rowsWith(reachRows(out, [0]), 0)).toHaveLength(many - 1);
    expect(pathLengths(out).through.every((length) => length === 2)).toBe(true);
    expect(transitiveReduction(out).from).toHaveLength(0);
    const into = adjacency(many, rays, middle);
    expect(nodeOrder(into).order.at(-1)).toBe(0);
    expect(pathLengths(into).endingIn[0]).toBe(2);
    expect(rowsWith(reachRows(into, [5]), 0)).toEqual([0]);
  });

  test('a ladder of two nodes wide', () => {
    expectLayers(layers(2), 2);
  });

  test('layers of eight nodes', () => {
    expectLayers(layers(8), 8);
  });

  test('a chain with one edge from its start to its end, which is unnecessary', () => {
    const from = edgeEnds(many, (node) => (node === many - 1 ? 0 : node));
    const to = edgeEnds(many, (node) => Math.min(node + 1, many - 1));
    const found = transitiveReduction(adjacency(many, from, to));
    expect(found).toEqual({ from: Int32Array.of(0), to: Int32Array.of(many - 1) });
  });

  test('a ring is stuck, one cycle, and reaches itself', () => {
    const from = edgeEnds(many, (node) => node);
    const ring = adjacency(
      many,
      from,
      from.map((node) => (node + 1) % many),
    );
    expect(nodeOrder(ring).stuck).toHaveLength(many);
    expect(cyclicComponents(ring).map(({ length }) => length)).toEqual([many]);
    expect(rowsWith(reachRows(ring, [7]), 0)).toHaveLength(many);
    expect(pathLengths(ring).through.every((length) => length === Infinity)).toBe(true);
    expect(transitiveReduction(ring).from).toHaveLength(0);
  });
});
