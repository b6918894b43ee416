/** What the memorandum of a one-stop system contains: WIOA section 121(c)(2), 29 U.S.C. 3151(c)(2); 20 CFR 678.500. */

import type { PartnerId } from '../../../base/ids.js';
import type { Agreement, Party } from '../../../model/agreement.js';
import { requiredPrograms } from '../../../model/one-stop-programs.js';
import { addDuration } from '../../../time/add-duration.js';
import { firstDay, lastDay } from '../../../time/days.js';
import { passed } from '../../../time/during.js';
import type { Definition } from '../../engine/definition.js';
import { definitionOf } from '../../engine/definition-from.js';
import { at, type Collector, collector, type Notebook } from '../../engine/notebook.js';
import type { AgreementDossier } from '../../engine/subjects.js';
import { atTable, isLater, isListed } from '../at-table.js';
import { fits } from '../membership.js';

type Section = NonNullable<Agreement['sections']>[number];

/** A section that the memorandum contains. */
function sectionThere(section: Section): Collector<AgreementDossier> {
  return collector((book, { agreement: { id, sections } }) => {
    book.examine(sections?.includes(section) ? 1 : 0);
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
    .flatMap(({ signedOn }) => (signedOn === undefined || isLater(signedOn, asOf) ? [] : signedOn))
    .sort()
    .at(-1);
  const from = effective?.from ?? signed;
  book.examine(reviewBy === undefined ? 0 : 1);
  if (reviewBy === undefined || from === undefined) return;
  const place = at('agreement', id, 'reviewBy');
  const latest = (day: string) => addDuration(day, 'P3Y') ?? '9999-12-31';
  const begun = lastDay(from) > asOf ? lastDay(from) : asOf;
  if (passed(reviewBy, asOf) !== 'no') book.note('weakens', place, 'review.passed', { reviewBy });
  else if (lastDay(reviewBy) <= latest(firstDay(from)))
    book.note('establishes', place, 'review.in-time', { from, reviewBy });
  else if (firstDay(reviewBy) > latest(begun))
    book.note('refutes', place, 'review.too-late', { from, reviewBy });
  else book.note('supports', place, 'review.perhaps', { from, reviewBy });
});

type Who = 'workforce-board' | 'chief-elected-official' | 'partners';
const officials = ['workforce-board', 'chief-elected-official'] as const;

/**
 * The board, the chief elected official and every partner have signed by the day. Who carries out a required program is
 * one of the partners, and signs this memorandum or another one of the system.
 */
function signedBy(who: Who): Collector<AgreementDossier> {
  return collector((book, dossier) => {
    const { agreement, system, asOf } = dossier;
    const place = at('agreement', agreement.id, 'parties');
    const parties = agreement.parties.flatMap((party) => partyAs(who, party, book, dossier));
    const sure = parties.filter(({ fit }) => fit === 'yes');
    const missing = who === 'partners' ? missingFrom(dossier) : [];
    const elsewhere = missing.filter((id) =>
      system.agreements?.some(
        (each) => each.kind === 'one-stop-mou' && each.parties.some(({ partner }) => partner === id),
      ),
    );
    const unsigned = sure.filter(({ signedOn }) => signedOn === undefined);
    const later = sure.filter(({ signedOn }) => isLater(signedOn, asOf));
    book.examine(parties.length);
    for (const partner of missing)
      book.note('weakens', place, elsewhere.includes(partner) ? 'signed.another' : 'signed.no-party', {
        partner,
      });
    for (const { partner } of unsigned) book.note('weakens', place, 'signed.not', { partner });
    for (const { partner, fit } of parties)
      if (fit === 'perhaps') book.note('supports', place, 'signed.perhaps', { partner });
    if (sure.length > 0 && unsigned.length + missing.length === 0)
      (later.length > 0 ? book.as('planned') : book).note('establishes', place, 'signed.all', {
        parties: sure.map(({ partner }) => partner),
      });
    if (missing.length > elsewhere.length) book.noneIfClaimed('signed.none', ['agreements'], { who });
    if (parties.length === 0) book.noneIfClaimed('signed.none', ['agreements', 'partners'], { who });
  });
}

/** A party as one of those who are asked for; none where it is not, or is a partner no more. */
function partyAs(who: Who, party: Party, book: Notebook, dossier: AgreementDossier) {
  const { agreement } = dossier;
  const known = isListed(dossier, party.partner);
  const found = known
    ? dossier.find('partner', party.partner)
    : book.follow('partner', party.partner, at('agreement', agreement.id, 'parties'));
  if (who !== 'partners') {
    const fit = found ? fits(found, { functions: [who] }) : 'no';
    return fit === 'no' ? [] : [{ ...party, fit }];
  }
  // No one waits for the signature of a partner who has left.
  const left = found && party.signedOn === undefined && atTable(dossier, found.id) === 'no';
  if (left || (known && !found)) return [];
  const official = found && officials.some((each) => fits(found, { functions: [each] }) === 'yes');
  // A party whom the document does not have may be anyone.
  return official ? [] : [{ ...party, fit: found ? ('yes' as const) : ('perhaps' as const) }];
}

/** Partners at the table who carry out a required program and are no party. */
function missingFrom(dossier: AgreementDossier): PartnerId[] {
  const parties = new Set(dossier.agreement.parties.map(({ partner }) => partner));
  return (dossier.system.partners ?? []).flatMap(({ id, programs }) =>
    programs?.some((program) => requiredPrograms.includes(program)) &&
    !parties.has(id) &&
    atTable(dossier, id) !== 'no'
      ? [id]
      : [],
  );
}

const regulation = { document: 'One-stop regulations', place: '20 CFR 678.500' };
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
        { id: 'mou.board', collect: signedBy('workforce-board'), citation: regulation },
        { id: 'mou.elected-official', collect: signedBy('chief-elected-official'), citation: regulation },
        { id: 'mou.partners', collect: signedBy('partners'), citation: regulation },
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
          citation: regulation,
        },
      ],
    },
  ],
);
