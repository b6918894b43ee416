/** Gates of a program over 32 bits at once: in which of 32 cases enough counts towards a node. */

import { never } from '../forward-chain.js';
import { edgeCounts, type Program } from '../program.js';

/** How a node comes true: by nothing, by all that counts towards it, by any of it, or by enough of it. */
export const gateKinds = { open: 0, all: 1, any: 2, enough: 3 } as const;

/** What counts towards the nodes that are reached: for node `n` the sources `starts[n]` to `starts[n + 1]`. */
export interface Gates {
  /** 1 for each edge of the program that can count: from what is reached to what is reached and not held. */
  readonly kept: Uint8Array;
  readonly starts: Int32Array;
  readonly sources: Int32Array;
  /** 1 where a source counts at once. */
  readonly atOnce: Uint8Array;
  readonly weights: Float64Array;
  readonly need: Float64Array;
  readonly kinds: Uint8Array;
}

/** Sorts out what counts towards each node, given the stages of a forward chain. Cost: nodes + edges. */
export function gates(program: Program, stages: Int32Array): Gates {
  const { size, need, into, intoOffsets, sources, targets, weights, counts } = program;
  const kept = Uint8Array.from(targets, (target, edge) => {
    const stage = stages[sources[edge]!]!;
    const counted = stage !== never && !(stage === 0 && counts[edge] === edgeCounts.laterIfTaken);
    return counted && stages[target]! > 0 ? 1 : 0;
  });
  const edges = into.filter((edge) => kept[edge] === 1);
  const starts = new Int32Array(size + 1);
  const kinds = new Uint8Array(size);
  for (let node = 0; node < size; node++) {
    let [total, least, count] = [0, Infinity, 0];
    for (let at = intoOffsets[node]!; at < intoOffsets[node + 1]!; at++) {
      const edge = into[at]!;
      if (kept[edge] === 0) continue;
      total += weights[edge]!;
      least = Math.min(least, weights[edge]!);
      count++;
    }
    starts[node + 1] = starts[node]! + count;
    if (need[node]! <= 0) kinds[node] = gateKinds.open;
    else if (total - least < need[node]!) kinds[node] = gateKinds.all;
    else kinds[node] = least >= need[node]! ? gateKinds.any : gateKinds.enough;
  }
  return {
    kept,
    starts,
    sources: edges.map((edge) => sources[edge]!),
    atOnce: Uint8Array.from(edges, (edge) => (counts[edge] === edgeCounts.atOnce ? 1 : 0)),
    weights: Float64Array.from(edges, (edge) => weights[edge]!),
    need,
    kinds,
  };
}

/**
 * The cases in which enough counts towards a node that is reached and not held: what counts at once is looked up in
 * `soon`, the rest in `past`.
 */
export function gateBits(table: Gates, node: number, soon: Uint32Array, past: Uint32Array): number {
  const { starts, sources, atOnce, kinds } = table;
  const [start, end] = [starts[node]!, starts[node + 1]!];
  const kind = kinds[node]!;
  if (kind === gateKinds.open) return ~0;
  if (kind === gateKinds.enough) return enoughBits(table, node, soon, past);
  let bits = kind === gateKinds.all ? ~0 : 0;
  for (let at = start; at < end; at++) {
    const source = (atOnce[at] === 1 ? soon : past)[sources[at]!]!;
    if (kind === gateKinds.all) bits &= source;
    else bits |= source;
  }
  return bits;
}

/** Adds whole weights in 32 cases at once: number `i` of `sum` holds bit `i` of each of the 32 sums. */
function enoughBits(table: Gates, node: number, soon: Uint32Array, past: Uint32Array): number {
  const { starts, sources, atOnce, weights } = table;
  const need = Math.ceil(table.need[node]!);
  const sum: number[] = [];
  for (let at = starts[node]!; at < starts[node + 1]!; at++) {
    const cases = (atOnce[at] === 1 ? soon : past)[sources[at]!]!;
    // More than what is needed counts as what is needed.
    let weight = Math.min(weights[at]!, need);
    for (let bit = 0, carry = 0; weight > 0 || carry !== 0; bit++, weight = Math.floor(weight / 2)) {
      const here = sum[bit] ?? 0;
      const added = weight % 2 === 1 ? cases : 0;
      sum[bit] = here ^ added ^ carry;
      carry = (here & added) | (carry & (here ^ added));
    }
  }
  let enough = ~0;
  for (let bit = 0, left = need; bit < sum.length || left > 0; bit++, left = Math.floor(left / 2))
    enough = left % 2 === 1 ? enough & (sum[bit] ?? 0) : enough | (sum[bit] ?? 0);
  return enough;
}
