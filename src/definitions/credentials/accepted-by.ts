/** By how many a credential is recognized, beside the body that issues it. */

import type { Credential } from '../../model/credential.js';
import { familyOf } from '../../model/credential-kinds.js';
import { recognizedBy } from '../wioa/recognized-credential.js';

/** By an industry body, a licensing body, a list, or two employers that are named. */
export function acceptedBy({
  kind,
  recognizedByState,
  recognition = [],
}: Credential): 'many' | 'one' | 'none' {
  const licensed = familyOf(kind) === 'license' && recognizedByState === true;
  const count = licensed ? 2 : recognizedBy(recognition);
  return count > 1 ? 'many' : count === 1 ? 'one' : 'none';
}
