/** A determination in one line: verdict, elements, what to do first. */

import { plainText } from '../base/visible.js';
import { checkTexts, type Texts } from '../definitions/engine/texts.js';
import { checkDetermination } from '../logic/check-determination.js';
import type { Determination } from '../logic/determination.js';
import type { ElementVerdict, Verdict } from '../logic/verdict.js';
import { subjectTitle } from './determination-parts.js';
import { remediesOf } from './remedies.js';
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
export function determinationRow(determination: Determination, texts: Texts): DeterminationRow {
  checkDetermination(determination);
  checkTexts(texts, determination.definition.id);
  const { definition, asOf, subject, verdict, elements } = determination;
  const [first] = remediesOf(determination, texts);
  return {
    definition: definition.id,
    edition: definition.edition,
    asOf,
    kind: subject.kind,
    id: subject.id,
    title: subjectTitle(determination),
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
export function determinationRowText(determination: Determination, texts: Texts): string {
  const { verdict, title, elements, first } = determinationRow(determination, texts);
  const short = Object.entries(elements).map(([id, its]) => `${id}${marks[its]}`);
  const row = `${verdict.padEnd(13)} ${short.join(' ')}  `;
  const question = first ? wrap(`First ask ${first.owner}: ${first.ask}`, ' '.repeat(14)) : [];
  return plainText([...wrap(title, row, ' '.repeat(14)), ...question]);
}
