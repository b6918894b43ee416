/** Whether an agreement is signed. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Agreement } from '../model/agreement.js';
import { isLater } from '../time/timing.js';

/** Whether every party of an agreement has signed by a day; one that names no party is signed by no one. */
export function isSigned({ parties }: Pick<Agreement, 'parties'>, day: CalendarDate): boolean {
  return (
    parties.length > 0 && parties.every(({ signedOn }) => signedOn !== undefined && !isLater(signedOn, day))
  );
}
