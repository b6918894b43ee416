/** A determination as Markdown. */

import { capital, list } from '../base/sentence.js';
import { checkTexts, type Texts } from '../definitions/engine/texts.js';
import { checkDetermination } from '../logic/check-determination.js';
import type { Determination } from '../logic/determination.js';
import {
  citationText,
  factLines,
  factsOfElement,
  sourceText,
  stateWord,
  subjectTitle,
  titleOf,
  verdictSentence,
  whyNotRun,
} from './determination-parts.js';
import { sectionsOf } from './determination-sections.js';
import { escaped } from './escaped.js';
import { byOwner, effortText, howWords, joinedRemediesOf } from './remedies.js';

/**
 * Renders a determination as Markdown: a table of the elements, the facts of each, what would change it.
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
  const { elements } = determination;
  const lines = [
    `# ${escaped(subjectTitle(determination))}`,
    '',
    escaped(sourceText(determination)),
    '',
    `**${escaped(verdictSentence(determination))}**`,
    '',
    '| | element | where | verdict |',
    '| --- | --- | --- | --- |',
    ...elements.map(
      ({ id, verdict, citation }) =>
        `| ${escaped(id)} | ${escaped(titleOf(id, texts))} | ${escaped(citationText(citation))} | ${verdict} |`,
    ),
  ];
  for (const element of elements) {
    const why = whyNotRun(element);
    lines.push('', `## ${escaped(element.id)}: ${element.verdict}`, '');
    lines.push(`${escaped(citationText(element.citation))}${why ? `. ${escaped(why)}` : ''}`, '');
    for (const fact of factsOfElement(element, determination)) {
      const { head, notes } = factLines(fact, determination, texts);
      lines.push(
        `- **${stateWord(fact)}**: ${escaped(head)}`,
        ...notes.map((note) => `  - ${escaped(note)}`),
      );
    }
  }
  lines.push(...changes(determination, texts));
  for (const { title, lines: its } of sectionsOf(determination, texts))
    lines.push('', `## ${escaped(title)}`, '', ...its.map((line) => `- ${escaped(line)}`));
  return `${lines.join('\n')}\n`;
}

/** What would change the verdict, by who can answer. */
function changes(determination: Determination, texts: Texts): string[] {
  const remedies = joinedRemediesOf(determination, texts);
  if (remedies.length === 0) return [];
  return [
    '',
    '## What would change this',
    ...byOwner(remedies).flatMap(({ owner, remedies: its }) => [
      '',
      `### ${escaped(capital(owner))}`,
      '',
      ...its.flatMap((remedy) => {
        const { element, ask, how, act, alone } = remedy;
        const enough = alone.length > 0 ? ` Once that holds, ${list(alone)} is met.` : '';
        return [
          `- ${escaped(`${element}: ${ask}`)}`,
          `  - ${escaped(`To ${howWords[how]} (${effortText(remedy)}): ${act}${enough}`)}`,
        ];
      }),
    ]),
  ];
}
