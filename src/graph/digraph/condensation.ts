/**
 * The nodes of a graph in sets that stand in order, even if it has cycles.
 *
 * Problem: condensation. Method: the topological order if there is one, else strongly connected components.
 * Cost: nodes + edges. On cycles: nodes that lead to each other are one set.
 */

import { components, type Edges, type NodeSets } from './components.js';
import type { Adjacency } from './digraph.js';
import { topologicalOrder } from './topological-order.js';

/** Sets of nodes that lead to each other, each before those it leads to; most are of one node. */
export interface Condensation extends NodeSets {
  /** Whether every set is one node that does not lead to itself. */
  readonly acyclic: boolean;
}

/** Condenses a graph. */
export function condensation(graph: Adjacency): Condensation {
  const { order, stuck } = topologicalOrder(graph);
  if (stuck.length > 0) return { ...components(graph), acyclic: false };
  const starts = new Int32Array(order.length + 1);
  for (let set = 0; set < starts.length; set++) starts[set] = set;
  return { starts, members: order, acyclic: true };
}

/** The nodes that are on a cycle, ascending. */
export function cyclicNodes({ offsets, targets }: Edges, { starts, members }: NodeSets): Int32Array {
  const found: number[] = [];
  for (let set = 0; set + 1 < starts.length; set++) {
    const [start, end] = [starts[set]!, starts[set + 1]!];
    const node = members[start]!;
    const leadsOn = targets.subarray(offsets[node]!, offsets[node + 1]!);
    if (end - start > 1 || leadsOn.includes(node))
      for (let at = start; at < end; at++) found.push(members[at]!);
  }
  return Int32Array.from(found).sort();
}
