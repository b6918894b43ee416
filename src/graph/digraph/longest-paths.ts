/**
 * How long the longest paths are that end in, start from and go through each node.
 *
 * Problem: longest paths in a graph without cycles. Method: dynamic programming along the topological order, once in
 * each direction. Cost: nodes + edges.
 * On cycles: a path that can go round has no longest form, and its length is `Infinity`.
 */

import { called, checkFields, checkFunction, wrong } from '../../base/arguments.js';
import type { Edges } from './components.js';
import { type Adjacency, checkDigraph, type Digraph } from './digraph.js';
import { nodeOrder } from './topological-order.js';

/** Lengths of the longest paths of one node, itself counted; null where a path can go round a cycle. */
export interface LongestPaths {
  readonly id: string;
  /** Of the path that ends in the node. */
  readonly endingIn: number | null;
  /** Of the path that starts from the node. */
  readonly startingFrom: number | null;
  /** Of the path that goes through the node. */
  readonly through: number | null;
}

/** What counts as length. */
export interface LongestPathsOptions {
  /** The length of a node, 0 or more; absent: 1, so that paths are measured in nodes. */
  readonly lengthOf?: (id: string) => number;
}

/**
 * The lengths of the longest paths, in nodes or in the sum of their lengths; one row for each id, in order.
 *
 * @example
 * ```ts
 * import { digraph, longestPaths } from 'career-pathways/graph';
 * const graph = digraph([['abe', 'aide'], ['aide', 'nurse'], ['lpn', 'nurse']]);
 * longestPaths(graph)[1]; // => { id: 'aide', endingIn: 2, startingFrom: 2, through: 3 }
 * const weeks: Record<string, number> = { abe: 8, aide: 16, lpn: 40, nurse: 52 };
 * longestPaths(graph, { lengthOf: (id) => weeks[id] ?? 0 }).map(({ through }) => through); // => [76, 76, 92, 92]
 * ```
 */
export function longestPaths(graph: Digraph, options: LongestPathsOptions = {}): LongestPaths[] {
  checkDigraph(graph);
  checkFields(options, ['lengthOf']);
  const { lengthOf } = options;
  if (lengthOf !== undefined) checkFunction(lengthOf, 'options.lengthOf');
  const { endingIn, startingFrom, through } = pathLengths(graph, lengthOf && lengthsOf(graph, lengthOf));
  const finite = (length: number) => (length === Number.POSITIVE_INFINITY ? null : length);
  return graph.ids.map((id, node) => ({
    id,
    endingIn: finite(endingIn[node]!),
    startingFrom: finite(startingFrom[node]!),
    through: finite(through[node]!),
  }));
}

function lengthsOf({ ids }: Digraph, lengthOf: (id: string) => number): Float64Array {
  return Float64Array.from(ids, (id) => {
    const length = called('options.lengthOf', () => lengthOf(id));
    if (Number.isFinite(length) && length >= 0) return length;
    return wrong('options.lengthOf', length, `a function that returns a number, 0 or more, for "${id}"`);
  });
}

/** Lengths of paths, one for each node; `Infinity` where a path can go round. */
export interface PathLengths {
  readonly endingIn: Float64Array;
  readonly startingFrom: Float64Array;
  readonly through: Float64Array;
}

/** The same by node numbers. */
export function pathLengths(graph: Adjacency, lengths?: Float64Array): PathLengths {
  const { offsets, targets, intoOffsets, sources } = graph;
  const size = offsets.length - 1;
  const own = lengths ?? new Float64Array(size).fill(1);

  const { order, stuck } = nodeOrder(graph);
  const endingIn = new Float64Array(size);
  for (const node of stuck) endingIn[node] = Number.POSITIVE_INFINITY;
  lengthen(endingIn, order, { offsets: intoOffsets, targets: sources, own });

  const turned = { offsets: intoOffsets, targets: sources, intoOffsets: offsets, sources: targets };
  const back = stuck.length > 0 ? nodeOrder(turned) : { order: order.reverse(), stuck };
  const startingFrom = new Float64Array(size);
  for (const node of back.stuck) startingFrom[node] = Number.POSITIVE_INFINITY;
  lengthen(startingFrom, back.order, { offsets, targets, own });

  const through = new Float64Array(size);
  for (let node = 0; node < size; node++) through[node] = endingIn[node]! + startingFrom[node]! - own[node]!;
  return { endingIn, startingFrom, through };
}

/** Adds each of some nodes to the longest of the paths that its edges lead to, in this order. */
function lengthen(
  longest: Float64Array,
  nodes: Int32Array,
  { offsets, targets, own }: Edges & { readonly own: Float64Array },
): void {
  for (const node of nodes) {
    let most = 0;
    for (let edge = offsets[node]!, end = offsets[node + 1]!; edge < end; edge++) {
      const length = longest[targets[edge]!]!;
      if (length > most) most = length;
    }
    longest[node] = most + own[node]!;
  }
}
