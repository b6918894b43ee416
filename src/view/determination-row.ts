/** A determination in one line: verdict, elements, what to do first. */

import { plainText } from '../base/visible.js';
import type { Texts } from '../definitions/engine/texts.js';
import type { Determination } from '../logic/determination.js';
import type { ElementVerdict, Verdict } from '../logic/verdict.js';
import type { LanguageTexts } from '../texts/language-texts.js';
import { labelOf, subjectTitle } from './determination-parts.js';
import { remediesOf } from './remedies.js';
import { checkViewOptions, type NamedFrom, type Speech, speechFor } from './speech.js';

/** What `determinationRow` can be asked with. */
export interface DeterminationRowOptions extends NamedFrom {}

import { wrap } from './wrap.js';

/** A determination as a row of a table. */
export interface DeterminationRow {
  readonly definition: string;
  readonly edition: string;
  readonly asOf: string;
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  /** Element → its verdict, in the order of the law. */
  readonly elements: { readonly [element: string]: ElementVerdict };
  /** What to ask first, and who can answer; absent where nothing is left to ask. */
  readonly first?: { readonly element: string; readonly owner: string; readonly ask: string };
}

/**
 * A determination as one row, for lists of many: JSON lines, tables.
 *
 * @throws PathwayError `wrong-texts` for the texts of another definition; `bad-argument`.
 *
 * @example
 * ```ts
 * import { determineWioa, wioaTexts } from 'career-pathways/wioa';
 * import { determinationRow } from 'career-pathways/view';
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', pathways: [{ id: 'p', title: 'Care', steps: [] }] } as const;
 * determinationRow(determineWioa(system, 'p', { asOf: '2026-11-01' }), wioaTexts).elements['C']; // => 'undetermined'
 * ```
 */
export function determinationRow(
  determination: Determination,
  texts: Texts | LanguageTexts,
  options: DeterminationRowOptions = {},
): DeterminationRow {
  checkViewOptions(options, ['system']);
  return rowOf(determination, speechFor(determination, texts, options));
}

/** The same in the words of a language. */
export function rowOf(determination: Determination, speech: Speech): DeterminationRow {
  const { definition, asOf, subject, verdict, elements } = determination;
  const [first] = remediesOf(determination, speech);
  return {
    definition: definition.id,
    edition: definition.edition,
    asOf,
    kind: subject.kind,
    id: subject.id,
    title: subjectTitle(determination, speech),
    verdict,
    elements: Object.fromEntries(elements.map((element) => [element.id, element.verdict])),
    ...(first && { first: { element: first.element, owner: first.owner, ask: first.ask } }),
  };
}

const marks: { readonly [V in ElementVerdict]: string } = {
  met: '+',
  'not-met': '-',
  undetermined: '?',
  'not-engaged': '.',
  'not-run': '!',
};

/** The same as text for a terminal: a line, and below it what to ask first. */
export function determinationRowText(
  determination: Determination,
  texts: Texts | LanguageTexts,
  options: DeterminationRowOptions = {},
): string {
  const speech = speechFor(determination, texts, options);
  const { verdict, title, elements, first } = rowOf(determination, speech);
  const { verdicts, firstAsk, ofBill } = speech.words.determinations;
  const wide = Math.max(...Object.values(verdicts).map(({ length }) => length));
  const short = Object.entries(elements).map(([id, its]) => `${labelOf(id, speech.texts)}${marks[its]}`);
  const rest = ' '.repeat(wide + 1);
  const row = `${verdicts[verdict].padEnd(wide)} ${short.join(' ')}  `;
  const question = first ? wrap(firstAsk(first.owner, first.ask), rest) : [];
  const said = determination.definition.standing ? ofBill(title) : title;
  return plainText([...wrap(said, row, rest), ...question]);
}
