/**
 * An order of the nodes in which every edge leads forward.
 *
 * Problem: topological order. Method: Kahn 1962, first come first served, starting from the nodes without an edge
 * into them in the order of their numbers. Cost: nodes + edges.
 * On cycles: nodes on a cycle or behind one are listed apart.
 */

import { type Adjacency, checkDigraph, type Digraph } from './digraph.js';

/** Ids in order; `order` and `stuck` together are all ids, each once. */
export interface TopologicalOrder {
  /** Each before all it leads to; by the length of the longest path into them, shortest first. */
  readonly order: readonly string[];
  /** Those on a cycle, or that one leads to, sorted. Empty if the graph has no cycle. */
  readonly stuck: readonly string[];
}

/**
 * Orders the ids of a graph, the same way whatever order its edges came in.
 *
 * @example
 * ```ts
 * import { digraph, topologicalOrder } from 'career-pathways/graph';
 * const graph = digraph([['nurse', 'lead'], ['aide', 'nurse'], ['ring', 'ring']]);
 * topologicalOrder(graph); // => { order: ['aide', 'nurse', 'lead'], stuck: ['ring'] }
 * ```
 */
export function topologicalOrder(graph: Digraph): TopologicalOrder {
  checkDigraph(graph);
  const { order, stuck } = nodeOrder(graph);
  const idsOf = (nodes: Int32Array) => Array.from(nodes, (node) => graph.ids[node]!);
  return { order: idsOf(order), stuck: idsOf(stuck) };
}

/** The same as node numbers. */
export function nodeOrder({
  offsets,
  targets,
  intoOffsets,
}: Adjacency): Record<'order' | 'stuck', Int32Array> {
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
