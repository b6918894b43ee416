/** What nothing in a pathway supplies: people bring it or they do not. */

import type { StepGraph } from './step-graph.js';

/** The nodes of the leaves that no step of the pathway supplies: outside credentials, populations, texts … */
export function outsideLeaves({ program, leafNodes }: StepGraph): number[] {
  return [...leafNodes].filter((node) => program.intoOffsets[node] === program.intoOffsets[node + 1]);
}
