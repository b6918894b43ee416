/** A program in which some nodes are out of the question. */

import type { Program } from '../program.js';

/** The same program, but these nodes never come true (unless they hold at the start). Cost: nodes. */
export function ban(program: Program, nodes: Iterable<number>): Program {
  const need = program.need.slice();
  for (const node of nodes) need[node] = Infinity;
  return { ...program, need };
}
