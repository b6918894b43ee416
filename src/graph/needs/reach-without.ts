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

import { components } from '../digraph/components.js';
import { forwardChain, never } from '../forward-chain.js';
import { edgeCounts, type Program } from '../program.js';
import { type Gates, gateBits, gates } from './gate-bits.js';

/** A program made ready. The numbers that it hands out are its own, and change with the next question. */
export interface ReachWithout {
  /** When each node comes true with nothing left out, as `forwardChain` tells. */
  readonly stages: Int32Array;
  /** What counts towards each node. */
  readonly gates: Gates;
  /** Bit `i` of number `n`: node `n` is reached although node `left[i]` never comes true. Held nodes stay held. */
  without(left: ArrayLike<number>): Uint32Array;
  /** Asked after `without`: bit `i` of number `n`: node `n` can come true when `left[i]` is not over by then. */
  notAfter(): Uint32Array;
}

/** Makes a program ready. Cost: nodes + edges. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: short functions over one state, which they share.
export function reachWithout(program: Program, held: readonly number[]): ReachWithout {
  const { size, offsets, targets, counts } = program;
  const stages = forwardChain(program, held);
  const table = gates(program, stages);
  const keep = (edge: number) => table.kept[edge] === 1;
  const keepAtOnce = (edge: number) => table.kept[edge] === 1 && counts[edge] === edgeCounts.atOnce;
  const whole = components(program, keep);
  const together = components(program, keepAtOnce);
  // The sets that each node belongs to, and whether they are cycles.
  const wholeOf = setNumbers(whole.starts, whole.members);
  const togetherOf = setNumbers(together.starts, together.members);
  const wholeCyclic = cyclic(whole.starts, keep, wholeOf);
  const togetherCyclic = cyclic(together.starts, keepAtOnce, togetherOf);

  // `past`: what is over. `soon`: the same, but what may yet come true together with the node being looked at.
  const start = Uint32Array.from(stages, (stage) => (stage === never ? 0 : ~0));
  const past = new Uint32Array(size);
  const soon = new Uint32Array(size);
  const beside = new Uint32Array(size);
  const banned = new Uint32Array(size);
  const waits = new Uint8Array(size);
  let left: readonly number[] = [];

  return { stages, gates: table, without, notAfter };

  function without(nodes: ArrayLike<number>): Uint32Array {
    for (const node of left) banned[node] = 0;
    left = Array.from(nodes);
    past.set(start);
    soon.set(start);
    let first = whole.starts.length - 1;
    left.forEach((node, bit) => {
      if (stages[node]! <= 0) return;
      banned[node]! |= 1 << bit;
      first = Math.min(first, wholeOf[node]!);
    });
    // What stands before all of them is reached in any case.
    for (let set = first; set < whole.starts.length - 1; set++) {
      if (wholeCyclic[set] === 1)
        workThrough(whole.members.subarray(whole.starts[set]!, whole.starts[set + 1]!));
      else {
        const node = whole.members[whole.starts[set]!]!;
        if (stages[node]! > 0) past[node] = soon[node] = gateBits(table, node, soon, past) & ~banned[node]!;
      }
    }
    return past;
  }

  function notAfter(): Uint32Array {
    beside.set(start);
    for (let set = 0; set < together.starts.length - 1; set++) {
      const node = together.members[together.starts[set]!]!;
      if (togetherCyclic[set] === 1) settle(set, beside, false);
      else if (stages[node]! > 0) beside[node] = gateBits(table, node, beside, past);
    }
    return beside;
  }

  /** Adds bits to the nodes of a cycle until there are no more. */
  function workThrough(members: Int32Array): void {
    for (const node of members) past[node] = soon[node] = 0;
    let now = Array.from(members);
    for (const node of now) waits[node] = 1;
    while (now.length > 0) {
      const next: number[] = [];
      for (const node of now) {
        if (waits[node] === 0) continue;
        const set = togetherOf[node]!;
        const changed = togetherCyclic[set] === 1 ? addTogether(set) : addOne(node);
        for (const source of changed)
          for (let edge = offsets[source]!; edge < offsets[source + 1]!; edge++) {
            const target = targets[edge]!;
            if (!keep(edge) || wholeOf[target] !== wholeOf[source] || waits[target] === 1) continue;
            waits[target] = 1;
            next.push(target);
          }
      }
      now = next;
    }
  }

  function addOne(node: number): readonly number[] {
    waits[node] = 0;
    const bits = (gateBits(table, node, soon, past) & ~banned[node]!) >>> 0;
    if (bits === past[node]) return [];
    past[node] = soon[node] = bits;
    return [node];
  }

  function addTogether(set: number): readonly number[] {
    const changed: number[] = [];
    settle(set, soon, true);
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
  function settle(set: number, bits: Uint32Array, bans: boolean): void {
    const queue = Array.from(together.members.subarray(together.starts[set]!, together.starts[set + 1]!));
    const waiting = new Set(queue);
    for (const node of queue) bits[node] = bans ? ~banned[node]! : ~0;
    for (const node of waiting) {
      waiting.delete(node);
      const fewer = (gateBits(table, node, bits, past) & bits[node]!) >>> 0;
      if (fewer === bits[node]) continue;
      bits[node] = fewer;
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
        if (keepAtOnce(edge) && togetherOf[targets[edge]!] === set) waiting.add(targets[edge]!);
    }
  }

  function setNumbers(starts: Int32Array, members: Int32Array): Int32Array {
    const numbers = new Int32Array(size);
    for (let set = 0; set < starts.length - 1; set++)
      for (let at = starts[set]!; at < starts[set + 1]!; at++) numbers[members[at]!] = set;
    return numbers;
  }

  function cyclic(starts: Int32Array, kept: (edge: number) => boolean, setOf: Int32Array): Uint8Array {
    const found = new Uint8Array(starts.length - 1);
    for (let node = 0; node < size; node++)
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
        if (setOf[node] === setOf[targets[edge]!] && kept(edge)) found[setOf[node]!] = 1;
    return found;
  }
}
