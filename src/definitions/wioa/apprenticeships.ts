/** Apprenticeships: whether a pathway leads to one, and whether what it rests on is there. */

import type { AgreementId, PartnerId } from '../../base/ids.js';
import type { At } from '../../logic/message.js';
import type { Step } from '../../model/step.js';
import { stepRow } from '../../model/step-row.js';
import { isAgreed } from '../../partnership/is-signed.js';
import type { Dossier } from '../engine/dossier.js';
import { at, type Notebook } from '../engine/notebook.js';
import type { PathwayDossier } from '../engine/subjects.js';

/** Whether something on the pathway leads to a step: what anyone may start elsewhere is not behind a door. */
export function isLedTo({ graph }: PathwayDossier, { id, requires, follows = [] }: Step): boolean {
  const isFree = requires?.kind === 'all' && requires.of.length === 0;
  const { entries } = graph;
  return !isFree || follows.length > 0 || entries.length === 0 || entries.some(({ step }) => step === id);
}

/** What an option or an apprenticeship rests on, as far as it is named. */
export interface Footing {
  readonly partners: readonly (PartnerId | undefined)[];
  readonly agreement?: AgreementId | undefined;
}

/** Whether something rests on what the document does not have on the day, or on what is not signed: it may be open. */
export function restsOnNothing(
  book: Notebook,
  { asOf }: Dossier,
  { partners, agreement }: Footing,
  place: At,
): boolean {
  const found = book.follow('agreement', agreement, place);
  const parties = [...new Set(found?.parties.map(({ partner }) => partner))];
  const unsigned = found && !isAgreed(found, asOf);
  if (unsigned) book.note('weakens', at('agreement', found.id), 'options.unsigned');
  const isLost = (from: At) => (id: PartnerId | undefined) =>
    id !== undefined && !book.follow('partner', id, from);
  // Each is followed, so that none goes unsaid.
  const lost = [
    ...partners.filter(isLost(place)),
    ...parties.filter(isLost(at('agreement', agreement ?? '', 'parties'))),
  ];
  return unsigned || lost.length > 0 || (agreement !== undefined && !found);
}

/** Whether an apprenticeship step rests on a sponsor or a provider who is not there on the day. */
export function lacksPartners(
  book: Notebook,
  dossier: Dossier,
  { id, provider, apprenticeship }: Step,
): boolean {
  const footing = { partners: [apprenticeship?.sponsor, provider] };
  // Who is gone is no longer named, except in the document.
  const isGone = stepRow(dossier.whole, id)?.provider !== provider;
  return restsOnNothing(book, dossier, footing, at('step', id, 'apprenticeship')) || isGone;
}
