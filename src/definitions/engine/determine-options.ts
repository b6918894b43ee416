/** What a determination is asked with. */

import {
  checkCount,
  checkDay,
  checkEach,
  checkObject,
  checkText,
  checkWord,
  wrong,
} from '../../base/arguments.js';
import { type CalendarDate, isCalendarDate } from '../../base/calendar-date.js';
import { type Grade, grades } from '../../base/grade.js';
import type { Attestation } from '../../model/attestation.js';

/** What a determination is asked with. */
export interface DetermineOptions {
  /** The day it is asked about, as `YYYY-MM-DD`. There is no clock in this library. */
  readonly asOf: CalendarDate;
  /** Attestations beside those of the document. */
  readonly attestations?: readonly Attestation[];
  /** Evidence below this grade does not count; absent: all counts. */
  readonly threshold?: Grade;
  /** Records and attestations older than so many days are stale; absent: nothing is by itself. */
  readonly maxAge?: number;
  /** How to read points on which the text can be read in several ways: point → reading; see `Definition.readings`. */
  readonly reading?: { readonly [point: string]: string };
  /** Ids of elements to leave out: they are not run, and without them there is no verdict of met. */
  readonly exclude?: readonly string[];
  /** `verdict`: no explanations, change sets and questions, for scanning many systems; absent: everything. */
  readonly explain?: 'verdict' | 'full';
  /** How many change sets to list, 1 or more; absent: 64. */
  readonly count?: number;
}

/** Throws `PathwayError` for an option that is not what it has to be. */
export function checkDetermineOptions(options: unknown): asserts options is DetermineOptions {
  checkObject(options);
  const {
    asOf,
    attestations = [],
    threshold = 'assumed',
    maxAge = 0,
    reading = {},
    exclude = [],
    explain = 'full',
    count = 1,
  } = options as DetermineOptions;
  checkDay(asOf);
  checkEach(attestations, 'options.attestations', checkAttestation);
  checkWord(threshold, grades, 'options.threshold');
  if (typeof maxAge !== 'number' || !(maxAge >= 0)) wrong('options.maxAge', maxAge, 'a number, 0 or more');
  checkObject(reading, 'options.reading');
  checkEach(exclude, 'options.exclude', checkText);
  checkWord(explain, ['verdict', 'full'], 'options.explain');
  checkCount(count);
}

function checkAttestation(value: unknown, argument: string): void {
  checkObject(value, argument);
  const { subject, on, by } = value as Attestation;
  checkText(on, `${argument}.on`);
  if (!isCalendarDate(on)) wrong(`${argument}.on`, on, 'a date', 'bad-day');
  checkObject(subject, `${argument}.subject`);
  checkObject(by, `${argument}.by`);
}
