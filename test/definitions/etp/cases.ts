import { etp } from '../../../src/definitions/etp/definition.js';
import type { Attestation } from '../../../src/model/attestation.js';
import type { Evidence } from '../../../src/model/evidence.js';
import type { Indicator } from '../../../src/model/indicators.js';
import type { Measurement } from '../../../src/model/measurement.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { type Table, usual } from '../partners/cases.js';
import { type Edit, onSteps, runOn } from '../table-parts.js';
import { all, credential, program, without } from '../workforce-pell/cases.js';

const measured = (id: string, indicator: Indicator, more: Partial<Measurement>): Measurement => ({
  ...{ id, measure: id, indicator, step: 'aide', source: 'State longitudinal data system' },
  ...{ period: { from: '2024-07-01', to: '2025-06-30' } },
  ...more,
});
const determination = (which: string, on: string): Attestation => ({
  ...{ id: which, definition: 'etp-680', proposition: `etp.${which}-determined`, asserts: true },
  ...{ subject: { kind: 'step', id: 'aide' }, by: { office: 'Provider unit', organization: 'State' } },
  ...{ on, basis: 'Application of the provider' },
});

/** What a registered apprenticeship gives. */
const registration = { agency: 'office-of-apprenticeship', registrationId: '2024-AZ-100200' } as const;

/** A nurse aide program with whatever the regulation asks for on record, for its first year and for those after it. */
export const full: PathwaySystem = {
  ...{ format: 'career-pathways/1', id: 's', title: 'Training in the valley' },
  region: [{ scheme: 'us-state', code: '04' }],
  partners: [
    { id: 'college', name: 'Valley college', types: ['postsecondary'] },
    { id: 'hospital', name: 'Valley hospital', types: ['industry'] },
  ],
  occupations: [{ id: 'assistant', title: 'Nursing assistant', soc: { edition: '2018', code: '31-1131' } }],
  credentials: [
    {
      ...{ id: 'cna', title: 'Certified nursing assistant', kind: 'Certification' },
      ...{ skillKind: 'industry-or-occupational', issuerKind: 'public-regulatory-agency' },
      recognition: [{ kind: 'licensing', by: 'Board of nursing' }],
    },
    { id: 'hse', title: 'High school equivalency', kind: 'GeneralEducationDevelopment' },
  ],
  steps: [
    {
      ...{ id: 'aide', title: 'Nurse aide', kind: 'occupational-training', provider: 'college' },
      ...{ awards: ['cna', 'hse'], occupation: 'assistant', training: 'occupational-skills' },
      cost: { tuition: { amount: 1800, currency: 'USD' }, fees: { amount: 200, currency: 'USD' } },
    },
  ],
  measurements: [
    measured('second', 'employment-second-quarter', { numerator: 38, denominator: 50 }),
    measured('fourth', 'employment-fourth-quarter', { value: 72, unit: 'percent' }),
    measured('median', 'median-earnings-second-quarter', { value: 8400, unit: 'USD' }),
    measured('attained', 'credential-attainment', { numerator: 41, denominator: 50 }),
    measured('completion', 'completion-rate', { numerator: 45, denominator: 50 }),
    measured('gains', 'measurable-skill-gains', { numerator: 44, denominator: 50 }),
  ],
  evidence: [
    {
      ...{ id: 'list', kind: 'provider-list', title: 'State list', bearing: 'for', date: '2026-09-01' },
      ...{ about: [{ kind: 'step', id: 'aide' }], publisher: 'State workforce agency' },
      places: [{ scheme: 'us-state', code: '04' }],
    },
  ],
  attestations: [determination('initial', '2026-03-02'), determination('continued', '2025-10-01')],
};

/** One of the records of lists, or the attestation, with other fields. */
export const record =
  (more: Partial<Evidence>): Edit =>
  (system) => ({ ...system, evidence: (system.evidence ?? []).map((each) => ({ ...each, ...more })) });
export const attestation =
  (id: string, more: Partial<Attestation>): Edit =>
  (system) => ({
    ...system,
    attestations: (system.attestations ?? []).map((each) => (each.id === id ? { ...each, ...more } : each)),
  });
/** A program of which no more is known than what it awards. */
const unknownKind = all(
  program({ training: undefined, occupation: undefined }),
  onSteps((step) => ({ ...step, kind: 'program' })),
);
const four = ['second', 'fourth', 'median', 'attained'] as const;

export const etpTable: Table = {
  name: 'eligible training providers',
  definition: etp as unknown as Table['definition'],
  full,
  run: runOn({ kind: 'step', id: 'aide' }, usual),
  without: {
    'etp.entity': program({ provider: undefined }),
    'etp.services': unknownKind,
    'etp.not-excepted': unknownKind,
    'etp.credential': credential({ skillKind: undefined }),
    'etp.diploma': program({ awards: ['cna'] }),
    'etp.employment': without('measurements', 'second', 'fourth'),
    'etp.gains': without('measurements', 'gains'),
    'etp.applies': program({ apprenticeship: { agency: 'office-of-apprenticeship' } }),
    'etp.factor': without('measurements', ...four),
    'etp.initial-determined': without('attestations', 'initial'),
    'etp.initial-current': attestation('initial', { on: '2025-11' }),
    'etp.performance': without('measurements', 'completion'),
    'etp.cost': program({ cost: { tuition: { amount: 1800, currency: 'USD' } } }),
    'etp.continued-determined': without('attestations', 'continued'),
    'etp.continued-current': attestation('continued', { on: '2024-10-01' }),
    'etp.listed': without('evidence', 'list'),
  },
  refuted: {
    'etp.not-excepted': program({ training: 'customized' }),
    'etp.credential': credential({ skillKind: 'work-readiness' }),
    'etp.applies': program({ apprenticeship: registration }),
    'etp.initial-determined': attestation('initial', { asserts: false }),
    'etp.continued-determined': attestation('continued', { asserts: false }),
    'etp.listed': record({ bearing: 'against' }),
  },
};
