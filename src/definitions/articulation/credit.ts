/** What an articulation agreement gives: credit for which step, how much, towards which credential. */

import type { At } from '../../logic/message.js';
import type { Articulation } from '../../model/agreement.js';
import type { Credential } from '../../model/credential.js';
import { familyOf } from '../../model/credential-kinds.js';
import type { Step } from '../../model/step.js';
import { credentialBehind, lacksParty } from '../credentials/credit-towards.js';
import { at, collector, type Notebook } from '../engine/notebook.js';
import type { AgreementDossier } from '../engine/subjects.js';
import { type Given, givenBy } from './institutions.js';

/** All that is given for another step than the one that it is for, with a note on the rest: a step spares nobody itself. */
function givenToOthers(book: Notebook, dossier: AgreementDossier): readonly Given[] {
  return givenBy(dossier).filter(({ agreement, articulation: { from, to } }) => {
    if (from.kind !== 'step' || from.step !== to) return true;
    const place = at('agreement', agreement.id, 'articulates');
    book.follow('step', to, place);
    book.note('weakens', place, 'articulates.itself', { step: to });
    return false;
  });
}

/** What credit is given for, where it is there. */
function takenFor(book: Notebook, { from }: Articulation, place: At): Step | Credential | undefined {
  if (from.kind === 'step') return book.follow('step', from.step, place);
  return book.follow('credential', from.credential, place);
}

/** The step for which credit is given awards a credential or leads to one. */
export const program = collector<AgreementDossier>((book, dossier) => {
  const all = givenToOthers(book, dossier);
  book.examine(all.length);
  for (const { agreement, articulation } of all) {
    const place = at('agreement', agreement.id, 'articulates');
    const { from, to } = articulation;
    const step = book.follow('step', to, place);
    const taken = takenFor(book, articulation, place);
    if (!step || !taken) continue;
    const credential = credentialBehind(dossier, to, (id) => {
      const found = dossier.find('credential', id);
      const isOwn = from.kind === 'credential' && id === taken.id;
      return found !== undefined && familyOf(found.kind) !== 'secondary' && !isOwn;
    });
    if (credential === undefined) book.note('supports', place, 'program.nowhere', { step: to });
    else book.as('derived').note('establishes', place, 'program.leads', { step: to, credential });
  }
  if (all.length === 0) book.noneIfClaimed('articulates.none', ['agreements']);
});

/** Credits of a college for that step. What no level tells is open, and so is credit of which no number is recorded. */
export const transferred = collector<AgreementDossier>((book, dossier) => {
  const all = givenToOthers(book, dossier);
  book.examine(all.length);
  for (const { agreement, articulation } of all) {
    const place = at('agreement', agreement.id, 'articulates');
    const { to } = articulation;
    const step = book.follow('step', to, place);
    const taken = takenFor(book, articulation, place);
    if (!step || !taken) continue;
    const { level, provider } = step;
    // Clock hours are no credits.
    const credits = step.creditUnit === 'clock' ? 0 : (step.credits ?? 0);
    const types = dossier.find('partner', provider ?? '')?.types ?? [];
    const isCollege = level === 'postsecondary' || (level === undefined && types.includes('postsecondary'));
    const params = { step: to, credits };
    if (level !== undefined && level !== 'postsecondary')
      book.note('weakens', place, 'credits.other-level', { step: to });
    else if (lacksParty(dossier, agreement, to) === 'no-party')
      book.note('supports', place, 'credits.no-party', { step: to });
    else if (credits <= 0) book.note('supports', place, 'credits.unknown', { step: to });
    else if (!isCollege) book.note('supports', place, 'credits.no-level', params);
    else book.note('establishes', place, 'credits.given', params);
  }
  if (all.length === 0) book.noneIfClaimed('articulates.none', ['agreements']);
});
