/** Programs of eligible training providers: the ways to be eligible, the list, and what decides each question. */
import { describe, expect, test } from 'vitest';
import { etpTexts } from '../../../src/definitions/etp/texts.js';
import type { Measurement } from '../../../src/model/measurement.js';
import type { Partner } from '../../../src/model/partner.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { determinationText } from '../../../src/view/determination-text.js';
import { remediesOf } from '../../../src/view/remedies.js';
import { speechFor } from '../../../src/view/speech.js';
import { type Edit, onSteps } from '../table-parts.js';
import { all, credential, without as leaving, measurement, program } from '../workforce-pell/cases.js';
import { attestation, etpTable, full, record } from './cases.js';

const { definition, run, without, refuted } = etpTable;
const judged = (system: PathwaySystem, options = {}) => run(definition, system, options);
const factIn = (system: PathwaySystem, id: string) => judged(system).facts.find((each) => each.id === id)!;
const verdictIn = (system: PathwaySystem, element: string) =>
  judged(system).elements.find(({ id }) => id === element);
const messagesOf = (system: PathwaySystem, id: string) => {
  const { for: pro, against } = factIn(system, id);
  return [...pro, ...against].map(({ bearing, message }) => `${bearing} ${message.id}`);
};
const take = (...ids: readonly string[]): Edit => all(...ids.map((id) => without[id]!));
const deny = (...ids: readonly string[]): Edit => all(...ids.map((id) => refuted[id]!));

