/** Which credentials a route cannot do without. */

import { forwardChain, never } from '../forward-chain.js';
import type { StepGraph } from '../step-graph.js';
import type { Awarded } from './awarded.js';

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
