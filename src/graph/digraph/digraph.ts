/** A plain directed graph over ids, laid out once in typed arrays. */

import { called, checkFields, checkIterable, wrong } from '../../base/arguments.js';
import type { Edges } from './components.js';

/** Edges by source and by target. */
export interface Adjacency extends Edges {
  /** Where the edges into each node begin in `sources`, and one more: how many edges there are. */
  readonly intoOffsets: Int32Array;
  /** Where each edge comes from: those into node `n` are `sources[intoOffsets[n]] …`. */
  readonly sources: Int32Array;
}

/**
 * A directed graph between ids, laid out for `topologicalOrder`, `longestPaths` and `reachFrom`. Plain data: it can be
 * cloned to a worker.
 */
export interface Digraph {
  /** The ids of the nodes, in the order of their code units, so that the order of what came in changes nothing. */
  readonly ids: readonly string[];
  /** The number of each id: node `n` is `ids[n]`. @internal */
  readonly indexOf: ReadonlyMap<string, number>;
  /** @internal */
  readonly offsets: Int32Array;
  /** What node `n` leads to: `targets[offsets[n]] … targets[offsets[n + 1] - 1]`, ascending, each once. @internal */
  readonly targets: Int32Array;
  /** @internal */
  readonly intoOffsets: Int32Array;
  /** What leads to node `n`, by `intoOffsets`, the same way. @internal */
  readonly sources: Int32Array;
}

/** What stands beside the edges. */
export interface DigraphOptions {
  /** Further nodes, which may have no edge. */
  readonly ids?: Iterable<string>;
}

/**
 * Lays out edges between ids. An edge that is given twice counts once; one from an id to itself stays, as a cycle.
 *
 * Method: numbers for ids, then counting sorts. Cost: edges, and sorting the ids.
 *
 * @param edges - pairs of ids, from and to
 *
 * @example
 * ```ts
 * import { digraph } from 'career-pathways/graph';
 * digraph([['aide', 'nurse'], ['abe', 'nurse']], { ids: ['clerk'] }).ids; // => ['abe', 'aide', 'clerk', 'nurse']
 * ```
 */
export function digraph(
  edges: Iterable<readonly [from: string, to: string]>,
  options: DigraphOptions = {},
): Digraph {
  const pairs = listed(edges, 'edges', isPair, 'pairs of ids');
  checkFields(options, ['ids']);
  const { ids = [] } = options;
  const given = once(listed(ids, 'options.ids', isId, 'ids'));
  // An end may not be among the ids: then again, with all of them.
  return laidOut(given, pairs) ?? laidOut(once([...given, ...pairs.flat()]), pairs)!;
}

const isId = (value: unknown): value is string => typeof value === 'string';

const isPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && isId(value[0]) && isId(value[1]);

/** What an argument lists, each item checked. A text is no list, though it can be iterated over. */
export function listed<T>(
  value: Iterable<T>,
  argument: string,
  fits: (item: unknown) => item is T,
  wanted: string,
): T[] {
  checkIterable(value, argument, `a list of ${wanted}`);
  const items = called(argument, () => [...value]);
  for (const item of items) if (!fits(item)) wrong(argument, item, wanted);
  return items;
}

/** Something that `digraph` returned. */
export function checkDigraph(value: unknown): asserts value is Digraph {
  const graph = value as Partial<Digraph> | null;
  const laid = () =>
    Array.isArray(graph?.ids) &&
    graph.indexOf instanceof Map &&
    [graph.offsets, graph.targets, graph.intoOffsets, graph.sources].every(
      (numbers) => numbers instanceof Int32Array,
    );
  if (!called('graph', laid)) wrong('graph', value, 'what digraph returned', 'bad-graph');
}

/** Each id once, sorted. */
function once(ids: readonly string[]): string[] {
  const sorted = [...ids].sort();
  return sorted.some((id, at) => id === sorted[at - 1]) ? [...new Set(sorted)] : sorted;
}

/** Edges between sorted ids; `undefined` when an end is not among them. */
function laidOut(ids: readonly string[], pairs: readonly (readonly [string, string])[]): Digraph | undefined {
  const indexOf = numbersOf(ids);
  const from = new Int32Array(pairs.length);
  const to = new Int32Array(pairs.length);
  for (let edge = 0; edge < pairs.length; edge++) {
    const pair = pairs[edge]!;
    const source = indexOf.get(pair[0]);
    const target = indexOf.get(pair[1]);
    if (source === undefined || target === undefined) return undefined;
    from[edge] = source;
    to[edge] = target;
  }
  return Object.freeze({ ids: Object.freeze(ids), indexOf, ...adjacency(ids.length, from, to) });
}

function numbersOf(ids: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (let node = 0; node < ids.length; node++) numbers.set(ids[node]!, node);
  return numbers;
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