describe('eligible in one of two ways, or exempt', () => {
  const [initial, continued] = [
    ['etp.factor', 'etp.initial-determined', 'etp.initial-current'],
    ['etp.performance', 'etp.cost', 'etp.continued-determined', 'etp.continued-current'],
  ] as const;
  const notInitial = leaving('attestations', 'initial');
  const notContinued = leaving('attestations', 'continued');

  test.each<[string, Edit]>([
    ['initially, within the year', notContinued],
    ['initially, by one figure', all(notContinued, leaving('measurements', 'second', 'fourth', 'median'))],
    ['to continue, within two years', notInitial],
  ])('%s', (_, edit) => {
    expect(verdictIn(edit(full), 'determined')?.verdict).toBe('met');
  });

  test.each(initial)('not initially without %s', (id) => {
    const found = verdictIn(all(notContinued, without[id]!)(full), 'determined');
    expect(found?.verdict).toBe('undetermined');
  });

  test.each(continued)('not to continue without %s', (id) => {
    const found = verdictIn(all(notInitial, without[id]!)(full), 'determined');
    expect(found?.verdict).toBe('undetermined');
  });

  test('neither where each is denied', () => {
    const no = deny('etp.initial-determined', 'etp.continued-determined');
    expect(verdictIn(no(full), 'determined')?.verdict).toBe('not-met');
    expect(judged(no(full)).verdict).toBe('not-met');
  });

  test('a registered apprenticeship is exempt, whatever the State determines', () => {
    const no = deny('etp.applies', 'etp.initial-determined', 'etp.continued-determined');
    expect(verdictIn(no(full), 'determined')?.verdict).toBe('not-engaged');
    expect(judged(no(full)).verdict).toBe('met');
    // Where the number is missing it is not known whether it is one.
    const open = take('etp.applies');
    expect(verdictIn(open(full), 'determined')?.verdict).toBe('undetermined');
  });

  test('an ordinary program is not told to become an apprenticeship', () => {
    const open = all(notInitial, notContinued)(full);
    const { elements } = judged(open, { explain: 'full' });
    const [smallest] = elements.find(({ id }) => id === 'determined')?.toMeet ?? [];
    expect(smallest?.map(({ fact }) => fact)).toEqual(['etp.initial-determined', 'etp.initial-current']);
  });

  test('what is shown is never enough: the State determines', () => {
    const shown = all(notInitial, notContinued)(full);
    expect(verdictIn(shown, 'determined')).toMatchObject({ verdict: 'undetermined' });
    expect(verdictIn(shown, 'determined')?.causes).toContain('needs-judgment');
    const letter = {
      ...({
        id: 'letter',
        kind: 'statement',
        bearing: 'for',
        about: [{ kind: 'step', id: 'aide' }],
      } as const),
      ...{ proposition: 'etp.initial-determined', date: '2026-08-01', source: 'Letter' },
    };
    const told = { ...shown, evidence: [...shown.evidence!, letter] };
    expect(factIn(told, 'etp.initial-determined').causes).toEqual(['needs-judgment']);
  });

  test.each([
    ['initial', '2025-11-01', 'unknown', 'weakens lasting.over'],
    ['initial', '2025-11-02', 'true', 'establishes lasting.yes'],
    ['initial', '2025-11', 'unknown', 'supports lasting.perhaps'],
    ['initial', '2025-12', 'true', 'establishes lasting.yes'],
    ['continued', '2024-11-01', 'unknown', 'weakens lasting.over'],
    ['continued', '2024-11-02', 'true', 'establishes lasting.yes'],
    ['continued', '2024', 'unknown', 'supports lasting.perhaps'],
  ])('%s eligibility that was determined %s: %s', (which, on, state, message) => {
    const system = attestation(which, { on })(full);
    expect(factIn(system, `etp.${which}-current`).state).toBe(state);
    expect(messagesOf(system, `etp.${which}-current`)).toEqual([message]);
  });

  test.each([
    ['Dean', 'Valley college', 'other-office'],
    ['Workforce board liaison', 'Valley college', 'other-office'],
    ['State workforce development board', 'Valley university', 'other-office'],
    ['Division of workforce', 'Valley hospital', 'other-office'],
    ['Job developer', 'Valley commerce', 'other-office'],
    ['Owner', 'State of the Art Welding LLC', 'other-office'],
    ['Analyst', 'Bureau of Labor Statistics', 'other-office'],
    ['Reviewer', 'Employment and Training Administration', 'other-office'],
    ['Provider list', 'U.S. Department of Labor', 'other-office'],
    ['Governor', 'Ohio', 'used'],
    ['Provider list', 'for the Governor', 'used'],
    ['Provider list', 'State workforce agency', 'used'],
    ['Provider list', 'Department of Labor', 'used'],
    ['Provider list', 'Texas Workforce Commission', 'used'],
    ['Provider list', 'State of Ohio', 'used'],
    ['Provider list', 'Pima County Workforce Development Board', 'used'],
    ['Local workforce development board', 'Pima County', 'used'],
    ['Provider list', 'Departamento del Trabajo', 'used'],
  ])('%s, %s: an attestation of eligibility is %s', (office, organization, use) => {
    const by = { office, organization };
    for (const [which, other] of [
      ['initial', notContinued],
      ['continued', notInitial],
    ] as const) {
      const found = judged(all(other, attestation(which, { by }))(full));
      expect(found.attestations.map((each) => each.use)).toEqual([use]);
      const verdict = use === 'used' ? 'met' : 'undetermined';
      expect(found.elements.find(({ id }) => id === 'determined')?.verdict).toBe(verdict);
      const denied = judged(all(other, attestation(which, { by, asserts: false }))(full));
      expect(denied.facts.find(({ id }) => id === `etp.${which}-determined`)?.state).toBe(
        use === 'used' ? 'false' : 'unknown',
      );
    }
  });

  test('a later determination counts where an earlier one is over', () => {
    const [first] = full.attestations!;
    const system = {
      ...full,
      attestations: [...full.attestations!, { ...first!, id: 'before', on: '2024-03-02' }],
    };
    expect(factIn(system, 'etp.initial-current').state).toBe('true');
  });
});

test('a kind of program that says no more is only presumed to be no apprenticeship', () => {
  const gradeOf = (edit: Edit) => factIn(edit(full), 'etp.applies').grade;
  expect(gradeOf(all())).toBe('assumed');
  expect(gradeOf(onSteps((step) => ({ ...step, kind: 'program' })))).toBe('assumed');
  expect(gradeOf(onSteps((step) => ({ ...step, kind: 'degree-program' })))).toBe('declared');
  expect(gradeOf(onSteps((step) => ({ ...step, kind: 'pre-apprenticeship' })))).toBe('declared');
});

test('a registered apprenticeship is none of the trainings that are left off the list, however much of it is work', () => {
  const ojt = { kind: 'apprenticeship', training: 'on-the-job' } as const;
  const registered = { agency: 'office-of-apprenticeship', registrationId: 'OH-1' } as const;
  const state = (more: object) => factIn(program({ ...ojt, ...more })(full), 'etp.not-excepted').state;
  expect([state({ apprenticeship: registered }), state({})]).toEqual(['true', 'false']);
});

