/** Does something go on at a date? Yes, perhaps, or no. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Span } from './common-time.js';
import { firstDay, lastDay } from './days.js';

/** Whether something goes on at a date. */
export type During = 'yes' | 'perhaps' | 'no';

/**
 * Whether something that lasts from a date to a date goes on at another one, which may be a day, a month or a year.
 * A side that is absent is open: it has always gone on, or has not ended. `yes`: on some day of that date in any case.
 */
export function during({ from, to }: Span, date: CalendarDate): During {
  const first = firstDay(date);
  const last = lastDay(date);
  // It does not end before it begins: the latest beginning is no later than the latest end, and so on.
  const latest = [from, to].flatMap((each) => (each === undefined ? [] : [lastDay(each)])).sort()[0] ?? first;
  const earliest =
    [from, to]
      .flatMap((each) => (each === undefined ? [] : [firstDay(each)]))
      .sort()
      .at(-1) ?? last;
  const begun = from === undefined || latest <= last;
  const still = to === undefined || earliest >= first;
  if (begun && still) return 'yes';
  const maybeBegun = from === undefined || firstDay(from) <= last;
  const maybeStill = to === undefined || lastDay(to) >= first;
  return maybeBegun && maybeStill ? 'perhaps' : 'no';
}

/** Whether a date has passed on a day: `yes` when all that it may mean has. */
export function passed(date: CalendarDate, day: CalendarDate): During {
  if (lastDay(date) < firstDay(day)) return 'yes';
  return firstDay(date) < lastDay(day) ? 'perhaps' : 'no';
}
