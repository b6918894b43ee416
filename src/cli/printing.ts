/** What commands that print a report for a day have in common. */

import { type CalendarDate, isCalendarDay } from '../base/calendar-date.js';
import { plainText, visible } from '../base/visible.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';

/** The day of `--as-of`; throws a `Failure` when there is none. */
export function dayOf(asOf: string | undefined): CalendarDate {
  if (asOf !== undefined && isCalendarDay(asOf)) return asOf;
  throw new Failure(
    exitCodes.usage,
    `Say for which day with --as-of YYYY-MM-DD${asOf === undefined ? '' : `; "${asOf}" is no such day`}.`,
  );
}

/** The format of `--format`, one of those of the command, `text` if absent; throws a `Failure` when there is no such. */
export function formatOf<F extends string>(format: string | undefined, formats: readonly F[]): F {
  const found = formats.find((each) => each === (format ?? 'text'));
  if (found !== undefined) return found;
  const all = `${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}`;
  throw new Failure(exitCodes.usage, `There is no format "${format}". Use ${all}.`);
}

/** Prints rows: as they are for a program; in a terminal, each row in one line, with what steers it written out. */
export function printRows(csv: string, io: Io): Promise<void> | undefined {
  if (!io.terminal) return io.out(csv);
  const inside = csv.replaceAll(/"[^"]*"/g, visible);
  return io.out(plainText(inside.replace(/\n$/, '').split('\n')));
}