describe('on the State list', () => {
  const [list] = full.evidence!;
  const also =
    (more: Partial<NonNullable<PathwaySystem['evidence']>[number]>): Edit =>
    (system) => ({ ...system, evidence: [...system.evidence!, { ...list!, id: 'other', ...more }] });
  const of =
    (id: string | undefined): Edit =>
    (system) => ({
      ...system,
      evidence: system.evidence!.map((each) => ({ ...each, about: [{ kind: 'system', id: id ?? '' }] })),
    });

  test.each<[string, Edit, string, readonly string[]]>([
    [
      'a record of two years ago to the day',
      record({ date: '2024-11-01' }),
      'true',
      ['establishes listed.on'],
    ],
    ['a record of longer ago', record({ date: '2024-10-31' }), 'unknown', ['supports listed.old-on']],
    [
      'that it was not there long ago',
      record({ date: '2024-10-31', bearing: 'against' }),
      'unknown',
      ['weakens listed.old-off'],
    ],
    ['a record without a date', without['etp.listed']!, 'unknown', []],
    ['that it is not there', record({ bearing: 'against' }), 'false', ['refutes listed.off']],
    [
      'it was removed since',
      also({ date: '2026-10-01', bearing: 'against' }),
      'false',
      ['refutes listed.off', 'supports listed.on'],
    ],
    [
      'it was not there before',
      also({ date: '2026-01-01', bearing: 'against' }),
      'true',
      ['establishes listed.on', 'weakens listed.off'],
    ],
    [
      'two records of one day that differ',
      also({ bearing: 'against' }),
      'conflict',
      ['establishes listed.on', 'refutes listed.off'],
    ],
    [
      'a list of some day of the year, and it was removed in it',
      all(record({ date: '2026' }), also({ date: '2026-10-01', bearing: 'against' })),
      'unknown',
      ['supports listed.unsure-on', 'weakens listed.unsure-off'],
    ],
    [
      'it was removed in a month in which a list had it',
      all(record({ date: '2026-09-12' }), also({ date: '2026-09', bearing: 'against' })),
      'unknown',
      ['supports listed.unsure-on', 'weakens listed.unsure-off'],
    ],
    [
      'a month of which it is known that it is later',
      all(record({ date: '2026-09' }), also({ date: '2026-08-31', bearing: 'against' })),
      'true',
      ['establishes listed.on', 'weakens listed.off'],
    ],
    [
      'a month before it was removed',
      all(record({ date: '2026-08' }), also({ date: '2026-09-01', bearing: 'against' })),
      'false',
      ['refutes listed.off', 'supports listed.on'],
    ],
    [
      'two lists of one year that both have it',
      all(record({ date: '2026' }), also({ date: '2026-10-01' })),
      'true',
      ['establishes listed.on', 'establishes listed.on'],
    ],
    [
      'a year, a part of which is too long ago',
      record({ date: '2024' }),
      'unknown',
      ['supports listed.unsure-on'],
    ],
    [
      'a month, a part of which is too long ago, in which it was removed',
      record({ date: '2024-11', bearing: 'against' }),
      'false',
      ['refutes listed.off'],
    ],
    [
      'a list of another State',
      record({ places: [{ scheme: 'us-state', code: '36' }] }),
      'unknown',
      ['supports listed.place-on'],
    ],
    ['a list of no place', record({ places: [] }), 'unknown', ['supports listed.place-on']],
    [
      'a later list of another State that does not have it',
      also({ date: '2026-10-01', bearing: 'against', places: [{ scheme: 'us-state', code: '36' }] }),
      'true',
      ['establishes listed.on', 'weakens listed.place-off'],
    ],
    [
      'a list, and no place of the program',
      (system) => ({ ...system, region: [] }),
      'unknown',
      ['supports listed.place-on'],
    ],
    [
      'a list of the State in which a pathway with the program is',
      (system) => ({
        ...system,
        region: [{ scheme: 'us-state', code: '36' }],
        pathways: [
          {
            ...{ id: 'p', title: 'Care', steps: ['aide'] },
            region: [{ scheme: 'us-county', code: '04019' }],
          },
        ],
      }),
      'true',
      ['establishes listed.on'],
    ],
    ['the document is such a list', of('s'), 'unknown', ['supports listed.whole']],
  ])('%s', (_, edit, state, messages) => {
    const system = edit(full);
    expect(factIn(system, 'etp.listed').state).toBe(state);
    expect(messagesOf(system, 'etp.listed').sort()).toEqual([...messages]);
  });

  test('a record without a date or an origin informs', () => {
    const { date: _, ...undated } = list!;
    const { publisher: __, ...unpublished } = list!;
    for (const [one, message] of [
      [undated, 'supports listed.bare-on'],
      [unpublished, 'supports listed.bare-on'],
      [{ ...undated, bearing: 'against' as const }, 'weakens listed.bare-off'],
    ] as const) {
      const system = { ...full, evidence: [one] };
      expect([factIn(system, 'etp.listed').state, ...messagesOf(system, 'etp.listed')]).toEqual([
        ...['unknown', message],
      ]);
    }
  });

  test('where what is old does not count, an old record does not', () => {
    expect(judged(full, { maxAge: 61 }).facts.find(({ id }) => id === 'etp.listed')?.state).toBe('true');
    expect(judged(full, { maxAge: 60 }).facts.find(({ id }) => id === 'etp.listed')?.causes).toEqual([
      'stale-evidence',
    ]);
  });

  test('an office may say so, of a program of a known provider', () => {
    const said: Edit = (system) => ({
      ...leaving('evidence', 'list')(system),
      attestations: [{ ...full.attestations![0]!, id: 'on', proposition: 'etp.listed' }],
    });
    const withList = all(of('s'), (system) => ({ ...said(full), evidence: system.evidence! }));
    expect(factIn(withList(full), 'etp.listed').state).toBe('true');
    expect(factIn(program({ provider: undefined })(withList(full)), 'etp.listed').state).toBe('unknown');
    // Without a list there is nothing that it could stand on.
    expect(factIn(said(full), 'etp.listed').state).toBe('unknown');
    const letter = { ...list!, kind: 'statement' as const, proposition: 'etp.listed' };
    expect(factIn({ ...full, evidence: [letter] }, 'etp.listed').state).toBe('unknown');
    const excerpt = { ...letter, kind: 'provider-list' as const };
    expect(factIn({ ...full, evidence: [excerpt] }, 'etp.listed').state).toBe('true');
  });
});

