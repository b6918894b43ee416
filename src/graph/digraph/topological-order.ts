/**
 * An order of the nodes in which every edge leads forward.
 *
 * Problem: topological order. Method: Kahn 1962, first come first served, starting from the nodes without an edge
 * into them in the order of their numbers. Cost: nodes + edges.
 * On cycles: nodes on a cycle or behind one are left out and told; which nodes form it, `cycles` tells.
 */

import type { Adjacency } from './digraph.js';

/** Nodes in order; `order` and `stuck` together are all nodes, each once. */
export interface TopologicalOrder {
  /** Node numbers, each before all it leads to; by the length of the longest path into them, shortest first. */
  readonly order: Int32Array;
  /** Nodes on a cycle, or that one leads to, ascending. Empty if the graph has no cycle. */
  readonly stuck: Int32Array;
}

/**
 * Orders the nodes of a graph, the same way whatever order its edges came in.
 *
 * @example
 * ```ts
 * import { digraph, topologicalOrder } from 'career-pathways/graph';
 * const graph = digraph([['nurse', 'lead'], ['aide', 'nurse'], ['ring', 'ring']]);
 * const { order, stuck } = topologicalOrder(graph);
 * [...order].map((node) => graph.ids[node]); // => ['aide', 'nurse', 'lead']
 * [...stuck].map((node) => graph.ids[node]); // => ['ring']
 * ```
 */
export function topologicalOrder({ offsets, targets, intoOffsets }: Adjacency): TopologicalOrder {
  const size = offsets.length - 1;
  const waitsFor = new Int32Array(size);
  const order = new Int32Array(size);
  let placed = 0;
  for (let node = 0; node < size; node++) {
    waitsFor[node] = intoOffsets[node + 1]! - intoOffsets[node]!;
    if (waitsFor[node] === 0) order[placed++] = node;
  }
  for (let next = 0; next < placed; next++) {
    const node = order[next]!;
    for (let edge = offsets[node]!, end = offsets[node + 1]!; edge < end; edge++) {
      const target = targets[edge]!;
      if (--waitsFor[target]! === 0) order[placed++] = target;
    }
  }
  if (placed === size) return { order, stuck: new Int32Array(0) };
  const stuck = new Int32Array(size - placed);
  for (let node = 0, at = 0; node < size; node++) if (waitsFor[node]! > 0) stuck[at++] = node;
  return { order: order.slice(0, placed), stuck };
}
