/** A determination as Markdown. */

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
import { escaped } from './escaped.js';

/**
 * Renders a determination as Markdown: a table of the elements, the facts of each, the questions left.
 * Texts of the document are escaped, so that they stay text.
 *
 * @example
 * ```ts
 * import { determineWioa } from 'career-pathways/wioa';
 * import { determinationMarkdown } from 'career-pathways/view';
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', pathways: [{ id: 'p', title: 'Care', steps: [] }] } as const;
 * determinationMarkdown(determineWioa(system, 'p', { asOf: '2026-11-01' })).split('\n')[0]; // => '# Care'
 * ```
 */
export function determinationMarkdown(determination: Determination, texts: Texts = wioaTexts): string {
  const { subject, definition, asOf, elements, gaps, faults } = determination;
  const authority = definition.authority.map(citationText).join(', ');
  const lines = [
    `# ${escaped(subject.title)}`,
    '',
    `Held against *${escaped(definition.title)}* (${authority}, edition ${definition.edition}), as of ${asOf}. Advisory.`,
    '',
    `**${escaped(verdictSentence(determination))}**`,
    '',
    '| | element | verdict |',
    '| --- | --- | --- |',
    ...elements.map(({ id, verdict }) => `| ${id} | ${escaped(texts.elements[id] ?? id)} | ${verdict} |`),
  ];
  for (const element of elements) {
    const why = standing(element);
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
  if (gaps.length > 0) {
    lines.push('', '## Questions, in the order in which answers help most', '');
    gaps.forEach((gap, index) => {
      lines.push(`${index + 1}. ${escaped(questionLine(gap, determination, texts))}`);
    });
  }
  for (const { fact, error } of faults)
    lines.push('', `The check \`${escaped(fact)}\` failed: ${escaped(error)}`);
  return `${lines.join('\n')}\n`;
}
