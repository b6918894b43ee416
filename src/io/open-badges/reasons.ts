/** Why something that a document holds does not count, in a word and in a sentence. */

import type { Severity } from '../../base/finding.js';

/** Reasons that are certain → how bad it is, and what it means. */
export const refusals = {
  malformed: ['error', 'Its shape is wrong, so it was not read.'],
  'other-credential': ['info', 'It is no Open Badge and no CLR.'],
  endorsement: ['info', 'It endorses an issuer or an achievement; it is not about what a person holds.'],
  'status-list': ['info', 'It is a list of statuses, which whoever verifies credentials reads.'],
  revoked: ['warning', 'Its issuer revoked it.'],
  suspended: ['warning', 'Its issuer suspended it.'],
  expired: ['warning', 'It has expired.'],
  'not-yet-valid': ['warning', 'It is not valid yet.'],
  unverified: [
    'warning',
    'The call does not say that its proof was checked. Verify it, then pass `verified`.',
  ],
  'no-achievement': ['warning', 'It names no achievement, so it does not say what was earned.'],
  failed: ['warning', 'A result says that it was failed.'],
  'below-required': ['warning', 'A result is below what the achievement asks for.'],
  withdrew: ['warning', 'A result says that the person withdrew.'],
  enrolled: ['warning', 'A result says that it is still going on.'],
  'on-hold': ['warning', 'A result says that it is on hold.'],
  'no-identity': [
    'warning',
    'Nothing names its achievement beyond this document. If the system has it, say which one it is.',
  ],
  'not-in-system': [
    'warning',
    'Nothing in the system bears one of its names. If the system has it, say which one it is.',
  ],
} as const satisfies { readonly [code: string]: readonly [Severity, string] };

/** Reasons that leave it open → what it means. */
export const doubts = {
  'status-unknown': 'Its issuer keeps a list of what was revoked. Look it up, and say what it says.',
  'unclear-result':
    'A result is provisional, cannot be, or cannot be compared with what the achievement asks for. A person decides.',
  'ambiguous-identity': 'Several rows of the system bear its name. Say which one it is.',
} as const;

/** Why something does not count. */
export type BadgeRefusal = keyof typeof refusals;

/** Why it is not clear whether something counts. */
export type BadgeDoubt = keyof typeof doubts;
