/** Which credentials a way to another cannot do without: answers that need no search. */

import { forwardChain, never } from '../forward-chain.js';
import type { RouteProblem } from '../routes/route-layout.js';
import { waysThrough } from '../routes/ways-through.js';
import type { StepGraph } from '../step-graph.js';
import type { Awarded } from './awarded.js';

/** Finds ways through the credentials that are open, and takes out those that such a way cannot do without. */
export function settleByWays(
  problem: RouteProblem,
  within: readonly Awarded[],
  open: Set<number>,
  answers: ('may' | 'no' | 'unknown')[],
): void {
  const through = waysThrough(problem);
  const places = new Map([...problem.original].map((node, place) => [node, place]));
  const placeOf = (i: number) => places.get(within[i]!.node)!;
  for (const i of [...open]) {
    const needed = open.has(i) ? through(placeOf(i)) : undefined;
    if (!needed) continue;
    for (const other of open) {
      if (!needed[placeOf(other)]) continue;
      answers[other] = 'may';
      open.delete(other);
    }
  }
}

/** Answers for the steps and facts of a route whether it works when one node never comes true. */
export function worksWithout({ program, steps }: StepGraph, to: Awarded) {
  return (route: readonly number[]) => {
    const banned = new Uint8Array(program.size).fill(1, 0, steps.length);
    for (const node of route) banned[node] = 0;
    const brought = route.filter((node) => node >= steps.length);
    return (node: number): boolean => {
      banned[node] = 1;
      const stages = forwardChain(program, brought, Infinity, banned);
      banned[node] = 0;
      return stages[to.node] !== never;
    };
  };
}
