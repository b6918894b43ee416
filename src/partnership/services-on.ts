/** Services as they can be had on a day: places of another time, and no places, are none. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Capacity, Support } from '../model/support.js';
import { timingOf } from '../time/timing.js';

/**
 * Services with the capacity that may be of a day, without those whose capacity is all of another time. Without a day, as
 * they are written.
 */
export function servicesOn(supports: readonly Support[] = [], day: CalendarDate | undefined): Support[] {
  return keepingCapacity(supports, (row) => isOf(row, day));
}

/** Those that have places, or do not say how many. */
export function servicesWithPlaces(
  supports: readonly Support[] = [],
  day: CalendarDate | undefined,
): Support[] {
  return keepingCapacity(supports, (row) => row.places > 0 && isOf(row, day));
}

function isOf({ period = {} }: Capacity, day: CalendarDate | undefined): boolean {
  return day === undefined || timingOf(period, day) === 'now';
}

function keepingCapacity(supports: readonly Support[], counts: (row: Capacity) => boolean): Support[] {
  return supports.flatMap((support) => {
    const { capacity = [] } = support;
    const left = capacity.filter(counts);
    if (left.length === capacity.length) return support;
    return left.length > 0 ? { ...support, capacity: left } : [];
  });
}
