/** The statewide list of Texas. Source: Texas Workforce Commission, Eligible Training Provider System, public sheet. */

import type { ProviderListProfile } from './profile.js';
import { usualSteps } from './usual-steps.js';

const college = { types: ['postsecondary'], functions: ['other-training-provider'] } as const;
const others = { types: [], functions: ['other-training-provider'] } as const;

/** Columns and words of the Texas list. */
export const texas: ProviderListProfile = {
  id: 'texas-etpl',
  title: 'Statewide list of eligible training programs, Texas',
  publisher: 'Texas Workforce Commission',
  state: '48',
  cipEdition: '2020',
  onetEdition: '2019',
  columns: {
    provider: 'Provider ID',
    providerName: 'ProviderName',
    providerKind: 'Institution Type',
    program: 'Program ID',
    programName: 'Program Name',
    description: 'Program Description',
    cip: 'Instructional Program (CIP) Code',
    occupations: ['Occupation Code (ONET 1)', 'Occupation Code (ONET 2)', 'Occupation Code (ONET 3)'],
    prerequisites: 'Academic PreRequisites',
    costs: ['Required Cost: Tuition & Fees', 'Required Cost: Books & Supplies'],
    weeks: 'Length: Weeks',
    hours: 'Length: Contact Hours',
    delivery: 'Delivery Method',
  },
  blanks: ['INVALID CODE'],
  providers: {
    'Higher Ed -majority of credentials awarded are associates degrees': college,
    'Higher Ed -majority of credentials awarded are baccalaureate or higher degrees': college,
    'Higher Ed -majority of credentials awarded are Community college certificate of completion': college,
    'Private for-profit': { ...others, ownership: 'private' },
    'Private non-profit': { ...others, ownership: 'nonprofit' },
    Public: { ...others, ownership: 'public' },
    'National Apprenticeship': others,
    'Other type of institution': others,
  },
  deliveries: { 'In-person': 'in-person', Hybrid: 'hybrid', 'Distance Education': 'online' },
  noPrerequisites: ['None'],
  awards: [
    {
      column: 'Program Outcome',
      title: 'Associted Credential Name',
      words: {
        'Industry recognized certificate or certification': {
          kind: 'Credential',
          recognized: true,
          shorter: true,
        },
        'Community college certificate of completion': { kind: 'CertificateOfCompletion', shorter: true },
        'Associates Degree': { kind: 'AssociateDegree' },
        'Baccalaureate degree': { kind: 'BachelorDegree' },
        'Government license': { kind: 'License' },
        'Certificate of completion of an apprenticeship': { kind: 'ApprenticeshipCertificate' },
        'Secondary school diploma or its equivalent': { kind: 'Diploma' },
        'No credential - employment only': null,
        'Measureable skill gain leading to a credential': null,
        'Measureable skill gain leading to employment': null,
      },
    },
  ],
  supports: [
    {
      column: 'Information: Onsite Childcare',
      yes: 'Yes',
      support: 'child-and-dependent-care',
      title: 'Child care on the spot',
    },
  ],
  steps: usualSteps,
};
