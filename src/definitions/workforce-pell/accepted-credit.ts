/** Credit that is accepted towards a certificate or degree program: HEA section 481(b)(3)(A)(iii)(IV). */

import { type CreditTowards, creditTowards } from '../credentials/credit-towards.js';
import { at, collector } from '../engine/notebook.js';
import type { ProgramDossier } from '../engine/program.js';

/** The credit that agreements give for a program. Cost: these, and the pathways of the steps they give credit for. */
export function acceptedCredit(dossier: ProgramDossier): readonly CreditTowards[] {
  return creditTowards(dossier, dossier.credit, dossier.program.awards ?? []);
}

/** Somebody gives credit for it, by an agreement in force, towards a certificate or a degree. */
export const credit = collector<ProgramDossier>((book, dossier) => {
  const all = acceptedCredit(dossier);
  book.examine(all.length);
  for (const { agreement, to, credential, standing } of all) {
    const place = at('agreement', agreement.id);
    const step = book.follow('step', to, at('agreement', agreement.id, 'articulates'));
    for (const { partner } of agreement.parties)
      book.follow('partner', partner, at('agreement', agreement.id, 'parties'));
    if (!step) continue;
    if (credential === undefined) book.note('supports', place, 'credit.no-program', { step: to });
    else if (standing === 'in-force')
      book.as('derived').note('establishes', place, 'credit.accepted', { step: to, credential });
    else if (standing === 'later')
      book.as('planned').note('establishes', place, 'credit.accepted', { step: to, credential });
    else book.note('supports', place, `credit.${standing}`, { step: to });
  }
  if (all.length === 0) book.noneIfClaimed('credit.none', ['agreements']);
});
