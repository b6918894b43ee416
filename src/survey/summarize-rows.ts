/** Rows of pathways counted into a summary. */

import { checkBudget, checkIterable, checkObject, checkText, itemsOf, wrong } from '../base/arguments.js';
import { byCodeUnits } from '../base/ids.js';
import { wholeNumber } from '../measure/whole-number.js';
import { type Column, columnsIn, type Row } from './column.js';
import { checkShard, type Shard } from './shard.js';
import { binOf, type NumberSummary, type Summary, type WordCounts } from './summary.js';
import { checkSurveyOptions, type SurveyRowOptions } from './survey-row.js';

/** The day and the columns of the rows, and what is known of where they come from. */
export interface SummarizeRowsOptions extends SurveyRowOptions {
  /** Which part of the table the rows are. Absent: all of it. */
  readonly shard?: Shard;
  /** What the rows were made of, such as a digest of the input: summaries of different sources are not merged. */
  readonly source?: string;
  /** How many pathways and documents became no row. Absent: none. */
  readonly errors?: number;
}

/**
 * Counts rows: how often each verdict, each element with each verdict and each cause stands, the exact sum of each number,
 * and a histogram of it. One row at a time, in constant memory. Summaries of parts of a table are put together by
 * `mergeSummaries`; the result is the same text as that of the whole.
 *
 * @throws PathwayError `bad-argument` for a row that lacks a column or holds something else in it, `callback-failed` when
 *   the list throws.
 *
 * @example
 * ```ts
 * import developed from 'career-pathways/examples/tucson-bht-developed.json' with { type: 'json' };
 * import tucson from 'career-pathways/examples/tucson-bht.json' with { type: 'json' };
 * import { structureColumns, summarizeRows, surveyRows, wioaColumns } from 'career-pathways/survey';
 * const options = { asOf: '2026-11-01', columns: [wioaColumns, structureColumns] };
 * const { words, reasons, numbers } = summarizeRows(surveyRows([tucson, developed], options), options);
 * words['wioa']; // => { met: 1, undetermined: 1 }
 * reasons['wioa_c_causes']; // => { undetermined: { 'nothing-to-examine': 1 } }
 * numbers['steps']?.sum; // => 14
 * ```
 */
export function summarizeRows(rows: Iterable<Row>, options: SummarizeRowsOptions): Summary {
  checkIterable(rows, 'rows');
  const counting = counter(options);
  for (const row of itemsOf(rows, 'rows')) counting.add(row);
  return counting.summary();
}

/** Counts rows as they come. */
export interface Counter {
  readonly add: (row: Row) => void;
  readonly summary: () => Summary;
}

/** Begins to count. */
export function counter(options: SummarizeRowsOptions): Counter {
  checkSurveyOptions(options, ['asOf', 'columns', 'shard', 'source', 'errors']);
  const { asOf, columns: groups, shard = { index: 0, of: 1 }, source, errors = 0 } = options;
  checkShard(shard, 'options.shard');
  if (source !== undefined) checkText(source, 'options.source');
  checkBudget(errors, 'options.errors');
  const columns = columnsIn(groups);
  const words = columns.filter(({ kind }) => kind === 'word' || kind === 'flag').map(wordsIn);
  const reasons = columns.filter(({ kind }) => kind === 'words').map(reasonsIn);
  const numbers = columns.filter(({ kind }) => kind === 'number').map(numbersIn);
  let count = 0;
  return {
    add: (row) => {
      checkObject(row, 'rows');
      for (const { name } of columns)
        if (!Object.hasOwn(row, name)) wrong(`rows.${name}`, undefined, 'a cell, or null');
      for (const { add } of [...words, ...reasons, ...numbers]) add(row);
      count++;
    },
    summary: () => ({
      format: 'career-pathways/summary/1',
      asOf,
      definitions: groups.flatMap(({ definitions = [] }) => definitions),
      ...(source !== undefined && { source }),
      shards: { of: shard.of, parts: [shard.index] },
      rows: count,
      errors,
      words: Object.fromEntries(words.map(({ name, found }) => [name, found()])),
      reasons: Object.fromEntries(reasons.map(({ name, found }) => [name, found()])),
      numbers: Object.fromEntries(numbers.map(({ name, found }) => [name, found()])),
    }),
  };
}

interface Part<T> {
  readonly name: string;
  readonly add: (row: Row) => void;
  readonly found: () => T;
}

function wordsIn({ name }: Column): Part<WordCounts> {
  const counts = new Map<string, number>();
  return {
    name,
    add: (row) => {
      const cell = row[name];
      if (typeof cell === 'number') wrong(`rows.${name}`, cell, 'a word, or null');
      if (cell != null) raise(counts, String(cell));
    },
    found: () => sorted(counts),
  };
}

function reasonsIn({ name, by }: Column): Part<{ readonly [word: string]: WordCounts }> {
  const found = new Map<string, Map<string, number>>();
  return {
    name,
    add: (row) => {
      const cell = row[name] ?? null;
      if (cell === null) return;
      if (typeof cell !== 'string') wrong(`rows.${name}`, cell, 'words, or null');
      const word = by === undefined ? '' : String(row[by] ?? '');
      const counts = found.get(word) ?? new Map<string, number>();
      found.set(word, counts);
      for (const reason of new Set(cell.split(' '))) if (reason !== '') raise(counts, reason);
    },
    found: () =>
      Object.fromEntries(
        [...found].sort(([a], [b]) => byCodeUnits(a, b)).map(([word, counts]) => [word, sorted(counts)]),
      ),
  };
}

function numbersIn({ name, parts = 1 }: Column): Part<NumberSummary> {
  const bins = new Map<string, number>();
  let [count, sum, least, most] = [0, 0n, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return {
    name,
    add: (row) => {
      const cell = row[name] ?? null;
      if (cell === null) return;
      if (typeof cell !== 'number' || !Number.isFinite(cell))
        wrong(`rows.${name}`, cell, 'a number, or null');
      sum += BigInt(Math.round(cell * parts));
      count++;
      least = Math.min(least, cell);
      most = Math.max(most, cell);
      raise(bins, binOf(cell));
    },
    found: () => ({
      count,
      sum: wholeNumber(sum),
      parts,
      ...(count > 0 && { least, most }),
      bins: sorted(bins),
    }),
  };
}

function raise(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function sorted(counts: ReadonlyMap<string, number>): WordCounts {
  return Object.fromEntries([...counts].sort(([a], [b]) => byCodeUnits(a, b)));
}
