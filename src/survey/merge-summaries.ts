/** Summaries of the parts of one table, put together. */

import { checkFields, checkIterable, checkWord, itemsOf } from '../base/arguments.js';
import { canonicalJson } from '../base/canonical-json.js';
import { byCodeUnits } from '../base/ids.js';
import { PathwayError } from '../base/pathway-error.js';
import { wholeNumber } from '../measure/whole-number.js';
import {
  addedCounts,
  checkSummary,
  type NumberSummary,
  own,
  type Summary,
  type WordCounts,
} from './summary.js';

/** What to do about parts that are not there. */
export interface MergeSummariesOptions {
  /** `refuse`: the parts have to be all there are, the default. `keep`: put together what there is, to go on with later. */
  readonly missing?: 'refuse' | 'keep';
}

/**
 * Puts summaries of parts of a table together. In any order and in any steps: the result is the summary of the whole,
 * as the same text. No part counts twice, and none is passed over in silence.
 *
 * @throws PathwayError `doubled-shard` where a part stands in two summaries, `missing-shard` where one stands in none,
 *   `other-table` where the day, the definitions, the columns, the source or the number of parts differ, `bad-argument`.
 *
 * @example
 * ```ts
 * import developed from 'career-pathways/examples/tucson-bht-developed.json' with { type: 'json' };
 * import tucson from 'career-pathways/examples/tucson-bht.json' with { type: 'json' };
 * import { mergeSummaries, summarizeRows, surveyRows, wioaColumns } from 'career-pathways/survey';
 * const parts = [0, 1, 2].map((index) => {
 *   const options = { asOf: '2026-11-01', columns: [wioaColumns], shard: { index, of: 3 } };
 *   return summarizeRows(surveyRows([tucson, developed], options), options);
 * });
 * mergeSummaries(parts).words['wioa']; // => { met: 1, undetermined: 1 }
 * ```
 */
export function mergeSummaries(summaries: Iterable<Summary>, options: MergeSummariesOptions = {}): Summary {
  checkIterable(summaries, 'summaries');
  checkFields(options, ['missing']);
  const { missing = 'refuse' } = options;
  checkWord(missing, ['refuse', 'keep'], 'options.missing');
  let merged: Summary | undefined;
  for (const summary of itemsOf(summaries, 'summaries')) {
    checkSummary(summary, 'summaries');
    merged = merged === undefined ? summary : added(merged, summary);
  }
  if (merged === undefined) throw refused('missing-shard', 'There is no summary to merge. Give one or more.');
  const { of, parts } = merged.shards;
  const absent = [...Array(of).keys()].filter((part) => !parts.includes(part));
  if (missing === 'refuse' && absent.length > 0)
    throw refused('missing-shard', `Of ${of} parts, these are missing: ${someOf(absent)}. Give all of them.`);
  return whole(merged);
}

/** A summary whose parts are all there is that of one part alone. */
function whole(summary: Summary): Summary {
  const { of, parts } = summary.shards;
  return parts.length === of ? { ...summary, shards: { of: 1, parts: [0] } } : summary;
}

function added(one: Summary, other: Summary): Summary {
  if (stampOf(one) !== stampOf(other))
    throw refused(
      'other-table',
      'These summaries are of different tables: the day, the definitions, the columns, the source or the number of parts differ.',
    );
  const twice = one.shards.parts.filter((part) => other.shards.parts.includes(part));
  if (twice.length > 0)
    throw refused('doubled-shard', `These parts are there twice: ${someOf(twice)}. Give each of them once.`);
  return {
    ...one,
    shards: { of: one.shards.of, parts: [...one.shards.parts, ...other.shards.parts].sort((a, b) => a - b) },
    rows: one.rows + other.rows,
    errors: one.errors + other.errors,
    words: both(one.words, other.words, addedCounts),
    reasons: both(one.reasons, other.reasons, addedReasons),
    numbers: both(one.numbers, other.numbers, addedNumbers),
  };
}

/** What has to be the same. */
function stampOf({ asOf, definitions, source, shards, words, reasons, numbers }: Summary): string {
  const parts = Object.entries(numbers).map(([name, number]) => [name, number.parts]);
  const columns = [Object.keys(words), Object.keys(reasons), parts];
  return canonicalJson({ asOf, definitions, source, of: shards.of, columns });
}

type Reasons = { readonly [word: string]: WordCounts };

function addedReasons(one: Reasons, other: Reasons): Reasons {
  const words = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort(byCodeUnits);
  return Object.fromEntries(
    words.map((word) => [word, addedCounts(own(one, word) ?? {}, own(other, word) ?? {})]),
  );
}

function addedNumbers(one: NumberSummary, other: NumberSummary): NumberSummary {
  const ends = [one, other].filter(({ count }) => count > 0);
  return {
    count: one.count + other.count,
    sum: wholeNumber(BigInt(one.sum) + BigInt(other.sum)),
    parts: one.parts,
    ...(ends.length > 0 && {
      least: Math.min(...ends.map(({ least = Number.POSITIVE_INFINITY }) => least)),
      most: Math.max(...ends.map(({ most = Number.NEGATIVE_INFINITY }) => most)),
    }),
    bins: addedCounts(one.bins, other.bins),
  };
}

/** Two objects with the same keys, each pair put together. */
function both<T>(
  one: { readonly [key: string]: T },
  other: { readonly [key: string]: T },
  add: (a: T, b: T) => T,
): { readonly [key: string]: T } {
  return Object.fromEntries(
    Object.entries(one).map(([key, value]) => {
      const beside = own(other, key);
      return [key, beside === undefined ? value : add(value, beside)];
    }),
  );
}

function someOf(parts: readonly number[]): string {
  return parts.length > 10 ? `${parts.slice(0, 10).join(', ')} …` : parts.join(', ');
}

function refused(code: 'missing-shard' | 'doubled-shard' | 'other-table', message: string): PathwayError {
  return new PathwayError(code, message, { argument: 'summaries' });
}
