/** Whether an edition is in force on a day. */

import type { CalendarDate } from '../../base/calendar-date.js';
import type { DefinitionUsed, InForce } from '../../logic/determination.js';

/** `not-yet` before it, `ended` after it, `in-force` from its first to its last day. Never a silent fall-back. */
export function selectionOn({ from, to }: InForce, day: CalendarDate): DefinitionUsed['selection'] {
  if (from !== undefined && day < from) return 'not-yet';
  return to !== undefined && day > to ? 'ended' : 'in-force';
}
