/** What a person can do next, as text. */

import { checkFields, checkList, checkObject, wrong } from '../base/arguments.js';
import { plainText } from '../base/visible.js';
import { checkGraph } from '../graph/check-graph.js';
import type { StepGraph } from '../graph/step-graph.js';
import type { NextStep } from '../learner/next-steps.js';
import type { Requirement } from '../model/requirement.js';
import type { Ref } from '../model/tables.js';
import { titlesIn } from '../model/title-of.js';
import { basics } from '../texts/en/basics.js';
import { nextSteps as nextStepWords } from '../texts/en/next-steps.js';
import { requirements } from '../texts/en/requirements.js';
import type { LanguageTexts, LanguageWords } from '../texts/language-texts.js';
import { doubtsIn, requirementWords } from './requirement-text.js';
import { checkLanguage } from './speech.js';
import { wrap } from './wrap.js';

/** What `nextStepsText` can be asked with. */
export interface NextStepsTextOptions {
  /** The texts of a language, such as `es` of `career-pathways/texts/es`: titles too, where the document has them. Absent: English. */
  readonly texts?: LanguageTexts;
}

type Words = Pick<LanguageWords, 'basics' | 'nextSteps' | 'requirements'>;
const english: Words = { basics, nextSteps: nextStepWords, requirements };

/**
 * Renders the answer of `nextSteps` on a graph, one step a line, with what is missing or has to be taken alongside.
 *
 * @throws PathwayError `bad-graph`; `unknown-step` for a step that the graph does not have; `wrong-texts`, `bad-argument`.
 *
 * @example
 * ```ts
 * import { nextSteps, pathwayGraph } from 'career-pathways';
 * import { es } from 'career-pathways/texts/es';
 * import { nextStepsText } from 'career-pathways/view';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [{ id: 'aide', title: 'Aide', kind: 'course', translations: { es: { title: 'Auxiliar' } } }],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide'] }],
 * }, 'care');
 * nextStepsText(graph, nextSteps(graph, {}), { texts: es }); // => 'listo       Auxiliar [aide]\n'
 * ```
 */
export function nextStepsText(
  graph: StepGraph,
  steps: readonly NextStep[],
  options: NextStepsTextOptions = {},
): string {
  checkGraph(graph);
  checkList(steps, 'steps');
  checkFields(options, ['texts']);
  const { texts } = options;
  if (texts !== undefined) checkLanguage(texts);
  const words: Words = texts ?? english;
  const name = titlesIn(graph.system, texts?.language, texts?.things);
  const doubts = doubtsIn(graph.system, name, words);
  const inWords = (requirement: Requirement) => requirementWords(requirement, name, words, doubts);
  const { statuses } = words.nextSteps;
  const wide = Math.max(...Object.values(statuses).map(({ length }) => length)) + 1;
  const lines = steps.flatMap((next, at) => {
    checkObject(next, `steps[${at}]`);
    const step = graph.steps[graph.indexOf.get(next.step) ?? -1];
    if (!step) wrong(`steps[${at}].step`, next.step, 'the id of a step of the graph', 'unknown-step');
    const title = name({ kind: 'step', id: step.id });
    const said = more(next, name, inWords, words);
    const line = `${title} [${step.id}]${said === '' ? '' : ` — ${said}`}`;
    return wrap(line, statuses[next.status].padEnd(wide), ' '.repeat(wide));
  });
  return plainText(lines);
}

function more(
  next: NextStep,
  name: (ref: Ref) => string,
  inWords: (requirement: Requirement) => string,
  words: Words,
): string {
  const { alongside, needs, closed, creditBy, notNeeded } = words.nextSteps;
  switch (next.status) {
    case 'ready':
      return next.alongside ? alongside(inWords(next.alongside)) : '';
    case 'unclear':
    case 'blocked':
      return needs(inWords(next.missing));
    case 'closed':
      return closed[next.when];
    case 'credited':
      return creditBy(name({ kind: 'agreement', id: next.agreement }));
    case 'held':
      return next.because === 'taken' ? '' : notNeeded;
    case 'enrolled':
      return '';
  }
}
