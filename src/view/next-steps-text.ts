/** What a person can do next, as text. */

import { checkList, checkObject, wrong } from '../base/arguments.js';
import { plainText } from '../base/visible.js';
import { checkGraph } from '../graph/check-graph.js';
import type { StepGraph } from '../graph/step-graph.js';
import type { NextStep } from '../learner/next-steps.js';
import type { Ref } from '../model/tables.js';
import { titlesIn } from '../model/title-of.js';
import { requirementWords } from './requirement-text.js';
import { wrap } from './wrap.js';

/**
 * Renders the answer of `nextSteps` on a graph, one step a line, with what is missing or has to be taken alongside.
 *
 * @throws PathwayError `bad-graph`; `unknown-step` for a step that the graph does not have; `bad-argument`.
 */
export function nextStepsText(graph: StepGraph, steps: readonly NextStep[]): string {
  checkGraph(graph);
  checkList(steps, 'steps');
  const name = titlesIn(graph.system);
  const lines = steps.flatMap((next, at) => {
    checkObject(next, `steps[${at}]`);
    const step = graph.steps[graph.indexOf.get(next.step) ?? -1];
    if (!step) wrong(`steps[${at}].step`, next.step, 'the id of a step of the graph', 'unknown-step');
    return wrap(`${step.title} [${step.id}]${more(next, name)}`, next.status.padEnd(9), ' '.repeat(9));
  });
  return plainText(lines);
}

function more(next: NextStep, name: (ref: Ref) => string): string {
  switch (next.status) {
    case 'ready':
      return next.alongside ? ` — together with ${requirementWords(next.alongside, name)}` : '';
    case 'unclear':
    case 'blocked':
      return ` — needs ${requirementWords(next.missing, name)}`;
    case 'closed':
      return next.when === 'over' ? ' — no longer offered' : ' — not offered yet';
    case 'credited':
      return ` — credit by ${name({ kind: 'agreement', id: next.agreement })}`;
    case 'held':
      return next.because === 'taken' ? '' : ' — need not be taken';
    case 'enrolled':
      return '';
  }
}
