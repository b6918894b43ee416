/** What a determination is asked with. */

import {
  checkCount,
  checkDay,
  checkList,
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
  checkList(attestations, 'attestations');
  for (const attestation of attestations) checkAttestation(attestation);
  checkWord(threshold, grades, 'threshold');
  if (typeof maxAge !== 'number' || !(maxAge >= 0)) wrong('maxAge', maxAge, 'days, 0 or more', 'bad-count');
  checkObject(reading, 'reading');
  checkList(exclude, 'exclude');
  for (const element of exclude) checkText(element, 'exclude');
  checkWord(explain, ['verdict', 'full'], 'explain');
  checkCount(count);
}

function checkAttestation(value: unknown): void {
  checkObject(value, 'attestations');
  const { subject, on, by } = value as Attestation;
  checkText(on, 'attestations');
  for (const part of [subject, by]) checkObject(part, 'attestations');
  if (!isCalendarDate(on)) wrong('attestations', on, 'dates', 'bad-day');
}
