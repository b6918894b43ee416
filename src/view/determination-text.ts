/** A determination as text for a terminal: the verdict in a sentence, the elements, what would change it. */

import { checkWord } from '../base/arguments.js';
import { capital } from '../base/sentence.js';
import { plainText } from '../base/visible.js';
import type { Texts } from '../definitions/engine/texts.js';
import type { Determination, ElementFinding } from '../logic/determination.js';
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
import { joinedRemediesOf } from './joined-remedies.js';
import { byOwner, firstLine, type Remedy, taskText } from './remedies.js';
import { checkViewOptions, type NamedFrom, type Speech, speechFor } from './speech.js';
import { wrap } from './wrap.js';

/** What `determinationText` can be asked with. */
export interface DeterminationTextOptions extends NamedFrom {
  /**
   * `short`: the verdict, a line for each element, what to do first. `full`: the evidence, readings, reasons and
   * questions as well. Absent: `full`.
   */
  readonly depth?: 'short' | 'full';
}

/**
 * Renders a determination for a terminal of 80 columns: in English with the texts of its definition, in another language
 * with all texts of that, such as `es` of `career-pathways/texts/es`.
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
export function determinationText(
  determination: Determination,
  texts: Texts | LanguageTexts,
  options: DeterminationTextOptions = {},
): string {
  checkViewOptions(options, ['depth', 'system']);
  const { depth = 'full' } = options;
  const speech = speechFor(determination, texts, options);
  checkWord(depth, ['short', 'full'], 'options.depth');
  const { elements } = determination;
  const wide = Math.min(32, Math.max(8, ...elements.map(({ id }) => labelOf(id, speech.texts).length + 1)));
  const remedies = joinedRemediesOf(determination, speech);
  const lines = [
    ...wrap(subjectTitle(determination, speech), '', '  '),
    '',
    ...wrap(verdictSentence(determination, speech)),
    '',
    ...wrap(sourceText(determination, speech)),
    ...(depth === 'short' ? [''] : []),
    ...elements.flatMap((element) => [
      ...(depth === 'short' ? [] : ['']),
      ...elementRow(element, speech, wide, depth),
      ...(depth === 'short' ? [] : elementBlock(element, determination, speech)),
    ]),
    ...(depth === 'short' ? firstThings(remedies, speech) : changes(remedies, speech)),
  ];
  if (depth === 'full')
    for (const { title, lines: its } of sectionsOf(determination, speech))
      lines.push('', title, ...its.flatMap((line) => wrap(line, '  - ', '    ')));
  return plainText(lines);
}

/** An element in one line: its verdict, what it asks for, where it is written. */
function elementRow(
  { id, verdict, citation }: ElementFinding,
  { texts, words }: Speech,
  wide: number,
  depth: 'short' | 'full',
): string[] {
  const { verdicts } = words.determinations;
  const column = Math.max(...Object.values(verdicts).map(({ length }) => length)) + 1;
  const rest = ' '.repeat(wide + column);
  const row = `${labelOf(id, texts).padEnd(wide - 1)} ${verdicts[verdict].padEnd(column)}`;
  const [title, where] = [titleOf(id, texts), citationText(citation, texts)];
  return depth === 'short'
    ? wrap(`${title} (${where})`, row, rest)
    : [...wrap(title, row, rest), ...wrap(where, rest)];
}

/** What an element rests on, proposition by proposition. */
function elementBlock(element: ElementFinding, determination: Determination, speech: Speech): string[] {
  const why = whyNotRun(element, speech);
  const { states } = speech.words.determinations;
  const column = Math.max(...Object.values(states).map(({ length }) => length)) + 2;
  const rest = ' '.repeat(8 + column);
  return [
    ...(why ? wrap(why, '        ') : []),
    ...factsOfElement(element, determination).flatMap((fact) => {
      const { head, notes } = factLines(fact, determination, speech);
      return [
        ...wrap(head, `        ${stateWord(fact, speech).padEnd(column)}`, rest),
        ...notes.flatMap((note) => wrap(note, `${rest}- `, `${rest}  `)),
      ];
    }),
  ];
}

/** How many things to do first are shown. */
const first = 5;

function firstThings(remedies: readonly Remedy[], { words }: Speech): string[] {
  if (remedies.length === 0) return [];
  const say = words.determinations;
  const more = remedies.length - first;
  return [
    '',
    say.first,
    ...remedies
      .slice(0, first)
      .flatMap((remedy, index) =>
        wrap(firstLine(remedy, words), `${String(index + 1).padStart(4)}. `, '      '),
      ),
    ...(more > 0 ? [`      ${say.seeFull(more)}`] : []),
  ];
}

function changes(remedies: readonly Remedy[], speech: Speech): string[] {
  if (remedies.length === 0) return [];
  const say = speech.words.determinations;
  let number = 0;
  return [
    '',
    ...wrap(say.changesByOwner),
    ...byOwner(remedies).flatMap(({ owner, remedies: its }) => [
      '',
      `  ${capital(owner)}`,
      ...its.flatMap((remedy) => {
        number += 1;
        return [
          ...wrap(`${remedy.element}: ${remedy.ask}`, `${String(number).padStart(4)}. `, '      '),
          ...wrap(taskText(remedy, speech), '      '),
        ];
      }),
    ]),
  ];
}
