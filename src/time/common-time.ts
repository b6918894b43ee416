/** Is there a day on which several things all run? Yes, no, or the dates do not say. */

import type { CalendarDate } from '../base/calendar-date.js';
import { byCodeUnits } from '../base/ids.js';
import { firstDay, lastDay } from './days.js';

/** From a date to a date; a side that is absent is not known. */
export interface Span {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/**
 * Whether some day lies in at least one span of every group. `yes`: in any case. `no`: in no case.
 * `unknown`: it depends on days that the dates do not tell.
 *
 * Method: sweep over first and last days, counting what runs in each group. Cost: n log n spans.
 */
export function commonTime(groups: readonly (readonly Span[])[]): 'yes' | 'no' | 'unknown' {
  if (meet(groups, certain)) return 'yes';
  return meet(groups, possible) ? 'unknown' : 'no';
}

type Days = readonly [first: CalendarDate, last: CalendarDate];

/** The days that a span covers whatever its dates turn out to be; none when the first may lie after the last. */
function certain({ from, to }: Span): Days | undefined {
  const first = from ?? to;
  const last = to ?? from;
  if (first === undefined || last === undefined) return undefined;
  const days: Days = [lastDay(first), firstDay(last)];
  return days[0] <= days[1] ? days : undefined;
}

/** The days that a span may cover. */
function possible({ from, to }: Span): Days {
  return [from === undefined ? '0000-01-01' : firstDay(from), to === undefined ? '9999-12-31' : lastDay(to)];
}

function meet(groups: readonly (readonly Span[])[], daysOf: (span: Span) => Days | undefined): boolean {
  const events = groups.flatMap((group, index) =>
    group.flatMap((span) => (daysOf(span) ?? []).map((day, end) => ({ day, end, index }))),
  );
  events.sort((a, b) => byCodeUnits(a.day, b.day) || a.end - b.end);
  const running = groups.map(() => 0);
  return events.some(({ end, index }) => {
    running[index]! += end ? -1 : 1;
    return running.every((count) => count > 0);
  });
}
