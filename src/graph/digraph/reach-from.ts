/**
 * Which nodes can be reached from which sources.
 *
 * Problem: reachability from several sources. Method: one bit for each source, handed on in the order of the strongly
 * connected components (Tarjan 1972) that the sources reach, 32 sources at a time. Cost: for every 32 sources, the
 * nodes and edges that are reached; a bit for each node and source is kept.
 * On cycles: exact; nodes that lead to each other share their bits.
 */

import { type BitRows, bitRows, clearBit, eachBit, setBit } from './bit-rows.js';
import { components, type Edges } from './components.js';
import { checkDigraph, type Digraph, listed } from './digraph.js';

/** What one source leads to. */
export interface ReachedFrom {
  readonly from: string;
  /** Sorted; the source itself only if it is on a cycle. */
  readonly to: readonly string[];
}

/**
 * What each of some sources leads to by one edge or more, in the order of the sources.
 *
 * @param sources - ids of the graph
 *
 * @example
 * ```ts
 * import { digraph, reachFrom } from 'career-pathways/graph';
 * const graph = digraph([['abe', 'aide'], ['aide', 'nurse'], ['lpn', 'nurse']]);
 * reachFrom(graph, ['abe', 'lpn']); // => [{ from: 'abe', to: ['aide', 'nurse'] }, { from: 'lpn', to: ['nurse'] }]
 * ```
 */
export function reachFrom(graph: Digraph, sources: Iterable<string>): ReachedFrom[] {
  checkDigraph(graph);
  const { ids, indexOf } = graph;
  const isNode = (id: unknown): id is string => indexOf.has(id as string);
  const found = listed(sources, 'sources', isNode, 'ids of the graph');
  const rows = reachRows(
    graph,
    found.map((from) => indexOf.get(from)!),
  );
  // Counted first: lists that do not grow take half the time.
  const counts = new Int32Array(found.length);
  eachBit(rows, (_, source) => counts[source]!++);
  const reached = found.map((from, source) => ({ from, to: new Array<string>(counts[source]!) }));
  counts.fill(0);
  eachBit(rows, (node, source) => {
    reached[source]!.to[counts[source]!++] = ids[node]!;
  });
  return reached;
}

/**
 * The same as bits: bit `i` of row `n` says that the `i`-th source reaches node `n`. Sources are node numbers.
 */
export function reachRows(graph: Edges, from: readonly number[]): BitRows {
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
