/**
 * Which nodes can be reached from which sources.
 *
 * Problem: reachability from several sources. Method: one bit for each source, handed on in the order of the strongly
 * connected components (Tarjan 1972) that the sources reach, 32 sources at a time. Cost: for every 32 sources, the
 * nodes and edges that are reached; a bit for each node and source is kept.
 * On cycles: exact; nodes that lead to each other share their bits.
 */

import { type BitRows, bitRows, clearBit, setBit } from './bit-rows.js';
import { components, type Edges } from './components.js';

/**
 * For each node, which of the sources lead to it by one edge or more: bit `i` of row `n` says that the `i`-th source
 * reaches node `n`. A source reaches itself only if it is on a cycle. Sources are node numbers.
 *
 * @example
 * ```ts
 * import { countRow, digraph, hasBit, listColumn, reachFrom } from 'career-pathways/graph';
 * const graph = digraph([['abe', 'aide'], ['aide', 'nurse'], ['lpn', 'nurse']]);
 * const sources = ['abe', 'lpn'].map((id) => graph.indexOf.get(id)!);
 * const reach = reachFrom(graph, sources);
 * hasBit(reach, graph.indexOf.get('aide')!, 1); // => false
 * countRow(reach, graph.indexOf.get('nurse')!); // => 2
 * [...listColumn(reach, 0)].map((node) => graph.ids[node]); // => ['aide', 'nurse']
 * ```
 */
export function reachFrom(graph: Edges, sources: Iterable<number>): BitRows {
  const from = [...sources];
  const rows = bitRows(graph.offsets.length - 1, from.length);
  from.forEach((node, source) => {
    setBit(rows, node, source);
  });
  const { starts, members } = components(graph, undefined, from);
  const cyclic = new Set<number>();
  for (let set = 0; set + 1 < starts.length; set++) {
    const [start, end] = [starts[set]!, starts[set + 1]!];
    if (end - start > 1) {
      const round = members.subarray(start, end);
      share(rows, round);
      for (const node of round) cyclic.add(node);
    }
    for (let at = start; at < end; at++) handOn(graph, rows, members[at]!);
  }
  from.forEach((node, source) => {
    const leadsOn = graph.targets.subarray(graph.offsets[node]!, graph.offsets[node + 1]!);
    if (!cyclic.has(node) && !leadsOn.includes(node)) clearBit(rows, node, source);
  });
  return rows;
}

/** Gives the bits of a node to all it leads to. */
function handOn({ offsets, targets }: Edges, { words, bits }: BitRows, node: number): void {
  const [first, end] = [offsets[node]!, offsets[node + 1]!];
  for (let word = 0; word < words; word++) {
    const own = bits[node * words + word]!;
    if (own === 0) continue;
    for (let edge = first; edge < end; edge++) bits[targets[edge]! * words + word]! |= own;
  }
}

/** Gives all members the bits of all. */
function share({ words, bits }: BitRows, members: Int32Array): void {
  for (let word = 0; word < words; word++) {
    let all = 0;
    for (const member of members) all |= bits[member * words + word]!;
    for (const member of members) bits[member * words + word] = all;
  }
}
