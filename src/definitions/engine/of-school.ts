/** Which credentials are no more than those of secondary school: no other one stacks into them. */

import type { CredentialId } from '../../base/ids.js';
import { familyOf } from '../../model/credential-kinds.js';
import { rowsIn } from '../../model/index-system.js';
import { rowsNaming } from '../../model/rows-by-key.js';
import type { Step } from '../../model/step.js';
import type { Dossier } from './dossier.js';

/**
 * Whether a credential is a diploma of secondary school or its equivalent: by its kind; or by the steps that award it, where
 * it is a certificate that only preparation for equivalency awards, or a diploma or credential that only such or school does.
 */
export function isOfSchool({ find, system }: Pick<Dossier, 'find' | 'system'>, id: CredentialId): boolean {
  const kind = find('credential', id)?.kind;
  if (kind === undefined) return false;
  const family = familyOf(kind);
  if (family === 'secondary') return true;
  // A license or certification is one of work, wherever it is earned.
  const isGeneral = kind === 'Diploma' || kind === 'Credential';
  if (!isGeneral && family !== 'certificate') return false;
  const by = rowsNaming(rowsIn(system, 'steps', awarded), [id]);
  const isSchool = ({ kind: of, level }: Step) =>
    of === 'high-school-equivalency' ||
    (isGeneral && (of === 'secondary-education' || level === 'secondary'));
  return by.length > 0 && by.every(isSchool);
}

const awarded = ({ awards = [] }: Step) => awards;
