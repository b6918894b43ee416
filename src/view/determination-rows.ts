/** Determinations as rows, one for each subject and element, and as CSV for a spreadsheet. */

import { checkIterable, itemsOf } from '../base/arguments.js';
import { csvText } from '../base/csv-text.js';
import { guarded } from '../base/guarded.js';
import { visible } from '../base/visible.js';
import type { Determination } from '../logic/determination.js';
import { determinations as english } from '../texts/en/determinations.js';
import { checkTextsOf, elementWords, speechOf, type TextsOf } from './element-words.js';
import type { Speech } from './speech.js';

/** An element of a determination as a row of texts; what there is not is an empty text. */
export interface ElementRow {
  readonly definition: string;
  readonly edition: string;
  readonly asOf: string;
  readonly system: string;
  readonly kind: string;
  readonly subject: string;
  readonly title: string;
  readonly verdict: string;
  readonly element: string;
  readonly asks: string;
  readonly elementVerdict: string;
  readonly citation: string;
  readonly support: string;
  readonly causes: string;
  readonly holds: string;
  readonly fails: string;
  readonly open: string;
  readonly question: string;
  readonly owner: string;
  readonly act: string;
  readonly digest: string;
}

/**
 * Determinations as rows, in their order: one for each element, in the order of the law. Rows come one at a time, so that
 * many determinations need the memory of one. `textsOf` gives the texts of a definition.
 *
 * @throws PathwayError `wrong-texts`, `bad-argument`, `callback-failed`; for a determination when its turn comes.
 *
 * @example
 * ```ts
 * import { textsOf } from 'career-pathways/definitions';
 * import { determinationRows } from 'career-pathways/view';
 * import { determineWioa } from 'career-pathways/wioa';
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', pathways: [{ id: 'p', title: 'Care', steps: [] }] } as const;
 * const rows = [...determinationRows([determineWioa(system, 'p', { asOf: '2026-11-01' })], textsOf)];
 * rows.map(({ title, element, elementVerdict }) => `${title}: ${element} ${elementVerdict}`)[3]; // => 'Care: C undetermined'
 * ```
 */
export function determinationRows(
  determinations: Iterable<Determination>,
  textsOf: TextsOf,
): Iterable<ElementRow> {
  checkIterable(determinations, 'determinations');
  checkTextsOf(textsOf);
  return {
    *[Symbol.iterator]() {
      for (const determination of itemsOf(determinations, 'determinations'))
        yield* rowsOf(determination, speechOf(determination, textsOf));
    },
  };
}

/**
 * The same as CSV with a head of columns, in the language of the texts. No cell opens as a formula: one that begins like one has an apostrophe in front,
 * as in the tables of a system.
 *
 * @throws PathwayError as `determinationRows` does.
 *
 * @example
 * ```ts
 * import { textsOf } from 'career-pathways/definitions';
 * import { determinationCsv } from 'career-pathways/view';
 * import { determineWioa } from 'career-pathways/wioa';
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', pathways: [{ id: 'p', title: '=1+1', steps: [] }] } as const;
 * const csv = determinationCsv([determineWioa(system, 'p', { asOf: '2026-11-01' })], textsOf);
 * csv.split('\n')[1]?.split(',').slice(2, 8); // => ['2026-11-01', 's', 'pathway', 'p', "'=1+1", 'undetermined']
 * ```
 */
export function determinationCsv(determinations: Iterable<Determination>, textsOf: TextsOf): string {
  checkIterable(determinations, 'determinations');
  checkTextsOf(textsOf);
  const names = Object.keys(english.columns) as (keyof ElementRow)[];
  let heads = english.columns;
  const rows: string[][] = [];
  for (const determination of itemsOf(determinations, 'determinations')) {
    const speech = speechOf(determination, textsOf);
    heads = speech.words.determinations.columns;
    for (const row of rowsOf(determination, speech)) rows.push(names.map((name) => cellOf(row[name])));
  }
  return csvText([names.map((name) => heads[name]), ...rows]);
}

/** A text as a cell. One without characters stays empty: no one reads these cells back. */
function cellOf(text: string): string {
  return text === '' ? '' : guarded(visible(text));
}

function rowsOf(determination: Determination, speech: Speech): ElementRow[] {
  const { definition, asOf, subject, verdict, elements } = determination;
  const shared = {
    definition: definition.id,
    edition: definition.edition,
    asOf,
    system: subject.system,
    kind: subject.kind,
    subject: subject.id,
    title: subject.title,
    verdict,
    digest: subject.digest ?? '',
  };
  return elements.map((element): ElementRow => {
    const { holds, fails, open, ...words } = elementWords(element, determination, speech);
    const joined = (list: readonly string[]) => list.join('; ');
    return {
      ...shared,
      ...words,
      element: element.id,
      elementVerdict: element.verdict,
      support: element.support ?? '',
      causes: joined(element.causes),
      holds: joined(holds),
      fails: joined(fails),
      open: joined(open),
    };
  });
}
