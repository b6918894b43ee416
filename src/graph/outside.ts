/** What nothing in a pathway supplies: people bring it or they do not. */

import type { StepGraph } from './step-graph.js';

/**
 * The nodes of the leaves that no step of the pathway supplies: outside credentials, populations, texts … With them, that
 * credits of several units add up.
 */
export function outsideLeaves({ program, leafNodes, doubts }: StepGraph): number[] {
  const outside = [...leafNodes].filter(
    (node) => program.intoOffsets[node] === program.intoOffsets[node + 1],
  );
  return [...outside, ...doubts.flatMap(({ mixed }) => mixed ?? [])];
}
