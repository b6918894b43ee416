/** `career-pathways next`: what a person who holds certain things can do next. */

import type { Finding } from '../base/finding.js';
import { plainText } from '../base/visible.js';
import { pathwayGraph } from '../graph/pathway-graph.js';
import { inspectLearner } from '../learner/inspect-learner.js';
import { nextSteps } from '../learner/next-steps.js';
import type { Learner } from '../model/learner.js';
import { nextStepsText } from '../view/next-steps-text.js';
import { badgesOf } from './badges.js';
import { command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { learnerHolding } from './holding.js';
import { load } from './load.js';
import { pickPathway } from './pick-pathway.js';
import { dayOf } from './printing.js';

/** Prints every step, and whether it is open to the person. */
export const next = command({
  name: 'next',
  usage: `FILE [--pathway ID] [--holding WHAT]... [--enrolled STEP]... [--decided TEXT]... [--badges FILE] [--as-of DAY]
        [--language en|es]
What a person can do next. WHAT: step:ID, credential:ID, competency:ID, population:NAME,
level:SCHEME=NUMBER, or an id by itself; several with commas between. STEP: one that is being taken.
TEXT: a requirement in words that an office found met. DAY: what is not offered then is closed.
--badges: Open Badges and learner records, taken at their word for DAY; prints what of them does not count.`,
  options: {
    from: { type: 'string' },
    pathway: { type: 'string' },
    holding: { type: 'string', multiple: true },
    enrolled: { type: 'string', multiple: true },
    decided: { type: 'string', multiple: true },
    badges: { type: 'string' },
    'as-of': { type: 'string' },
    language: { type: 'string' },
  },
  run: ({ file, values, texts, say, io }) => {
    const system = load(file, values.from, io);
    const graph = pathwayGraph(system, pickPathway(system, values.pathway));
    const asOf = values['as-of'];
    const holds = learnerHolding(values.holding ?? [], system);
    const { enrolled = [], decided = [], badges } = values;
    const typed = {
      steps: enrolled.map((step) => ({ step, state: 'enrolled' as const })),
      decisions: decided.map((requirement) => ({ requirement, met: true })),
    };
    const [unknown] = inspectLearner(graph, typed);
    if (unknown) throw new Failure(exitCodes.usage, `${optionOf(unknown)}: ${unknown.message}`);
    const has = badges === undefined ? undefined : badgesOf(badges, { system, asOf: dayOf(asOf), say }, io);
    const { learner = {} } = has ?? {};
    const person: Learner = {
      ...holds,
      credentials: [...(holds.credentials ?? []), ...(learner.credentials ?? [])],
      competencies: [...(holds.competencies ?? []), ...(learner.competencies ?? [])],
      steps: [...(holds.steps ?? []), ...(learner.steps ?? []), ...typed.steps],
      decisions: typed.decisions,
    };
    for (const { message } of inspectLearner(graph, person)) io.err(plainText([say(message)]));
    const options = asOf === undefined ? {} : { asOf: dayOf(asOf) };
    io.out(nextStepsText(graph, nextSteps(graph, person, options), { texts }));
    if (has) io.out(has.text);
    return exitCodes.ok;
  },
});

/** The option by which something was named that the document does not have. */
function optionOf({ path }: Finding): string {
  return path.startsWith('/decisions') ? '--decided' : '--enrolled';
}
