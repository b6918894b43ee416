/** A plain directed graph over ids, laid out once in typed arrays. */

import type { Edges } from './components.js';

/** Edges by source and by target. */
export interface Adjacency extends Edges {
  /** Where the edges into each node begin in `sources`, and one more: how many edges there are. */
  readonly intoOffsets: Int32Array;
  /** Where each edge comes from: those into node `n` are `sources[intoOffsets[n]] …`. */
  readonly sources: Int32Array;
}

/**
 * A directed graph. Its nodes are numbers, and node `n` is `ids[n]`; ids stand in the order of their code units, so
 * that the order of what came in changes nothing. The nodes that node `n` leads to are
 * `targets[offsets[n]] … targets[offsets[n + 1] - 1]`, ascending, each once; those that lead to it are in `sources`
 * by `intoOffsets`, the same way. Plain data: it can be cloned to a worker.
 */
export interface Digraph extends Adjacency {
  /** The id of each node. */
  readonly ids: readonly string[];
  /** The node of each id. */
  readonly indexOf: ReadonlyMap<string, number>;
}

/**
 * Lays out edges between ids. An edge that is given twice counts once; one from an id to itself stays, as a cycle.
 *
 * Method: numbers for ids, then counting sorts. Cost: edges, and sorting the ids.
 *
 * @param edges - pairs of ids, from and to
 * @param ids - further nodes, which may have no edge
 *
 * @example
 * ```ts
 * import { digraph } from 'career-pathways/graph';
 * const { ids, offsets, targets } = digraph([['aide', 'nurse'], ['abe', 'nurse'], ['abe', 'aide']]);
 * ids; // => ['abe', 'aide', 'nurse']
 * [...targets.subarray(offsets[0], offsets[1])].map((node) => ids[node]); // => ['aide', 'nurse']
 * ```
 */
export function digraph(
  edges: Iterable<readonly [from: string, to: string]>,
  ids: Iterable<string> = [],
): Digraph {
  const pairs = [...edges];
  const sorted = [...ids].sort();
  if (sorted.some((id, at) => id === sorted[at - 1])) return digraph(pairs, new Set(sorted));
  const indexOf = numbersOf(sorted);
  const from = new Int32Array(pairs.length);
  const to = new Int32Array(pairs.length);
  for (let edge = 0; edge < pairs.length; edge++) {
    const pair = pairs[edge]!;
    const source = indexOf.get(pair[0]);
    const target = indexOf.get(pair[1]);
    // An end that is not among the ids: once more, with all of them.
    if (source === undefined || target === undefined)
      return digraph(pairs, new Set([...sorted, ...pairs.flat()]));
    from[edge] = source;
    to[edge] = target;
  }
  return frozen(sorted, indexOf, from, to);
}

function numbersOf(ids: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (let node = 0; node < ids.length; node++) numbers.set(ids[node]!, node);
  return numbers;
}

function frozen(
  ids: readonly string[],
  indexOf: ReadonlyMap<string, number>,
  from: Int32Array,
  to: Int32Array,
): Digraph {
  return Object.freeze({ ids: Object.freeze(ids), indexOf, ...adjacency(ids.length, from, to) });
}

/** The same from edges between node numbers. The ids are sorted and different. */
export function digraphOf(ids: readonly string[], from: Int32Array, to: Int32Array): Digraph {
  return frozen(ids, numbersOf(ids), from, to);
}

/** Edges between `size` nodes, each list ascending and without doubles. */
export function adjacency(size: number, from: Int32Array, to: Int32Array): Adjacency {
  // Sorted by target first: then the targets of each source come out ascending.
  const into = bySource(size, to, from);
  const out = onceEach(transposed(into));
  const { offsets: intoOffsets, targets: sources } = transposed(out);
  return { ...out, intoOffsets, sources };
}

function bySource(size: number, from: Int32Array, to: Int32Array): Edges {
  const offsets = startsOf(size, from);
  const next = offsets.slice(0, size);
  const targets = new Int32Array(to.length);
  for (let edge = 0; edge < to.length; edge++) targets[next[from[edge]!]!++] = to[edge]!;
  return { offsets, targets };
}

/** Every edge the other way round; each list comes out ascending. */
function transposed({ offsets, targets }: Edges): Edges {
  const size = offsets.length - 1;
  const starts = startsOf(size, targets);
  const next = starts.slice(0, size);
  const sources = new Int32Array(targets.length);
  for (let node = 0; node < size; node++)
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
      sources[next[targets[edge]!]!++] = node;
  return { offsets: starts, targets: sources };
}

/** The same lists, which are ascending, without what stands twice. */
function onceEach({ offsets, targets }: Edges): Edges {
  const size = offsets.length - 1;
  const starts = new Int32Array(size + 1);
  let kept = 0;
  for (let node = 0; node < size; node++) {
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
      if (kept === starts[node] || targets[kept - 1] !== targets[edge]) targets[kept++] = targets[edge]!;
    starts[node + 1] = kept;
  }
  return { offsets: starts, targets: kept === targets.length ? targets : targets.slice(0, kept) };
}

function startsOf(size: number, keys: Int32Array): Int32Array {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < keys.length; at++) starts[keys[at]! + 1]!++;
  for (let node = 0; node < size; node++) starts[node + 1]! += starts[node]!;
  return starts;
}
