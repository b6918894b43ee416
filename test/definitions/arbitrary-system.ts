/** Systems of one pathway "p" with everything that the definitions look at, references that lead nowhere included. */
import fc from 'fast-check';
import { grades } from '../../src/base/grade.js';
import { wioa } from '../../src/definitions/wioa/definition.js';
import { recognizedCredential } from '../../src/definitions/wioa/recognized-credential.js';
import type { Period } from '../../src/model/entity.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { PathwaySystem } from '../../src/model/system.js';
import {
  accelerators,
  aspects,
  componentKinds,
  goalKinds,
  onwardKinds,
  timings,
} from '../../src/model/vocabulary.js';

/** Ids of a table, as references see it: some lead nowhere because the table is shorter, or is another. */
const pools = {
  partner: ['c1', 'c2', 'c3'],
  occupation: ['o1', 'o2', 'o3'],
  competency: ['k1', 'k2', 'k3'],
  credential: ['d1', 'd2', 'd3', 'd4'],
  term: ['t1', 't2'],
  step: ['s1', 's2', 's3', 's4', 's5', 's6'],
  support: ['u1', 'u2', 'u3'],
  entry: ['e1', 'e2', 'e3'],
  exit: ['x1', 'x2'],
  agreement: ['a1', 'a2'],
} as const;

const to = (kind: keyof typeof pools) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...pools[kind]) },
    { weight: 1, arbitrary: fc.constant('gone') },
  );
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3) => fc.uniqueArray(arbitrary, { maxLength });

/** A table whose rows take their ids from the pool, in order. */
const rows = <T extends object>(ids: readonly string[], row: fc.Arbitrary<T>) =>
  fc
    .array(row, { maxLength: ids.length })
    .map((list) => list.map((its, i) => ({ id: ids[i] ?? `${i}`, ...its })));

/** A record whose fields but the named ones may be absent. */
const sparse = <T extends object, K extends keyof T>(
  fields: { [F in keyof T]: fc.Arbitrary<T[F]> },
  ...requiredKeys: K[]
) => fc.record(fields, { requiredKeys });

const days = ['2026-01-12', '2026-02-16', '2026-03-20', '2026-05-15'] as const;
const date = fc.constantFrom(...days, '2026', '2026-03', '2025', '2024-11-01', '2031-06');
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.constantFrom(
    { from: '2026-01-12', to: '2026-05-15' },
    { from: '2026-01-12', to: '2026-03-20' },
    { from: '2026-03-23', to: '2026-05-15' },
    { from: '2026-01', to: '2026-05' },
    { from: '2026', to: '2026' },
    { from: '2026-02-16' },
    { to: '2026-03-20' },
  ),
);
const place = fc.constantFrom(
  { scheme: 'us', code: 'US' } as const,
  { scheme: 'us-state', code: '04' } as const,
  { scheme: 'us-state', code: '06' } as const,
  { scheme: 'us-county', code: '04019' } as const,
  { scheme: 'cbsa', code: '46060' } as const,
);
const population = fc.constantFrom('veterans' as const, 'low-income' as const, 'native-american' as const);
const sector = fc.constantFrom(
  { edition: '2022', code: '62' },
  { edition: '2022', code: '621' },
  { edition: '2017', code: '62' },
);
const level = fc.record({ scheme: fc.constant('grade'), level: fc.integer({ min: 6, max: 12 }) });

const { requirement } = fc.letrec<{ requirement: Requirement }>((tie) => ({
  requirement: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    sparse(
      {
        kind: fc.constant('step' as const),
        step: to('step'),
        timing: fc.constantFrom(...timings),
        minGrade: fc.constant(2),
      },
      'kind',
      'step',
    ),
    fc.record({ kind: fc.constant('credential' as const), credential: to('credential') }),
    level.map((its) => ({ kind: 'level' as const, ...its })),
    fc.record({ kind: fc.constant('competency' as const), competency: to('competency') }),
    fc.constant({ kind: 'text' as const, text: 'Interview' }),
    fc.record({ kind: fc.constant('population' as const), population }),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('requirement'), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('some' as const),
      least: fc.nat(2),
      of: fc.array(tie('requirement'), { maxLength: 3 }),
    }),
  ),
}));

const apprenticeship = sparse({
  sponsor: to('partner'),
  agency: fc.constant('office-of-apprenticeship' as const),
  registrationId: fc.constant('RA-1'),
  registered: fc.boolean(),
});

