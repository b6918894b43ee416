/**
 * Is a credential a recognized postsecondary credential? WIOA section 3(52), 29 U.S.C. 3102(52): "an industry-recognized
 * certificate or certification, a certificate of completion of an apprenticeship, a license recognized by the State
 * involved or Federal Government, or an associate or baccalaureate degree". Read in the order of RSA-TAC-17-01: which kind
 * of skill it attests, who issues it, which kind of credential it is.
 */

import type { Attestation } from '../../model/attestation.js';
import type { Credential, Recognition } from '../../model/credential.js';
import { familyOf } from '../../model/credential-kinds.js';
import { isCertificateRegistered } from './registration.js';

/** Why a credential counts or not, or why that is open. */
export type WhyRecognized =
  | 'degree'
  | 'license'
  | 'apprenticeship'
  | 'industry-recognized'
  | 'attested'
  | 'contested'
  | 'general-skills'
  | 'skill-unknown'
  | 'issuer'
  | 'issuer-unknown'
  | 'kind'
  | 'kind-unknown'
  | 'badge'
  | 'graduate-degree'
  | 'not-recognized'
  | 'not-registered'
  | 'recognition-unknown'
  | 'registration-unknown';

/** What the classifier says, and why in a word. */
export interface Recognized {
  /** `undefined`: the data does not say. */
  readonly recognized: boolean | undefined;
  readonly why: WhyRecognized;
}

/** The name under which a credential is attested to be (or not to be) a recognized postsecondary credential. */
export const recognizedCredential = 'wioa.recognized-credential';

/**
 * Classifies a credential from the data about it. An attestation about it settles what is open; against what the law
 * includes or excludes it only makes a dispute.
 */
export function recognize(attestations: readonly Attestation[], credential: Credential): Recognized {
  const [recognized, why] = classify(credential);
  const stated = attestations.filter(
    ({ proposition, subject: { kind, id } }) =>
      proposition === recognizedCredential && kind === 'credential' && id === credential.id,
  );
  const [first] = stated;
  if (!first || recognized === false) return { recognized, why };
  if (stated.some(({ asserts }) => asserts !== first.asserts) || (recognized && !first.asserts))
    return { recognized: undefined, why: 'contested' };
  return recognized ? { recognized, why } : { recognized: first.asserts, why: 'attested' };
}

type Answer = readonly [boolean | undefined, WhyRecognized];

function classify(credential: Credential): Answer {
  const { kind, skillKind, issuerKind } = credential;
  if (skillKind && skillKind !== 'industry-or-occupational') return [false, 'general-skills'];
  if (issuerKind === 'workforce-board') return [false, 'issuer'];
  const family = familyOf(kind);
  switch (family) {
    case 'degree':
      if (kind === 'AssociateDegree' || kind === 'BachelorDegree')
        return byIssuer(issuerKind, [true, 'degree']);
      return [undefined, kind === 'Degree' ? 'kind-unknown' : 'graduate-degree'];
    case 'license':
      return licensed(credential);
    case 'apprenticeship':
      return registered(credential);
    case 'badge':
      return [undefined, 'badge'];
    case 'secondary':
      return [false, 'kind'];
    case 'other':
      // One of which no more is known, or a diploma of any level, may be anything.
      return kind === 'Credential' || kind === 'Diploma' ? [undefined, 'kind-unknown'] : [false, 'kind'];
    default:
      return kind === 'PostBaccalaureateCertificate' || kind === 'PostMasterCertificate'
        ? [undefined, 'graduate-degree']
        : byIndustry(credential);
  }
}

/** An issuer outside the list of the guidance leaves it open. */
function byIssuer(issuerKind: Credential['issuerKind'], otherwise: Answer): Answer {
  return issuerKind === 'other' ? [undefined, 'issuer-unknown'] : otherwise;
}

function licensed({ recognizedByState, issuerKind, recognition = [] }: Credential): Answer {
  const byGovernment = recognition.some(({ kind }) => governmental.includes(kind));
  // The State or the Federal Government: what one of them does not recognize the other may.
  if (recognizedByState === false)
    return byGovernment ? [undefined, 'recognition-unknown'] : [false, 'not-recognized'];
  return recognizedByState || byGovernment || issuerKind === 'public-regulatory-agency'
    ? [true, 'license']
    : [undefined, 'recognition-unknown'];
}

function registered(credential: Credential): Answer {
  const answer = isCertificateRegistered(credential);
  if (answer === undefined) return [undefined, 'registration-unknown'];
  return answer ? [true, 'apprenticeship'] : [false, 'not-registered'];
}

/** A certificate or certification: each question has to be answered in the document. */
function byIndustry({ skillKind, issuerKind, recognition = [] }: Credential): Answer {
  if (!skillKind) return [undefined, 'skill-unknown'];
  if (!issuerKind || issuerKind === 'other') return [undefined, 'issuer-unknown'];
  return recognizedBy(recognition) > 1 ? [true, 'industry-recognized'] : [undefined, 'recognition-unknown'];
}

const governmental: readonly Recognition['kind'][] = ['licensing', 'state-list', 'federal-list'];

/** Names without marks and blanks, which make no second employer of one. */
function plain(names: string): string {
  return names
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N};]/gu, '');
}

/** By how many: a body of industry, one for licenses and a list speak for two or more. Accreditation of a school is none. */
export function recognizedBy(recognition: readonly Recognition[]): number {
  const employers = recognition.flatMap(({ kind, by }) => (kind === 'employers' ? plain(by).split(';') : []));
  return recognition.some(({ kind }) => kind === 'industry-body' || governmental.includes(kind))
    ? 2
    : new Set(employers.filter(Boolean)).size;
}
