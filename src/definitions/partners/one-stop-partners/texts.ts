/** The texts of the required one-stop partners, in our own words. */

import { type OneStopProgram, requiredPrograms } from '../../../model/one-stop-programs.js';
import type { PropositionTexts, Texts } from '../../engine/texts.js';
import { partnerMessages } from '../partner-messages.js';

/** Each required program, as the middle of a sentence has it. */
const names: { readonly [program in OneStopProgram]?: string } = {
  adult: 'the title I adult program',
  'dislocated-worker': 'the title I dislocated worker program',
  youth: 'the title I youth program',
  'job-corps': 'Job Corps',
  youthbuild: 'YouthBuild',
  'native-american': 'Native American programs',
  'migrant-seasonal-farmworker': 'migrant and seasonal farmworker programs',
  'wagner-peyser': 'the employment service',
  'adult-education': 'adult education and literacy',
  'vocational-rehabilitation': 'vocational rehabilitation',
  scsep: 'senior community service employment',
  'perkins-postsecondary': 'postsecondary career and technical education',
  taa: 'trade adjustment assistance',
  'veterans-grants': 'Jobs for Veterans State grants',
  csbg: 'employment and training under community services block grants',
  hud: 'employment and training of Housing and Urban Development',
  'unemployment-compensation': 'unemployment compensation',
  'second-chance': 'the Second Chance Act program',
  tanf: 'temporary assistance for needy families',
};
const named = requiredPrograms.map((program) => [program, names[program] ?? program] as const);

/** English texts for determinations under this definition. */
export const oneStopPartnersTexts: Texts = {
  definition: 'one-stop-partners',
  elements: Object.fromEntries(
    named.map(([program, name]) => [program, name.charAt(0).toUpperCase() + name.slice(1)]),
  ),
  propositions: Object.fromEntries(
    named.flatMap(([program, name]): [string, PropositionTexts][] => [
      [
        `one-stop.${program}.in-area`,
        {
          holds: `the local area is to carry out ${name}`,
          ask:
            program === 'tanf'
              ? 'Has the Governor given notice that TANF is no required partner?'
              : `Does the local area carry out ${name}?`,
          act:
            program === 'tanf'
              ? "Record the Governor's notice, or the partner who carries TANF out."
              : `Record the partner who carries out ${name}, or a dated record that the local area does not carry it out.`,
          owner: program === 'tanf' ? 'the State' : 'the local board',
          effort: 'call',
        },
      ],
      [
        `one-stop.${program}`,
        {
          holds: `a partner carries out ${name}`,
          ask: `Which partner carries out ${name}?`,
          act: `Record at the partner that it carries out ${name}.`,
          owner: 'the local board',
          effort: 'call',
        },
      ],
    ]),
  ),
  messages: partnerMessages,
};
