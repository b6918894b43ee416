/** `career-pathways next`: what a person who holds certain things can do next. */

import { pathwayGraph } from '../graph/pathway-graph.js';
import { nextSteps } from '../learner/next-steps.js';
import { nextStepsText } from '../view/next-steps-text.js';
import { exitCodes } from './exit-codes.js';
import { learnerHolding } from './holding.js';
import type { Io } from './io.js';
import { load } from './load.js';
import { pickPathway } from './pick-pathway.js';

/** Prints every step as it stands for the person. */
export function next(
  file: string,
  options: { from?: string | undefined; pathway?: string | undefined; holding?: string[] | undefined },
  io: Io,
): number {
  const system = load(file, options.from, io);
  const graph = pathwayGraph(system, pickPathway(system, options.pathway));
  io.out(nextStepsText(graph, nextSteps(graph, learnerHolding(options.holding ?? [], system))));
  return exitCodes.ok;
}
