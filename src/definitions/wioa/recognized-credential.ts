/**
 * Is a credential a recognized postsecondary credential? WIOA section 3(52), 29 U.S.C. 3102(52): "an industry-recognized
 * certificate or certification, a certificate of completion of an apprenticeship, a license recognized by the State
 * involved or Federal Government, or an associate or baccalaureate degree". Read with RSA-TAC-17-01.
 */

import type { Credential } from '../../model/credential.js';
import { familyOf } from '../../model/credential-kinds.js';
import type { PathwayDossier } from '../engine/subjects.js';

/** What the classifier says, and why in a word. */
export interface Recognized {
  /** `undefined`: the data does not say. */
  readonly recognized: boolean | undefined;
  readonly why:
    | 'degree'
    | 'license'
    | 'apprenticeship'
    | 'industry-recognized'
    | 'attested'
    | 'general-skills'
    | 'graduate-degree'
    | 'issuer'
    | 'kind'
    | 'not-recognized'
    | 'not-registered'
    | 'recognition-unknown'
    | 'registration-unknown';
}

/** The name under which a credential is attested to be (or not to be) a recognized postsecondary credential. */
export const recognizedCredential = 'wioa.recognized-credential';

/** Classifies a credential from the data about it; an attestation about it settles what is unknown. */
export function recognize({ attestations }: PathwayDossier, credential: Credential): Recognized {
  const [recognized, why] = classify(credential);
  const stated = attestations.filter(
    ({ proposition, subject: { kind, id } }) =>
      proposition === recognizedCredential && kind === 'credential' && id === credential.id,
  );
  const [first] = stated;
  return recognized === undefined && first && stated.every(({ asserts }) => asserts === first.asserts)
    ? { recognized: first.asserts, why: 'attested' }
    : { recognized, why };
}

/** Classifies a credential by kind of skill, issuer and kind of credential, in the order of the federal decision tree. */
function classify(credential: Credential): [boolean | undefined, Recognized['why']] {
  const { kind, skillKind, issuerKind, recognition = [], registered, recognizedByState } = credential;
  if (skillKind && skillKind !== 'industry-or-occupational') return [false, 'general-skills'];
  if (issuerKind === 'workforce-board') return [false, 'issuer'];
  if (kind === 'AssociateDegree' || kind === 'BachelorDegree') return [true, 'degree'];
  const family = familyOf(kind);
  if (family === 'degree')
    return kind === 'Degree' ? [undefined, 'recognition-unknown'] : [false, 'graduate-degree'];
  if (family === 'license') {
    if (recognizedByState ?? issuerKind === 'public-regulatory-agency') return [true, 'license'];
    return recognizedByState === false ? [false, 'not-recognized'] : [undefined, 'recognition-unknown'];
  }
  if (family === 'apprenticeship') {
    if (registered === undefined) return [undefined, 'registration-unknown'];
    return registered ? [true, 'apprenticeship'] : [false, 'not-registered'];
  }
  if (family === 'other' || family === 'secondary') return [false, 'kind'];
  return recognition.length > 0 ? [true, 'industry-recognized'] : [undefined, 'recognition-unknown'];
}
