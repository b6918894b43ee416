/** The day of a moment that is written with its time and zone. */

import { type CalendarDate, isCalendarDay } from '../base/calendar-date.js';
import { dayNumber, dayOf, lastDayNumber } from './day-number.js';

const form =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt]([01]\d|2[0-4]):([0-5]\d)(?::([0-5]\d|60)(?:\.\d+)?)?(?:[Zz]|([+-])([01]\d):?([0-5]\d))?)?$/;
const minutesOfDay = 1440;

/** The day, in UTC, of a moment such as `2026-05-01T20:00:00-08:00`; of a day, that day. Without a zone it is in UTC. */
export function momentDay(text: string): CalendarDate | undefined {
  const [, day = '', hour = '0', minute = '0', , sign = '+', hours = '0', minutes = '0'] =
    form.exec(text) ?? [];
  if (!isCalendarDay(day)) return undefined;
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const inUtc = Number(hour) * 60 + Number(minute) - ahead;
  if (inUtc >= 0 && inUtc < minutesOfDay) return day;
  return dayAt(dayNumber(day) * minutesOfDay + inUtc, minutesOfDay);
}

/** The day, in UTC, of a number of seconds since 1970, as tokens write a moment. */
export function secondsDay(seconds: number): CalendarDate {
  return dayAt(seconds, minutesOfDay * 60);
}

/** The day of a count of units, the nearest that can be written. */
function dayAt(count: number, unitsOfDay: number): CalendarDate {
  const first = dayNumber('0000-01-01');
  return dayOf(Math.min(lastDayNumber, Math.max(first, Math.floor(count / unitsOfDay))));
}
