/** What every entity of a pathway system may carry, and how entities are pointed at. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Json } from '../base/json.js';
import type { statuses } from './vocabulary.js';

/** From a date to a date, both included. A side that is absent is not known. */
export interface Period {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/** A name for the same thing elsewhere: a CTID, a URI, an IPEDS number. */
export interface Identifier {
  /** The scheme, such as `ctid`, `uri` or `ipeds`. */
  readonly scheme: string;
  readonly value: string;
}

/** JSON that the model has no word for, by namespace. Kept exactly as it came. */
export type Extensions = { readonly [namespace: string]: Json };

/** The fields that every entity has in common. `Id` is the flavored string that names it. */
export interface Entity<Id extends string> {
  /** Unique within its table. Any text but the empty one; compared by code units. */
  readonly id: Id;
  readonly description?: string;
  readonly identifiers?: readonly Identifier[];
  /** Field texts in other languages: `{ es: { title: '…' } }`, by BCP 47 tag. */
  readonly translations?: { readonly [language: string]: { readonly [field: string]: string } };
  readonly status?: (typeof statuses)[number];
  /** When the thing itself is in effect. */
  readonly effective?: Period;
  readonly extensions?: Extensions;
}

/** A code in a classification, always with the edition it is taken from: `{ edition: '2018', code: '21-1018' }`. */
export interface Code {
  readonly edition: string;
  readonly code: string;
  readonly title?: string;
}
