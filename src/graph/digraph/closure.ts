/**
 * Which nodes every node can reach.
 *
 * Problem: transitive closure. Method: rows of bits, joined in reverse topological order; a row that is already part
 * of another is not joined again. Cost: nodes × edges / 32; a bit for each pair of nodes is kept, which is 3 MB for
 * 5,000 nodes and 1.25 GB for 100,000 (for a few sources in a large graph there is `reachFrom`).
 * On cycles: exact; nodes that lead to each other have the same row, and are in it.
 */

import { type BitRows, bitRows, hasBit, orRow, setBit } from './bit-rows.js';
import { condensation } from './condensation.js';
import type { Adjacency } from './digraph.js';

/**
 * For each node, all it leads to by one edge or more: bit `m` of row `n` says that node `n` reaches node `m`.
 * A node reaches itself only if it is on a cycle.
 *
 * @example
 * ```ts
 * import { closure, digraph, hasBit } from 'career-pathways/graph';
 * const graph = digraph([['abe', 'aide'], ['aide', 'nurse']]);
 * const reaches = closure(graph);
 * hasBit(reaches, graph.indexOf.get('abe')!, graph.indexOf.get('nurse')!); // => true
 * hasBit(reaches, graph.indexOf.get('nurse')!, graph.indexOf.get('abe')!); // => false
 * ```
 */
export function closure(graph: Adjacency): BitRows {
  const { offsets, targets } = graph;
  const size = offsets.length - 1;
  const rows = bitRows(size, size);
  const { starts, members } = condensation(graph);
  for (let set = starts.length - 2; set >= 0; set--) {
    const [start, end] = [starts[set]!, starts[set + 1]!];
    const first = members[start]!;
    for (let at = start; at < end; at++)
      for (let edge = offsets[members[at]!]!; edge < offsets[members[at]! + 1]!; edge++) {
        const target = targets[edge]!;
        if (hasBit(rows, first, target)) continue;
        setBit(rows, first, target);
        orRow(rows, first, target);
      }
    for (let at = start + 1; at < end; at++) orRow(rows, members[at]!, first);
  }
  return rows;
}
