/** `career-pathways next`: what a person who holds certain things can do next. */

import { pathwayGraph } from '../graph/pathway-graph.js';
import { nextSteps } from '../learner/next-steps.js';
import { nextStepsText } from '../view/next-steps-text.js';
import { command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { learnerHolding } from './holding.js';
import { load } from './load.js';
import { pickPathway } from './pick-pathway.js';

/** Prints every step, and whether it is open to the person. */
export const next = command({
  name: 'next',
  usage: `FILE [--pathway ID] [--holding WHAT]...
What a person can do next. WHAT: step:ID, credential:ID, competency:ID, population:NAME,
level:SCHEME=NUMBER, or an id by itself; several with commas between.`,
  options: {
    from: { type: 'string' },
    pathway: { type: 'string' },
    holding: { type: 'string', multiple: true },
  },
  run: ({ file, values, io }) => {
    const system = load(file, values.from, io);
    const graph = pathwayGraph(system, pickPathway(system, values.pathway));
    io.out(nextStepsText(graph, nextSteps(graph, learnerHolding(values.holding ?? [], system))));
    return exitCodes.ok;
  },
});
