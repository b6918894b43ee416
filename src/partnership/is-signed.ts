/** Whether an agreement is signed, and how many have to. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Agreement } from '../model/agreement.js';
import { isLater } from '../time/timing.js';

/** Whether every party of an agreement has signed by a day; one that names no party is signed by no one. */
export function isSigned({ parties }: Pick<Agreement, 'parties'>, day: CalendarDate): boolean {
  return (
    parties.length > 0 && parties.every(({ signedOn }) => signedOn !== undefined && !isLater(signedOn, day))
  );
}

/** Kinds that one partner may give alone. */
const givenByOne: readonly Agreement['kind'][] = ['letter', 'employer-commitment'];

/** How many partners it takes at least to agree. */
export function leastParties({ kind }: Pick<Agreement, 'kind'>): 1 | 2 {
  return givenByOne.includes(kind) ? 1 : 2;
}

/** Whether every party has signed by a day, and these are as many as it takes. */
export function isAgreed(
  agreement: Agreement,
  day: CalendarDate,
  least: number = leastParties(agreement),
): boolean {
  return isSigned(agreement, day) && new Set(agreement.parties.map(({ partner }) => partner)).size >= least;
}
