/** Who decides on a program: the Governor, then the Secretary of Education. HEA section 481(b)(3)(A)(iii) and (iv). */

import type { AttestationBar } from '../../logic/determination.js';
import type { Attestation } from '../../model/attestation.js';
import { lastDay } from '../../time/days.js';

/** The day on which Public Law 119-21 was signed. */
const enacted = '2025-07-04';

/** How an office names itself that decides, or that acts for the one that does. */
const words = {
  governor: [/\bgovernor\b/i],
  secretary: [/\b(?:secretary|department)\b/i, /\beducation\b/i],
} as const;

/** Why an attestation is no determination of the Governor or of the Secretary. */
export function barsAllBut(office: keyof typeof words) {
  return ({ by, on }: Attestation): AttestationBar | undefined => {
    if (lastDay(on) < enacted) return 'before-the-law';
    return words[office].every((word) => word.test(`${by.office} ${by.organization}`))
      ? undefined
      : 'other-office';
  };
}
