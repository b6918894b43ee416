/** A determination as Markdown. */

import { append } from '../base/append.js';
import { capital } from '../base/sentence.js';
import type { Texts } from '../definitions/engine/texts.js';
import type { Determination } from '../logic/determination.js';
import type { LanguageTexts } from '../texts/language-texts.js';
import {
  citationText,
  factLines,
  factsOfElement,
  labelOf,
  sourceText,
  stateWord,
  subjectTitle,
  titleOf,
  verdictSentence,
  whyNotRun,
} from './determination-parts.js';
import { sectionsOf } from './determination-sections.js';
import { escaped } from './escaped.js';
import { joinedRemediesOf } from './joined-remedies.js';
import { byOwner, taskText } from './remedies.js';
import { checkViewOptions, type NamedFrom, type Speech, speechFor } from './speech.js';

/** What `determinationMarkdown` can be asked with. */
export interface DeterminationMarkdownOptions extends NamedFrom {}

/**
 * Renders a determination as Markdown: a table of the elements, the facts of each, what would change it.
 * Texts of the document are escaped, so that they stay text. In English with the texts of its definition, in another
 * language with all texts of that, such as `es` of `career-pathways/texts/es`.
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
export function determinationMarkdown(
  determination: Determination,
  texts: Texts | LanguageTexts,
  options: DeterminationMarkdownOptions = {},
): string {
  checkViewOptions(options, ['system']);
  const speech = speechFor(determination, texts, options);
  const { markdownHead, elementHead, verdicts } = speech.words.determinations;
  const { elements } = determination;
  const lines = [
    `# ${escaped(subjectTitle(determination, speech))}`,
    '',
    `**${escaped(verdictSentence(determination, speech))}**`,
    '',
    escaped(sourceText(determination, speech)),
    '',
    markdownHead,
    '| --- | --- | --- | --- |',
    ...elements.map(
      ({ id, verdict, citation }) =>
        `| ${escaped(labelOf(id, speech.texts))} | ${escaped(titleOf(id, speech.texts))} | ${escaped(citationText(citation, speech.texts))} | ${verdicts[verdict]} |`,
    ),
  ];
  for (const element of elements) {
    const why = whyNotRun(element, speech);
    lines.push(
      '',
      `## ${elementHead(escaped(labelOf(element.id, speech.texts)), verdicts[element.verdict])}`,
      '',
    );
    lines.push(
      `${escaped(citationText(element.citation, speech.texts))}${why ? `. ${escaped(why)}` : ''}`,
      '',
    );
    for (const fact of factsOfElement(element, determination)) {
      const { head, notes } = factLines(fact, determination, speech);
      lines.push(
        `- **${stateWord(fact, speech)}**: ${escaped(head)}`,
        ...notes.map((note) => `  - ${escaped(note)}`),
      );
    }
  }
  append(lines, changes(determination, speech));
  for (const { title, lines: its } of sectionsOf(determination, speech))
    lines.push('', `## ${escaped(title)}`, '', ...its.map((line) => `- ${escaped(line)}`));
  return `${lines.join('\n')}\n`;
}

/** What would change the verdict, by who can answer. */
function changes(determination: Determination, speech: Speech): string[] {
  const { determinations: say } = speech.words;
  const remedies = joinedRemediesOf(determination, speech);
  if (remedies.length === 0) return [];
  return [
    '',
    `## ${say.changes}`,
    ...byOwner(remedies).flatMap(({ owner, remedies: its }) => [
      '',
      `### ${escaped(capital(owner))}`,
      '',
      ...its.flatMap((remedy) => {
        const { element, ask } = remedy;
        return [`- ${escaped(`${element}: ${ask}`)}`, `  - ${escaped(taskText(remedy, speech))}`];
      }),
    ]),
  ];
}
