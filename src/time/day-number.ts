/** Days as whole numbers, so that they can be compared and subtracted: 1970-01-01 is 0. */

import type { CalendarDate } from '../base/calendar-date.js';

/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/** The number of the last day that can be written, 9999-12-31. */
export const lastDayNumber = 2_932_896;

/** The number of a day `YYYY-MM-DD`. */
export function dayNumber(day: CalendarDate): number {
  return Date.parse(day) / dayLength;
}

/** The day of a number from -719528 (0000-01-01) to `lastDayNumber`. */
export function dayOf(number: number): CalendarDate {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}
