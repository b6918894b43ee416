/**
 * How many nodes each node leads to.
 *
 * Problem: sizes of the sets of descendants. Method: rows of bits handed back along the edges, for 1,024 targets at a
 * time. Cost: at most nodes × edges / 32; 128 bytes for each node are kept.
 * On cycles: exact; a node is not counted for itself.
 */

import { countRow, hasBit } from '../graph/digraph/bit-rows.js';
import type { Adjacency } from '../graph/digraph/digraph.js';
import { reachRows } from '../graph/digraph/reach-from.js';

const atOnce = 1024;

/** For each node the number of other nodes that it leads to, by one edge or more. */
export function blocking({ offsets, targets, intoOffsets, sources }: Adjacency): Int32Array {
  const size = offsets.length - 1;
  const turned = { offsets: intoOffsets, targets: sources, intoOffsets: offsets, sources: targets };
  const counts = new Int32Array(size);
  for (let first = 0; first < size; first += atOnce) {
    const block = Array.from({ length: Math.min(atOnce, size - first) }, (_, at) => first + at);
    const rows = reachRows(turned, block);
    for (let node = 0; node < size; node++) counts[node]! += countRow(rows, node);
    for (const node of block) if (hasBit(rows, node, node - first)) counts[node]!--;
  }
  return counts;
}
