/** Puts the steps of a route in an order in which they can be taken. */

import type { StepId } from '../../base/ids.js';
import { forwardChain } from '../forward-chain.js';
import type { StepGraph } from '../step-graph.js';

/**
 * The ids of some steps, given as places in a list of step numbers: by the stage in which each can begin when only
 * these are taken, then by number. Steps that have to be taken at the same time stand side by side. Cost: nodes + edges.
 */
export function inOrder(
  graph: StepGraph,
  start: readonly number[],
  list: readonly number[],
  places: Int32Array,
): StepId[] {
  const steps = Array.from(places, (place) => list[place]!);
  const banned = Uint8Array.from(graph.steps, () => 1);
  for (const step of steps) banned[step] = 0;
  const stages = forwardChain(graph.program, start, Infinity, banned);
  return steps.sort((a, b) => stages[a]! - stages[b]! || a - b).map((step) => graph.steps[step]!.id);
}
