/** Whether partners have signed an agreement, and whether it is still to be relied on. */

import type { PartnerId } from '../../base/ids.js';
import type { Agreement } from '../../model/agreement.js';
import { firstDay, lastDay } from '../../time/days.js';
import { passed } from '../../time/during.js';
import type { Dossier } from '../engine/dossier.js';
import { isLater } from './at-table.js';

/** How an agreement stands: `later` where some of the signatures that it needs are dated after the day. */
export type Standing = 'in-force' | 'review-passed' | 'later' | 'unsigned';

/** How an agreement stands on the day, as signed by enough of its parties. */
export function standingOf(
  { find, asOf }: Dossier,
  { parties, reviewBy }: Agreement,
  enough: (signed: readonly PartnerId[]) => boolean,
): Standing {
  const there = parties.filter(({ partner, signedOn }) => signedOn !== undefined && find('partner', partner));
  const signed = there.filter(({ signedOn }) => !isLater(signedOn, asOf));
  const ids = (all: typeof parties) => [...new Set(all.map(({ partner }) => partner))];
  if (!enough(ids(signed))) return enough(ids(there)) ? 'later' : 'unsigned';
  const due = reviewBy !== undefined && passed(reviewBy, asOf) === 'yes';
  // A signature after the review was due shows that there was one.
  const renewed = signed.some(({ signedOn = '' }) => lastDay(signedOn) > firstDay(reviewBy ?? signedOn));
  return due && !renewed ? 'review-passed' : 'in-force';
}

/** How an agreement stands that takes the signature of every party. */
export function signedByAll(dossier: Dossier, agreement: Agreement): Standing {
  const everyone = (ids: readonly PartnerId[]) =>
    ids.length > 0 && agreement.parties.every(({ partner }) => ids.includes(partner));
  return standingOf(dossier, agreement, everyone);
}

/** Two partners or more. */
export const several = (ids: readonly PartnerId[]) => ids.length > 1;
