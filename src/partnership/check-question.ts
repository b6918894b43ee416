/** Checks of what every question about partners is given: a system, and options that may name a day. */

import { checkDay, checkObject, wrong } from '../base/arguments.js';
import type { CalendarDate } from '../base/calendar-date.js';
import { checkSystem } from '../model/check-arguments.js';
import type { PathwaySystem } from '../model/system.js';

/** A system and options; their day is a day, where it is named. */
export function checkQuestion(
  system: PathwaySystem,
  options: { readonly asOf?: CalendarDate },
  argument = 'system',
): void {
  checkSystem(system, argument);
  checkObject(options);
  if (options.asOf !== undefined) checkDay(options.asOf);
}

/** A system and options that must name a day. */
export function checkQuestionOnDay(system: PathwaySystem, options: { readonly asOf: CalendarDate }): void {
  checkQuestion(system, options);
  checkDay(options.asOf);
}

/** How many days old something may be, where it is said. */
export function checkMaxAge(maxAge: unknown): void {
  if (maxAge !== undefined && !(typeof maxAge === 'number' && maxAge >= 0))
    wrong('options.maxAge', maxAge, 'a number, 0 or more');
}
