/** Services as they can be had on a day: places of another time, and no places, are none. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Capacity, Support } from '../model/support.js';
import { during } from '../time/during.js';

/**
 * Services with the capacity that may be of a day, without those whose capacity is all of another time. Without a day, as
 * they are written.
 */
export function servicesOn(supports: readonly Support[] = [], day: CalendarDate | undefined): Support[] {
  return keepingCapacity(supports, ({ period = {} }) => day === undefined || during(period, day) !== 'no');
}

/** Those that have places, or do not say how many. */
export function servicesWithPlaces(
  supports: readonly Support[] = [],
  day: CalendarDate | undefined,
): Support[] {
  return keepingCapacity(servicesOn(supports, day), ({ places }) => places > 0);
}

function keepingCapacity(supports: readonly Support[], counts: (row: Capacity) => boolean): Support[] {
  return supports.flatMap((support) => {
    const { capacity = [] } = support;
    const left = capacity.filter(counts);
    if (left.length === capacity.length) return [support];
    return left.length > 0 ? [{ ...support, capacity: left }] : [];
  });
}
