/**
 * Who decides on a program. For Workforce Pell the Governor, then the Secretary of Education: HEA section
 * 481(b)(3)(A)(iii) and (iv). For the State list the Governor, a State body, or a local board: 20 CFR 680.430.
 */

import type { CalendarDate } from '../../base/calendar-date.js';
import type { AttestationBar } from '../../logic/determination.js';
import type { Attestation, Attestor } from '../../model/attestation.js';
import { lastDay } from '../../time/days.js';

/** The Governor's office, whoever says that they act for it, and chief executives of another title. */
const governor = /^(?:the )?governor(?:'s office|(?!['’]s)\b)|\bgobernador/i;
const forGovernor = /\b(?:office of|for|on behalf of) the governor(?!['’]s|\w)/i;
const mayor = /^mayor\b.*\bdistrict of columbia\b/i;

/** The federal Department of Education, by its full name or as a federal office. */
const department = /^(?:the )?department of education\b/i;
const federal = /\b(?:u\.? ?s\.?|united states|federal)(?!\w)/i;
const education = /\b(?:education|ed)\b/i;

/** A State itself or a body of it for work, and a board for the workforce of a State or of a local area. */
const state = /^(?:the )?(?:state|commonwealth)(?:$| of\b)|\bstate (?:agency|board|department|commission)\b/i;
const bodyFor = /\b(?:department|division|bureau|commission|administration|departamento)\b/i;
const work = /\b(?:labor|workforce|employment|jobs?|economic (?:security|opportunity)|commerce|trabajo)\b/i;
const workforceBody = /\bworkforce\b.*\b(?:boards?|council|agency)\b|\bl?w[di]b\b/i;
const boardItself =
  /^(?:the )?(?:(?:state|local|regional) )?(?:board|workforce (?:(?:development|investment) )?board)$/i;
/** A firm, whatever it calls itself, and federal bodies by their names alone. */
const firm =
  /\b(?:l\.?l\.?c|inc|corp(?:oration)?|compan(?:y|ies)|ltd|llp)\b|\bstate[ -]of[ -](?:the[ -]art|mind)\b/i;
const federalBody = /\b(?:bureau of labor statistics|employment and training administration)\b/i;
const school = /\b(?:college|university|school|institute|academy|seminary)\b/i;

/** Whether an office is, or acts for, the one that decides. */
const isOffice: { readonly [O in 'governor' | 'secretary' | 'state-or-board']: (by: Attestor) => boolean } = {
  governor: ({ office, organization }) =>
    governor.test(office) ||
    [office, organization].some((each) => forGovernor.test(each)) ||
    mayor.test(`${office} ${organization}`),
  secretary: ({ office, organization }) => {
    const whole = `${office} ${organization}`;
    const isFederal = federal.test(whole) && education.test(whole);
    return isFederal || (department.test(organization) && /^(?:the )?secretary\b/i.test(office));
  },
  'state-or-board': (by) => isOffice.governor(by) || isStateOrBoard(by),
};

/** Whether an office is of the State for work, or of a local board. A college's unit for the workforce is not. */
function isStateOrBoard({ office, organization }: Attestor): boolean {
  if ([school, firm, federal, federalBody].some((not) => not.test(organization))) return false;
  const isBodyForWork = bodyFor.test(organization) && work.test(organization);
  return (
    state.test(organization) || isBodyForWork || workforceBody.test(organization) || boardItself.test(office)
  );
}

/** Why an attestation is no determination of the office that decides, or is older than the law. */
export function barsAllBut(office: keyof typeof isOffice, enacted?: CalendarDate) {
  return ({ by, on }: Attestation): AttestationBar | undefined => {
    if (enacted !== undefined && lastDay(on) < enacted) return 'before-the-law';
    return isOffice[office](by) ? undefined : 'other-office';
  };
}
