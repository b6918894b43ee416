import { workforcePell } from '../../../src/definitions/workforce-pell/definition.js';
import type { Agreement } from '../../../src/model/agreement.js';
import type { Attestation } from '../../../src/model/attestation.js';
import type { Credential } from '../../../src/model/credential.js';
import type { Indicator } from '../../../src/model/indicators.js';
import type { Measurement } from '../../../src/model/measurement.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { type Table, usual } from '../partners/cases.js';
import { type Edit, runOn } from '../table-parts.js';

const determinations = [
  ...['aligned', 'hiring', 'credential', 'credit', 'offered', 'completion', 'placement', 'earnings'],
];
const governor = { office: 'Governor', organization: 'State' };
const department = { office: 'Secretary', organization: 'Department of Education' };

/** The office that decides on a proposition; what no office decides, the first attests as well as any. */
export const officeOf = (proposition: string) =>
  determinations.slice(4).some((each) => proposition === determinedAs(each)) ? department : governor;
const determinedAs = (each: string) => `pell.${each}-determined`;

const awardYear = { from: '2024-07-01', to: '2025-06-30' };
const measured = (id: string, indicator: Indicator, more: Partial<Measurement>): Measurement => ({
  ...{ id, measure: id, indicator, period: awardYear, source: 'State longitudinal data system' },
  ...more,
});

/** A nurse aide program of ten weeks, with all that the law asks for on record. */
export const full: PathwaySystem = {
  ...{ format: 'career-pathways/1', id: 's', title: 'Nursing in the valley' },
  region: [{ scheme: 'us-state', code: '04' }],
  partners: [
    {
      ...{ id: 'college', name: 'Valley college', types: ['postsecondary'] },
      titleIV: { opeid: '00100200', since: '1998-07-01' },
    },
    { id: 'hospital', name: 'Valley hospital', types: ['industry'] },
  ],
  occupations: [{ id: 'aide', title: 'Nursing assistant', soc: { edition: '2018', code: '31-1131' } }],
  credentials: [
    {
      ...{ id: 'cna', title: 'Certified nursing assistant', kind: 'Certification', occupations: ['aide'] },
      ...{ skillKind: 'industry-or-occupational', issuerKind: 'public-regulatory-agency' },
      recognition: [{ kind: 'licensing', by: 'Board of nursing', on: '2020-01-01' }],
    },
    { id: 'pn', title: 'Practical nursing', kind: 'Certificate' },
  ],
  steps: [
    {
      ...{ id: 'aide', title: 'Nurse aide', kind: 'certificate-program', provider: 'college' },
      ...{ awards: ['cna'], occupation: 'aide', clockHours: 240, duration: 'P10W' },
      ...{ delivery: ['in-person'], offeredSince: '2024-08-15' },
      cost: { tuition: { amount: 1800, currency: 'USD' }, fees: { amount: 200, currency: 'USD' } },
    },
    { id: 'basics', title: 'Nursing basics', kind: 'course', provider: 'college', credits: 3 },
    {
      ...{ id: 'practical', title: 'Practical nursing', kind: 'certificate-program', provider: 'college' },
      awards: ['pn'],
      requires: {
        kind: 'all',
        of: [
          { kind: 'step', step: 'basics' },
          { kind: 'credential', credential: 'cna' },
        ],
      },
    },
  ],
  pathways: [{ id: 'p', title: 'Nursing', steps: ['aide', 'basics', 'practical'] }],
  agreements: [
    {
      ...{ id: 'credit', title: 'Credit for nurse aides', kind: 'articulation' },
      parties: [{ partner: 'college', signedOn: '2025-03-01' }],
      articulates: [{ from: { kind: 'step', step: 'aide' }, to: 'basics' }],
    },
  ],
  engagements: [
    {
      ...{ id: 'review', kind: 'validate-curriculum', partner: 'hospital' },
      ...{ pathways: ['p'], on: '2026-02-10' },
    },
  ],
  evidence: [
    {
      ...{ id: 'list', kind: 'labor-market', title: 'Occupations in demand', bearing: 'for' },
      ...{ about: [{ kind: 'occupation', id: 'aide' }], date: '2026-01-15', publisher: 'State board' },
      places: [{ scheme: 'us-state', code: '04' }],
    },
    {
      ...{ id: 'sole', kind: 'statement', bearing: 'for', about: [{ kind: 'step', id: 'aide' }] },
      ...{ proposition: 'pell.sole-credential', date: '2026-03-01', publisher: 'Board of nursing' },
    },
  ],
  measurements: [
    measured('completion', 'completion-rate', { step: 'aide', numerator: 40, denominator: 50 }),
    measured('placement', 'job-placement-rate', { step: 'aide', value: 75, unit: 'percent' }),
    measured('median', 'median-earnings-of-aided-completers', { step: 'aide', value: 34_000, unit: 'USD' }),
    measured('parity', 'regional-price-parity', { value: 97.5 }),
    measured('poverty', 'poverty-line', { value: 15_650, unit: 'USD' }),
  ],
  attestations: determinations.map((each) => ({
    ...{ id: `determined-${each}`, definition: 'workforce-pell', proposition: determinedAs(each) },
    ...{ subject: { kind: 'step', id: 'aide' }, asserts: true, by: officeOf(determinedAs(each)) },
    ...{ on: '2026-08-01', basis: 'Application of the college' },
  })),
};

