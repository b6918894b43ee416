import { preApprenticeship } from '../../../src/definitions/pre-apprenticeship/definition.js';
import type { Attestation } from '../../../src/model/attestation.js';
import type { Pathway } from '../../../src/model/pathway.js';
import type { Support } from '../../../src/model/support.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import type { Aspect } from '../../../src/model/vocabulary.js';
import { type Table, usual } from '../partners/cases.js';
import { type Edit, runOn } from '../table-parts.js';
import { agreement, all, credential, program, without } from '../workforce-pell/cases.js';

const registration = { agency: 'office-of-apprenticeship', registrationId: '2024-AZ-100200' } as const;

/** A pre-apprenticeship for nurse aides, with all that the regulation asks for on record. */
export const full: PathwaySystem = {
  ...{ format: 'career-pathways/1', id: 's', title: 'Apprenticeships in the valley' },
  partners: [
    { id: 'college', name: 'Valley college', types: ['postsecondary'] },
    { id: 'hospital', name: 'Valley hospital', types: ['industry'] },
  ],
  competencies: [{ id: 'signs', title: 'Taking vital signs' }],
  skillNeeds: [{ id: 'need', title: 'Aides who take vital signs', competencies: ['signs'] }],
  credentials: [
    {
      ...{ id: 'cna', title: 'Patient care card', kind: 'Certificate' },
      recognition: [{ kind: 'employers', by: 'Valley hospital; Hill clinic' }],
    },
  ],
  supports: [
    {
      ...{ id: 'advising', title: 'Advising', kind: 'career-planning', provider: 'college' },
      ...{ goals: ['education', 'career'], steps: ['aide'] },
    },
    { id: 'bus', title: 'Bus passes', kind: 'transportation', provider: 'college', steps: 'all' },
  ],
  steps: [
    {
      ...{ id: 'aide', title: 'Care before the apprenticeship', kind: 'pre-apprenticeship' },
      ...{ provider: 'college', awards: ['cna'], competencies: ['signs'] },
      requires: { kind: 'all', of: [] },
    },
    {
      ...{ id: 'ward', title: 'Days on the ward', kind: 'activity', provider: 'hospital' },
      requires: { kind: 'step', step: 'aide', timing: 'concurrent' },
    },
    {
      ...{ id: 'assistant', title: 'Nursing assistant', kind: 'apprenticeship', provider: 'college' },
      apprenticeship: { sponsor: 'hospital', ...registration },
      requires: { kind: 'step', step: 'aide' },
    },
  ],
  pathways: [
    {
      ...{ id: 'p', title: 'Nursing', steps: ['aide', 'ward', 'assistant'] },
      onward: [
        {
          ...{ kind: 'registered-apprenticeship', link: 'direct-entry', partner: 'hospital', after: 'aide' },
          apprenticeship: { sponsor: 'hospital', ...registration },
        },
      ],
    },
  ],
  agreements: [
    {
      ...{ id: 'joined', title: 'From the college to the hospital', kind: 'mou' },
      parties: [
        { partner: 'college', signedOn: '2025-03-01' },
        { partner: 'hospital', signedOn: '2025-03-04' },
      ],
      covers: [{ kind: 'step', id: 'aide' }],
    },
  ],
  engagements: [
    {
      ...{ id: 'review', kind: 'validate-curriculum', partner: 'hospital' },
      ...{ pathways: ['p'], on: '2026-02-10' },
    },
  ],
  attestations: [
    {
      ...{ id: 'designed', definition: 'pre-apprenticeship', proposition: 'preapp.designed', asserts: true },
      ...{ subject: { kind: 'step', id: 'aide' }, by: { office: 'Sponsor', organization: 'Hospital' } },
      ...{ on: '2026-03-02', basis: 'How those fared who went on' },
    },
  ],
};

export const pathway =
  (edit: (pathway: Pathway) => Pathway): Edit =>
  (system) => ({ ...system, pathways: (system.pathways ?? []).map(edit) });
export const support =
  (id: string, more: Partial<Support> | undefined): Edit =>
  (system) => ({
    ...system,
    supports: (system.supports ?? []).flatMap((each) =>
      each.id !== id ? each : more ? { ...each, ...more } : [],
    ),
  });
const noOnward = pathway(({ onward: _, ...rest }) => rest);
/** The apprenticeship with other data about its registration. */
export const apprenticeship =
  (more: object): Edit =>
  (system) => ({
    ...system,
    steps: (system.steps ?? []).map((step) =>
      step.id === 'assistant' ? { ...step, apprenticeship: { sponsor: 'hospital', ...more } } : step,
    ),
  });
const asserting =
  (asserts: boolean): Edit =>
  (system) => ({
    ...system,
    attestations: (system.attestations ?? []).map((each): Attestation => ({ ...each, asserts })),
  });
const claimed =
  (edit: Edit, ...complete: readonly Aspect[]): Edit =>
  (system) => ({ ...edit(system), complete });

export const preApprenticeshipTable: Table = {
  name: 'pre-apprenticeship',
  definition: preApprenticeship as unknown as Table['definition'],
  full,
  run: runOn({ kind: 'step', id: 'aide' }, usual),
  without: {
    'preapp.ahead': all(noOnward, apprenticeship({ agency: 'office-of-apprenticeship' })),
    'preapp.designed': without('attestations', 'designed'),
    'preapp.employers': without('engagements', 'review'),
    'preapp.curriculum': (system) => ({ ...system, skillNeeds: [] }),
    'preapp.counseling': support('advising', { goals: ['career'] }),
    'preapp.supports': support('bus', undefined),
    'preapp.hands-on': (system) => ({
      ...system,
      steps: (system.steps ?? []).map(({ provider, ...step }) =>
        step.id === 'ward' ? step : { ...step, ...(provider && { provider }) },
      ),
    }),
    'preapp.credential': credential({ recognition: [{ kind: 'employers', by: 'Valley hospital' }] }),
    'preapp.partnership': agreement({ parties: [{ partner: 'college' }, { partner: 'hospital' }] }),
    'preapp.placement': noOnward,
  },
  refuted: {
    'preapp.ahead': all(noOnward, apprenticeship({}), (system) => ({
      ...system,
      steps: (system.steps ?? []).map((step) =>
        step.id === 'aide' ? { ...step, kind: 'apprenticeship' } : step,
      ),
    })),
    'preapp.designed': asserting(false),
    'preapp.counseling': claimed(support('advising', undefined), 'supports'),
    'preapp.supports': claimed(support('bus', undefined), 'supports'),
    'preapp.credential': claimed(program({ awards: [] }), 'credentials'),
    'preapp.partnership': claimed(without('agreements', 'joined'), 'agreements'),
  },
};