const credential = sparse(
  {
    title: fc.constant('Credential'),
    kind: fc.constantFrom(
      ...([
        'Certificate',
        'AssociateDegree',
        'License',
        'GeneralEducationDevelopment',
        'SecondarySchoolDiploma',
      ] as const),
      ...([
        'MasterDegree',
        'ApprenticeshipCertificate',
        'DigitalBadge',
        'Degree',
        'CertificateOfParticipation',
      ] as const),
    ),
    issuerKind: fc.constantFrom(
      'workforce-board' as const,
      'public-regulatory-agency' as const,
      'title-iv-institution' as const,
    ),
    skillKind: fc.constantFrom(
      'industry-or-occupational' as const,
      'industry-or-occupational' as const,
      'work-readiness' as const,
    ),
    recognition: fc.array(fc.constant({ kind: 'employers' as const, by: 'Employers' }), { maxLength: 1 }),
    registered: fc.constantFrom({ agency: 'office-of-apprenticeship' as const, id: 'RA-1' }, false as const),
    recognizedByState: fc.boolean(),
    occupations: some(to('occupation'), 2),
  },
  'title',
  'kind',
);

const component = sparse(
  {
    kind: fc.constantFrom(...componentKinds),
    occupation: to('occupation'),
    cluster: fc.constant('Health'),
    when: period,
    term: to('term'),
    materials: fc.array(fc.constant('A chart'), { maxLength: 1 }),
  },
  'kind',
);

const objective = fc.record({
  title: fc.constant('Objective'),
  parts: some(fc.constantFrom(...componentKinds)),
});

const step = sparse(
  {
    title: fc.constant('Step'),
    kind: fc.constantFrom(
      ...([
        'adult-basic-education',
        'high-school-equivalency',
        'certificate-program',
        'degree-program',
        'course',
      ] as const),
      ...([
        'occupational-training',
        'workforce-preparation',
        'apprenticeship',
        'pre-apprenticeship',
        'work-experience',
      ] as const),
      'integrated-education-and-training' as const,
    ),
    level: fc.constantFrom('postsecondary' as const, 'secondary' as const),
    provider: to('partner'),
    requires: requirement,
    term: to('term'),
    schedule: period,
    raises: fc.array(level, { maxLength: 1 }),
    awards: some(to('credential'), 2),
    components: fc.array(component, { maxLength: 4 }),
    objectives: fc.array(objective, { maxLength: 2 }),
    competencies: some(to('competency'), 2),
    occupation: to('occupation'),
    training: fc.constant('occupational-skills' as const),
    apprenticeship,
    accelerators: some(fc.constantFrom(...accelerators), 2),
  },
  'title',
  'kind',
);

const pathway = sparse(
  {
    title: fc.constant('Pathway'),
    steps: fc
      .subarray([...pools.step, 'gone'])
      .map((ids) => ids.filter((id) => id !== 'gone' || ids.length % 3 === 0)),
    sectors: some(sector, 2),
    cluster: fc.constant('Health'),
    occupations: some(to('occupation'), 2),
    region: some(place, 2),
    populations: some(population),
    onward: fc.array(
      sparse(
        {
          kind: fc.constantFrom(...onwardKinds, 'registered-apprenticeship' as const),
          link: fc.constantFrom('articulation' as const, 'statement' as const),
          partner: to('partner'),
          agreement: to('agreement'),
          after: to('step'),
          apprenticeship,
        },
        'kind',
        'link',
      ),
      { maxLength: 2 },
    ),
    individualPlan: fc.boolean(),
    complete: fc.subarray([...aspects]),
  },
  'title',
  'steps',
);

const record = sparse(
  {
    kind: fc.constantFrom(
      'labor-market' as const,
      'labor-market' as const,
      'program-document' as const,
      'statement' as const,
    ),
    about: fc.uniqueArray(
      fc.oneof(
        { weight: 4, arbitrary: fc.constant({ kind: 'pathway' as const, id: 'p' }) },
        fc.constant({ kind: 'system' as const, id: 's' }),
        to('step').map((id) => ({ kind: 'step' as const, id })),
        to('support').map((id) => ({ kind: 'support' as const, id, field: 'goals' })),
      ),
      { maxLength: 2, selector: ({ kind, id }) => `${kind} ${id}` },
    ),
    proposition: fc.constantFrom(...wioa.propositions.map(({ id }) => id), 'of-another-definition'),
    bearing: fc.constantFrom('for' as const, 'for' as const, 'against' as const),
    grade: fc.constantFrom(...grades),
    date,
    expiresOn: date,
    source: fc.constant('A record'),
    places: some(place, 2),
  },
  'kind',
  'about',
  'bearing',
);

