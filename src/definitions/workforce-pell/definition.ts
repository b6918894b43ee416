/**
 * Which programs are eligible workforce programs for Workforce Pell Grants: section 481(b)(3) of the Higher Education Act,
 * 20 U.S.C. 1088(b)(3), as section 83002 of Public Law 119-21 adds it. Read in the text that the Senate engrossed.
 *
 * What the Governor and the Secretary determine is never computed: each such element asks what the document shows, and
 * whether that office has determined it.
 */

import type { Definition } from '../engine/definition.js';
import { type Clause, definitionOf } from '../engine/definition-from.js';
import type { ProgramDossier } from '../engine/program.js';
import { barsAllBut } from '../programs/offices.js';
import { recognizedCredential } from '../wioa/recognized-credential.js';
import { credit } from './accepted-credit.js';
import { portable, recognizedPostsecondary, soleCredential, stackable } from './credential.js';
import { tuitionWithinEarnings } from './earnings.js';
import { aligned, hiring } from './economy.js';
import { determined, eligibleInstitution, hours, notCorrespondence, weeks } from './offering.js';
import { offeredForAYear, rate } from './outcomes.js';

type Asked = Clause<ProgramDossier>['asks'][number];

const cited = (place: string) => ({
  usc: `20 U.S.C. 1088(b)(3)${place}`,
  act: `HEA section 481(b)(3)${place}`,
});
const governor = (place: string) => cited(`(A)(iii)(${place})`);
const secretary = (place: string) => cited(`(A)(iv)(${place})`);

/** The day on which Public Law 119-21 was signed. */
const enacted = '2025-07-04';

/** What an office has determined: an attestation of that office, whatever is shown. */
function decidedBy(office: 'governor' | 'secretary') {
  return (id: string, ...openTerms: readonly string[]): Asked => ({
    ...{ id, collect: determined, judgment: true, bars: barsAllBut(office, enacted) },
    ...(openTerms.length > 0 && { openTerms }),
  });
}
const byGovernor = decidedBy('governor');
const bySecretary = decidedBy('secretary');

const fact = (id: string) => ({ kind: 'fact', fact: id }) as const;

/** An eligible workforce program, HEA section 481(b)(3). */
export const workforcePell: Definition<ProgramDossier> = definitionOf<ProgramDossier>(
  {
    id: 'workforce-pell',
    title: 'Eligible workforce program for Workforce Pell Grants, HEA section 481(b)(3)',
    edition: 'pl-119-21-engrossed',
    inForce: { from: '2026-07-01' },
    authority: [
      cited(''),
      { document: 'Public Law 119-21, as engrossed by the Senate', place: 'section 83002(b)' },
    ],
    textVerifiedOn: '2026-11',
    basis: 'engrossed',
    attestableParts: { [recognizedCredential]: 'credential' },
  },
  [
    {
      id: 'institution',
      citation: cited('(A)(i)'),
      asks: [{ id: 'pell.institution', collect: eligibleInstitution, citation: cited('(B)(i)') }],
    },
    {
      id: 'length',
      citation: cited('(A)(i)'),
      asks: [
        {
          id: 'pell.hours',
          collect: hours,
          openTerms: ['equivalent'],
          ours: 'contact hours of a list are clock hours; equivalents in credits are from secondary pages and only presumed',
        },
        {
          id: 'pell.weeks',
          collect: weeks,
          ours: 'where only a schedule or a term is given, every seven days from its first day, begun or full, are a week',
        },
      ],
    },
    {
      id: 'delivery',
      citation: cited('(A)(ii)'),
      asks: [
        {
          id: 'pell.not-correspondence',
          collect: notCorrespondence,
          citation: { document: 'Institutional eligibility regulations', place: '34 CFR 600.2' },
        },
      ],
    },
    {
      id: 'aligned',
      citation: governor('I'),
      asks: [
        {
          id: 'pell.aligned',
          collect: aligned,
          ours: 'a dated record of the labor market there about its occupation shows it',
        },
        byGovernor('pell.aligned-determined', 'aligned', 'in-demand'),
      ],
    },
    {
      id: 'hiring',
      citation: governor('II'),
      asks: [
        {
          id: 'pell.hiring',
          collect: hiring,
          ours: 'one named employer who told what is required, or committed in writing, shows it',
        },
        byGovernor('pell.hiring-determined', 'meets the hiring requirements'),
      ],
    },
    {
      id: 'credential',
      citation: governor('III'),
      asks: [
        {
          id: 'pell.recognized',
          collect: recognizedPostsecondary,
          citation: { document: 'RSA-TAC-17-01', place: 'on WIOA section 3(52)' },
        },
        {
          id: 'pell.stackable',
          collect: stackable,
          ours: 'a further credential asks for it, or is reached with credit for it',
        },
        {
          id: 'pell.portable',
          collect: portable,
          ours: 'two named employers, an industry body, a licensing body or a list recognize it',
        },
        {
          id: 'pell.sole-credential',
          collect: soleCredential,
          ours: 'only a record or an attestation shows that there is no other',
        },
        byGovernor('pell.credential-determined', 'stackable and portable'),
      ],
      joined: {
        kind: 'all',
        of: [
          fact('pell.recognized'),
          {
            kind: 'any',
            of: [
              { kind: 'all', of: [fact('pell.stackable'), fact('pell.portable')] },
              fact('pell.sole-credential'),
            ],
          },
          fact('pell.credential-determined'),
        ],
      },
    },
    {
      id: 'credit',
      citation: governor('IV'),
      asks: [
        {
          id: 'pell.credit',
          collect: credit,
          ours: 'an agreement that all parties have signed gives credit for it towards a certificate or degree',
        },
        byGovernor('pell.credit-determined', 'prepares students', 'acceptability'),
      ],
    },
    {
      id: 'offered',
      citation: secretary('I'),
      asks: [
        {
          id: 'pell.offered',
          collect: offeredForAYear,
          ours: 'the year is counted back from the day that is asked about',
        },
        bySecretary('pell.offered-determined'),
      ],
    },
    {
      id: 'completion',
      citation: secretary('II'),
      asks: [
        {
          id: 'pell.completion',
          collect: rate('completion-rate'),
          ours: 'the latest award year on record decides, if it ended no more than two years ago',
        },
        bySecretary('pell.completion-determined', 'verified'),
      ],
    },
    {
      id: 'placement',
      citation: secretary('III'),
      asks: [
        {
          id: 'pell.placement',
          collect: rate('job-placement-rate'),
          ours: 'the latest award year on record decides, if it ended no more than two years ago',
        },
        bySecretary('pell.placement-determined', 'verified'),
      ],
    },
    {
      id: 'earnings',
      citation: secretary('IV'),
      asks: [
        {
          id: 'pell.earnings',
          collect: tuitionWithinEarnings,
          ours: 'earnings are adjusted by dividing them by the price parity; those of the last five years count, with a parity of three and a poverty line of two',
        },
        bySecretary('pell.earnings-determined'),
      ],
    },
  ],
);
