/**
 * How much of all paths runs through each node.
 *
 * Problem: the sum of the lengths of all paths from a source to a sink that have the node strictly inside. Method:
 * numbers and summed lengths of the paths up to and from each node, by dynamic programming along the topological order
 * (no path is ever listed). Cost: nodes + edges, on exact whole numbers; the number of paths can double with every
 * step of depth, so these have up to as many digits as the graph is deep.
 * On cycles: paths that can go round have no number; nodes before, on and behind a cycle get none.
 */

import type { Adjacency } from '../graph/digraph/digraph.js';
import { nodeOrder } from '../graph/digraph/topological-order.js';

/** For each node the sum of the node counts of the paths that have it inside; `undefined` where paths go round. */
export function centrality(graph: Adjacency): (bigint | undefined)[] {
  const { offsets, targets, intoOffsets, sources } = graph;
  const ending = paths(graph);
  const starting = paths({ offsets: intoOffsets, targets: sources, intoOffsets: offsets, sources: targets });
  return Array.from({ length: offsets.length - 1 }, (_, node) => {
    const [before, after] = [ending[node], starting[node]];
    if (!before || !after) return undefined;
    const inside = intoOffsets[node] !== intoOffsets[node + 1] && offsets[node] !== offsets[node + 1];
    if (!inside) return 0n;
    // The node itself is in both lengths, and counts once for each path.
    return before.length * after.count + before.count * after.length - before.count * after.count;
  });
}

/** Paths, together: how many, and how many nodes they have. */
interface Paths {
  readonly count: bigint;
  readonly length: bigint;
}

/** For each node the paths from a source to it; `undefined` on a cycle and behind one. */
function paths(graph: Adjacency): (Paths | undefined)[] {
  const { intoOffsets, sources } = graph;
  const found = new Array<Paths | undefined>(intoOffsets.length - 1);
  for (const node of nodeOrder(graph).order) {
    const [start, end] = [intoOffsets[node]!, intoOffsets[node + 1]!];
    let [count, length] = start === end ? [1n, 0n] : [0n, 0n];
    for (let edge = start; edge < end; edge++) {
      const before = found[sources[edge]!]!;
      count += before.count;
      length += before.length;
    }
    found[node] = { count, length: length + count };
  }
  return found;
}
