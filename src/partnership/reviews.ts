/** Whether a review that was due took place, and who has signed. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PartnerId } from '../base/ids.js';
import type { Agreement } from '../model/agreement.js';
import { dayNumber } from '../time/day-number.js';
import { firstDay, lastDay } from '../time/days.js';

/** How many days before its date a review may take place and still be that review: half a year, this library's reading. */
const early = 183;

/** Whether a review that was due by a date had taken place by a day: one long before was an earlier one. */
export function isReviewed(
  due: CalendarDate,
  reviewedOn: CalendarDate | undefined,
  day: CalendarDate,
): boolean {
  if (reviewedOn === undefined || firstDay(reviewedOn) > day) return false;
  return dayNumber(firstDay(due)) - dayNumber(lastDay(reviewedOn)) < early;
}

/** Whether a party had signed by a day; with a month or a year, by its first day. */
function hasSigned({ signedOn }: Agreement['parties'][number], day: CalendarDate): boolean {
  return signedOn !== undefined && firstDay(signedOn) <= day;
}

/** The partners who had signed an agreement by a day. */
export function signersOf({ parties }: Agreement, day: CalendarDate): ReadonlySet<PartnerId> {
  return new Set(parties.filter((party) => hasSigned(party, day)).map(({ partner }) => partner));
}

/** Whether a signature after the review was due shows that there was one. */
export function isRenewed({ parties, reviewBy }: Agreement, day: CalendarDate): boolean {
  return parties.some(
    (party) => hasSigned(party, day) && lastDay(party.signedOn ?? '') > firstDay(reviewBy ?? '9999'),
  );
}