/** The program with other fields; `undefined` for one that it does not have. */
export const program =
  (more: { readonly [field in keyof Step]?: Step[field] | undefined }): Edit =>
  (system) => ({
    ...system,
    steps: (system.steps ?? []).map((step) => (step.id === 'aide' ? lacking({ ...step, ...more }) : step)),
  });
const lacking = <T extends object>(row: object): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
export const credential =
  (more: { readonly [field in keyof Credential]?: Credential[field] | undefined }): Edit =>
  (system) => ({
    ...system,
    credentials: (system.credentials ?? []).map((each) =>
      each.id === 'cna' ? lacking({ ...each, ...more }) : each,
    ),
  });
/** The document without some rows of a table. */
export const without =
  (
    table: 'attestations' | 'evidence' | 'engagements' | 'agreements' | 'measurements',
    ...ids: string[]
  ): Edit =>
  (system) => ({
    ...system,
    [table]: (system[table] ?? []).filter((row) => !ids.includes(row.id)),
  });
export const measurement =
  (id: string, more: { readonly [field in keyof Measurement]?: Measurement[field] | undefined }): Edit =>
  (system) => ({
    ...system,
    measurements: (system.measurements ?? []).map((each) =>
      each.id === id ? lacking({ ...each, ...more }) : each,
    ),
  });
export const college =
  (titleIV: { since?: string; to?: string } | undefined): Edit =>
  (system) => ({
    ...system,
    partners: (system.partners ?? []).map((each) =>
      each.id === 'college' ? lacking({ ...each, titleIV }) : each,
    ),
  });
export const agreement =
  (more: Partial<Agreement>): Edit =>
  (system) => ({ ...system, agreements: (system.agreements ?? []).map((each) => ({ ...each, ...more })) });
export const all =
  (...edits: readonly Edit[]): Edit =>
  (system) =>
    edits.reduce((its, edit) => edit(its), system);
const notAsked: Edit = (system) => ({
  ...system,
  steps: (system.steps ?? []).map((step) =>
    step.id === 'practical' ? { ...step, requires: { kind: 'step', step: 'basics' } } : step,
  ),
});
const asserting =
  (id: string, asserts: boolean): Edit =>
  (system) => ({
    ...system,
    attestations: (system.attestations ?? []).map(
      (each): Attestation => (each.id === id ? { ...each, asserts } : each),
    ),
  });
const each = (edit: (name: string) => Edit) =>
  Object.fromEntries(
    determinations.map((name) => [`pell.${name}-determined`, edit(`determined-${name}`)] as const),
  );

export const pellTable: Table = {
  name: 'Workforce Pell',
  definition: workforcePell as unknown as Table['definition'],
  full,
  run: runOn({ kind: 'step', id: 'aide' }, usual),
  without: {
    'pell.institution': college(undefined),
    'pell.hours': program({ clockHours: undefined }),
    'pell.weeks': program({ duration: undefined }),
    'pell.not-correspondence': program({ delivery: undefined }),
    'pell.aligned': without('evidence', 'list'),
    'pell.hiring': without('engagements', 'review'),
    'pell.recognized': credential({ skillKind: undefined }),
    'pell.stackable': all(notAsked, without('agreements', 'credit')),
    'pell.portable': credential({ recognition: [{ kind: 'employers', by: 'Valley hospital' }] }),
    'pell.sole-credential': without('evidence', 'sole'),
    'pell.credit': without('agreements', 'credit'),
    'pell.offered': program({ offeredSince: undefined }),
    'pell.completion': measurement('completion', { suppressed: true }),
    'pell.placement': measurement('placement', { unit: undefined }),
    'pell.earnings': without('measurements', 'parity'),
    ...each((id) => without('attestations', id)),
  },
  refuted: {
    'pell.institution': college({ since: '1998', to: '2025-12-31' }),
    'pell.hours': program({ clockHours: 120 }),
    'pell.weeks': program({ duration: 'P6W' }),
    'pell.not-correspondence': program({ delivery: ['correspondence'] }),
    'pell.recognized': credential({ skillKind: 'work-readiness' }),
    'pell.sole-credential': all(without('evidence', 'sole'), (system) => ({
      ...system,
      credentials: [
        ...(system.credentials ?? []),
        { ...system.credentials![0]!, id: 'other', title: 'Another certification' },
      ],
    })),
    'pell.credit': all(without('agreements', 'credit'), (system) => ({
      ...system,
      complete: ['agreements'],
    })),
    'pell.offered': program({ offeredSince: '2026-01-10' }),
    'pell.completion': measurement('completion', { numerator: 34 }),
    'pell.placement': measurement('placement', { value: 69.9 }),
    'pell.earnings': program({ cost: { tuition: { amount: 19_000, currency: 'USD' } } }),
    ...each((id) => asserting(id, false)),
  },
};
