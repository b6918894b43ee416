/** What a determination is asked with. */

import {
  checkCount,
  checkDay,
  checkEach,
  checkFields,
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
  /** Ids of definitions that are bills, to be checked as if they were law; absent: a bill is not evaluated. */
  readonly bills?: readonly string[];
  /** `verdict`: no explanations, change sets and questions, for scanning many systems; absent: everything. */
  readonly explain?: 'verdict' | 'full';
  /** How many change sets to list, 1 or more; absent: 64. */
  readonly count?: number;
}

/** Throws `PathwayError` for an option that is not what it has to be, or that is not among those of these names. */
export function checkDetermineOptions(
  options: unknown,
  names: readonly string[] = Object.keys(checks),
): asserts options is DetermineOptions {
  checkFields(options, names);
  for (const [name, check] of Object.entries(checks)) {
    const value = options[name as keyof typeof options];
    if (value !== undefined || name === 'asOf') check(value, `options.${name}`);
  }
}

const checks: { readonly [name in keyof DetermineOptions]-?: (value: unknown, argument: string) => void } = {
  asOf: checkDay,
  attestations: (value, argument) => checkEach(value, argument, checkAttestation),
  threshold: (value, argument) => checkWord(value, grades, argument),
  maxAge: (value, argument) => {
    if (typeof value !== 'number' || !(value >= 0)) wrong(argument, value, 'a number, 0 or more');
  },
  reading: checkObject,
  exclude: (value, argument) => checkEach(value, argument, checkText),
  bills: (value, argument) => checkEach(value, argument, checkText),
  explain: (value, argument) => checkWord(value, ['verdict', 'full'], argument),
  count: checkCount,
};

/** Throws for an element to leave out that a definition does not have: it would be run. */
export function checkExcluded(
  { elements }: { readonly elements: readonly { readonly id: string }[] },
  { exclude }: DetermineOptions,
): void {
  const ids = elements.map(({ id }) => id);
  if (exclude !== undefined)
    checkEach(exclude, 'options.exclude', (each, argument) => checkWord(each, ids, argument));
}

/** What an attestation has to have so that its word counts as it was meant; the rest only tells. */
function checkAttestation(value: unknown, argument: string): void {
  checkObject(value, argument);
  const { id, definition, proposition, subject, asserts, by, on, expiresOn, basis } = value as Attestation;
  checkObject(subject, `${argument}.subject`);
  checkObject(by, `${argument}.by`);
  for (const [field, day] of Object.entries({ on, expiresOn: expiresOn ?? on }))
    if (typeof day !== 'string' || !isCalendarDate(day))
      wrong(`${argument}.${field}`, day, 'a date', 'bad-day');
  const texts = {
    id,
    definition,
    proposition,
    basis,
    'by.office': by.office,
    'by.organization': by.organization,
  };
  for (const [field, text] of Object.entries(texts)) checkFilled(text, `${argument}.${field}`);
  if (typeof asserts !== 'boolean') wrong(`${argument}.asserts`, asserts, 'true or false');
}

function checkFilled(value: unknown, argument: string): void {
  checkText(value, argument);
  if (value.trim() === '') wrong(argument, value, 'a text that says something');
}
