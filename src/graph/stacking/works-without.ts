/** What holds without a credential: for all who take no step that awards it, and on a route. */

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

/** What comes true, and when, for a person who takes no step that awards a credential. */
export function stagesWithout(graph: StepGraph, start: readonly number[], { steps }: Awarded): Int32Array {
  const banned = new Uint8Array(graph.program.size);
  for (const step of steps) banned[step] = 1;
  return forwardChain(graph.program, start, Infinity, banned);
}
