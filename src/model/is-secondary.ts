/** Credentials of secondary school. */

import type { CredentialKind } from './credential-kinds.js';

/** Whether a kind of credential is a diploma of secondary school or its equivalent. */
export function isSecondary(kind: CredentialKind): boolean {
  return kind.startsWith('Secondary') || kind === 'GeneralEducationDevelopment';
}
