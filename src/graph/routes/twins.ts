/**
 * Steps that do the same for a goal and cost no less than another: a cheapest route never takes the dearer one alone.
 *
 * Problem: many equal alternatives, such as any 20 of 40 electives, make exponentially many routes of one price.
 * Method: steps with equal members, needs, targets and weights stand in one row, cheapest first. Cost: edges · log.
 * On cycles: exact, since what such a step opens and is opened by is the same node by node.
 */

import { metBy, type RouteProblem } from './route-layout.js';

/** Rows of two or more steps, cheapest first: of each, a cheapest route takes none, or one and all before it. */
export function twins(problem: RouteProblem, costs: Float64Array): readonly Int32Array[] {
  const clustered = new Set(problem.clusters.flatMap((cluster) => [...cluster]));
  const rows = new Map<string, number[]>();
  for (let step = 0; step < problem.stepCount; step++) {
    if (clustered.has(step)) continue;
    const key = signatureOf(problem, step);
    const row = rows.get(key);
    if (row) row.push(step);
    else rows.set(key, [step]);
  }
  return [...rows.values()]
    .filter((row) => row.length > 1)
    .map((row) => Int32Array.from(row.sort((a, b) => costs[a]! - costs[b]! || a - b)));
}

/** What opens a step and what it counts towards, in a text that is the same for steps of which this is the same. */
function signatureOf(problem: RouteProblem, step: number): string {
  const { met, need, intoOffsets, members, memberWeights, offsets, targets, weights, counts } = problem;
  const into: string[] = [];
  const out: string[] = [];
  for (let i = intoOffsets[step]!; i < intoOffsets[step + 1]!; i++)
    into.push(`${members[i]}:${memberWeights[i]}`);
  for (let i = offsets[step]!; i < offsets[step + 1]!; i++)
    out.push(`${targets[i]}:${weights[i]}:${counts[i]}`);
  const needs = met[step] === metBy.nothing ? 0 : need[step];
  return [needs, into.sort().join(), out.sort().join()].join('|');
}

/** Takes what comes before what is taken, and leaves out what comes after what is left out; false where both meet. */
export function settleTwins(
  rows: readonly Int32Array[],
  state: Uint8Array,
  { open, left, forced }: { readonly open: number; readonly left: number; readonly forced: number },
): boolean {
  for (const row of rows) {
    let last = row.length - 1;
    while (last >= 0 && (state[row[last]!] === open || state[row[last]!] === left)) last--;
    let isLeft = false;
    for (const [place, step] of row.entries()) {
      if (state[step] === left) isLeft = true;
      else if (isLeft && place > last) state[step] = left;
      if (place > last) continue;
      if (isLeft) return false;
      if (state[step] === open) state[step] = forced;
    }
  }
  return true;
}
