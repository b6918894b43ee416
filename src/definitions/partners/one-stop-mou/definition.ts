/** What the memorandum of a one-stop system contains: WIOA section 121(c)(2), 29 U.S.C. 3151(c)(2); 20 CFR 678.500. */

import type { Agreement } from '../../../model/agreement.js';
import { requiredPrograms } from '../../../model/one-stop-programs.js';
import { addDuration } from '../../../time/add-duration.js';
import { firstDay, lastDay } from '../../../time/days.js';
import { passed } from '../../../time/during.js';
import type { Definition } from '../../engine/definition.js';
import { definitionOf } from '../../engine/definition-from.js';
import { at, type Collector, collector } from '../../engine/notebook.js';
import type { AgreementDossier } from '../../engine/subjects.js';
import { fits } from '../membership.js';

type Section = NonNullable<Agreement['sections']>[number];

/** A section that the memorandum contains. */
function sectionThere(section: Section): Collector<AgreementDossier> {
  return collector((book, { agreement: { id, sections } }) => {
    book.examine(sections?.length ?? 0);
    if (sections?.includes(section))
      book.note('establishes', at('agreement', id, 'sections'), 'section.there');
    else if (sections) book.noneIfClaimed('section.missing', ['agreements'], { section });
  });
}

/**
 * The next review is still to come, and within three years of the beginning, or of the last signature. Where it lies
 * later, there may have been a review in between: only what is more than three years from today is surely too late.
 */
const reviewInTime: Collector<AgreementDossier> = collector((book, { agreement, asOf }) => {
  const { id, reviewBy, effective, parties } = agreement;
  const signed = parties
    .flatMap(({ signedOn }) => signedOn ?? [])
    .sort()
    .at(-1);
  const from = effective?.from ?? signed;
  book.examine(reviewBy === undefined ? 0 : 1);
  if (reviewBy === undefined || from === undefined) return;
  const place = at('agreement', id, 'reviewBy');
  const latest = (day: string) => addDuration(day, 'P3Y');
  const begun = lastDay(from) > asOf ? lastDay(from) : asOf;
  if (passed(reviewBy, asOf) !== 'no') book.note('weakens', place, 'review.passed', { reviewBy });
  else if (lastDay(reviewBy) <= latest(firstDay(from)))
    book.note('establishes', place, 'review.in-time', { from, reviewBy });
  else if (firstDay(reviewBy) > latest(begun))
    book.note('refutes', place, 'review.too-late', { from, reviewBy });
  else book.note('supports', place, 'review.perhaps', { from, reviewBy });
});

/**
 * The board, the chief elected official and every partner have signed by the day. Who carries out a required program is
 * one of the partners.
 */
function signedBy(
  who: 'workforce-board' | 'chief-elected-official' | 'partners',
): Collector<AgreementDossier> {
  return collector((book, { agreement: { id, parties }, system, asOf }) => {
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
    const missing =
      who === 'partners'
        ? (system.partners ?? []).filter(
            (each) =>
              each.programs?.some((program) => requiredPrograms.includes(program)) &&
              !parties.some(({ partner }) => partner === each.id),
          )
        : [];
    for (const partner of missing) book.note('weakens', place, 'signed.no-party', { partner: partner.id });
    if (missing.length > 0) book.noneIfClaimed('signed.none', ['agreements'], { who });
    if (its.length > 0 && unsigned.length === 0 && missing.length === 0)
      book.note('establishes', place, 'signed.all', { parties: its.map(({ partner }) => partner) });
    for (const { partner } of unsigned) book.note('weakens', place, 'signed.not', { partner });
    if (its.length === 0) book.noneIfClaimed('signed.none', ['agreements', 'partners'], { who });
  });
}

const cited = (place: string) => ({ usc: `29 U.S.C. 3151(c)${place}`, act: `WIOA section 121(c)${place}` });

/** Contents, signatures and the review every three years. It speaks of the memorandum of the one-stop system alone. */
export const oneStopMou: Definition<AgreementDossier> = definitionOf<AgreementDossier>(
  {
    id: 'one-stop-mou',
    title: 'One-stop memorandum of understanding, WIOA section 121(c)',
    edition: 'wioa-2014',
    inForce: { from: '2015-07-01' },
    authority: [cited('(2)')],
    textVerifiedOn: '2024-10',
    basis: 'statute',
  },
  [
    {
      id: 'signed',
      citation: cited('(1)'),
      asks: [
        { id: 'mou.board', collect: signedBy('workforce-board') },
        { id: 'mou.elected-official', collect: signedBy('chief-elected-official') },
        { id: 'mou.partners', collect: signedBy('partners') },
      ],
    },
    {
      id: 'services',
      citation: cited('(2)(A)(i)'),
      asks: [{ id: 'mou.services', collect: sectionThere('services') }],
    },
    {
      id: 'costs',
      citation: cited('(2)(A)(ii)'),
      asks: [
        { id: 'mou.service-costs', collect: sectionThere('service-costs') },
        { id: 'mou.infrastructure-costs', collect: sectionThere('infrastructure-costs') },
      ],
    },
    {
      id: 'referrals',
      citation: cited('(2)(A)(iii)'),
      asks: [{ id: 'mou.referrals', collect: sectionThere('referrals') }],
    },
    {
      id: 'access',
      citation: cited('(2)(A)(iv)'),
      asks: [{ id: 'mou.access-for-needs', collect: sectionThere('access-for-needs') }],
    },
    {
      id: 'duration',
      citation: cited('(2)(A)(v)'),
      asks: [
        { id: 'mou.duration', collect: sectionThere('duration') },
        { id: 'mou.amendment', collect: sectionThere('amendment') },
        { id: 'mou.review-clause', collect: sectionThere('review') },
        {
          id: 'mou.review-date',
          collect: reviewInTime,
          citation: { document: 'One-stop regulations', place: '20 CFR 678.500' },
        },
      ],
    },
  ],
);
