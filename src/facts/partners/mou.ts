/** Does the memorandum of a one-stop system contain what it must? WIOA section 121(c)(2); 20 CFR 678.500. */

import type { Agreement } from '../../model/agreement.js';
import { dayNumber } from '../../time/day-number.js';
import { firstDay, lastDay } from '../../time/days.js';
import { at, type Collector, investigation } from '../investigation.js';
import { fits } from './membership.js';
import type { AgreementDossier } from './subjects.js';

type Section = NonNullable<Agreement['sections']>[number];

/** A section that the memorandum contains. */
export function sectionThere(section: Section): Collector<AgreementDossier> {
  return investigation((book, { agreement: { id, sections } }) => {
    book.examine(sections?.length ?? 0);
    if (sections?.includes(section))
      book.note('establishes', at('agreement', id, 'sections'), 'section.there');
    else if (sections) book.noneIfSaid('section.missing', ['agreements'], { section });
  });
}

/** Three years, in days, whatever the leap years. */
const threeYears = 3 * 366;

/** The next review is within three years of the beginning, or of the last signature. */
export const reviewInTime: Collector<AgreementDossier> = investigation((book, { agreement }) => {
  const { id, reviewBy, effective, parties } = agreement;
  const signed = parties
    .flatMap(({ signedOn }) => signedOn ?? [])
    .sort()
    .at(-1);
  const from = effective?.from ?? signed;
  book.examine(reviewBy === undefined ? 0 : 1);
  if (reviewBy === undefined || from === undefined) return;
  const place = at('agreement', id, 'reviewBy');
  if (dayNumber(lastDay(reviewBy)) - dayNumber(firstDay(from)) <= threeYears)
    book.note('establishes', place, 'review.in-time', { from, reviewBy });
  else if (dayNumber(firstDay(reviewBy)) - dayNumber(lastDay(from)) > threeYears)
    book.note('refutes', place, 'review.too-late', { from, reviewBy });
  else book.note('supports', place, 'review.perhaps', { from, reviewBy });
});

/** The board, the chief elected official and every partner have signed by the day. */
export function signedBy(
  who: 'workforce-board' | 'chief-elected-official' | 'partners',
): Collector<AgreementDossier> {
  return investigation((book, { agreement: { id, parties }, asOf }) => {
    book.examine(parties.length);
    const place = at('agreement', id, 'parties');
    const its = parties.filter(({ partner }) => {
      const found = book.follow('partner', partner, place);
      const official =
        found &&
        (['workforce-board', 'chief-elected-official'] as const).some(
          (each) => fits(found, { functions: [each] }) === 'yes',
        );
      return who === 'partners' ? !official : found && fits(found, { functions: [who] }) === 'yes';
    });
    const unsigned = its.filter(({ signedOn }) => signedOn === undefined || firstDay(signedOn) > asOf);
    if (its.length > 0 && unsigned.length === 0)
      book.note('establishes', place, 'signed.all', { parties: its.map(({ partner }) => partner) });
    for (const { partner } of unsigned) book.note('weakens', place, 'signed.not', { partner });
    if (its.length === 0) book.noneIfSaid('signed.none', ['agreements', 'partners'], { who });
  });
}
