/** The credentials that a step awards, educational or occupational. */

import type { Credential } from '../../model/credential.js';
import { familyOf } from '../../model/credential-kinds.js';
import type { Step } from '../../model/step.js';
import { eachOnce, some } from './common-fields.js';
import type { Way } from './losses.js';
import type { Node, Whole } from './whole.js';

/**
 * `occupationalCredentialAwarded` for licenses, certifications, certificates of apprenticeship, and whatever is said to
 * attest industry or occupational skills, degrees and secondary diplomas aside; `educationalCredentialAwarded` for the
 * rest.
 */
export function credentialsAwarded({ awards }: Step, way: Way, whole: Whole): Node {
  const all = eachOnce(awards, [...way, 'awards'], whole.lose, (id, here) =>
    whole.named('credentials', id, here),
  );
  const references = (occupational: boolean) =>
    all
      .filter((credential) => isOccupational(credential) === occupational)
      .map(({ id }) => ({ '@id': whole.address('credentials', id) }));
  return {
    ...some('educationalCredentialAwarded', references(false)),
    ...some('occupationalCredentialAwarded', references(true)),
  };
}

function isOccupational({ kind, skillKind }: Credential): boolean {
  const family = familyOf(kind);
  if (family === 'degree' || family === 'secondary') return false;
  return (
    family === 'license' ||
    family === 'certification' ||
    family === 'apprenticeship' ||
    skillKind === 'industry-or-occupational'
  );
}
