/** Whether an articulation agreement is a commitment on the day: signed, and agreed on by the State or approved this year. */

import { addDuration } from '../../time/add-duration.js';
import { firstDay, lastDay } from '../../time/days.js';
import { isOfState } from '../credentials/credit-towards.js';
import { at, collector } from '../engine/notebook.js';
import type { AgreementDossier } from '../engine/subjects.js';
import { signedByAll } from '../partners/agreements.js';
import { isLater } from '../partners/at-table.js';

/** Every party has signed, there are two or more, and no review is overdue. */
export const signed = collector<AgreementDossier>((book, dossier) => {
  const { agreement, asOf } = dossier;
  const { id, parties } = agreement;
  const place = at('agreement', id, 'parties');
  const found = parties.filter(({ partner }) => book.follow('partner', partner, place));
  const partners = [...new Set(found.map(({ partner }) => partner))];
  book.examine(partners.length);
  for (const partner of partners) {
    const dates = found.flatMap((each) => (each.partner === partner ? (each.signedOn ?? []) : []));
    if (dates.length === 0) book.note('weakens', place, 'signed.not', { partner });
    else if (dates.every((on) => isLater(on, asOf))) book.note('weakens', place, 'signed.later', { partner });
  }
  const standing = signedByAll(dossier, agreement);
  const params = { parties: partners };
  if (partners.length < 2) {
    if (partners.length > 0) book.note('supports', place, 'signed.alone');
    book.noneIfClaimed('signed.one', ['agreements']);
  } else if (standing === 'in-force') book.note('establishes', place, 'signed.all', params);
  else if (standing === 'later') book.as('planned').note('establishes', place, 'signed.all', params);
  else if (standing === 'review-passed')
    book.note('supports', at('agreement', id, 'reviewBy'), 'signed.review-passed');
});

/** A body of the State has signed it. */
export const stateLevel = collector<AgreementDossier>((book, { agreement, find, asOf }) => {
  const { id, parties } = agreement;
  const place = at('agreement', id, 'parties');
  book.examine(parties.filter(({ partner }) => find('partner', partner)).length);
  for (const { partner, signedOn } of parties) {
    const party = book.follow('partner', partner, place);
    if (!party || !isOfState(party)) continue;
    if (signedOn === undefined) book.note('supports', place, 'state.not-signed', { partner });
    else if (isLater(signedOn, asOf))
      book.as('planned').note('establishes', place, 'state.signed', { partner });
    else book.note('establishes', place, 'state.signed', { partner });
  }
});

/** Every party, two or more, has signed within a year of the day: the last signature of each counts as its approval. */
export const approved = collector<AgreementDossier>((book, { agreement, find, asOf }) => {
  const { id, parties } = agreement;
  const place = at('agreement', id, 'parties');
  const there = parties.filter(({ partner }) => find('partner', partner));
  book.examine(there.length);
  const last = new Map<string, string>();
  for (const { partner, signedOn } of there)
    if (signedOn !== undefined && !isLater(signedOn, asOf) && signedOn > (last.get(partner) ?? ''))
      last.set(partner, signedOn);
  const [oldest] = [...last.values()].sort();
  if (oldest === undefined || last.size < 2 || parties.some(({ partner }) => !last.has(partner))) return;
  const params = { on: oldest };
  const until = (day: string) => addDuration(day, 'P1Y') ?? day;
  if (until(firstDay(oldest)) >= asOf) book.note('establishes', place, 'approved.this-year', params);
  else if (until(lastDay(oldest)) < asOf) book.note('weakens', place, 'approved.before', params);
  else book.note('supports', place, 'approved.perhaps', params);
});
