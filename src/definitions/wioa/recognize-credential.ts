/** Is a credential a recognized postsecondary credential, and which step of the federal guidance decided? */

import { checkText } from '../../base/arguments.js';
import type { CredentialId } from '../../base/ids.js';
import { PathwayError } from '../../base/pathway-error.js';
import type { Citation } from '../../logic/citation.js';
import { checkSystem } from '../../model/check-arguments.js';
import type { PathwaySystem } from '../../model/system.js';
import { weighAttestations } from '../engine/attestations.js';
import type { Definition } from '../engine/definition.js';
import { checkDetermineOptions, type DetermineOptions } from '../engine/determine-options.js';
import type { Dossier } from '../engine/dossier.js';
import { openSystem } from '../engine/subjects.js';
import { viewsOf } from '../engine/views.js';
import { wioa } from './definition.js';
import { recognize, type WhyRecognized } from './recognized-credential.js';

/** What `recognizeCredential` is asked with. */
export interface RecognizeCredentialOptions
  extends Pick<DetermineOptions, 'asOf' | 'attestations' | 'maxAge'> {}

/** Whether a credential counts, and why. */
export interface CredentialRecognition {
  readonly credential: CredentialId;
  readonly recognized: 'yes' | 'no' | 'unknown';
  readonly why: WhyRecognized | 'not-in-effect';
  /** The question of RSA-TAC-17-01 that decided or was left open: which skills, whose, which kind; or an attestation. */
  readonly step: 'kind-of-skill' | 'issuer' | 'kind-of-credential' | 'attestation' | 'day';
  readonly citation: Citation;
}

/**
 * Classifies a credential under WIOA section 3(52), in the order of RSA-TAC-17-01: which kind of skill it attests, who
 * issues it, which kind of credential it is. Attestations of `wioa.recognized-credential` settle what is open.
 *
 * @throws PathwayError `bad-system`, `unknown-credential`, `bad-day`, `bad-count` or `bad-argument`; never for data.
 *
 * @example
 * ```ts
 * import { recognizeCredential } from 'career-pathways/wioa';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   credentials: [{ id: 'osha', title: 'Safety card', kind: 'Certification', skillKind: 'general-safety' }],
 * } as const;
 * const { recognized, step } = recognizeCredential(system, 'osha', { asOf: '2026-11-01' });
 * [recognized, step]; // => ['no', 'kind-of-skill']
 * ```
 */
export function recognizeCredential(
  system: PathwaySystem,
  credentialId: CredentialId,
  options: RecognizeCredentialOptions,
): CredentialRecognition {
  checkSystem(system);
  checkText(credentialId, 'credentialId');
  checkDetermineOptions(options, ['asOf', 'attestations', 'maxAge']);
  if (!system.credentials?.some(({ id }) => id === credentialId))
    throw new PathwayError(
      'unknown-credential',
      `There is no credential "${credentialId}" in "${system.id}".`,
      {
        argument: 'credentialId',
      },
    );
  const opened = openSystem(viewsOf(system, options), options);
  const credential = opened.now.find('credential', credentialId);
  if (!credential)
    return {
      credential: credentialId,
      recognized: 'unknown',
      why: 'not-in-effect',
      step: 'day',
      citation: law,
    };
  const attestations = weighAttestations(wioa as unknown as Definition<Dossier>, opened, options)
    .filter(({ use }) => use === 'used')
    .map(({ attestation }) => attestation);
  const { recognized, why } = recognize(attestations, credential);
  const step = stepOf[why] ?? 'kind-of-credential';
  return {
    credential: credentialId,
    recognized: recognized === undefined ? 'unknown' : recognized ? 'yes' : 'no',
    why,
    step,
    citation: step === 'kind-of-credential' && why !== 'graduate-degree' ? law : guidance,
  };
}

const law: Citation = { usc: '29 U.S.C. 3102(52)', act: 'WIOA section 3(52)' };
const guidance: Citation = { document: 'RSA-TAC-17-01', place: 'recognized postsecondary credential' };

/** The steps other than the kind of credential. */
const stepOf: { readonly [W in WhyRecognized]?: CredentialRecognition['step'] } = {
  'general-skills': 'kind-of-skill',
  'skill-unknown': 'kind-of-skill',
  issuer: 'issuer',
  'issuer-unknown': 'issuer',
  attested: 'attestation',
  contested: 'attestation',
};
