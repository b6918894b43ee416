/**
 * The nodes of a graph in sets that stand in order, even if it has cycles.
 *
 * Problem: condensation. Method: the topological order if there is one, else strongly connected components.
 * Cost: nodes + edges. On cycles: nodes that lead to each other are one set.
 */

import { components, type NodeSets } from './components.js';
import type { Adjacency } from './digraph.js';
import { nodeOrder } from './topological-order.js';

/** Sets of nodes that lead to each other, each before those it leads to; most are of one node. */
export interface Condensation extends NodeSets {
  /** Whether every set is one node that does not lead to itself. */
  readonly acyclic: boolean;
}

/** Condenses a graph. */
export function condensation(graph: Adjacency): Condensation {
  const { order, stuck } = nodeOrder(graph);
  if (stuck.length > 0) return { ...components(graph), acyclic: false };
  const starts = new Int32Array(order.length + 1);
  for (let set = 0; set < starts.length; set++) starts[set] = set;
  return { starts, members: order, acyclic: true };
}
