/** A determination as text for a terminal: the verdict in a sentence, a row per element, the questions left. */

import type { Texts } from '../definitions/texts.js';
import { wioaTexts } from '../definitions/wioa/texts.js';
import type { Determination } from '../logic/determination.js';
import {
  citationText,
  factLine,
  factsOfElement,
  questionLine,
  standing,
  stateWord,
  verdictSentence,
} from './determination-parts.js';
import { wrap } from './wrap.js';

/**
 * Renders a determination for a terminal of 80 columns.
 *
 * @example
 * ```ts
 * import { determineWioa } from 'career-pathways/wioa';
 * import { determinationText } from 'career-pathways/view';
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', pathways: [{ id: 'p', title: 'Care', steps: [] }] } as const;
 * determinationText(determineWioa(system, 'p', { asOf: '2026-11-01' })).split('\n')[0]; // => 'Care'
 * ```
 */
export function determinationText(determination: Determination, texts: Texts = wioaTexts): string {
  const { subject, definition, asOf, elements, gaps, faults } = determination;
  const lines = [
    subject.title,
    ...wrap(
      `Held against: ${definition.title}, ${definition.authority.map(citationText).join(', ')}, edition ${definition.edition}, as of ${asOf}. Advisory.`,
    ),
    '',
    ...wrap(verdictSentence(determination)),
  ];
  for (const element of elements) {
    const title = texts.elements[element.id] ?? element.id;
    lines.push('', ...wrap(title, `${element.id.padEnd(8)}${element.verdict.padEnd(14)}`, ' '.repeat(22)));
    const why = standing(element);
    if (why) lines.push(...wrap(why, '        '));
    for (const fact of factsOfElement(element, determination))
      lines.push(...wrap(factLine(fact, texts), `        ${stateWord(fact).padEnd(10)}`, ' '.repeat(18)));
  }
  if (gaps.length > 0) {
    lines.push('', 'Questions, in the order in which answers help most');
    gaps.forEach((gap, index) => {
      lines.push(
        ...wrap(questionLine(gap, determination, texts), `${String(index + 1).padStart(4)}. `, '      '),
      );
    });
  }
  for (const { fact, error } of faults) lines.push('', ...wrap(`The check "${fact}" failed: ${error}`));
  return `${lines.join('\n')}\n`;
}
