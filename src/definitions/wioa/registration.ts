/** Whether an apprenticeship, or the certificate of one, is registered. */

import type { Credential } from '../../model/credential.js';
import type { Apprenticeship } from '../../model/step.js';

/** Whether an apprenticeship is registered: yes with agency and number, no when the data says not, else unknown. */
export function isRegistered({
  registered,
  agency,
  registrationId,
}: Apprenticeship = {}): boolean | undefined {
  return registered === false ? false : (agency && isNumber(registrationId)) || undefined;
}

/** The same of a certificate, by what it says of the program. */
export function isCertificateRegistered({ registered }: Credential): boolean | undefined {
  return registered === false ? false : isNumber(registered?.id) || undefined;
}

/** A number has a digit: "pending" is none. */
function isNumber(id = ''): boolean {
  return /\d/.test(id);
}