const attestation = sparse(
  {
    definition: fc.constantFrom('wioa-3-7', 'wioa-3-7', 'wioa-3-7', 'another'),
    edition: fc.constantFrom('wioa-2014', 'wioa-2014', 'wioa-2031'),
    proposition: fc.oneof(
      fc.constantFrom(...wioa.propositions.map(({ id }) => id)),
      fc.constantFrom('wioa.0.quality', 'wioa.e.practicable', 'wioa.d.appropriate'),
      fc.constant(recognizedCredential),
    ),
    subject: fc.oneof(
      { weight: 4, arbitrary: fc.constant({ kind: 'pathway' as const, id: 'p' }) },
      fc.constant({ kind: 'pathway' as const, id: 'q' }),
      fc.constant({ kind: 'system' as const, id: 's' }),
      to('credential').map((id) => ({ kind: 'credential' as const, id })),
    ),
    asserts: fc.boolean(),
    by: fc.constant({ office: 'Office', organization: 'Organization' }),
    on: fc.constantFrom('2026-06-01', '2026', '2027-01-01'),
    expiresOn: fc.constantFrom('2031', '2026-11-01', '2025'),
    basis: fc.constant('An example.'),
  },
  ...(['definition', 'proposition', 'subject', 'asserts', 'by', 'on', 'basis'] as const),
);

const ids = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

/** A system that `readSystem` takes. */
export const anySystem = sparse(
  {
    format: fc.constant('career-pathways/1' as const),
    id: fc.constant('s'),
    title: fc.constant('System'),
    region: some(place, 2),
    complete: fc.oneof(fc.constant([...aspects]), fc.subarray([...aspects]), fc.constant([])),
    partners: rows(pools.partner, fc.constant({ name: 'Partner', types: ['postsecondary' as const] })),
    agreements: rows(
      pools.agreement,
      fc.record({
        kind: fc.constantFrom('employer-commitment' as const, 'mou' as const),
        parties: fc.array(
          to('partner').map((partner) => ({ partner })),
          { maxLength: 1 },
        ),
        covers: fc.array(
          fc.oneof(
            fc.constant({ kind: 'pathway' as const, id: 'p' }),
            to('step').map((id) => ({ kind: 'step' as const, id })),
          ),
          { maxLength: 1 },
        ),
      }),
    ),
    occupations: rows(
      pools.occupation,
      sparse(
        {
          title: fc.constant('Occupation'),
          soc: fc.constantFrom({ edition: '2018', code: '31-0000' }, { edition: '2018', code: '31-1131' }),
          cluster: fc.constant('Health'),
          advancesTo: fc.array(
            to('occupation').map((occupation) => ({ occupation, direction: 'vertical' as const })),
            { maxLength: 1 },
          ),
        },
        'title',
      ),
    ),
    competencies: rows(pools.competency, fc.constant({ title: 'Competency' })),
    credentials: rows(pools.credential, credential),
    supports: rows(
      pools.support,
      sparse(
        {
          title: fc.constant('Support'),
          kind: fc.constantFrom(
            'career-counseling' as const,
            'transportation' as const,
            'job-placement' as const,
            'tutoring' as const,
          ),
          provider: to('partner'),
          goals: some(fc.constantFrom(...goalKinds), 2),
          populations: some(population, 2),
          steps: fc.oneof(fc.constant('all' as const), some(to('step'), 2)),
        },
        ...(['title', 'kind', 'steps'] as const),
      ),
    ),
    terms: rows(pools.term, fc.record({ title: fc.constant('Term'), period })),
    steps: rows(pools.step, step),
    pathways: pathway.map((its) => [{ id: 'p', ...its }]),
    entries: rows(
      pools.entry,
      sparse(
        {
          pathway: fc.constantFrom('p', 'p', 'p', 'q'),
          step: to('step'),
          requires: requirement,
          assessment: sparse({ instrument: fc.constant('Test'), places: fc.boolean() }, 'instrument'),
        },
        'pathway',
        'step',
      ),
    ),
    exits: rows(
      pools.exit,
      sparse(
        {
          pathway: fc.constantFrom('p', 'p', 'q'),
          after: fc.oneof(
            to('step').map((its) => ({ kind: 'step' as const, step: its })),
            to('credential').map((its) => ({ kind: 'credential' as const, credential: its })),
          ),
          occupations: some(to('occupation'), 2),
        },
        'pathway',
        'after',
      ),
    ),
    skillNeeds: rows(
      ids('n', 3),
      sparse(
        {
          title: fc.constant('Need'),
          sectors: some(sector, 1),
          occupations: some(to('occupation'), 2),
          competencies: some(to('competency'), 2),
        },
        'title',
      ),
    ),
    evidence: rows(ids('r', 4), record),
    attestations: rows(ids('v', 6), attestation),
  },
  ...(['format', 'id', 'title', 'pathways'] as const),
) as fc.Arbitrary<PathwaySystem>;
