/** Calendar dates as people write them in records: a day, or a month or a year where a source says no more. */

/**
 * `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. The two short forms are intervals: every day of that month or year is possible.
 * There is no time and no zone.
 */
export type CalendarDate = string;

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days of a month (1–12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether the text is a date that exists in the Gregorian calendar, in one of the three forms. */
export function isCalendarDate(text: string): boolean {
  const parts = shape.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  if (month === undefined) return true;
  const days = daysInMonth(Number(year), Number(month));
  return days > 0 && (day === undefined || (Number(day) >= 1 && Number(day) <= days));
}

/** Whether the text is one single day, `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  return text.length === 10 && isCalendarDate(text);
}
