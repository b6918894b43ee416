/** Whether something with a status and a time is in effect on a day. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Span } from './common-time.js';

/** Whether something is in effect on a day, begins after it, or is over. */
export type Timing = 'now' | 'planned' | 'over';

/** A row with a status and a time; one that has both `effective` and `from` and `to` is in effect where both say so. */
export interface Timed extends Span {
  readonly status?: 'developing' | 'active' | 'suspended' | 'ceased';
  readonly effective?: Span;
}

/**
 * Whether a row is in effect on a day: `over` and `planned` only where its dates leave no doubt. What was suspended or
 * has ceased is over, but what has ceased is not on a day inside the time that is written for it.
 */
export function timingOf({ status, effective, from, to }: Timed, day: CalendarDate): Timing {
  const ends = [effective?.to, to].filter((end) => end !== undefined);
  if (ends.some((end) => end < asCoarse(day, end))) return 'over';
  if (status === 'suspended' || (status === 'ceased' && ends.length === 0)) return 'over';
  const later = [effective?.from, from].some((begin) => begin !== undefined && isLater(begin, day));
  return status === 'developing' || later ? 'planned' : 'now';
}

/** Whether all days that a date may mean come after a day. */
export function isLater(date: CalendarDate, day: CalendarDate): boolean {
  return date > asCoarse(day, date);
}

/** A day, no finer than a date: texts of one length are in the order of time. */
function asCoarse(day: CalendarDate, date: CalendarDate): CalendarDate {
  return day.slice(0, date.length);
}
