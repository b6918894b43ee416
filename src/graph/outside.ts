/** What nothing in a pathway supplies: people bring it or they do not. */

import type { PathwayGraph } from './pathway-graph.js';

/** The nodes of the leaves that no step of the pathway supplies: outside credentials, populations, texts … */
export function outsideLeaves({ program, leafNodes }: PathwayGraph): number[] {
  return [...leafNodes].filter((node) => program.intoOffsets[node] === program.intoOffsets[node + 1]);
}