describe('what decides each question', () => {
  const kind = (more: Partial<Step>): Edit =>
    all(
      program({ training: undefined, occupation: undefined, apprenticeship: undefined }),
      onSteps((step) => ({ ...step, ...more })),
    );
  const college =
    (more: Partial<Partner>): Edit =>
    (system) => ({
      ...system,
      partners: system.partners!.map((each) => (each.id === 'college' ? { ...each, ...more } : each)),
    });
  const commitment =
    (parties: NonNullable<PathwaySystem['agreements']>[number]['parties'], more: object = {}): Edit =>
    (system) => ({
      ...leaving('measurements', 'second', 'fourth')(system),
      agreements: [
        { id: 'hire', kind: 'employer-commitment', parties, covers: [{ kind: 'step', id: 'aide' }], ...more },
      ],
    });
  const onlyFourth = (more: { readonly [field in keyof Measurement]?: Measurement[field] | undefined }) =>
    all(leaving('measurements', 'second'), measurement('fourth', more));
  const hospital = (signedOn: string) => [{ partner: 'hospital', signedOn }];

  test.each<[string, string, Edit, string, readonly string[]]>([
    ['a college', 'etp.entity', all(), 'true', ['establishes entity.institution']],
    [
      'another provider',
      'etp.entity',
      all(college({ types: [] }), kind({})),
      'true',
      ['establishes entity.other'],
    ],
    [
      'who carries out an apprenticeship',
      'etp.entity',
      all(college({ types: ['industry'] }), program({ apprenticeship: {} })),
      'true',
      ['establishes entity.apprenticeship'],
    ],
    [
      'a sponsor alone',
      'etp.entity',
      program({ provider: undefined, apprenticeship: { sponsor: 'hospital' } }),
      'true',
      ['establishes entity.apprenticeship'],
    ],
    [
      'adult education with training',
      'etp.entity',
      college({ functions: ['adult-education'] }),
      'true',
      ['establishes entity.institution'],
    ],
    [
      'adult education alone',
      'etp.entity',
      all(college({ functions: ['adult-education'] }), kind({ kind: 'adult-basic-education' })),
      'unknown',
      ['weakens entity.adult-education'],
    ],
    ['a provider who is not there', 'etp.entity', program({ provider: 'gone' }), 'unknown', []],
    ['marked', 'etp.services', all(), 'true', ['establishes services.marked']],
    ['training by its kind', 'etp.services', kind({}), 'true', ['establishes services.training']],
    [
      'a degree',
      'etp.services',
      kind({ kind: 'degree-program' }),
      'unknown',
      ['supports services.education'],
    ],
    [
      'a degree for an occupation',
      'etp.services',
      kind({ kind: 'degree-program', occupation: 'assistant' }),
      'true',
      ['establishes services.training'],
    ],
    ['a job', 'etp.services', kind({ kind: 'job' }), 'unknown', ['weakens services.other']],
    ['an internship', 'etp.not-excepted', kind({ kind: 'internship' }), 'false', ['refutes excepted.yes']],
    [
      'customized training',
      'etp.not-excepted',
      kind({ kind: 'customized-training' }),
      'false',
      ['refutes excepted.yes'],
    ],
    [
      'a transitional job',
      'etp.not-excepted',
      program({ training: 'transitional-jobs' }),
      'false',
      ['refutes excepted.yes'],
    ],
    ['a program', 'etp.not-excepted', kind({ kind: 'program' }), 'unknown', ['supports excepted.open']],
    [
      'a program of private training',
      'etp.not-excepted',
      kind({ kind: 'program', training: 'private-sector' }),
      'true',
      ['establishes excepted.no'],
    ],
    [
      'a degree program',
      'etp.not-excepted',
      kind({ kind: 'degree-program' }),
      'true',
      ['establishes excepted.no'],
    ],
    [
      'a card of general safety beside a diploma',
      'etp.credential',
      credential({ skillKind: 'general-safety' }),
      'false',
      ['refutes credential.general-skills', 'refutes credential.kind'],
    ],
    [
      'such a card, and one that is not there',
      'etp.credential',
      all(credential({ skillKind: 'general-safety' }), program({ awards: ['cna', 'gone'] })),
      'unknown',
      ['weakens credential.general-skills'],
    ],
    [
      'one that counts beside one that does not',
      'etp.credential',
      all(),
      'true',
      ['establishes leads.credential', 'weakens credential.kind'],
    ],
    [
      'no award is recorded',
      'etp.credential',
      all(program({ awards: undefined }), (system) => ({ ...system, complete: ['credentials'] })),
      'unknown',
      [],
    ],
    [
      'none, and all credentials are listed',
      'etp.credential',
      all(program({ awards: [] }), (system) => ({ ...system, complete: ['credentials'] })),
      'false',
      ['refutes leads.no-credential'],
    ],
    [
      'a diploma without training',
      'etp.diploma',
      kind({ kind: 'high-school-equivalency' }),
      'unknown',
      ['supports leads.diploma-alone'],
    ],
    [
      'a diploma that the State does not recognize',
      'etp.diploma',
      (system) => ({
        ...system,
        credentials: system.credentials!.map((each) => ({ ...each, recognizedByState: false })),
      }),
      'unknown',
      ['weakens leads.diploma-not-recognized'],
    ],
    [
      'a diploma of any level',
      'etp.diploma',
      (system) => ({
        ...system,
        credentials: system.credentials!.map((each) => ({ ...each, kind: 'Diploma' })),
      }),
      'unknown',
      ['supports leads.diploma-open', 'supports leads.diploma-open'],
    ],
    [
      'people who were employed',
      'etp.employment',
      all(),
      'true',
      ['establishes leads.employed', 'establishes leads.employed', 'supports leads.occupation'],
    ],
    [
      'an occupation alone',
      'etp.employment',
      leaving('measurements', 'second', 'fourth'),
      'unknown',
      ['supports leads.occupation'],
    ],
    [
      'nobody employed',
      'etp.employment',
      onlyFourth({ value: 0 }),
      'unknown',
      ['supports leads.occupation', 'weakens leads.nobody'],
    ],
    [
      'people employed long ago',
      'etp.employment',
      onlyFourth({ period: { from: '2023-11-01', to: '2024-10-31' } }),
      'unknown',
      ['supports information.old', 'supports leads.occupation'],
    ],
    [
      'people employed at some time',
      'etp.employment',
      onlyFourth({ period: undefined }),
      'unknown',
      ['supports information.undated', 'supports leads.occupation'],
    ],
    [
      'people placed less than 180 days ago',
      'etp.employment',
      onlyFourth({
        indicator: 'job-placement-rate',
        period: { from: '2025-10-01', to: '2026-09-30' },
      }),
      'unknown',
      ['supports information.too-soon', 'supports leads.occupation'],
    ],
    [
      'people whose number is not told',
      'etp.employment',
      onlyFourth({ suppressed: true }),
      'unknown',
      ['supports information.suppressed', 'supports leads.occupation'],
    ],
    [
      'no number',
      'etp.employment',
      onlyFourth({ value: undefined }),
      'unknown',
      ['supports information.empty', 'supports leads.occupation'],
    ],
    [
      'a commitment',
      'etp.employment',
      commitment(hospital('2026-05-01')),
      'true',
      ['establishes commitment.in-force', 'supports leads.occupation'],
    ],
    [
      'a commitment of later',
      'etp.employment',
      commitment(hospital('2026-12-01')),
      'unknown',
      ['establishes commitment.in-force', 'supports leads.occupation'],
    ],
    [
      'a commitment that no one signed',
      'etp.employment',
      commitment([{ partner: 'hospital' }]),
      'unknown',
      ['supports commitment.unsigned', 'supports leads.occupation'],
    ],
    [
      'a commitment to be reviewed',
      'etp.employment',
      commitment(hospital('2025-05-01'), { reviewBy: '2026-05-01' }),
      'unknown',
      ['supports commitment.review-passed', 'supports leads.occupation'],
    ],
    [
      'a commitment of its provider',
      'etp.employment',
      commitment([{ partner: 'college', signedOn: '2026-05-01' }]),
      'unknown',
      ['supports commitment.no-one', 'supports leads.occupation'],
    ],
    [
      'what it teaches',
      'etp.gains',
      all(
        leaving('measurements', 'gains'),
        program({ competencies: ['signs'], raises: [{ scheme: 'grade', level: 9 }] }),
      ),
      'unknown',
      ['supports leads.raises', 'supports leads.teaches'],
    ],
    [
      'a pre-apprenticeship with a number',
      'etp.applies',
      onSteps((step) => ({ ...step, kind: 'pre-apprenticeship' })),
      'true',
      ['establishes registered.pre'],
    ],
    ['training like any other', 'etp.applies', kind({}), 'true', ['establishes applies.no-apprenticeship']],
    [
      'recorded as not registered',
      'etp.applies',
      program({ apprenticeship: { registered: false } }),
      'true',
      ['establishes registered.no'],
    ],
    ['registered', 'etp.applies', refuted['etp.applies']!, 'false', ['refutes registered.yes']],
    [
      'an apprenticeship of no number',
      'etp.applies',
      onSteps((step) => ({ ...step, kind: 'apprenticeship' })),
      'unknown',
      ['weakens registered.open'],
    ],
    [
      'the certificate of a registered one',
      'etp.applies',
      credential({
        kind: 'ApprenticeshipCertificate',
        registered: { agency: 'office-of-apprenticeship', id: '1' },
      }),
      'false',
      ['refutes registered.yes'],
    ],
    [
      'a number that is still to come',
      'etp.applies',
      program({ apprenticeship: { agency: 'office-of-apprenticeship', registrationId: 'pending' } }),
      'unknown',
      ['weakens registered.open'],
    ],
    ...['pending', 'TBD', 'n/a'].map((id): [string, string, Edit, string, readonly string[]] => [
      `the certificate of one whose number is ${id}`,
      'etp.applies',
      credential({
        kind: 'ApprenticeshipCertificate',
        registered: { agency: 'office-of-apprenticeship', id },
      }),
      'unknown',
      ['weakens registered.open'],
    ]),
    [
      'the certificate of one that is not registered',
      'etp.applies',
      credential({ kind: 'ApprenticeshipCertificate', registered: false }),
      'unknown',
      ['weakens registered.no'],
    ],
    [
      'the certificate of one of which no more is known',
      'etp.applies',
      credential({ kind: 'ApprenticeshipCertificate' }),
      'unknown',
      ['weakens registered.open'],
    ],
    [
      'one of four',
      'etp.factor',
      leaving('measurements', 'second', 'fourth', 'median'),
      'true',
      ['establishes information.given'],
    ],
    [
      'one of four, of long ago',
      'etp.factor',
      all(
        leaving('measurements', 'second', 'fourth', 'median'),
        measurement('attained', { period: { to: '2024-10-31' } }),
      ),
      'unknown',
      ['supports information.old'],
    ],
    [
      'one of four that is not published',
      'etp.factor',
      all(
        leaving('measurements', 'second', 'fourth', 'median'),
        measurement('attained', { suppressed: true }),
      ),
      'unknown',
      ['supports information.suppressed'],
    ],
    [
      'none of four',
      'etp.factor',
      leaving('measurements', 'second', 'fourth', 'median', 'attained'),
      'unknown',
      [],
    ],
    [
      'earnings without the others',
      'etp.performance',
      leaving('measurements', 'second', 'fourth', 'attained', 'completion'),
      'unknown',
      [
        'supports information.given',
        'weakens missing.completion-rate',
        'weakens missing.credential-attainment',
        'weakens missing.employment-fourth-quarter',
        'weakens missing.employment-second-quarter',
      ],
    ],
    [
      'a rate that is not published',
      'etp.performance',
      measurement('completion', { suppressed: true }),
      'unknown',
      [
        'supports information.given',
        'supports information.given',
        'supports information.given',
        'supports information.given',
        'supports information.suppressed',
      ],
    ],
    [
      'what it costs in all',
      'etp.cost',
      program({ cost: { amount: 2000, currency: 'USD' } }),
      'true',
      ['establishes cost.given'],
    ],
    [
      'the price of books',
      'etp.cost',
      program({ cost: { books: { amount: 20, currency: 'USD' } } }),
      'unknown',
      ['supports cost.in-part'],
    ],
  ])('%s: %s', (_, id, edit, state, messages) => {
    const system = edit(full);
    expect(factIn(system, id).state).toBe(state);
    expect(messagesOf(system, id).sort()).toEqual([...messages]);
  });

  test.each<[string, Partial<Measurement>, string, string]>([
    ['one of this year that is not published', { suppressed: true }, 'true', 'given'],
    ['one of this year without a number', {}, 'true', 'given'],
    ['an impossible one of this year', { numerator: 60, denominator: 50 }, 'true', 'given'],
  ])('%s hides none of the year before', (_, more, state, how) => {
    const completion = full.measurements!.find(({ id }) => id === 'completion')!;
    const { numerator: _n, denominator: _d, ...rest } = completion;
    const period = { from: '2025-07-01', to: '2026-06-30' };
    const measurements = [...full.measurements!, { ...rest, id: 'newer', period, ...more }];
    expect(factIn({ ...full, measurements }, 'etp.performance').state).toBe(state);
    expect(messagesOf({ ...full, measurements }, 'etp.performance')).toContain(
      `establishes information.${how}`,
    );
    // Nor does it speak where the one before it is of long ago.
    const old = { from: '2022-07-01', to: '2023-06-30' };
    const aged = measurements.map((each) => (each.id === 'completion' ? { ...each, period: old } : each));
    expect(factIn({ ...full, measurements: aged }, 'etp.performance').state).toBe('unknown');
  });

  test('of two years with numbers, the later one counts', () => {
    const fourth = full.measurements!.find(({ id }) => id === 'fourth')!;
    const period = { from: '2025-07-01', to: '2026-06-30' };
    const measurements = [...full.measurements!, { ...fourth, id: 'newer', period, value: 0 }];
    const system = leaving('measurements', 'second')({ ...full, measurements });
    expect(messagesOf(system, 'etp.employment')).toContain('weakens leads.nobody');
  });

  test.each<[string, Parameters<typeof measurement>[1], string]>([
    ['more than all', { numerator: 60, denominator: 50, value: undefined }, 'unclear'],
    ['of nobody', { numerator: 0, denominator: 0, value: undefined }, 'unclear'],
    ['above 100 percent', { value: 172, unit: 'percent' }, 'unclear'],
    ['below nothing', { value: -3, unit: 'percent' }, 'unclear'],
    ['a share that is another than its percent', { numerator: 5, denominator: 50 }, 'unclear'],
    ['100 percent', { value: 100, unit: 'percent' }, 'given'],
    ['all of them', { numerator: 50, denominator: 50, value: undefined }, 'given'],
  ])('a rate %s: %j', (_, more, how) => {
    const one = all(leaving('measurements', 'second', 'median', 'attained'), measurement('fourth', more));
    const bearing = how === 'given' ? 'establishes' : 'supports';
    expect(messagesOf(one(full), 'etp.factor')).toEqual([`${bearing} information.${how}`]);
    expect(factIn(one(full), 'etp.factor').state).toBe(how === 'given' ? 'true' : 'unknown');
    expect(factIn(one(full), 'etp.employment').state).toBe(how === 'given' ? 'true' : 'unknown');
    expect(factIn(measurement('fourth', more)(full), 'etp.performance').state).toBe(
      how === 'given' ? 'true' : 'unknown',
    );
  });

  test('earnings below nothing are none', () => {
    const one = all(
      leaving('measurements', 'second', 'fourth', 'attained'),
      measurement('median', { value: -1 }),
    );
    expect(messagesOf(one(full), 'etp.factor')).toEqual(['supports information.unclear']);
  });

  test('a suppressed figure gives way to one of the same year with a number', () => {
    const completion = full.measurements!.find(({ id }) => id === 'completion')!;
    const { numerator: _, denominator: __, ...rest } = completion;
    const measurements = [{ ...rest, id: 'a-hidden', suppressed: true as const }, ...full.measurements!];
    expect(factIn({ ...full, measurements }, 'etp.performance').state).toBe('true');
  });

  test('where what is old does not count, old figures do not', () => {
    const statesAt = (maxAge: number) =>
      ['etp.employment', 'etp.gains', 'etp.factor', 'etp.performance'].map(
        (id) => judged(full, { maxAge }).facts.find((each) => each.id === id)?.state,
      );
    // The year ended 489 days before the day.
    expect(statesAt(489)).toEqual(['true', 'true', 'true', 'true']);
    expect(statesAt(488)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });
});

test('a program leads to any of four things, and to none where each is denied', () => {
  const ids = ['etp.credential', 'etp.diploma', 'etp.employment', 'etp.gains'];
  for (const kept of ids) {
    const others = all(...ids.filter((id) => id !== kept).map((id) => without[id]!));
    expect([kept, verdictIn(others(full), 'leads-to')?.verdict]).toEqual([kept, 'met']);
  }
  expect(verdictIn(take(...ids)(full), 'leads-to')?.verdict).toBe('undetermined');
  const denied: PathwaySystem = {
    ...full,
    attestations: [
      ...full.attestations!,
      ...ids.map((proposition) => ({
        ...{ ...full.attestations![0]!, id: `no-${proposition}`, proposition, asserts: false },
      })),
    ],
  };
  const nothing = all(take('etp.diploma', 'etp.employment', 'etp.gains'), deny('etp.credential'))(denied);
  expect(verdictIn(nothing, 'leads-to')?.verdict).toBe('not-met');
});

test('says what to do, who can and what kind of change it is', () => {
  const open = judged(all(take('etp.listed', 'etp.services'))(full), { explain: 'full' });
  const said = determinationText(open, etpTexts).replaceAll(/\s+/g, ' ');
  expect(said).toContain('Is it on the State list, and of which day is that list?');
  const remedies = remediesOf(open, speechFor(open, etpTexts));
  expect(JSON.stringify(remedies)).toContain('the State agency that keeps the list');
  const off = judged(deny('etp.listed')(full), { explain: 'full' });
  expect(off.change.toMeet.flat()).toContainEqual(
    expect.objectContaining({ fact: 'etp.listed', how: 'show-evidence' }),
  );
  const excepted = judged(deny('etp.not-excepted')(full), { explain: 'full' });
  expect(excepted.change.toMeet.flat()).toContainEqual(
    expect.objectContaining({ fact: 'etp.not-excepted', how: 'change-program' }),
  );
});
