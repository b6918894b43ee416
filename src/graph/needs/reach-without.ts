/**
 * What is still reached when a node is left out, for 32 such nodes at a time.
 *
 * Problem: the least fixpoint of an AND/OR/k-of-n program, once for each node that is left out (dominators, generalized
 * to programs; the landmarks of Keyder, Richter and Helmert 2010). Method: a number of 32 bits for each node, one bit
 * for each node left out; `all` is the conjunction, `any` the disjunction, a threshold the bit-sliced sum of its
 * members. Components in topological order, each once; steps that must be taken together by a greatest fixpoint.
 * Cost: nodes + edges for 32 nodes left out, and numbers of 32 bits for each node.
 * On cycles: exact, as `forwardChain` is: a cycle is worked through again while bits are added, at most 32 times.
 */

import { components, type NodeSets } from '../digraph/components.js';
import { forwardChain, never } from '../forward-chain.js';
import { edgeCounts, type Program } from '../program.js';
import { type Gates, gateBits, gates } from './gate-bits.js';

/** A program made ready. The numbers that it hands out are its own, and change with the next question. */
export interface ReachWithout {
  /** When each node comes true with nothing left out, as `forwardChain` answers. */
  readonly stages: Int32Array;
  /** What counts towards each node. */
  readonly gates: Gates;
  /** Bit `i` of number `n`: node `n` is reached although node `left[i]` never comes true. Held nodes stay held. */
  without(left: ArrayLike<number>): Uint32Array;
  /** Asked after `without`: bit `i` of number `n`: node `n` can come true when `left[i]` is not over by then. */
  notAfter(): Uint32Array;
}

/** Makes a program ready. Cost: nodes + edges. */
export function reachWithout(program: Program, held: readonly number[]): ReachWithout {
  const { size, counts } = program;
  const stages = forwardChain(program, held);
  const table = gates(program, stages);
  const keep = (edge: number) => table.kept[edge] === 1;
  const keepAtOnce = (edge: number) => table.kept[edge] === 1 && counts[edge] === edgeCounts.atOnce;
  const reach: Reach = {
    program,
    stages,
    table,
    every: setsOf(program, keep),
    together: setsOf(program, keepAtOnce),
    keep,
    keepAtOnce,
    start: Uint32Array.from(stages, (stage) => (stage === never ? 0 : ~0)),
    past: new Uint32Array(size),
    soon: new Uint32Array(size),
    beside: new Uint32Array(size),
    banned: new Uint32Array(size),
    waits: new Uint8Array(size),
    left: [],
  };
  return {
    stages,
    gates: table,
    without: (left) => without(reach, left),
    notAfter: () => notAfter(reach),
  };
}

/** Sets of nodes that lead to each other, the set of each node, and which sets hold a cycle. */
interface Sets extends NodeSets {
  readonly setOf: Int32Array;
  readonly cyclic: Uint8Array;
}

/** What questions work on. */
interface Reach {
  readonly program: Program;
  readonly stages: Int32Array;
  readonly table: Gates;
  /** By all edges that can count, and by those that count at once. */
  readonly every: Sets;
  readonly together: Sets;
  readonly keep: (edge: number) => boolean;
  readonly keepAtOnce: (edge: number) => boolean;
  readonly start: Uint32Array;
  /** What is over. */
  readonly past: Uint32Array;
  /** The same, but what may yet come true together with the node in question. */
  readonly soon: Uint32Array;
  readonly beside: Uint32Array;
  readonly banned: Uint32Array;
  readonly waits: Uint8Array;
  left: readonly number[];
}

function setsOf(program: Program, keep: (edge: number) => boolean): Sets {
  const { size, offsets, targets } = program;
  const { starts, members } = components(program, keep);
  const setOf = new Int32Array(size);
  for (let set = 0; set < starts.length - 1; set++)
    for (let at = starts[set]!; at < starts[set + 1]!; at++) setOf[members[at]!] = set;
  const cyclic = new Uint8Array(starts.length - 1);
  for (let node = 0; node < size; node++)
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
      if (setOf[node] === setOf[targets[edge]!] && keep(edge)) cyclic[setOf[node]!] = 1;
  return { starts, members, setOf, cyclic };
}

