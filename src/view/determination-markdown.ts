/** A determination as Markdown. */

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
import { escaped } from './escaped.js';

/**
 * Renders a determination as Markdown: a table of the elements, the facts of each, the questions left.
 * Texts of the document are escaped, so that they stay text.
 *
 * @throws PathwayError `wrong-texts` for the texts of another definition; `bad-argument`.
 *
 * @example
 * ```ts
 * import { determineWioa, wioaTexts } from 'career-pathways/wioa';
 * import { determinationMarkdown } from 'career-pathways/view';
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', pathways: [{ id: 'p', title: 'Care', steps: [] }] } as const;
 * determinationMarkdown(determineWioa(system, 'p', { asOf: '2026-11-01' }), wioaTexts).split('\n')[0]; // => '# Care'
 * ```
 */
export function determinationMarkdown(determination: Determination, texts: Texts): string {
  checkDetermination(determination);
  checkTexts(texts, determination.definition.id);
  const { subject, definition, asOf, elements, questions, faults } = determination;
  const authority = definition.authority.map(citationText).join(', ');
  const lines = [
    `# ${escaped(subject.title)}`,
    '',
    `Checked against *${escaped(definition.title)}* (${authority}, edition ${definition.edition}), as of ${asOf}. Advisory.`,
    '',
    `**${escaped(verdictSentence(determination))}**`,
    '',
    '| | element | verdict |',
    '| --- | --- | --- |',
    ...elements.map(({ id, verdict }) => `| ${id} | ${escaped(titleOf(id, texts))} | ${verdict} |`),
  ];
  for (const element of elements) {
    const why = whyNotRun(element);
    lines.push(
      '',
      `## ${element.id}: ${element.verdict}`,
      '',
      `${citationText(element.citation)}${why ? `. ${escaped(why)}` : ''}`,
      '',
    );
    for (const fact of factsOfElement(element, determination))
      lines.push(`- **${stateWord(fact)}**: ${escaped(factLine(fact, texts))}`);
  }
  if (questions.length > 0) {
    lines.push('', '## Questions, in the order in which answers help most', '');
    questions.forEach((question, index) => {
      lines.push(`${index + 1}. ${escaped(questionLine(question, determination, texts))}`);
    });
  }
  for (const { fact, error } of faults)
    lines.push('', `The check \`${escaped(fact)}\` failed: ${escaped(error)}`);
  return `${lines.join('\n')}\n`;
}
