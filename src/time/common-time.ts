/** Do several things run at the same time, and how much of their time do they share? */

import type { CalendarDate } from '../base/calendar-date.js';
import { dayNumber } from './day-number.js';
import { firstDay, lastDay } from './days.js';

/** From a date to a date; a side that is absent is not known. */
export interface Span {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/** A share from 0 to 1: the least and the most that it can be, where dates leave it open. */
export interface Share {
  readonly least: number;
  readonly most: number;
}

/** Days by number, the first and the last. */
type Days = readonly [first: number, last: number];

/**
 * The days that lie in a span of every group, as a share of the shortest group. `least` holds whatever days the dates turn
 * out to mean, `most` is the best that they can mean; with full dates both are the same.
 *
 * Method: sweep over first and last days, counting what runs in each group. Cost: n log n spans.
 */
export function commonShare(groups: readonly (readonly Span[])[]): Share {
  const sure = groups.map((group) => group.flatMap(certain));
  const open = groups.map((group) => group.map(possible));
  const length = (days: readonly Days[]) => commonDays([days]);
  const shortest = (all: readonly (readonly Days[])[]) => Math.min(...all.map(length));
  const best = commonDays(open);
  const most = best === 0 ? 0 : Math.min(1, best / Math.max(1, shortest(sure)));
  return { least: Math.min(most, commonDays(sure) / Math.max(1, shortest(open))), most };
}

/**
 * Whether some day lies in at least one span of every group. `yes`: in any case. `no`: in no case.
 * `unknown`: it depends on days that the dates do not tell.
 */
export function commonTime(groups: readonly (readonly Span[])[]): 'yes' | 'no' | 'unknown' {
  const { least, most } = commonShare(groups);
  return least > 0 ? 'yes' : most > 0 ? 'unknown' : 'no';
}

/** How many days lie in some span of every group. */
function commonDays(groups: readonly (readonly Days[])[]): number {
  const events = groups.flatMap((group, index) =>
    group.flatMap(([first, last]) => [
      { day: first, step: 1, index },
      { day: last + 1, step: -1, index },
    ]),
  );
  events.sort((a, b) => a.day - b.day);
  const running = groups.map(() => 0);
  let together = 0;
  let days = 0;
  let since = 0;
  for (const { day, step, index } of events) {
    if (together === groups.length) days += day - since;
    since = day;
    const before = running[index]!;
    running[index] = before + step;
    if (before === 0 || before + step === 0) together += step;
  }
  return days;
}

/** The days that a span covers whatever its dates turn out to be; none when the first may lie after the last. */
function certain({ from, to }: Span): Days[] {
  const first = from ?? to;
  const last = to ?? from;
  if (first === undefined || last === undefined) return [];
  const days: Days = [dayNumber(lastDay(first)), dayNumber(firstDay(last))];
  return days[0] <= days[1] ? [days] : [];
}

/** The days that a span may cover. */
function possible({ from, to }: Span): Days {
  return [
    dayNumber(from === undefined ? '0000-01-01' : firstDay(from)),
    dayNumber(to === undefined ? '9999-12-31' : lastDay(to)),
  ];
}
