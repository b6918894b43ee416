/**
 * The three questions of RSA-TAC-17-01 about a credential, each by itself: which kind of skill it attests, who issues it,
 * which kind of credential it is. `recognize` asks them in this order and stops at the first that decides; where it says
 * yes all three say yes, and where it says no one of them does.
 */

import type { Credential } from '../../model/credential.js';
import { familyOf } from '../../model/credential-kinds.js';
import type { CredentialDossier } from '../engine/credential.js';
import { at, type Collector, collector } from '../engine/notebook.js';
import { recognize, type WhyRecognized } from '../wioa/recognized-credential.js';

/** Why a question is answered, beside the words of `recognize`. */
type Why =
  | WhyRecognized
  | 'skills'
  | 'skills-by-kind'
  | 'issuer-listed'
  | 'issuer-by-kind'
  | 'license-unknown';

/** What a question comes to; `undefined`: the data does not say. */
interface Answer {
  readonly holds: boolean | undefined;
  readonly why: Why;
  /** The field that decides. */
  readonly field: keyof Credential;
}

/** A degree of the list, a license and the certificate of an apprenticeship are for an occupation, and by whom they may be. */
function speaksForItself({ kind }: Credential): boolean {
  return kind === 'AssociateDegree' || kind === 'BachelorDegree' || isOfPublicBody(kind);
}

/** A license and an apprenticeship are what a public body makes them, whoever hands out the paper. */
function isOfPublicBody(kind: Credential['kind']): boolean {
  const family = familyOf(kind);
  return family === 'license' || family === 'apprenticeship';
}

/** Skills of an industry or an occupation, not of any job or of safety in general. */
function bySkills(credential: Credential): Answer {
  const { skillKind } = credential;
  if (skillKind === 'industry-or-occupational') return { holds: true, why: 'skills', field: 'skillKind' };
  if (skillKind) return { holds: false, why: 'general-skills', field: 'skillKind' };
  return speaksForItself(credential)
    ? { holds: true, why: 'skills-by-kind', field: 'kind' }
    : { holds: undefined, why: 'skill-unknown', field: 'skillKind' };
}

/** An issuer of the list of the guidance. A workforce board is none; another body may be one. */
function byIssuer(credential: Credential): Answer {
  const { kind, issuerKind } = credential;
  if (issuerKind === 'workforce-board') return { holds: false, why: 'issuer', field: 'issuerKind' };
  if (issuerKind && issuerKind !== 'other') return { holds: true, why: 'issuer-listed', field: 'issuerKind' };
  return isOfPublicBody(kind) || (!issuerKind && speaksForItself(credential))
    ? { holds: true, why: 'issuer-by-kind', field: 'kind' }
    : { holds: undefined, why: 'issuer-unknown', field: 'issuerKind' };
}

/** A kind of WIOA section 3(52): what `recognize` says of it once the other two questions are answered. */
function byKind(credential: Credential): Answer {
  const listed = byIssuer(credential).why === 'issuer-listed' ? {} : { issuerKind: 'job-corps' as const };
  const answered: Credential = { ...credential, skillKind: 'industry-or-occupational', ...listed };
  const { recognized, why } = recognize([], answered);
  if (why === 'recognition-unknown' && familyOf(credential.kind) === 'license')
    return { holds: undefined, why: 'license-unknown', field: 'recognizedByState' };
  return { holds: recognized, why, field: fieldOf[why] ?? 'kind' };
}

/** What decides about a kind beside the kind itself. */
const fieldOf: { readonly [W in WhyRecognized]?: keyof Credential } = {
  'industry-recognized': 'recognition',
  'recognition-unknown': 'recognition',
  license: 'recognizedByState',
  'not-recognized': 'recognizedByState',
  apprenticeship: 'registered',
  'not-registered': 'registered',
  'registration-unknown': 'registered',
};

/** A question as a collector. What a kind answers by itself is worked out, not declared. */
function asking(question: (credential: Credential) => Answer): Collector<CredentialDossier> {
  return collector<CredentialDossier>((book, { credential }) => {
    book.examine(1);
    const { holds, why, field } = question(credential);
    const noted = why.endsWith('-by-kind') ? book.as('derived') : book;
    const bearing = holds ? 'establishes' : holds === false ? 'refutes' : 'weakens';
    noted.note(bearing, at('credential', credential.id, field), `credential.${why}`);
  });
}

/** The questions, in the order of the guidance. */
export const skills = asking(bySkills);
export const issuer = asking(byIssuer);
export const kind = asking(byKind);
