/**
 * The edges that another path makes unnecessary.
 *
 * Problem: transitive reduction, unique for a graph without cycles (Aho, Garey and Ullman 1972). Method: only an edge
 * that skips a level can be unnecessary; whether another path leads to the nodes such edges lead to is found for 256
 * of them at a time, by bits handed back along the topological order. Cost: at most nodes × edges / 32, and nodes +
 * edges where no edge skips a level; 32 bytes for each node are kept.
 * On cycles: edges between nodes of one cycle stay. Of the other edges, those are unnecessary
 * that lead from one set of nodes on a cycle to another which a path through a third leads to as well.
 */

import { condensation } from './condensation.js';
import { type Adjacency, adjacency } from './digraph.js';
import { nodeOrder } from './topological-order.js';

/** Unnecessary edges, as node numbers: edge `i` leads from `from[i]` to `to[i]`. */
export interface TransitiveReduction {
  /** Where each unnecessary edge comes from, ascending. */
  readonly from: Int32Array;
  /** Where it leads; ascending for one source. */
  readonly to: Int32Array;
}

/** Finds the edges that can be left out, all of them at once, without changing which node reaches which. */
export function transitiveReduction(graph: Adjacency): TransitiveReduction {
  const sets = condensation(graph);
  const size = graph.offsets.length - 1;
  if (sets.acyclic) return pairs(graph, skipped(graph, sets.members));
  // The same question between the sets; the answer holds for each edge between two of them.
  const setOf = new Int32Array(size);
  for (let set = 0; set + 1 < sets.starts.length; set++)
    for (let at = sets.starts[set]!; at < sets.starts[set + 1]!; at++) setOf[sets.members[at]!] = set;
  const edges = pairs(graph, () => true);
  const between = pairs(graph, (edge) => setOf[edges.from[edge]!] !== setOf[edges.to[edge]!]);
  const condensed = adjacency(
    sets.starts.length - 1,
    between.from.map((node) => setOf[node]!),
    between.to.map((node) => setOf[node]!),
  );
  const isSkipped = skipped(condensed, nodeOrder(condensed).order);
  const unnecessary = (edge: number) => {
    const [from, to] = [setOf[edges.from[edge]!]!, setOf[edges.to[edge]!]!];
    return from !== to && isSkipped(edgeBetween(condensed, from, to));
  };
  return pairs(graph, unnecessary);
}

const columns = 256;
const words = columns / 32;

/** Which edges of a graph without cycles are unnecessary, given a topological order of it. */
function skipped(graph: Adjacency, order: Int32Array): (edge: number) => boolean {
  const { offsets } = graph;
  const size = order.length;
  const found = new Uint8Array(graph.targets.length);
  const { targets, wanted, earliest } = inOrder(graph, order);
  const bits = wanted.length > 0 ? new Uint32Array(size * words) : new Uint32Array(0);
  const column = new Int32Array(size).fill(-1);
  for (let block = 0; block < wanted.length; block += columns) {
    const ends = wanted.subarray(block, block + columns);
    const last = ends[ends.length - 1]!;
    let first = size;
    for (let at = 0; at < ends.length; at++) {
      column[ends[at]!] = at;
      first = Math.min(first, earliest[block + at]!);
    }
    bits.fill(0, first * words, (last + 1) * words);
    // Rows hold what is reached by one edge or more; places after the last that is asked for reach nothing of it.
    for (let place = last - 1; place >= first; place--) {
      const node = order[place]!;
      const row = place * words;
      const [start, end] = [offsets[node]!, offsets[node + 1]!];
      for (let edge = start; edge < end; edge++) {
        const target = targets[edge]!;
        if (target >= last) continue;
        for (let word = 0; word < words; word++) bits[row + word]! |= bits[target * words + word]!;
      }
      // All that the other ends reach is in the row, and not yet the ends themselves.
      for (let edge = start; edge < end; edge++) {
        const bit = column[targets[edge]!]!;
        if (bit >= 0 && (bits[row + (bit >>> 5)]! >>> (bit & 31)) & 1) found[edge] = 1;
      }
      for (let edge = start; edge < end; edge++) {
        const bit = column[targets[edge]!]!;
        if (bit >= 0) bits[row + (bit >>> 5)]! |= 1 << (bit & 31);
      }
    }
    for (const end of ends) column[end] = -1;
  }
  return (edge) => found[edge] === 1;
}

/**
 * The graph by places in the order: where each edge leads, the places that an edge skips a level to, and for each of
 * these the first place that one comes from. Both are ascending.
 */
function inOrder({ offsets, targets, intoOffsets, sources }: Adjacency, order: Int32Array) {
  const size = order.length;
  const placeOf = new Int32Array(size);
  const level = new Int32Array(size);
  const wanted: number[] = [];
  const earliest: number[] = [];
  for (let place = 0; place < size; place++) {
    const node = order[place]!;
    placeOf[node] = place;
    const [start, end] = [intoOffsets[node]!, intoOffsets[node + 1]!];
    let [lowest, highest, from] = [size, -1, size];
    for (let edge = start; edge < end; edge++) {
      const source = placeOf[sources[edge]!]!;
      lowest = Math.min(lowest, level[source]!);
      highest = Math.max(highest, level[source]!);
      from = Math.min(from, source);
    }
    level[place] = highest + 1;
    if (lowest >= highest) continue;
    wanted.push(place);
    earliest.push(from);
  }
  const to = new Int32Array(targets.length);
  for (let edge = 0; edge < offsets[size]!; edge++) to[edge] = placeOf[targets[edge]!]!;
  return { targets: to, wanted: Int32Array.from(wanted), earliest: Int32Array.from(earliest) };
}

/** The edges for which `keep` is true, with both ends. */
function pairs({ offsets, targets }: Adjacency, keep: (edge: number) => boolean): TransitiveReduction {
  const from: number[] = [];
  const to: number[] = [];
  for (let node = 0; node + 1 < offsets.length; node++)
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
      if (keep(edge)) {
        from.push(node);
        to.push(targets[edge]!);
      }
  return { from: Int32Array.from(from), to: Int32Array.from(to) };
}

/** The number of an edge that exists. */
function edgeBetween({ offsets, targets }: Adjacency, from: number, to: number): number {
  let [low, high] = [offsets[from]!, offsets[from + 1]! - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (targets[middle]! < to) low = middle + 1;
    else high = middle;
  }
  return low;
}
