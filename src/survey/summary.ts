/** A table of pathways in short: exact counts and sums, which can be added up in any order. */

import { checkCount, checkFields, checkList, checkObject, checkText, wrong } from '../base/arguments.js';
import type { CalendarDate } from '../base/calendar-date.js';
import { byCodeUnits } from '../base/ids.js';
import type { WholeNumber } from '../measure/whole-number.js';

/** How often each word of a column stands; what holds nothing is not counted. */
export interface WordCounts {
  readonly [word: string]: number;
}

/** A column of numbers in short. */
export interface NumberSummary {
  /** How many rows say one. */
  readonly count: number;
  /** Their sum in `parts` of one, exact. */
  readonly sum: WholeNumber;
  /** Of how many parts a one is made; the mean is `sum / parts / count`. */
  readonly parts: number;
  /** The smallest and the largest; absent where no row says one. */
  readonly least?: number;
  readonly most?: number;
  /** A histogram of fixed bins: where a bin begins → how many are in it. */
  readonly bins: { readonly [from: string]: number };
}

/** Many pathways in short. Plain data: the same rows give the same text, whatever parts they were counted in. */
export interface Summary {
  readonly format: 'career-pathways/summary/1';
  readonly asOf: CalendarDate;
  /** The definitions that columns rest on. */
  readonly definitions: readonly { readonly id: string; readonly edition: string }[];
  /** What the rows were made of, such as a digest of the input; absent: not said. */
  readonly source?: string;
  /** Which parts of how many are in it, ascending. */
  readonly shards: { readonly of: number; readonly parts: readonly number[] };
  readonly rows: number;
  /** Pathways and documents that became no row. */
  readonly errors: number;
  /** Columns of one word, and flags: column → word → rows. Elements of a definition → verdicts. */
  readonly words: { readonly [column: string]: WordCounts };
  /** Columns of several words, by the word beside them: column → word → reason → rows. Elements → verdicts → causes. */
  readonly reasons: { readonly [column: string]: { readonly [word: string]: WordCounts } };
  readonly numbers: { readonly [column: string]: NumberSummary };
}

/** Fixed bins of every histogram: each whole number up to 20, then 50, 100, 200, 500 and so on up to 5·10¹⁴. */
const bins: readonly number[] = [
  ...Array.from({ length: 21 }, (_, at) => at),
  50,
  ...[...Array(13).keys()].flatMap((power) => [1, 2, 5].map((digit) => digit * 10 ** (power + 2))),
];

/** The bin of a number: the largest beginning of a bin that is not above it; `below-0` for less than nothing. */
export function binOf(value: number): string {
  let bin: number | undefined;
  for (const from of bins) if (from <= value) bin = from;
  return String(bin ?? 'below-0');
}

/** Counts added: in the order of the words, so that no order of adding shows. */
export function addedCounts(one: WordCounts, other: WordCounts): WordCounts {
  const words = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort(byCodeUnits);
  return Object.fromEntries(words.map((word) => [word, (own(one, word) ?? 0) + (own(other, word) ?? 0)]));
}

/** The value of a key that an object has itself. */
export function own<T>(of: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(of, key) ? of[key] : undefined;
}

const fields = [
  ...['format', 'asOf', 'definitions', 'source', 'shards', 'rows', 'errors'],
  ...['words', 'reasons', 'numbers'],
];

/** A summary as `summarizeRows` makes it. */
export function checkSummary(value: unknown, argument: string): asserts value is Summary {
  checkFields(value, fields, argument, 'what summarizeRows answers');
  const { format, asOf, definitions, source, shards, rows, errors, words, reasons, numbers } =
    value as Summary;
  if (format !== 'career-pathways/summary/1')
    wrong(`${argument}.format`, format, 'what summarizeRows answers');
  checkText(asOf, `${argument}.asOf`);
  checkList(definitions, `${argument}.definitions`);
  if (source !== undefined) checkText(source, `${argument}.source`);
  checkObject(shards, `${argument}.shards`);
  checkCount(shards.of, `${argument}.shards.of`);
  checkList(shards.parts, `${argument}.shards.parts`);
  for (const part of shards.parts) checkWhole(part, `${argument}.shards.parts`);
  checkWhole(rows, `${argument}.rows`);
  checkWhole(errors, `${argument}.errors`);
  checkCounts(words, `${argument}.words`, 2);
  checkCounts(reasons, `${argument}.reasons`, 3);
  checkObject(numbers, `${argument}.numbers`);
  for (const [column, number] of Object.entries(numbers))
    checkNumber(number, `${argument}.numbers.${column}`);
}

function checkNumber(value: unknown, argument: string): void {
  checkObject(value, argument);
  const { count, sum, parts, bins: binned } = value as NumberSummary;
  checkWhole(count, `${argument}.count`);
  checkCount(parts, `${argument}.parts`);
  if (!Number.isSafeInteger(sum) && !(typeof sum === 'string' && /^-?\d{1,40}$/.test(sum)))
    wrong(`${argument}.sum`, sum, 'a whole number');
  checkCounts(binned, `${argument}.bins`, 1);
}

/** Counts by words, so many levels deep. */
function checkCounts(value: unknown, argument: string, depth: number): void {
  if (depth === 0) {
    checkWhole(value, argument);
    return;
  }
  checkObject(value, argument);
  for (const [word, inside] of Object.entries(value)) checkCounts(inside, `${argument}.${word}`, depth - 1);
}

function checkWhole(value: unknown, argument: string): void {
  if (!Number.isSafeInteger(value) || (value as number) < 0)
    wrong(argument, value, 'a whole number, 0 or more', 'bad-count');
}
