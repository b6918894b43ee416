/**
 * How long the programs of whole lists are under Workforce Pell, against a count that reads the files by itself: Texas gives
 * hours and weeks, New Jersey hours and only a class of length.
 */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { determineAll } from '../../src/definitions/determine-all.js';
import { workforcePell } from '../../src/definitions/workforce-pell/definition.js';
import { workforcePellTexts } from '../../src/definitions/workforce-pell/texts.js';
import { newJersey } from '../../src/io/etpl/new-jersey.js';
import type { ProviderListProfile } from '../../src/io/etpl/profile.js';
import { readProviderList } from '../../src/io/etpl/read-provider-list.js';
import { texas } from '../../src/io/etpl/texas.js';
import type { Determination } from '../../src/logic/determination.js';
import { depth } from '../depth.js';
import { accepted } from '../io/accepted.js';
import { bytesOf, isThere, once, textOf } from './shared-data.js';

const files = { texas: 'etpl/tx_etpl_2024-03-20.csv', newJersey: 'etpl/nj_etpl_2021-03.csv' };
const entry = { definition: workforcePell, texts: workforcePellTexts, about: { kind: 'program' } } as const;

type Row = { readonly [column: string]: string };
const rowsOf = (file: string): Row[] =>
  Papa.parse<Row>(textOf(file).replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

/** A number above zero; nothing for what is blank, zero or no number. */
const amount = (cell: string | undefined) => {
  const number = Number((cell ?? '').trim().replaceAll(',', ''));
  return number > 0 ? number : undefined;
};
/** Whether a number lies within bounds, `?` where there is none. */
const within = (number: number | undefined, least: number, below: number) =>
  number === undefined ? '?' : number >= least && number < below ? 'yes' : 'no';

/** How many say what of hours and weeks: `yes no` → so many. */
function countOf(pairs: readonly string[]): { readonly [pair: string]: number } {
  const counts: { [pair: string]: number } = {};
  for (const pair of pairs) counts[pair] = (counts[pair] ?? 0) + 1;
  return counts;
}

const determined = (file: string, profile: ProviderListProfile): Determination[] => {
  const { system } = accepted(readProviderList(bytesOf(file), profile));
  return [...determineAll([entry], [system], { asOf: '2026-11-01', explain: 'verdict' })];
};
const said = { true: 'yes', false: 'no', unknown: '?', conflict: '!' } as const;
const lengthsIn = (all: readonly Determination[]) =>
  countOf(
    all.map(({ facts }) =>
      ['pell.hours', 'pell.weeks'].map((id) => said[facts.find((fact) => fact.id === id)!.state]).join(' '),
    ),
  );
const elementIn = (all: readonly Determination[], element: string) =>
  countOf(all.map(({ elements }) => elements.find(({ id }) => id === element)!.verdict));

// 6,245 rows: not in a quick run.
describe.skipIf(depth === 'quick' || !isThere(files.texas))('Texas', () => {
  const all = once(() => determined(files.texas, texas));

  test('every row is a program with a verdict, and no program is met by its list alone', () => {
    expect(all()).toHaveLength(6245);
    expect(new Set(all().map(({ subject }) => subject.id)).size).toBe(6245);
    const refused = elementIn(all(), 'length')['not-met'];
    expect(countOf(all().map(({ verdict }) => verdict))).toEqual({
      'not-met': refused,
      undetermined: 6245 - 5789,
    });
    expect(all().flatMap(({ faults }) => faults)).toEqual([]);
  });

  test('the length of all of them, as counted from the file', () => {
    const counted = countOf(
      rowsOf(files.texas).map((row) =>
        [
          within(amount(row['Length: Contact Hours']), 150, 600),
          within(amount(row['Length: Weeks']), 8, 15),
        ].join(' '),
      ),
    );
    expect(lengthsIn(all())).toEqual(counted);
    expect(elementIn(all(), 'length')).toEqual({ met: 357, 'not-met': 5789, undetermined: 99 });
    const { 'yes no': byWeeks, 'no yes': byHours, 'no no': byBoth } = counted;
    const byOne = (counted['? no'] ?? 0) + (counted['no ?'] ?? 0);
    expect([byWeeks, byHours, byBoth, byOne]).toEqual([1545, 369, 3612, 263]);
  });

  test('how they are taken, as counted from the file', () => {
    const ways = countOf(
      rowsOf(files.texas).map((row) =>
        ['In-person', 'Hybrid', 'Distance Education'].includes(row['Delivery Method']!)
          ? 'met'
          : 'undetermined',
      ),
    );
    expect(elementIn(all(), 'delivery')).toEqual(ways);
    expect(ways).toEqual({ met: 6197, undetermined: 48 });
  });
});

describe.skipIf(!isThere(files.newJersey))('New Jersey', () => {
  test('the hours of all of them, as counted from the file; their weeks the list does not say', () => {
    const all = determined(files.newJersey, newJersey);
    const counted = countOf(
      rowsOf(files.newJersey).map((row) => `${within(amount(row['totalclockhours']), 150, 600)} ?`),
    );
    expect(all).toHaveLength(736);
    expect(lengthsIn(all)).toEqual(counted);
    const { 'no ?': refused = 0 } = counted;
    expect(elementIn(all, 'length')).toEqual({ 'not-met': refused, undetermined: 736 - refused });
    expect(counted).toEqual({ 'yes ?': 265, 'no ?': 449, '? ?': 22 });
  });
});
