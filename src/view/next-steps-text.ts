/** What a person can do next, as text. */

import { checkList, checkObject, wrong } from '../base/arguments.js';
import { plainText } from '../base/visible.js';
import { checkGraph } from '../graph/check-graph.js';
import type { StepGraph } from '../graph/step-graph.js';
import type { NextStep } from '../learner/next-steps.js';
import type { Requirement } from '../model/requirement.js';
import { titleOf } from '../model/title-of.js';
import { requirementText } from './requirement-text.js';
import { wrap } from './wrap.js';

/**
 * Renders the answer of `nextSteps` on a graph, one step a line, with what is missing or has to be taken alongside.
 *
 * @throws PathwayError `bad-graph`; `unknown-step` for a step that the graph does not have; `bad-argument`.
 */
export function nextStepsText(graph: StepGraph, steps: readonly NextStep[]): string {
  checkGraph(graph);
  checkList(steps, 'steps');
  const lines = steps.flatMap((next, at) => {
    checkObject(next, `steps[${at}]`);
    const step = graph.steps[graph.indexOf.get(next.step) ?? -1];
    if (!step) wrong(`steps[${at}].step`, next.step, 'the id of a step of the graph', 'unknown-step');
    return wrap(`${step.title} [${step.id}]${more(next, graph)}`, next.status.padEnd(9), ' '.repeat(9));
  });
  return plainText(lines);
}

function more(next: NextStep, { system }: StepGraph): string {
  const text = (requirement: Requirement) => requirementText(requirement, { system });
  switch (next.status) {
    case 'ready':
      return next.alongside ? ` — together with ${text(next.alongside)}` : '';
    case 'unclear':
    case 'blocked':
      return ` — needs ${text(next.missing)}`;
    case 'closed':
      return next.when === 'over' ? ' — no longer offered' : ' — not offered yet';
    case 'credited':
      return ` — credit by ${titleOf(system, { kind: 'agreement', id: next.agreement })}`;
    case 'held':
      return next.because === 'taken' ? '' : ' — need not be taken';
    case 'enrolled':
      return '';
  }
}
