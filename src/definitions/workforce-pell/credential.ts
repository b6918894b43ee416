/**
 * The credential: recognized, stackable and portable across more than one employer, or the only one of its occupation.
 * HEA section 481(b)(3)(A)(iii)(III). The first three are asked of one and the same credential.
 */

import type { CredentialId } from '../../base/ids.js';
import type { Credential } from '../../model/credential.js';
import { rowsIn } from '../../model/index-system.js';
import { rowsNaming } from '../../model/rows-by-key.js';
import { acceptedBy } from '../credentials/accepted-by.js';
import { type Stack, stacksOf as stacks } from '../credentials/stacks-of.js';
import { at, type Collector, collector, type Notebook } from '../engine/notebook.js';
import type { ProgramDossier } from '../engine/program.js';
import { type Recognized, recognize } from '../wioa/recognized-credential.js';
import { acceptedCredit } from './accepted-credit.js';
import { occupationsOf } from './economy.js';

/** A credential of the program with what is known of it. */
interface Candidate extends Recognized {
  readonly credential: Credential;
  readonly stacks: readonly Stack[];
  readonly accepted: ReturnType<typeof acceptedBy>;
}

const known = new WeakMap<ProgramDossier, Candidate | undefined>();

/** The credential of which most is shown, of those that are not excluded; the first by id where several are alike. */
function best(dossier: ProgramDossier): Candidate | undefined {
  if (known.has(dossier)) return known.get(dossier);
  // One that is excluded stands for the program only where all are.
  const excluded = -10;
  const score = ({ recognized, stacks, accepted }: Candidate) =>
    (recognized ? 4 : recognized === undefined ? 1 : excluded) +
    (stacks.length > 0 ? 3 : 0) +
    (accepted === 'many' ? 3 : 0);
  const [found] = dossier.credentials
    .map(
      (credential): Candidate => ({
        ...recognize(dossier.attestations, credential),
        credential,
        stacks: stacksOf(dossier, credential.id),
        accepted: acceptedBy(credential),
      }),
    )
    .sort((a, b) => score(b) - score(a));
  known.set(dossier, found);
  return found;
}

/** A collector about the credential of which most is shown; none is a refusal where all are claimed to be listed. */
function ofBest(look: (book: Notebook, one: Candidate) => void): Collector<ProgramDossier> {
  return collector<ProgramDossier>((book, dossier) => {
    const { program, credentials } = dossier;
    for (const id of program.awards ?? []) book.follow('credential', id, at('step', program.id, 'awards'));
    book.examine(credentials.length);
    const one = best(dossier);
    if (one) look(book, one);
    else if (program.awards) book.noneIfClaimed('awards.none', ['credentials']);
  });
}

/** A recognized postsecondary credential, WIOA section 3(52). */
export const recognizedPostsecondary = ofBest((book, { credential, recognized, why }) => {
  const place = at('credential', credential.id);
  if (recognized) book.note('establishes', place, 'credential.counts');
  else if (recognized === false) book.note('refutes', place, `credential.${why}`);
  else book.note('weakens', place, `credential.${why}`);
});

/** It stacks into a further credential. */
export const stackable = ofBest((book, { credential, stacks }) => {
  for (const { message, params } of stacks)
    book.as('derived').note('establishes', at('credential', credential.id), message, params);
  if (stacks.length === 0) book.note('weakens', at('credential', credential.id), 'stack.none');
});

/** More than one employer takes it, or somebody who speaks for many. */
export const portable = ofBest((book, { credential, accepted }) => {
  const place = at('credential', credential.id, 'recognition');
  if (accepted === 'many') book.note('establishes', place, 'portable.many');
  else book.note(accepted === 'one' ? 'supports' : 'weakens', place, `portable.${accepted}`);
});

/** By the credit for the program as well, which counts for each of its credentials. */
function stacksOf(dossier: ProgramDossier, id: CredentialId): Stack[] {
  const { id: program, awards = [] } = dossier.program;
  const credit = acceptedCredit(dossier).filter(
    ({ articulation: { from } }) => from.kind === 'step' || from.credential === id,
  );
  return stacks(dossier, { id, steps: [program], own: awards, credit });
}

/**
 * The only recognized credential of an occupation, given on completion. That there is no other, only somebody who knows
 * the occupation can say; that there is one, the document may show. It refuses where each occupation has another.
 */
export const soleCredential = collector<ProgramDossier>((book, dossier) => {
  const { program, credentials, system, attestations, find } = dossier;
  const own = new Set(program.awards ?? []);
  const named = occupationsOf(dossier);
  const occupations = named.filter((id) => find('occupation', id));
  const counts = (credential: Credential) => recognize(attestations, credential).recognized === true;
  book.examine(occupations.length > 0 ? credentials.length : 0);
  if (occupations.length === 0) return;
  const others = [...rowsNaming(rowsIn(system, 'credentials', occupationsOpened), occupations)]
    .filter((each) => !own.has(each.id) && counts(each))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const opened = new Set(others.flatMap(occupationsOpened));
  const bearing = named.every((each) => opened.has(each)) ? 'refutes' : 'weakens';
  for (const { id } of others) book.note(bearing, at('credential', id), 'sole.another');
});

const occupationsOpened = ({ occupations = [] }: Credential) => occupations;