function without(reach: Reach, nodes: ArrayLike<number>): Uint32Array {
  const { stages, table, every, start, past, soon, banned } = reach;
  for (const node of reach.left) banned[node] = 0;
  reach.left = Array.from(nodes);
  past.set(start);
  soon.set(start);
  let first = every.starts.length - 1;
  reach.left.forEach((node, bit) => {
    if (stages[node]! <= 0) return;
    banned[node]! |= 1 << bit;
    first = Math.min(first, every.setOf[node]!);
  });
  // What stands before all of them is reached in any case.
  for (let set = first; set < every.starts.length - 1; set++) {
    if (every.cyclic[set] === 1)
      workThrough(reach, every.members.subarray(every.starts[set]!, every.starts[set + 1]!));
    else {
      const node = every.members[every.starts[set]!]!;
      if (stages[node]! > 0) past[node] = soon[node] = gateBits(table, node, soon, past) & ~banned[node]!;
    }
  }
  return past;
}

function notAfter(reach: Reach): Uint32Array {
  const { stages, table, together, start, past, beside } = reach;
  beside.set(start);
  for (let set = 0; set < together.starts.length - 1; set++) {
    const node = together.members[together.starts[set]!]!;
    if (together.cyclic[set] === 1) settle(reach, set, beside, false);
    else if (stages[node]! > 0) beside[node] = gateBits(table, node, beside, past);
  }
  return beside;
}

/** Adds bits to the nodes of a cycle until there are no more. */
function workThrough(reach: Reach, members: Int32Array): void {
  const { program, every, together, keep, past, soon, waits } = reach;
  const { offsets, targets } = program;
  for (const node of members) past[node] = soon[node] = 0;
  let now = Array.from(members);
  for (const node of now) waits[node] = 1;
  while (now.length > 0) {
    const next: number[] = [];
    for (const node of now) {
      if (waits[node] === 0) continue;
      const set = together.setOf[node]!;
      const changed = together.cyclic[set] === 1 ? addTogether(reach, set) : addOne(reach, node);
      for (const source of changed)
        for (let edge = offsets[source]!; edge < offsets[source + 1]!; edge++) {
          const target = targets[edge]!;
          if (!keep(edge) || every.setOf[target] !== every.setOf[source] || waits[target] === 1) continue;
          waits[target] = 1;
          next.push(target);
        }
    }
    now = next;
  }
}

function addOne({ table, past, soon, banned, waits }: Reach, node: number): readonly number[] {
  waits[node] = 0;
  const bits = (gateBits(table, node, soon, past) & ~banned[node]!) >>> 0;
  if (bits === past[node]) return [];
  past[node] = soon[node] = bits;
  return [node];
}

function addTogether(reach: Reach, set: number): readonly number[] {
  const { together, past, soon, waits } = reach;
  const changed: number[] = [];
  settle(reach, set, soon, true);
  for (let at = together.starts[set]!; at < together.starts[set + 1]!; at++) {
    const node = together.members[at]!;
    waits[node] = 0;
    if (past[node] === soon[node]) continue;
    past[node] = soon[node]!;
    changed.push(node);
  }
  return changed;
}

/** The most bits that nodes which come true together can have if all of them do. */
function settle(reach: Reach, set: number, bits: Uint32Array, bans: boolean): void {
  const { program, table, together, keepAtOnce, past, banned } = reach;
  const { offsets, targets } = program;
  const queue = Array.from(together.members.subarray(together.starts[set]!, together.starts[set + 1]!));
  const waiting = new Set(queue);
  for (const node of queue) bits[node] = bans ? ~banned[node]! : ~0;
  for (const node of waiting) {
    waiting.delete(node);
    const fewer = (gateBits(table, node, bits, past) & bits[node]!) >>> 0;
    if (fewer === bits[node]) continue;
    bits[node] = fewer;
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
      if (keepAtOnce(edge) && together.setOf[targets[edge]!] === set) waiting.add(targets[edge]!);
  }
}
