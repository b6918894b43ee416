/** A determination as text for a terminal: the verdict in a sentence, a row per element, the questions left. */

import { checkTexts, type Texts } from '../definitions/engine/texts.js';
import { checkDetermination } from '../logic/check-determination.js';
import type { Determination } from '../logic/determination.js';
import {
  citationText,
  factLine,
  factsOfElement,
  questionLine,
  stateWord,
  titleOf,
  verdictSentence,
  whyNotRun,
} from './determination-parts.js';
import { wrap } from './wrap.js';

/**
 * Renders a determination for a terminal of 80 columns.
 *
 * @throws PathwayError `wrong-texts` for the texts of another definition; `bad-argument`.
 *
 * @example
 * ```ts
 * import { determineWioa, wioaTexts } from 'career-pathways/wioa';
 * import { determinationText } from 'career-pathways/view';
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', pathways: [{ id: 'p', title: 'Care', steps: [] }] } as const;
 * determinationText(determineWioa(system, 'p', { asOf: '2026-11-01' }), wioaTexts).split('\n')[0]; // => 'Care'
 * ```
 */
export function determinationText(determination: Determination, texts: Texts): string {
  checkDetermination(determination);
  checkTexts(texts, determination.definition.id);
  const { subject, definition, asOf, elements, questions, faults } = determination;
  const wide = Math.min(32, Math.max(7, ...elements.map(({ id }) => id.length)) + 1);
  const lines = [
    subject.title,
    ...wrap(
      `Checked against: ${definition.title}, ${definition.authority.map(citationText).join(', ')}, edition ${definition.edition}, as of ${asOf}. Advisory.`,
    ),
    '',
    ...wrap(verdictSentence(determination)),
  ];
  for (const element of elements) {
    const row = `${element.id.padEnd(wide - 1)} ${element.verdict.padEnd(14)}`;
    lines.push('', ...wrap(titleOf(element.id, texts), row, ' '.repeat(wide + 14)));
    const why = whyNotRun(element);
    if (why) lines.push(...wrap(why, '        '));
    for (const fact of factsOfElement(element, determination))
      lines.push(...wrap(factLine(fact, texts), `        ${stateWord(fact).padEnd(10)}`, ' '.repeat(18)));
  }
  if (questions.length > 0) {
    lines.push('', 'Questions, in the order in which answers help most');
    questions.forEach((question, index) => {
      lines.push(
        ...wrap(questionLine(question, determination, texts), `${String(index + 1).padStart(4)}. `, '      '),
      );
    });
  }
  for (const { fact, error } of faults) lines.push('', ...wrap(`The check "${fact}" failed: ${error}`));
  return `${lines.join('\n')}\n`;
}
