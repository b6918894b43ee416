/** Whether a credential is a certificate that industry recognizes, travels between employers, and stacks into another. */

import type { Credential } from '../../model/credential.js';
import { familyOf } from '../../model/credential-kinds.js';
import { acceptedBy } from '../credentials/accepted-by.js';
import { type CreditTowards, creditTowards } from '../credentials/credit-towards.js';
import { stacksOf } from '../credentials/stacks-of.js';
import type { CredentialDossier } from '../engine/credential.js';
import { at, collector, type Notebook } from '../engine/notebook.js';
import { recognize } from '../wioa/recognized-credential.js';

/** The name of the point on which the text can be read in two ways: certificates and certifications, or any that count. */
export const kinds = 'kinds';

/** A certificate or a certification that industry recognizes, as WIOA section 3(52) is read. */
export const industryRecognized = collector<CredentialDossier>((book, { credential, reading }) => {
  book.examine(1);
  const place = at('credential', credential.id);
  const { recognized, why } = recognize([], credential);
  const other = reading(kinds) === 'any' ? 'no' : isOther(credential);
  if (recognized === false) book.note('refutes', place, `credential.${why}`);
  else if (other === 'yes')
    book.note('refutes', at('credential', credential.id, 'kind'), 'certificate.other');
  else if (recognized === undefined) book.note('weakens', place, `credential.${why}`);
  else if (other === 'perhaps') book.note('supports', place, 'certificate.apprenticeship');
  else book.note('establishes', place, 'credential.counts');
});

/** Whether it is something else than a certificate or a certification: the section on credentials names these apart. */
function isOther({ kind }: Credential): 'yes' | 'perhaps' | 'no' {
  const family = familyOf(kind);
  if (family === 'apprenticeship') return 'perhaps';
  return family === 'degree' || family === 'license' ? 'yes' : 'no';
}

/** More than one employer takes it, or somebody who speaks for many. Where no one recognizes it there is nothing to look at. */
export const portable = collector<CredentialDossier>((book, { credential }) => {
  const accepted = acceptedBy(credential);
  book.examine(Math.max(credential.recognition?.length ?? 0, accepted === 'none' ? 0 : 1));
  const place = at('credential', credential.id, 'recognition');
  if (accepted === 'many') book.note('establishes', place, 'portable.many');
  else book.note(accepted === 'one' ? 'supports' : 'weakens', place, `portable.${accepted}`);
});

/** It stacks into a further credential: on a pathway, by what another program asks for, or by credit for it. */
export const stacks = collector<CredentialDossier>((book, dossier) => {
  const { credential, awardedBy } = dossier;
  const { id } = credential;
  const own = [id];
  const towards = creditTowards(dossier, dossier.credit, own);
  const credit = towards.filter((each) => isForHolders(each, dossier));
  const steps = awardedBy.map((step) => step.id);
  const found = stacksOf(dossier, { id, steps, own, credit });
  book.examine(found.length + towards.length + besides(dossier).size);
  const place = at('credential', id);
  for (const { message, params } of found) book.as('derived').note('establishes', place, message, params);
  for (const each of towards) noteCredit(book, each, credit.includes(each));
  if (found.length === 0) book.note('weakens', place, 'stack.none');
});

/** Whether everybody who earns the credential has the credit: it is for itself, or for the only step that awards it. */
function isForHolders({ articulation: { from } }: CreditTowards, { awardedBy }: CredentialDossier): boolean {
  return from.kind === 'credential' || awardedBy.length === 1;
}

/** Credit that does not count, or not yet. */
function noteCredit(
  book: Notebook,
  { agreement, to, credential, standing }: CreditTowards,
  isForAll: boolean,
): void {
  const place = at('agreement', agreement.id);
  if (!book.follow('step', to, at('agreement', agreement.id, 'articulates'))) return;
  if (credential === undefined) book.note('supports', place, 'credit.no-program', { step: to });
  else if (!isForAll) book.note('supports', place, 'credit.one-program', { step: to });
  else if (standing === 'later')
    book.as('planned').note('establishes', place, 'credit.accepted', { step: to, credential });
  else if (standing !== 'in-force') book.note('supports', place, `credit.${standing}`, { step: to });
}

/** The other credentials of the pathways on which it is earned: what it could stack into. */
function besides({ awardedBy, graphsWith, credential, find }: CredentialDossier): ReadonlySet<string> {
  const graphs = new Set(awardedBy.flatMap(({ id }) => graphsWith(id)));
  const awards = [...graphs].flatMap((graph) => graph.steps.flatMap((step) => step.awards ?? []));
  return new Set(awards.filter((id) => id !== credential.id && find('credential', id)));
}
