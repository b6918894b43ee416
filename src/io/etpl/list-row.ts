/** One row of a list: cells by the names that the profile has for their columns. */

import { setField } from '../../base/set-field.js';
import type { CodeScheme } from '../../model/code-shapes.js';
import { bare } from '../csv/header-names.js';
import { codesIn, partsWithoutCode } from './list-codes.js';
import type { ListHeader } from './list-header.js';
import type { ProviderListProfile } from './profile.js';

/** The codes of a cell, as they are written. */
export interface CodeCell {
  readonly column: string;
  readonly written: readonly string[];
  /** Parts of the cell that are none, beside others that are. */
  readonly unread: readonly string[];
}

/** A row with a look-up by the columns of the profile. Words that stand for nothing known are the empty text. */
export interface ListRow {
  readonly row: number;
  /** Its cells in the order of the file, without blanks around them. */
  readonly texts: readonly string[];
  readonly cell: (column: string | undefined) => string;
  /** The cell as it came, without blanks around it. */
  readonly raw: (column: string | undefined) => string;
  /** Whether the file has the column, and has it once. */
  readonly has: (column: string) => boolean;
  /** The place of a column in the file. */
  readonly place: (column: string | undefined) => number | undefined;
  /** The name of a column as the file has it. */
  readonly name: (column: string | undefined) => string;
  /** Cells by the names of their columns. */
  readonly named: (places: readonly number[]) => { readonly [column: string]: string };
  /** Places of cells that say something which the model does not say, or not in full. */
  readonly rest: () => readonly number[];
  readonly occupations: readonly CodeCell[];
  readonly cip: CodeCell;
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

/** Whether a cell stands for nothing known, as the profile or spreadsheets write it. */
export function blankTest({ blanks = [] }: Pick<ProviderListProfile, 'blanks'>): (cell: string) => boolean {
  const words = new Set(blanks.map(foldedWord));
  const longestBlank = Math.max(0, ...[...words].map((word) => word.length));
  return (cell) =>
    (cell.length <= longestBlank && words.has(foldedWord(cell))) ||
    (cell.startsWith('#') && spreadsheetError.test(cell));
}

/** Marks by themselves, which say nothing, as a dash or a point does. */
const onlyMarks = /^[-‐‑‒–—−._*/\\?\s]+$/;

/** Whether a cell has marks alone, and none that the profile knows. */
function markTest(profile: ProviderListProfile): (cell: string) => boolean {
  const { awards, providers = {}, statuses = {}, deliveries = {}, noPrerequisites = [] } = profile;
  const tables = [providers, statuses, deliveries, ...awards.map(({ words = {} }) => words)];
  const known = new Set([...noPrerequisites, ...tables.flatMap(Object.keys)]);
  return (cell) => onlyMarks.test(cell) && !known.has(cell);
}

/** How the rows of a list are looked at: by its header, each as a look-up. */
export function rowReader(
  { names, places }: ListHeader,
  profile: ProviderListProfile,
): (row: number, cells: readonly string[]) => ListRow {
  const whole = new Set(wholeColumns(profile).map((column) => places.get(column)));
  const everyPlace = [...names.keys()];
  const [isWord, isMark] = [blankTest(profile), markTest(profile)];
  const isBlank = (cell: string) => isWord(cell) || isMark(cell);
  const { occupations = [], cip = '' } = profile.columns;
  const has = (column: string) => places.has(column);
  const place = (column: string | undefined) => (column === undefined ? undefined : places.get(column));
  const at = (list: readonly string[], column: string | undefined) => list[place(column) ?? list.length];
  const name = (column: string | undefined) => at(names, column) ?? column ?? '';
  return (row, cells) => {
    const texts = cells.map((cell) => cell.trim());
    const read = [...texts];
    for (const each of places.values()) {
      const text = bare(texts[each] ?? '');
      if (each < read.length) read[each] = isBlank(text) ? '' : text;
    }
    const cell = (column: string | undefined) => at(read, column) ?? '';
    const codes = (column: string, schemes: readonly CodeScheme[]) => {
      const written = codesIn(cell(column), schemes);
      return { column, written, unread: partsWithoutCode(cell(column), written) };
    };
    return {
      row,
      texts,
      cell,
      raw: (column) => at(texts, column) ?? '',
      has,
      place,
      name,
      named: (wanted) => {
        const named = {};
        for (const each of wanted) setField(named, names[each] ?? '', texts[each] ?? '');
        return named;
      },
      rest: () =>
        everyPlace.filter((each) => {
          const text = texts[each] ?? '';
          return text !== '' && (!whole.has(each) || isBlank(bare(text)));
        }),
      occupations: occupations.map((column) => codes(column, ['O*NET-SOC', 'SOC'])),
      cip: codes(cip, ['CIP']),
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
