/** What a household has to earn to get by without help, as a standard says it. */

import { checkList, checkObject, checkText, checkWord, wrong } from '../base/arguments.js';
import { nearestWord } from '../base/nearest-word.js';
import { PathwayError } from '../base/pathway-error.js';
import type { Area } from '../model/area.js';
import type { Wage } from '../model/occupation.js';
import { wageUnits } from '../model/occupation-words.js';
import { closeness } from './closeness.js';

/** What one kind of household needs in one place. */
export interface StandardRow {
  readonly place: Area;
  /** The household in the standard's own words: `one adult, one preschooler`. */
  readonly household: string;
  readonly amount: number;
  readonly unit: Wage['unit'];
  /** Among how many adults' wages the amount is shared; absent: it is what one wage has to be. */
  readonly earners?: number;
}

/** A self-sufficiency standard: a table from outside, with its source. Nothing of it is built in. */
export interface SelfSufficiencyStandard {
  /** Who computed it, and where it stands. */
  readonly source: string;
  readonly year: number;
  /** ISO 4217. */
  readonly currency: string;
  /** The hours of paid work in a year that it counts with. Absent: an hour's pay is not compared with a month's or a year's. */
  readonly hoursPerYear?: number;
  readonly rows: readonly StandardRow[];
}

/** Checks a standard and the household that is asked about: one that the standard has. */
export function checkStandard(standard: SelfSufficiencyStandard, household: string): void {
  const at = 'options.standard';
  checkObject(standard, at, 'a standard: { source, year, currency, rows }');
  const { source, currency, year, hoursPerYear, rows } = standard;
  checkText(source, `${at}.source`);
  checkText(currency, `${at}.currency`);
  checkNumber(year, `${at}.year`);
  if (hoursPerYear !== undefined) checkNumber(hoursPerYear, `${at}.hoursPerYear`);
  checkList(rows, `${at}.rows`);
  for (const [index, row] of rows.entries()) checkRow(row, `${at}.rows[${index}]`);
  checkText(household, 'options.household');
  const known = [...new Set(rows.map((row) => row.household))];
  if (known.includes(household)) return;
  const near = nearestWord(household, known) ?? known[0];
  const mend = near === undefined ? 'It has no rows.' : `Did you mean "${near}"?`;
  throw new PathwayError('bad-argument', `The standard has no household "${household}". ${mend}`, {
    argument: 'options.household',
  });
}

function checkRow(row: StandardRow, at: string): void {
  checkObject(row, at, '{ place, household, amount, unit }');
  checkPlace(row.place, `${at}.place`);
  checkText(row.household, `${at}.household`);
  checkNumber(row.amount, `${at}.amount`);
  checkWord(row.unit, wageUnits, `${at}.unit`);
  if (row.earners !== undefined) checkNumber(row.earners, `${at}.earners`);
}

/** A place: scheme and code. */
export function checkPlace(place: Area, at: string): void {
  checkObject(place, at, "{ scheme: 'us-county', code: '04019' }");
  checkText(place.scheme, `${at}.scheme`);
  checkText(place.code, `${at}.code`);
}

function checkNumber(value: unknown, at: string): void {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0)
    wrong(at, value, 'a number above 0');
}

/** The row for a household in a place: of several that reach the place, the nearest; of those, the first. */
export function rowFor(
  { rows }: SelfSufficiencyStandard,
  place: Area,
  household: string,
): StandardRow | undefined {
  const reaching = rows.filter(
    (row) => row.household === household && closeness(place, row.place) < Infinity,
  );
  return reaching.reduce<StandardRow | undefined>(
    (best, row) => (best && closeness(place, best.place) <= closeness(place, row.place) ? best : row),
    undefined,
  );
}
