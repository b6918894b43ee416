/** One row of a list: cells by the names that the profile has for their columns. */

import { bare, columnLetters } from '../csv/header-names.js';
import type { ListHeader } from './list-header.js';
import type { ProviderListProfile } from './profile.js';

/** A row with a look-up by the columns of the profile. Words that stand for nothing known are the empty text. */
export interface ListRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly cell: (column: string | undefined) => string;
  /** The cell as it came, without blanks around it. */
  readonly raw: (column: string | undefined) => string;
  /** Whether the file has the column, and has it once. */
  readonly has: (column: string) => boolean;
  /** The name of a column as the file has it. */
  readonly name: (column: string | undefined) => string;
  /** All cells that are not blank, by the names of their columns. */
  readonly all: () => { readonly [column: string]: string };
  /** Cells that say something which the model does not say, or not in full: column → cell. */
  readonly rest: { readonly [column: string]: string };
}

/** What spreadsheets write where they have nothing to show. */
const spreadsheetError = /^#(?:N\/A|REF!|VALUE!|NAME\?|NULL!|NUM!|DIV\/0!|#+)$/i;

/**
 * The columns of which the model says all there is. Costs that are added up, and words that several awards, statuses,
 * ways to take a program or kinds of provider share, are not among them: those cells are kept beside.
 */
function wholeColumns({ columns, awards }: ProviderListProfile): readonly string[] {
  const { occupations = [], costs = [], ...others } = columns;
  const { providerKind: _kind, status: _status, delivery: _delivery, ...single } = others;
  const titles = awards.flatMap(({ title }) => title ?? []);
  return [...occupations, ...(costs.length === 1 ? costs : []), ...Object.values(single), ...titles];
}

/** How the rows of a list are looked at: by its header, each as a look-up. */
export function rowReader(
  { names, places }: ListHeader,
  profile: ProviderListProfile,
): (row: number, cells: readonly string[]) => ListRow {
  const whole = new Set(wholeColumns(profile).map((column) => places.get(column)));
  const blanks = new Set((profile.blanks ?? []).map(foldedWord));
  const longestBlank = Math.max(0, ...[...blanks].map((word) => word.length));
  const isBlank = (cell: string) =>
    (cell.length <= longestBlank && blanks.has(foldedWord(cell))) ||
    (cell.startsWith('#') && spreadsheetError.test(cell));
  const placeOf = (column: string | undefined) => (column === undefined ? undefined : places.get(column));
  return (row, cells) => {
    const texts = cells.map((cell) => cell.trim());
    const raw = (column: string | undefined) => texts[placeOf(column) ?? -1] ?? '';
    const said = (isWanted: (place: number, text: string) => boolean) => {
      const wanted: [column: string, text: string][] = [];
      texts.forEach((text, place) => {
        if (text !== '' && isWanted(place, text))
          wanted.push([names[place] ?? `(column ${columnLetters(place)})`, text]);
      });
      return Object.fromEntries(wanted);
    };
    const known = new Map<string | undefined, string>();
    return {
      row,
      cells,
      raw,
      has: (column) => places.has(column),
      cell: (column) => {
        const before = known.get(column);
        if (before !== undefined) return before;
        const cell = bare(raw(column));
        const now = isBlank(cell) ? '' : cell;
        known.set(column, now);
        return now;
      },
      name: (column) => names[placeOf(column) ?? -1] ?? column ?? '',
      all: () => said(() => true),
      rest: said((place, text) => !whole.has(place) || isBlank(bare(text))),
    };
  };
}

/** Longer texts are no words. */
const longest = 200;

/** A word without regard to case and to how many blanks stand in it. */
export function foldedWord(word: string): string {
  return word.length > longest ? word : word.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** What a profile says of a word, in whichever case it is written; nothing where it does not know it. */
export function wordIn<T>(words: { readonly [word: string]: T }, written: string): T | undefined {
  if (Object.hasOwn(words, written)) return words[written];
  const folded = foldedWord(written);
  const known = Object.keys(words).find((word) => foldedWord(word) === folded);
  return known === undefined ? undefined : words[known];
}
