/** A small document that meets every element, with one thing of each kind that a rule looks at. */
import type { PathwaySystem } from '../../../src/model/system.js';

const open = { kind: 'all', of: [] } as const;
const attested = {
  definition: 'wioa-3-7',
  subject: { kind: 'pathway', id: 'p' },
  asserts: true,
  by: { office: 'Director', organization: 'Workforce board' },
  on: '2026-06-01',
  basis: 'Reviewed with the partners.',
} as const;

export const fullDocument = {
  format: 'career-pathways/1',
  id: 's',
  title: 'Welding in the county',
  region: [{ scheme: 'us-county', code: '39049' }],
  partners: [
    { id: 'college', name: 'A college', types: ['postsecondary'] },
    { id: 'center', name: 'A job center', types: ['workforce-system'] },
    { id: 'shop', name: 'A fabricator', types: ['industry'] },
  ],
  roles: [{ id: 'teaches', partner: 'college', kind: 'provider', from: '2020-01-01' }],
  agreements: [
    {
      id: 'hires',
      kind: 'employer-commitment',
      parties: [{ partner: 'shop', signedOn: '2026-01-15' }],
      covers: [{ kind: 'pathway', id: 'p' }],
    },
  ],
  occupations: [
    { id: 'helper', title: 'Welding helper', soc: { edition: '2018', code: '51-9198' }, cluster: 'Metal' },
    { id: 'welder', title: 'Welder', soc: { edition: '2018', code: '51-4121' }, cluster: 'Metal' },
    { id: 'clerk', title: 'Clerk', soc: { edition: '2018', code: '43-9061' }, cluster: 'Office' },
  ],
  competencies: [{ id: 'bead', title: 'Lay a bead' }],
  credentials: [
    { id: 'hse', title: 'Equivalency', kind: 'GeneralEducationDevelopment', recognizedByState: true },
    {
      id: 'cert',
      title: 'Certified welder',
      kind: 'Certification',
      skillKind: 'industry-or-occupational',
      issuerKind: 'industry-or-professional-body',
      recognition: [{ kind: 'industry-body', by: 'A welding society', on: '2019-01-01' }],
      occupations: ['welder'],
    },
    { id: 'degree', title: 'Associate degree', kind: 'AssociateDegree' },
  ],
  supports: [
    {
      id: 'advice',
      title: 'Adviser',
      kind: 'career-navigation',
      provider: 'center',
      goals: ['education', 'career'],
      steps: 'all',
    },
    {
      id: 'bus',
      title: 'Bus pass',
      kind: 'transportation',
      provider: 'center',
      populations: ['low-income'],
      steps: 'all',
    },
    { id: 'jobs', title: 'Placement', kind: 'job-placement', provider: 'center', steps: 'all' },
  ],
  terms: [
    { id: 'fall', title: 'Fall', period: { from: '2026-08-24', to: '2026-12-11' } },
    { id: 'spring', title: 'Spring', period: { from: '2027-01-11', to: '2027-05-14' } },
  ],
  steps: [
    {
      id: 'basic',
      title: 'Basic education',
      kind: 'adult-basic-education',
      level: 'adult-education',
      provider: 'college',
      requires: open,
    },
    {
      id: 'prep',
      title: 'Equivalency class',
      kind: 'high-school-equivalency',
      level: 'adult-education',
      provider: 'college',
      requires: { kind: 'step', step: 'basic' },
      awards: ['hse'],
    },
    {
      id: 'block',
      title: 'Reading and welding',
      kind: 'integrated-education-and-training',
      provider: 'college',
      requires: { kind: 'step', step: 'basic' },
      components: [
        { kind: 'education', occupation: 'welder', term: 'fall' },
        { kind: 'workforce-preparation', occupation: 'welder', term: 'fall' },
        { kind: 'training', occupation: 'welder', term: 'fall' },
      ],
    },
    {
      id: 'weld',
      title: 'Welding',
      kind: 'occupational-training',
      level: 'postsecondary',
      provider: 'college',
      requires: { kind: 'step', step: 'basic' },
      awards: ['cert'],
      occupation: 'welder',
      competencies: ['bead'],
      accelerators: ['modular'],
    },
    {
      id: 'associate',
      title: 'Welding technology',
      kind: 'degree-program',
      level: 'postsecondary',
      provider: 'college',
      requires: {
        kind: 'all',
        of: [
          { kind: 'credential', credential: 'hse' },
          { kind: 'credential', credential: 'cert' },
        ],
      },
      awards: ['degree'],
      occupation: 'welder',
    },
    {
      id: 'apprentice',
      title: 'Apprenticeship',
      kind: 'apprenticeship',
      provider: 'shop',
      requires: { kind: 'credential', credential: 'cert' },
      apprenticeship: { agency: 'office-of-apprenticeship', registrationId: 'OH-1' },
    },
  ],
  pathways: [
    {
      id: 'p',
      title: 'Welding',
      sectors: [{ edition: '2022', code: '332' }],
      cluster: 'Metal',
      occupations: ['welder', 'helper'],
      populations: ['low-income'],
      steps: ['basic', 'prep', 'block', 'weld', 'associate', 'apprentice'],
      onward: [{ kind: 'baccalaureate', link: 'articulation', after: 'associate', partner: 'college' }],
    },
  ],
  entries: [
    {
      id: 'door',
      pathway: 'p',
      step: 'basic',
      requires: open,
      assessment: { instrument: 'A test', places: true },
    },
  ],
  exits: [
    { id: 'out', pathway: 'p', after: { kind: 'credential', credential: 'cert' }, occupations: ['welder'] },
  ],
  skillNeeds: [{ id: 'need', title: 'Beads', occupations: ['welder'], competencies: ['bead'] }],
  engagements: [{ id: 'talk', kind: 'identify-skills', partner: 'shop', pathways: ['p'], on: '2026-02-01' }],
  evidence: [
    {
      id: 'report',
      kind: 'labor-market',
      about: [{ kind: 'pathway', id: 'p' }],
      bearing: 'for',
      date: '2026-03',
      publisher: 'A labor department',
      places: [{ scheme: 'us-county', code: '39049' }],
    },
  ],
  attestations: [
    { ...attested, id: 'quality', proposition: 'wioa.0.quality' },
    { ...attested, id: 'practicable', proposition: 'wioa.e.practicable' },
  ],
} as const satisfies PathwaySystem;
