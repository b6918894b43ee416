/**
 * Programs of the one-stop system: key → name and place in WIOA section 121(b), 29 U.S.C. 3151(b).
 * Those of paragraph (1)(B) are required partners where they are carried out in the local area; those of (2) may take part.
 * Source: WIOA section 121(b)(1)(B) and (2)(B); 20 CFR 678.400 and 678.410.
 */
export const oneStopPrograms = {
  adult: { name: 'Title I adult', at: '(1)(B)(i)' },
  'dislocated-worker': { name: 'Title I dislocated worker', at: '(1)(B)(i)' },
  youth: { name: 'Title I youth', at: '(1)(B)(i)' },
  'job-corps': { name: 'Job Corps', at: '(1)(B)(i)' },
  youthbuild: { name: 'YouthBuild', at: '(1)(B)(i)' },
  'native-american': { name: 'Native American programs', at: '(1)(B)(i)' },
  'migrant-seasonal-farmworker': { name: 'Migrant and seasonal farmworker programs', at: '(1)(B)(i)' },
  'wagner-peyser': { name: 'Wagner-Peyser Act employment service', at: '(1)(B)(ii)' },
  'adult-education': { name: 'Adult education and literacy, title II', at: '(1)(B)(iii)' },
  'vocational-rehabilitation': { name: 'Vocational rehabilitation', at: '(1)(B)(iv)' },
  scsep: { name: 'Senior community service employment', at: '(1)(B)(v)' },
  'perkins-postsecondary': { name: 'Postsecondary career and technical education', at: '(1)(B)(vi)' },
  taa: { name: 'Trade adjustment assistance', at: '(1)(B)(vii)' },
  'veterans-grants': { name: 'Jobs for Veterans State grants', at: '(1)(B)(viii)' },
  csbg: { name: 'Employment and training under community services block grants', at: '(1)(B)(ix)' },
  hud: { name: 'Employment and training of Housing and Urban Development', at: '(1)(B)(x)' },
  'unemployment-compensation': { name: 'Unemployment compensation', at: '(1)(B)(xi)' },
  'second-chance': { name: 'Second Chance Act, section 212', at: '(1)(B)(xii)' },
  tanf: { name: 'Temporary assistance for needy families', at: '(1)(B)(xiii)' },
  'ticket-to-work': { name: 'Ticket to Work', at: '(2)(B)(i)' },
  'small-business': { name: 'Small Business Administration', at: '(2)(B)(ii)' },
  'snap-employment-and-training': { name: 'SNAP employment and training', at: '(2)(B)(iii)' },
  'client-assistance': { name: 'Client assistance', at: '(2)(B)(iv)' },
  'national-service': { name: 'National and community service', at: '(2)(B)(v)' },
  other: { name: 'Other programs, such as libraries', at: '(2)(B)(vi)' },
} as const;

/** A program of the one-stop system. */
export type OneStopProgram = keyof typeof oneStopPrograms;

/** The programs that are required partners, in statutory order. */
export const requiredPrograms: readonly OneStopProgram[] = (
  Object.keys(oneStopPrograms) as OneStopProgram[]
).filter((program) => oneStopPrograms[program].at.startsWith('(1)'));
