/** What commands that print a report for a day have in common. */

import { type CalendarDate, isCalendarDay } from '../base/calendar-date.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';

/** The day of `--as-of`; throws a `Failure` when there is none. */
export function dayOf(asOf: string | undefined): CalendarDate {
  if (asOf !== undefined && isCalendarDay(asOf)) return asOf;
  throw new Failure(
    exitCodes.usage,
    `Say for which day with --as-of YYYY-MM-DD${asOf === undefined ? '' : `; "${asOf}" is no such day`}.`,
  );
}

/** The format of `--format`; throws a `Failure` when there is no such format. */
export function formatOf(format = 'text'): 'text' | 'json' | 'markdown' {
  if (format === 'text' || format === 'json' || format === 'markdown') return format;
  throw new Failure(exitCodes.usage, `There is no format "${format}". Use text, json or markdown.`);
}
