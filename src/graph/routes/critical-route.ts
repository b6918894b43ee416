/** Why something is over when it is: the chain that decides it, and everything that it rests on. */

import type { Program } from '../program.js';
import type { Earliest } from './earliest.js';

/** The nodes that decide when a goal is over, first to last: each waited for the one before it. Cost: the chain. */
export function criticalRoute({ waitedFor }: Earliest, goal: number): number[] {
  const chain: number[] = [];
  for (let node = goal; node >= 0; node = waitedFor[node]!) chain.push(node);
  return chain.reverse();
}

/**
 * All nodes that a goal rests on, by number: of what was counted towards each the heaviest, as few as it needs.
 * Cost: nodes + edges · log edges. On cycles: nodes that support each other come together.
 */
export function plan(program: Program, { counted }: Earliest, goal: number): number[] {
  const { need, intoOffsets, into, sources, weights } = program;
  const seen = new Set([goal]);
  const waiting = [goal];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const members = [...into.subarray(intoOffsets[node]!, intoOffsets[node + 1]!)]
      .filter((edge) => counted[edge] === 1)
      .sort((a, b) => weights[b]! - weights[a]! || a - b);
    let amount = 0;
    for (const edge of members) {
      if (amount >= need[node]!) break;
      amount += weights[edge]!;
      if (seen.has(sources[edge]!)) continue;
      seen.add(sources[edge]!);
      waiting.push(sources[edge]!);
    }
  }
  return [...seen].sort((a, b) => a - b);
}
