/** A determination as text for a terminal: the verdict in a sentence, the elements, what would change it. */

import { checkObject, checkWord } from '../base/arguments.js';
import { capital, list } from '../base/sentence.js';
import { plainText } from '../base/visible.js';
import { checkTexts, type Texts } from '../definitions/engine/texts.js';
import { checkDetermination } from '../logic/check-determination.js';
import type { Determination, ElementFinding } from '../logic/determination.js';
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
import { byOwner, effortText, howWords, joinedRemediesOf, type Remedy } from './remedies.js';
import { wrap } from './wrap.js';

/** What `determinationText` can be asked with. */
export interface DeterminationTextOptions {
  /**
   * `short`: the verdict, a line for each element, what to do first. `full`: the evidence, readings, reasons and
   * questions as well. Absent: `full`.
   */
  readonly depth?: 'short' | 'full';
}

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
export function determinationText(
  determination: Determination,
  texts: Texts,
  options: DeterminationTextOptions = {},
): string {
  checkDetermination(determination);
  checkTexts(texts, determination.definition.id);
  checkObject(options);
  const { depth = 'full' } = options;
  checkWord(depth, ['short', 'full'], 'options.depth');
  const { elements } = determination;
  const wide = Math.min(32, Math.max(8, ...elements.map(({ id }) => id.length + 1)));
  const remedies = joinedRemediesOf(determination, texts);
  const lines = [
    ...wrap(subjectTitle(determination), '', '  '),
    ...wrap(sourceText(determination)),
    '',
    ...wrap(verdictSentence(determination)),
    ...(depth === 'short' ? [''] : []),
    ...elements.flatMap((element) => [
      ...(depth === 'short' ? [] : ['']),
      ...elementRow(element, texts, wide, depth),
      ...(depth === 'short' ? [] : elementBlock(element, determination, texts)),
    ]),
    ...(depth === 'short' ? firstThings(remedies) : changes(remedies)),
  ];
  if (depth === 'full')
    for (const { title, lines: its } of sectionsOf(determination, texts))
      lines.push('', title, ...its.flatMap((line) => wrap(line, '  - ', '    ')));
  return plainText(lines);
}

/** An element in one line: its verdict, what it asks for, where it is written. */
function elementRow(
  { id, verdict, citation }: ElementFinding,
  texts: Texts,
  wide: number,
  depth: 'short' | 'full',
): string[] {
  const rest = ' '.repeat(wide + 14);
  const row = `${id.padEnd(wide - 1)} ${verdict.padEnd(14)}`;
  const [title, where] = [titleOf(id, texts), citationText(citation)];
  return depth === 'short'
    ? wrap(`${title} (${where})`, row, rest)
    : [...wrap(title, row, rest), ...wrap(where, rest)];
}

/** What an element rests on, proposition by proposition. */
function elementBlock(element: ElementFinding, determination: Determination, texts: Texts): string[] {
  const why = whyNotRun(element);
  return [
    ...(why ? wrap(why, '        ') : []),
    ...factsOfElement(element, determination).flatMap((fact) => {
      const { head, notes } = factLines(fact, determination, texts);
      return [
        ...wrap(head, `        ${stateWord(fact).padEnd(10)}`, ' '.repeat(18)),
        ...notes.flatMap((note) => wrap(note, `${' '.repeat(18)}- `, ' '.repeat(20))),
      ];
    }),
  ];
}

/** How many things to do first are shown. */
const first = 5;

function firstThings(remedies: readonly Remedy[]): string[] {
  if (remedies.length === 0) return [];
  const more = remedies.length - first;
  return [
    '',
    'Do this first',
    ...remedies
      .slice(0, first)
      .flatMap(({ owner, ask, act, pointed, element, how }, index) =>
        wrap(
          `${capital(owner)}: ${pointed ? ask : act} (${element}; ${howWords[how]})`,
          `${String(index + 1).padStart(4)}. `,
          '      ',
        ),
      ),
    ...(more > 0 ? [`      and ${more} more: see the full depth`] : []),
  ];
}

function changes(remedies: readonly Remedy[]): string[] {
  if (remedies.length === 0) return [];
  let number = 0;
  return [
    '',
    ...wrap('What would change this, by who can answer; what takes least comes first'),
    ...byOwner(remedies).flatMap(({ owner, remedies: its }) => [
      '',
      `  ${capital(owner)}`,
      ...its.flatMap((remedy) => {
        const { element, ask, how, act, alone } = remedy;
        number += 1;
        const enough = alone.length > 0 ? ` Once that holds, ${list(alone)} is met.` : '';
        return [
          ...wrap(`${element}: ${ask}`, `${String(number).padStart(4)}. `, '      '),
          ...wrap(`To ${howWords[how]} (${effortText(remedy)}): ${act}${enough}`, '      '),
        ];
      }),
    ]),
  ];
}
