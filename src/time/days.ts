/** The days that a calendar date may mean. */

import { type CalendarDate, daysInMonth } from '../base/calendar-date.js';

/** The first day that a date may mean: `2026-02` → `2026-02-01`. */
export function firstDay(date: CalendarDate): CalendarDate {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The same day some years before; the last of February stays as it is written, for comparing only. */
export function yearsBefore(day: CalendarDate, years: number): CalendarDate {
  return String(Number(day.slice(0, 4)) - years).padStart(4, '0') + day.slice(4);
}

/** The last day that a date may mean: `2026-02` → `2026-02-28`. */
export function lastDay(date: CalendarDate): CalendarDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
  return date;
}
