/**
 * When something that begins on a day is over.
 *
 * Method: date-fns in UTC, in its order: years and months first (a day that the month does not have becomes its last:
 * 31 January and one month is 28 or 29 February), then weeks and days. Hours count as whole days of 24, rounded up.
 * Past 9999-12-31, the last day that can be written, there is no answer. A later day never gives an earlier result.
 */

import { utc } from '@date-fns/utc/utc';
import { add } from 'date-fns/add';
import type { CalendarDate } from '../base/calendar-date.js';
import { dayLength, dayNumber, dayOf, lastDayNumber } from './day-number.js';

const shape = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/;

/**
 * The day that is a duration after a day; `undefined` where that lies after 9999-12-31.
 *
 * @param day - one day, `YYYY-MM-DD`
 * @param duration - ISO 8601 in whole years, months, weeks, days or hours; a text of another form adds nothing
 */
export function addDuration(day: CalendarDate, duration: string): CalendarDate | undefined {
  const end = durationAdder(duration)(dayNumber(day));
  return end === Infinity ? undefined : dayOf(end);
}

/** Adds a duration to days by number: reads the text once for many days. `Infinity`: after 9999-12-31. */
export function durationAdder(duration: string): (day: number) => number {
  const parts = shape.exec(duration)?.slice(1) ?? [];
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0] = parts.map((digits) => Number(digits ?? 0));
  const whole = { years, months, weeks, days: days + Math.ceil(hours / 24) };
  return (day) => {
    const number = add(day * dayLength, whole, { in: utc }).getTime() / dayLength;
    return number <= lastDayNumber ? number : Infinity;
  };
}
