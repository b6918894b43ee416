/**
 * How long the longest paths are that end in, start from and go through each node.
 *
 * Problem: longest paths in a graph without cycles. Method: dynamic programming along the topological order, once in
 * each direction. Cost: nodes + edges.
 * On cycles: a path that can go round has no longest form, and its length is `Infinity`.
 */

import type { Adjacency } from './digraph.js';
import { topologicalOrder } from './topological-order.js';

/** Lengths of paths, one for each node; the node itself is counted. */
export interface LongestPaths {
  /** Of the longest path that ends in the node; `Infinity` on a cycle or behind one. */
  readonly endingIn: Float64Array;
  /** Of the longest path that starts from the node; `Infinity` on a cycle or before one. */
  readonly startingFrom: Float64Array;
  /** Of the longest path that goes through the node. */
  readonly through: Float64Array;
}

/**
 * The lengths of the longest paths, in nodes or in the sum of their lengths.
 *
 * @param lengths - the length of each node, zero or more; 1 if left out
 *
 * @example
 * ```ts
 * import { digraph, longestPaths } from 'career-pathways/graph';
 * const graph = digraph([['abe', 'aide'], ['aide', 'nurse'], ['lpn', 'nurse']]);
 * graph.ids; // => ['abe', 'aide', 'lpn', 'nurse']
 * [...longestPaths(graph).endingIn]; // => [1, 2, 1, 3]
 * [...longestPaths(graph).through]; // => [3, 3, 2, 3]
 * [...longestPaths(graph, new Float64Array([8, 16, 40, 52])).through]; // => [76, 76, 92, 92]
 * ```
 */
export function longestPaths(graph: Adjacency, lengths?: Float64Array): LongestPaths {
  const { offsets, targets, intoOffsets, sources } = graph;
  const size = offsets.length - 1;
  const own = lengths ?? new Float64Array(size).fill(1);

  const { order, stuck } = topologicalOrder(graph);
  const endingIn = new Float64Array(size);
  for (const node of stuck) endingIn[node] = Number.POSITIVE_INFINITY;
  for (let at = 0; at < order.length; at++) lengthen(endingIn, order[at]!, intoOffsets, sources, own);

  const turned = { offsets: intoOffsets, targets: sources, intoOffsets: offsets, sources: targets };
  const back = stuck.length > 0 ? topologicalOrder(turned) : { order: order.reverse(), stuck };
  const startingFrom = new Float64Array(size);
  for (const node of back.stuck) startingFrom[node] = Number.POSITIVE_INFINITY;
  for (let at = 0; at < size - back.stuck.length; at++)
    lengthen(startingFrom, back.order[at]!, offsets, targets, own);

  const through = new Float64Array(size);
  for (let node = 0; node < size; node++) through[node] = endingIn[node]! + startingFrom[node]! - own[node]!;
  return { endingIn, startingFrom, through };
}

/** Adds a node to the longest of the paths before it. */
function lengthen(
  longest: Float64Array,
  node: number,
  offsets: Int32Array,
  neighbours: Int32Array,
  own: Float64Array,
): void {
  let most = 0;
  for (let edge = offsets[node]!, end = offsets[node + 1]!; edge < end; edge++) {
    const length = longest[neighbours[edge]!]!;
    if (length > most) most = length;
  }
  longest[node] = most + own[node]!;
}
