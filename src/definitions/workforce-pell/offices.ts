/** Who decides on a program: the Governor, then the Secretary of Education. HEA section 481(b)(3)(A)(iii) and (iv). */

import type { AttestationBar } from '../../logic/determination.js';
import type { Attestation, Attestor } from '../../model/attestation.js';
import { lastDay } from '../../time/days.js';

/** The day on which Public Law 119-21 was signed. */
const enacted = '2025-07-04';

/** The Governor's office, whoever says that they act for it, and chief executives of another title. */
const governor = /^(?:the )?governor(?:'s office|(?!['’]s)\b)|\bgobernador/i;
const forGovernor = /\b(?:office of|for|on behalf of) the governor(?!['’]s|\w)/i;
const mayor = /^mayor\b.*\bdistrict of columbia\b/i;

/** The federal Department of Education, by its full name or as a federal office. */
const department = /^(?:the )?department of education\b/i;
const federal = /\b(?:u\.? ?s\.?|united states|federal)(?!\w)/i;
const education = /\b(?:education|ed)\b/i;

/** Whether an office is, or acts for, the one that decides. */
const isOffice: { readonly [O in 'governor' | 'secretary']: (by: Attestor) => boolean } = {
  governor: ({ office, organization }) =>
    governor.test(office) ||
    [office, organization].some((each) => forGovernor.test(each)) ||
    mayor.test(`${office} ${organization}`),
  secretary: ({ office, organization }) => {
    const whole = `${office} ${organization}`;
    const isFederal = federal.test(whole) && education.test(whole);
    return isFederal || (department.test(organization) && /^(?:the )?secretary\b/i.test(office));
  },
};

/** Why an attestation is no determination of the Governor or of the Secretary. */
export function barsAllBut(office: keyof typeof isOffice) {
  return ({ by, on }: Attestation): AttestationBar | undefined => {
    if (lastDay(on) < enacted) return 'before-the-law';
    return isOffice[office](by) ? undefined : 'other-office';
  };
}
