/** Is a program a registered apprenticeship? 20 CFR 680.470(a): with the Office of Apprenticeship or a State's agency. */

import { familyOf } from '../../model/credential-kinds.js';
import { at, collector } from '../engine/notebook.js';
import type { ProgramDossier } from '../engine/program.js';
import { isCertificateRegistered, isRegistered } from '../wioa/registration.js';

/**
 * The agency that registered the program and its number there, at the program or at the certificate of its completion.
 * Registration is that agency's decision: what it looked at is not looked at again.
 */
export const registered = collector<ProgramDossier>((book, { program, credentials }) => {
  const { id, kind, apprenticeship } = program;
  const own = at('step', id, 'apprenticeship');
  const certificates = credentials.filter((each) => familyOf(each.kind) === 'apprenticeship');
  const isShown = kind === 'apprenticeship' || kind === 'pre-apprenticeship' || apprenticeship !== undefined;
  book.examine((isShown ? 1 : 0) + certificates.length);
  book.follow('partner', apprenticeship?.sponsor, own);
  if (kind === 'pre-apprenticeship') {
    book.note('refutes', at('step', id, 'kind'), 'registered.pre');
    return;
  }
  const answer = isRegistered(apprenticeship);
  if (answer) book.note('establishes', own, 'registered.yes');
  else if (answer === false) book.note('refutes', own, 'registered.no');
  else if (isShown) book.note('supports', own, 'registered.open');
  for (const certificate of certificates) {
    const place = at('credential', certificate.id, 'registered');
    const its = isCertificateRegistered(certificate);
    if (its) book.note('establishes', place, 'registered.yes');
    else if (its === false) book.note('weakens', place, 'registered.no');
    else book.note('supports', place, 'registered.open');
  }
});

/** Somebody on record carries it out: its sponsor, or else who provides it. */
export const sponsored = collector<ProgramDossier>((book, { program: { id, provider, apprenticeship } }) => {
  const sponsor = book.follow('partner', apprenticeship?.sponsor, at('step', id, 'apprenticeship'));
  const by = book.follow('partner', provider, at('step', id, 'provider'));
  book.examine((sponsor ? 1 : 0) + (by ? 1 : 0));
  if (sponsor)
    book.note('establishes', at('step', id, 'apprenticeship'), 'sponsor.yes', { partner: sponsor.id });
  else if (by) book.note('supports', at('step', id, 'provider'), 'sponsor.provider', { partner: by.id });
});
