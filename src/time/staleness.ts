/** Whether something made on one date and good until another counts on a day. */

import type { CalendarDate } from '../base/calendar-date.js';
import { dayLength } from './day-number.js';
import { firstDay, lastDay } from './days.js';
import { type Timed, timingOf } from './timing.js';

/** Why something does not count on a day. */
export type Staleness = 'not-yet' | 'expired' | 'too-old';

/**
 * Why something does not count on a day; `undefined` when it does. Only certain when every day that its dates may mean
 * says so: a month or a year has begun with its first day and is over, and grows old, from its last.
 */
export function staleness(
  madeOn: CalendarDate | undefined,
  expiresOn: CalendarDate | undefined,
  day: CalendarDate,
  maxAge = Number.POSITIVE_INFINITY,
): Staleness | undefined {
  if (madeOn && firstDay(madeOn) > day) return 'not-yet';
  if (expiresOn && lastDay(expiresOn) < day) return 'expired';
  return madeOn && Date.parse(day) - Date.parse(lastDay(madeOn)) > maxAge * dayLength ? 'too-old' : undefined;
}

/** A record (`date`) or an attestation (`on`), as far as time goes. */
export interface Recorded extends Timed {
  readonly date?: CalendarDate;
  readonly on?: CalendarDate;
  readonly expiresOn?: CalendarDate;
}

/** Why a record or an attestation does not count on a day: for its dates, or because its row is not in effect. */
export function outOfDate(row: Recorded, day: CalendarDate, maxAge?: number): Staleness | undefined {
  const timing = timingOf(row, day);
  if (timing === 'over') return 'expired';
  return timing === 'planned' ? 'not-yet' : staleness(row.date ?? row.on, row.expiresOn, day, maxAge);
}
