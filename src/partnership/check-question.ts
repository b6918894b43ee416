/** Checks of what every question about partners is given: a system, and options that may name a day. */

import { checkDay, checkFields, wrong } from '../base/arguments.js';
import type { CalendarDate } from '../base/calendar-date.js';
import { checkSystem } from '../model/check-arguments.js';
import type { PathwaySystem } from '../model/system.js';

/** A system and options, of which `more` names those beside the day; their day is a day, where it is named. */
export function checkQuestion(
  system: PathwaySystem,
  options: { readonly asOf?: CalendarDate },
  more: readonly string[] = [],
): void {
  checkSystem(system);
  checkFields(options, ['asOf', ...more]);
  if (options.asOf !== undefined) checkDay(options.asOf);
}

/** A system and options that must name a day. */
export function checkQuestionOnDay(
  system: PathwaySystem,
  options: { readonly asOf: CalendarDate },
  more?: readonly string[],
): void {
  checkQuestion(system, options, more);
  checkDay(options.asOf);
}

/** How many days old something may be, where it is said. */
export function checkMaxAge(maxAge: unknown): void {
  if (maxAge !== undefined && !(typeof maxAge === 'number' && maxAge >= 0))
    wrong('options.maxAge', maxAge, 'a number, 0 or more');
}
