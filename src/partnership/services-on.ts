/** Services as they can be had on a day: places of another time, no places, and services of no step are none. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Area } from '../model/area.js';
import type { Capacity, Support } from '../model/support.js';
import { timingOf } from '../time/timing.js';
import { mayMeet } from './places.js';

/**
 * Services with the capacity that may be of a day, without those whose capacity is all of another time. Without a day, as
 * they are written.
 */
export function servicesOn(supports: readonly Support[] = [], day: CalendarDate | undefined): Support[] {
  return keepingCapacity(supports, (row) => isOf(row, day));
}

/** Those that have places where people are, or do not say how many; no area: wherever. */
export function servicesWithPlaces(
  supports: readonly Support[] = [],
  day: CalendarDate | undefined,
  region: readonly Area[] = [],
): Support[] {
  return keepingCapacity(supports, (row) => row.places > 0 && isOf(row, day) && isNear(row, region));
}

/** Whether a support may be offered where people are, whatever places it has. */
export function mayServe(support: Support, region: readonly Area[]): boolean {
  return keepingCapacity([support], (row) => isNear(row, region)).length > 0;
}

function isNear({ place }: Capacity, region: readonly Area[]): boolean {
  return place === undefined || mayMeet([place], region);
}

function isOf({ period = {} }: Capacity, day: CalendarDate | undefined): boolean {
  return day === undefined || timingOf(period, day) === 'now';
}

function keepingCapacity(supports: readonly Support[], counts: (row: Capacity) => boolean): Support[] {
  return supports.flatMap((support) => {
    const { capacity = [], steps } = support;
    if (steps.length === 0) return [];
    const left = capacity.filter(counts);
    if (left.length === capacity.length) return support;
    return left.length > 0 ? { ...support, capacity: left } : [];
  });
}
