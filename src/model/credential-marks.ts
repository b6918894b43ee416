/**
 * What decides whether a credential is a recognized postsecondary credential: key → name.
 * Source: WIOA section 3(52) as explained in RSA-TAC-17-01 (the sister of TEGL 10-16, Change 3).
 */

/** The kind of skill a credential attests. Only the first counts towards WIOA section 3(52). */
export const skillKinds = {
  'industry-or-occupational': 'Industry or occupational skills',
  'work-readiness': 'Work readiness',
  'general-safety': 'General safety',
  hygiene: 'Hygiene',
  'general-computer': 'General computer skills',
  'other-general': 'Other general skills',
} as const;

/** Who issues a credential. The last two are not on the federal list of issuers. */
export const issuerKinds = {
  'state-education-agency': 'State agency responsible for education or career and technical education',
  'title-iv-institution': 'Institution of higher education eligible under HEA title IV',
  'tribal-institution': 'Tribal institution of higher education',
  'industry-or-professional-body': 'Professional, industry or employer organization, or product manufacturer',
  'apprenticeship-agency': 'Office of Apprenticeship or State apprenticeship agency',
  'public-regulatory-agency': 'Public regulatory agency',
  'veterans-affairs-program': 'Program approved by the Department of Veterans Affairs',
  'job-corps': 'Job Corps',
  'workforce-board': 'Workforce development board',
  other: 'Other issuer',
} as const;

/** The kind of skill a credential attests. */
export type SkillKind = keyof typeof skillKinds;

/** Who issues a credential. */
export type IssuerKind = keyof typeof issuerKinds;
