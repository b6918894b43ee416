/** Edges of the rules that a reading of the law with fresh eyes found. */
import { expect, test } from 'vitest';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import type { Evidence } from '../../../src/model/evidence.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { engagementKinds, type OnwardKind } from '../../../src/model/vocabulary.js';
import { depth, sample } from '../../depth.js';
import { fullDocument } from './full-document.js';

const full: PathwaySystem = fullDocument;
const factIn = (system: PathwaySystem, fact: string) =>
  determineWioa(system, 'p', { asOf: '2026-11-01' }).facts.find(({ id }) => id === fact)?.state;

test('where the only declared entry has ceased, no other door takes its place', () => {
  const entries = full.entries!.map((entry) => ({ ...entry, status: 'ceased' as const }));
  expect(factIn({ ...full, entries }, 'wioa.f.credential')).toBe('unknown');
  expect(factIn({ ...full, entries: [] }, 'wioa.f.credential')).toBe('true');
});

test('one employer written in two ways is one employer', () => {
  const named = (...names: readonly string[]) => ({
    ...full,
    pathways: full.pathways!.map((row) => ({ ...row, steps: row.steps.filter((id) => id !== 'associate') })),
    credentials: full.credentials!.map((each) =>
      each.id === 'cert'
        ? { ...each, recognition: names.map((by) => ({ kind: 'employers' as const, by })) }
        : each,
    ),
  });
  expect(factIn(named('Acme', 'acme '), 'wioa.f.credential')).toBe('unknown');
  expect(factIn(named('Acme', 'Bolt'), 'wioa.f.credential')).toBe('true');
});

test('an integrated program that lists its parts offers those and no others', () => {
  const only = (steps: readonly string[]) => ({
    ...full,
    pathways: full.pathways!.map((row) => ({ ...row, steps })),
    steps: full.steps!.map((step) =>
      step.components ? { ...step, components: step.components.slice(0, 1) } : step,
    ),
  });
  expect(factIn(only(['basic', 'block']), 'wioa.0.training')).toBe('unknown');
});

test('a support for some group that is not named may serve the population', () => {
  const supports = full.supports!.map(({ populations: _, ...support }) => ({
    ...support,
    model: 'targeted' as const,
  }));
  const pathways = full.pathways!.map((row) => ({ ...row, complete: ['supports'] as const }));
  expect(factIn({ ...full, supports, pathways }, 'wioa.e.supports')).toBe('unknown');
});

const record = {
  id: 'named',
  kind: 'labor-market',
  about: [{ kind: 'pathway', id: 'p' }],
  proposition: 'wioa.a.industry',
  date: '2026-03',
  source: 'A labor department',
} as const;

test.each(sample(['for', 'against'] as const))(
  'a record %s it about another State says nothing',
  (bearing) => {
    const there = { ...record, bearing, places: [{ scheme: 'us-state', code: '36' } as const] };
    const { evidence = [] } = full;
    expect(factIn({ ...full, evidence: [there] }, 'wioa.a.industry')).toBe('unknown');
    expect(factIn({ ...full, evidence: [...evidence, there] }, 'wioa.a.industry')).toBe('true');
    const here = { ...there, places: [{ scheme: 'us-county', code: '39049' } as const] };
    expect(factIn({ ...full, evidence: [here] }, 'wioa.a.industry')).toBe(
      bearing === 'for' ? 'true' : 'false',
    );
  },
);

test('a record that only presumes settles nothing', () => {
  const supports = full.supports!.map(({ provider: _, ...support }) => support);
  const named = { ...record, kind: 'statement', proposition: 'wioa.0.services', bearing: 'for' } as const;
  const graded = (grade: 'assumed' | 'documented') =>
    factIn({ ...full, supports, evidence: [{ ...named, grade }] }, 'wioa.0.services');
  expect([graded('assumed'), graded('documented')]).toEqual(['unknown', 'true']);
});

test('a license that the State does not recognize may be recognized by the Federal Government', () => {
  const licensed = (recognition: 'federal-list' | undefined) => ({
    ...full,
    pathways: full.pathways!.map((row) => ({
      ...row,
      steps: row.steps.filter((id) => id !== 'associate'),
      complete: ['steps', 'credentials'] as const,
    })),
    credentials: full.credentials!.map(({ recognition: _, ...each }) =>
      each.id === 'cert'
        ? {
            ...each,
            kind: 'License' as const,
            recognizedByState: false,
            recognition: recognition ? [{ kind: recognition, by: 'An agency' }] : [],
          }
        : each,
    ),
  });
  expect(factIn(licensed('federal-list'), 'wioa.f.credential')).toBe('unknown');
  expect(factIn(licensed(undefined), 'wioa.f.credential')).toBe('false');
});

test('a whole major group in O*NET codes is not specific', () => {
  const occupations = [{ id: 'welder', title: 'Production', onet: { edition: '2019', code: '51-0000.00' } }];
  const pathways = full.pathways!.map(({ cluster: _, ...row }) => ({ ...row, occupations: ['welder'] }));
  expect(factIn({ ...full, occupations, pathways }, 'wioa.g.occupation')).toBe('unknown');
});

test('what the caller reads in another way is not called a reading of this library', () => {
  const oursOf = (reading?: { readonly apprenticeship: string }) =>
    determineWioa(full, 'p', { asOf: '2026-11-01', ...(reading && { reading }) }).facts.find(
      ({ id }) => id === 'wioa.b.apprenticeship',
    )?.ours;
  expect(oursOf()).toBeDefined();
  expect(oursOf({ apprenticeship: 'illustrative' })).toBeUndefined();
});

test('ways to accelerate are listed in one order, however they are written', () => {
  const written = (...accelerators: NonNullable<Step['accelerators']>) =>
    determineWioa(
      { ...full, steps: full.steps!.map((step) => (step.id === 'basic' ? { ...step, accelerators } : step)) },
      'p',
      { asOf: '2026-11-01' },
    )
      .facts.find(({ id }) => id === 'wioa.e.accelerates')!
      .for.find(({ message: { id } }) => id === 'accelerates.by')?.message.params['by'];
  expect(written('modular', 'credit-for-prior-learning')).toEqual(['credit-for-prior-learning', 'modular']);
  expect(written('credit-for-prior-learning', 'modular')).toEqual(['credit-for-prior-learning', 'modular']);
});

test('what the door asks for is brought along, not earned behind it', () => {
  const steps = [
    { id: 'class', title: 'Class', kind: 'course', requires: { kind: 'all', of: [] }, awards: ['aas'] },
    { id: 'lab', title: 'Lab', kind: 'course', requires: { kind: 'step', step: 'class' } },
  ] as const;
  const system = (step: 'class' | 'lab'): PathwaySystem => ({
    ...{ format: 'career-pathways/1', id: 's', title: 'S', steps },
    credentials: [{ id: 'aas', title: 'Associate', kind: 'AssociateDegree' }],
    pathways: [{ id: 'p', title: 'P', steps: ['class', 'lab'] }],
    entries: [{ id: 'door', pathway: 'p', step, requires: { kind: 'step', step: 'class' } }],
  });
  expect(factIn(system('lab'), 'wioa.f.credential')).toBe('unknown');
  // Where nobody can begin it any more, nobody earns behind the door what it awards.
  const shut: PathwaySystem = {
    ...system('lab'),
    steps: [{ ...steps[0], requires: { kind: 'any', of: [] } }, steps[1]],
    complete: ['steps', 'credentials'],
  };
  expect(factIn(shut, 'wioa.f.credential')).toBe('false');
  const open = { ...system('class'), entries: [{ id: 'door', pathway: 'p', step: 'class' }] };
  expect(factIn(open, 'wioa.f.credential')).toBe('true');
});

test('counseling that goes only with steps nobody gets to is none, and other supports are named beside it', () => {
  const system: PathwaySystem = {
    ...{ format: 'career-pathways/1', id: 's', title: 'S', complete: ['supports'] },
    partners: [{ id: 'college', name: 'College', types: ['postsecondary'] }],
    steps: [
      { id: 'class', title: 'Class', kind: 'course', requires: { kind: 'all', of: [] } },
      { id: 'shut', title: 'Shut', kind: 'course', requires: { kind: 'any', of: [] } },
    ],
    supports: [
      { id: 'bus', title: 'Bus', kind: 'transportation', steps: 'all' },
      ...(['one', 'two'] as const).map((id) => ({
        ...{ id, title: id, kind: 'career-counseling' as const, steps: ['shut'], provider: 'college' },
      })),
    ],
    pathways: [{ id: 'p', title: 'P', steps: ['class', 'shut'] }],
  };
  const found = (from: PathwaySystem) =>
    determineWioa(from, 'p', { asOf: '2026-11-01' }).facts.find(({ id }) => id === 'wioa.c.counseling')!;
  const said = ({ against }: ReturnType<typeof found>) =>
    against.map(({ at, message }) => `${at.id} ${message.id}`).sort();
  expect(found(system)).toMatchObject({ state: 'false', examined: 0 });
  expect(said(found(system))).toEqual([
    ...['bus counseling.other-support', 'one counseling.out-of-reach'],
    ...['p counseling.none', 'two counseling.out-of-reach'],
  ]);
  const without = { ...system, supports: system.supports!.slice(0, 1) };
  expect(said(found(without))).toEqual(['bus counseling.other-support', 'p counseling.none']);
});

test('of two blocks that run together, the one that is running counts', () => {
  const parts = (name: string, from: string, to: string) =>
    (['adult-basic-education', 'workforce-preparation', 'occupational-training'] as const).map((kind) => ({
      ...{ id: `${name}-${kind}`, title: `${name} ${kind}`, kind, occupation: 'aide' },
      ...{ schedule: { from, to }, requires: { kind: 'all' as const, of: [] } },
    }));
  const state = (...blocks: ReturnType<typeof parts>[]) =>
    factIn(
      {
        ...{ format: 'career-pathways/1', id: 's', title: 'S', steps: blocks.flat() },
        occupations: [{ id: 'aide', title: 'Aide' }],
        pathways: [{ id: 'p', title: 'P', steps: blocks.flat().map(({ id }) => id) }],
      },
      'wioa.d.concurrent',
    );
  const past = (name: string) => parts(name, '2015-09-01', '2015-12-15');
  const now = (name: string) => parts(name, '2026-09-01', '2026-12-15');
  // Steps are looked at in the order of their ids.
  expect([state(past('a')), state(now('a')), state(past('a'), now('b')), state(now('a'), past('b'))]).toEqual(
    [...['unknown', 'true', 'true', 'true']],
  );
});

test('a record about the State of one part of the region is no record about elsewhere', () => {
  const county = { scheme: 'us-county', code: '39049' } as const;
  const oregon = { scheme: 'us-state', code: '41' } as const;
  const neighbor = {
    ...record,
    places: [{ scheme: 'us-county', code: '39035' } as const],
    bearing: 'for',
  } as const;
  const said = (...region: NonNullable<PathwaySystem['region']>) => {
    const { proposition: _, ...plain } = neighbor;
    return determineWioa({ ...full, region, evidence: [plain] }, 'p', { asOf: '2026-11-01' })
      .facts.find(({ id }) => id === 'wioa.a.industry')!
      .for.map(({ message }) => message.id);
  };
  expect(said(county)).toContain('industry.same-state');
  expect(said(county, oregon)).toContain('industry.same-state');
  expect(said(oregon, county)).toContain('industry.same-state');
  expect(said(oregon)).not.toContain('industry.same-state');
});

const anyone = { kind: 'all', of: [] } as const;
const asking = (step: string) => ({ kind: 'step', step }) as const;
const withSteps = (
  steps: NonNullable<PathwaySystem['steps']>,
  more: Partial<PathwaySystem> = {},
): PathwaySystem => ({
  ...{ format: 'career-pathways/1', id: 's', title: 'S', steps },
  pathways: [{ id: 'p', title: 'P', steps: steps.map(({ id }) => id) }],
  ...more,
});

test('a step that also opens by a way past the door, and by one that nobody can go, is not behind the door', () => {
  const course = { kind: 'course' as const };
  const system = (both: readonly string[]) =>
    withSteps(
      [
        { id: 'first', title: 'First', ...course, requires: anyone },
        { id: 'shut', title: 'Shut', ...course, requires: { kind: 'any', of: [] } },
        { id: 'open', title: 'Open', ...course, requires: anyone },
        {
          ...{ id: 'degree', title: 'Degree', ...course, awards: ['aas'] },
          requires: { kind: 'any', of: [{ kind: 'all', of: both.map(asking) }, asking('open')] },
        },
      ],
      {
        credentials: [{ id: 'aas', title: 'Associate', kind: 'AssociateDegree' }],
        entries: [{ id: 'door', pathway: 'p', step: 'first', requires: anyone }],
      },
    );
  expect(factIn(system(['first']), 'wioa.f.credential')).toBe('true');
  expect(factIn(system(['first', 'shut']), 'wioa.f.credential')).toBe('unknown');
});

test('a credential that is called a diploma, and no more is known of it, may be one', () => {
  const awarding = (kind: 'Diploma' | 'Certificate' | 'Credential') =>
    factIn(
      withSteps([{ id: 'class', title: 'Class', kind: 'course', requires: anyone, awards: ['paper'] }], {
        complete: ['steps', 'credentials', 'entries'],
        credentials: [{ id: 'paper', title: 'Paper', kind }],
      }),
      'wioa.f.diploma',
    );
  expect([awarding('Diploma'), awarding('Credential'), awarding('Certificate')]).toEqual([
    ...['unknown', 'unknown', 'false'],
  ]);
});

test('parts do not run together where one asks for what the other awards, or is about another occupation', () => {
  const part = (kind: Step['kind'], more: Partial<Step> = {}): Step => ({
    ...{ id: kind, title: kind, kind, occupation: 'aide', requires: anyone },
    ...{ schedule: { from: '2026-09-01', to: '2026-12-15' }, ...more },
  });
  const state = (education: Partial<Step>, preparation: Partial<Step>) =>
    factIn(
      withSteps(
        [
          part('adult-basic-education', education),
          part('workforce-preparation', preparation),
          part('occupational-training'),
        ],
        {
          occupations: ['aide', 'welder'].map((id) => ({ id, title: id })),
          credentials: [{ id: 'paper', title: 'Paper', kind: 'Certificate' }],
        },
      ),
      'wioa.d.concurrent',
    );
  const paper = { kind: 'credential', credential: 'paper' } as const;
  expect(state({}, {})).toBe('true');
  expect(state({ awards: ['paper'] }, {})).toBe('true');
  expect(state({ awards: ['paper'] }, { requires: paper })).toBe('unknown');
  expect(state({ occupation: 'welder' }, {})).toBe('unknown');
  expect(state({}, { occupation: 'welder' })).toBe('unknown');
});

test('two kinds of option make a range; one that is none of those of the law is not counted', () => {
  const onward = (...kinds: readonly OnwardKind[]) =>
    factIn(
      withSteps([{ id: 'class', title: 'Class', kind: 'course', requires: anyone }], {
        pathways: [
          {
            ...{ id: 'p', title: 'P', steps: ['class'] },
            onward: kinds.map((kind) => ({ kind, link: 'articulation' as const, after: 'class' })),
          },
        ],
      }),
      'wioa.b.options',
    );
  expect(onward('baccalaureate', 'associate')).toBe('true');
  expect(onward('baccalaureate', 'other')).toBe('unknown');
  expect(onward('baccalaureate', 'baccalaureate')).toBe('unknown');
});

test('which engagements of employers tell what skills they need', () => {
  const telling = engagementKinds.filter((kind) => {
    const engagements = full.engagements!.map((each) => ({ ...each, kind }));
    const { facts } = determineWioa({ ...full, engagements }, 'p', { asOf: '2026-11-01' });
    const industry = facts.find(({ id }) => id === 'wioa.a.industry')!;
    return industry.for.some(({ message }) => message.id === 'industry.engagement');
  });
  expect([...telling].sort()).toEqual([
    ...['feedback', 'identify-credentials', 'identify-skills', 'judge-proficiency', 'validate-curriculum'],
  ]);
});

test('an exit after a credential that nobody earns on the way opens no occupation', () => {
  const system = (after: 'cert' | 'aas'): PathwaySystem => ({
    ...withSteps([{ id: 'class', title: 'Class', kind: 'course', requires: anyone, awards: ['cert'] }]),
    occupations: [{ id: 'aide', title: 'Aide' }],
    credentials: [
      { id: 'cert', title: 'Certificate', kind: 'Certificate', skillKind: 'industry-or-occupational' },
      { id: 'aas', title: 'Associate', kind: 'AssociateDegree' },
    ],
    supports: [{ id: 'jobs', title: 'Jobs', kind: 'job-placement', steps: 'all' }],
    exits: [
      { id: 'out', pathway: 'p', after: { kind: 'credential', credential: after }, occupations: ['aide'] },
    ],
    pathways: [{ id: 'p', title: 'P', steps: ['class'], occupations: ['aide'] }],
  });
  expect(factIn(system('cert'), 'wioa.g.helps')).toBe('true');
  expect(factIn(system('aas'), 'wioa.g.helps')).toBe('unknown');
});

test('what only supports is not brought up before it begins', () => {
  const later = { id: 'later', title: 'Later', kind: 'course', requires: anyone } as const;
  const seen = (provider: boolean) =>
    determineWioa(
      withSteps([{ ...later, effective: { from: '2028-01-01' }, ...(provider && { provider: 'college' }) }], {
        partners: [{ id: 'college', name: 'College', types: ['postsecondary'] }],
      }),
      'p',
      { asOf: '2026-11-01' },
    )
      .facts.find(({ id }) => id === 'wioa.0.education')!
      .for.map(({ at, grade }) => [at.id, grade]);
  expect(seen(true)).toEqual([['later', 'planned']]);
  expect(seen(false)).toEqual([]);
});

test('a determination that is met rests on the weakest of its elements; one that is open on none', () => {
  const support = (system: PathwaySystem) => {
    const found = determineWioa(system, 'p', { asOf: '2026-11-01' });
    return [found.verdict, found.support.weakest, found.elements.map((each) => each.support)];
  };
  const [verdict, weakest, each] = support(full);
  expect([verdict, weakest]).toEqual(['met', 'declared']);
  expect(new Set(each as string[])).toEqual(new Set(['declared', 'derived']));
  expect(support({ ...full, supports: [] }).slice(0, 2)).toEqual(['undetermined', undefined]);
  const attestations = full.attestations!.map((one) => ({ ...one, asserts: false }));
  expect(support({ ...full, attestations }).slice(0, 2)).toEqual(['not-met', 'attested']);
});

test('lists of changes that are cut say so, to meet and to lose', () => {
  const changes = (system: PathwaySystem, count?: number) =>
    determineWioa(system, 'p', { asOf: '2026-11-01', ...(count && { count }) }).change;
  expect(changes(full)).toMatchObject({ toMeet: [], complete: true });
  expect(changes(full, 1)).toMatchObject({ toMeet: [], complete: false });
  expect(changes(full, 1).toLose).toHaveLength(1);
});

test('a determination says that it is advisory, in which format, and whether its edition is in force', () => {
  const on = (asOf: string) => determineWioa(full, 'p', { asOf });
  expect(on('2026-11-01')).toMatchObject({
    ...{ format: 'career-pathways/determination/1', standing: 'advisory', asOf: '2026-11-01' },
    definition: { selection: 'in-force' },
  });
  expect(on('2015-06-30')).toMatchObject({ verdict: 'not-evaluated', definition: { selection: 'not-yet' } });
  expect(on('2015-07-01').definition.selection).toBe('in-force');
  expect(on('2015-06-30').elements.every(({ causes }) => causes.join() === 'not-in-force')).toBe(true);
});

test('recognition counts from its day on', () => {
  const recognized = (on: string) => {
    const credentials = full.credentials!.map((each) =>
      each.id === 'cert' ? { ...each, recognition: each.recognition!.map((one) => ({ ...one, on })) } : each,
    );
    const pathways = full.pathways!.map((row) => ({
      ...row,
      steps: row.steps.filter((id) => id !== 'associate'),
    }));
    return factIn({ ...full, credentials, pathways }, 'wioa.f.credential');
  };
  expect([recognized('2026-10-31'), recognized('2026-11-01'), recognized('2026-11-02')]).toEqual([
    ...['true', 'true', 'unknown'],
  ]);
});

// Each look at a crowd takes a while: not in a quick run.
test.skipIf(depth === 'quick')('a crowd of steps that may run together is cut, and says so', () => {
  const kinds = ['adult-basic-education', 'workforce-preparation', 'occupational-training'] as const;
  const crowd = (count: number, education: string, preparation = 'aide') =>
    withSteps(
      kinds.flatMap((kind, month) =>
        Array.from({ length: count }, (_, at) => ({
          ...{ id: `${kind}-${at}`, title: kind, kind, requires: anyone },
          occupation: [education, preparation, 'aide'][month]!,
          schedule: { from: `2026-0${month + 1}-01`, to: `2026-0${month + 1}-28` },
        })),
      ),
      { occupations: ['aide', 'welder'].map((id) => ({ id, title: id })) },
    );
  const causes = (count: number, education = 'aide') =>
    determineWioa(crowd(count, education), 'p', { asOf: '2026-11-01', explain: 'verdict' }).facts.find(
      ({ id }) => id === 'wioa.d.concurrent',
    )!.causes;
  expect(causes(28)).toContain('limit-reached');
  // What is about another occupation is not tried at all.
  expect(causes(28, 'welder')).not.toContain('limit-reached');
  // Where none of those that were looked at fit together, the steps of the pathway stand for the rest.
  const cut = determineWioa(crowd(28, 'aide', 'welder'), 'p', { asOf: '2026-11-01', explain: 'verdict' });
  const fact = cut.facts.find(({ id }) => id === 'wioa.d.concurrent')!;
  expect(fact.causes).toContain('limit-reached');
  expect(fact.for.map(({ at, message }) => [at, message.id])).toEqual([
    [{ kind: 'pathway', id: 'p', field: 'steps' }, 'concurrent.unknown'],
  ]);
});

test('a step that asks for one which is gone is no door, whether it has ceased or was never there', () => {
  const found = (old: readonly Step[]) =>
    factIn(
      withSteps(
        [
          ...old,
          {
            ...{ id: 'degree', title: 'Degree', kind: 'degree-program', awards: ['aas'] },
            requires: { kind: 'step', step: 'old' },
          },
        ],
        { credentials: [{ id: 'aas', title: 'Associate', kind: 'AssociateDegree' }], entries: [] },
      ),
      'wioa.f.credential',
    );
  const old: Step = { id: 'old', title: 'Old', kind: 'course', requires: anyone };
  expect(found([old])).toBe('true');
  expect(found([{ ...old, status: 'ceased' }])).toBe('unknown');
  expect(found([])).toBe('unknown');
});

test('what one open step brings is not brought to another', () => {
  const levelNine = { kind: 'level', scheme: 'grade', level: 9 } as const;
  const doors = (first: Step['requires']) =>
    factIn(
      withSteps(
        [
          { id: 'a', title: 'A', kind: 'course', ...(first && { requires: first }) },
          { id: 'b', title: 'B', kind: 'course', requires: anyone },
          {
            ...{ id: 'c', title: 'C', kind: 'degree-program', awards: ['aas'] },
            requires: { kind: 'all', of: [levelNine, { kind: 'step', step: 'a' }] },
          },
        ],
        { credentials: [{ id: 'aas', title: 'Associate', kind: 'AssociateDegree' }], entries: [] },
      ),
      'wioa.f.credential',
    );
  expect(doors({ kind: 'all', of: [levelNine] })).toBe('unknown');
  expect(doors({ kind: 'any', of: [levelNine] })).toBe('unknown');
});

test('a record betters the grade of just the field that it is about', () => {
  const graded = (about: Evidence['about'], more: Partial<Evidence> = {}) => {
    const evidence = [
      { ...full.evidence![0]!, id: 'plan', kind: 'program-document' as const, about, ...more },
    ];
    const steps = full.steps!.map((step) =>
      step.id === 'basic' ? { ...step, accelerators: ['modular' as const] } : step,
    );
    return determineWioa({ ...full, steps, evidence }, 'p', { asOf: '2026-11-01' })
      .facts.find(({ id }) => id === 'wioa.e.accelerates')!
      .for.find(({ at }) => at.id === 'basic')?.grade;
  };
  const [basic, block] = [{ kind: 'step', id: 'basic' } as const, { kind: 'step', id: 'block' } as const];
  const field = 'accelerators';
  expect(graded([{ ...basic, field }])).toBe('documented');
  expect(graded([basic])).toBe('declared');
  const not: Partial<Evidence>[] = [
    { bearing: 'against' },
    { proposition: 'wioa.0.quality' },
    { date: '2030-01' },
  ];
  for (const more of not) expect(graded([{ ...basic, field }], more)).toBe('declared');
  expect(graded([basic, { ...block, field }])).toBe('declared');
  expect(graded([{ ...basic, field: 'title' }])).toBe('declared');
});

test('where there is counseling, other supports are not held up against it', () => {
  const { against, for: pro } = determineWioa(full, 'p', { asOf: '2026-11-01' }).facts.find(
    ({ id }) => id === 'wioa.c.counseling',
  )!;
  expect(pro.map(({ message }) => message.id)).toContain('counseling.offered');
  const bus = { id: 'bus', title: 'Bus', kind: 'transportation', steps: 'all' } as const;
  const more = determineWioa({ ...full, supports: [...full.supports!, bus] }, 'p', { asOf: '2026-11-01' });
  expect(more.facts.find(({ id }) => id === 'wioa.c.counseling')!.against).toEqual(against);
  expect(against).toEqual([]);
});

test('what an integrated program, a course and adult education offer where no parts are listed', () => {
  const offered = (step: Partial<Step>) =>
    Object.fromEntries(
      (['education', 'training'] as const).map((part) => [
        part,
        determineWioa(
          withSteps(
            [{ id: 'a', title: 'A', kind: 'course', provider: 'college', requires: anyone, ...step }],
            {
              partners: [{ id: 'college', name: 'College', types: ['postsecondary'] }],
            },
          ),
          'p',
          { asOf: '2026-11-01' },
        ).facts.find(({ id }) => id === `wioa.0.${part}`)!.state,
      ]),
    );
  expect(offered({ kind: 'integrated-education-and-training' })).toEqual({
    education: 'true',
    training: 'true',
  });
  expect(offered({ kind: 'course' })).toEqual({ education: 'true', training: 'unknown' });
  for (const kind of ['course', 'degree-program', 'dual-enrollment'] as const)
    expect(offered({ kind, occupation: 'aide' })).toEqual({ education: 'true', training: 'true' });
  expect(offered({ kind: 'adult-basic-education', occupation: 'aide' })).toEqual({
    ...{ education: 'true', training: 'unknown' },
  });
  expect(offered({ kind: 'occupational-training' })).toEqual({ education: 'unknown', training: 'true' });
});

test('where no group is named, one support that someone gets to serves, whatever is claimed complete', () => {
  const state = (...steps: readonly string[]) =>
    factIn(
      withSteps(
        [
          { id: 'class', title: 'Class', kind: 'course', requires: anyone },
          { id: 'shut', title: 'Shut', kind: 'course', requires: { kind: 'any', of: [] } },
        ],
        { complete: ['supports'], supports: [{ id: 'bus', title: 'Bus', kind: 'transportation', steps }] },
      ),
      'wioa.e.supports',
    );
  expect([state('class'), state('shut')]).toEqual(['true', 'false']);
});

test('what is taken in the same term as the step at the door lies behind the door', () => {
  const together = (timing?: 'same-term' | 'concurrent' | 'before') =>
    factIn(
      withSteps(
        [
          {
            id: 'a',
            title: 'A',
            kind: 'course',
            requires: { kind: 'step', step: 'b', ...(timing && { timing }) },
          },
          { id: 'b', title: 'B', kind: 'degree-program', requires: anyone, awards: ['aas'] },
        ],
        {
          credentials: [{ id: 'aas', title: 'Associate', kind: 'AssociateDegree' }],
          entries: [{ id: 'door', pathway: 'p', step: 'a', requires: anyone }],
        },
      ),
      'wioa.f.credential',
    );
  expect([together('same-term'), together('concurrent')]).toEqual(['true', 'true']);
  expect([together('before'), together()]).toEqual(['unknown', 'unknown']);
});

test('what a pathway that is to come or over would show is planned or out of date, and decides nothing', () => {
  const found = (more: object) => {
    const pathways = full.pathways!.map((row) => ({ ...row, ...more }));
    const { facts } = determineWioa({ ...full, pathways }, 'p', { asOf: '2026-11-01' });
    const fact = facts.find(({ id }) => id === 'wioa.c.counseling')!;
    return [fact.state, fact.for.map(({ grade }) => grade), fact.leftOut.map(({ stale }) => stale)];
  };
  expect(found({ status: 'developing' })).toEqual(['unknown', ['planned'], []]);
  expect(found({ effective: { from: '2027' } })).toEqual(['unknown', ['planned'], []]);
  expect(found({ effective: { to: '2025' } })).toEqual(['unknown', [], ['expired']]);
});

test('a record against it that has no date is listed without one', () => {
  const evidence = full.evidence!.map(({ date: _, ...each }) => ({ ...each, bearing: 'against' as const }));
  const { facts } = determineWioa({ ...full, evidence }, 'p', { asOf: '2026-11-01' });
  const fact = facts.find(({ id }) => id === 'wioa.a.industry')!;
  expect(fact.against.map(({ message }) => message)).toEqual([
    { id: 'industry.contrary', params: { date: '' } },
  ]);
});

test('a record that names a proposition and settles nothing stands among what supports it', () => {
  const said = (more: Partial<Evidence>) => {
    const bare: Evidence = {
      ...{ id: 'said', kind: 'statement', about: [{ kind: 'pathway', id: 'p' }], bearing: 'for' },
      ...{ proposition: 'wioa.e.adapts', date: '2026-01-01', source: 'Minutes', ...more },
    };
    const evidence = [...full.evidence!, bare];
    const { facts } = determineWioa({ ...full, evidence }, 'p', { asOf: '2026-11-01' });
    const fact = facts.find(({ id }) => id === 'wioa.e.adapts')!;
    return fact.for.flatMap(({ at, bearing, grade, message }) =>
      at.id === 'said' ? [bearing, grade, message.id, message.params] : [],
    );
  };
  expect(said({})).toEqual(['establishes', 'documented', 'recorded', { date: '2026-01-01' }]);
  expect(said({ grade: 'assumed' })).toEqual(['supports', 'assumed', 'recorded', { date: '2026-01-01' }]);
  expect(said({ source: undefined } as unknown as Partial<Evidence>)).toEqual([
    ...['supports', 'declared', 'recorded.bare', {}],
  ]);
});

test('courses at one time are not concurrent where one asks for what only another awards', () => {
  const schedule = { from: '2026-09-01', to: '2026-12-15' };
  const course = (id: string, kind: Step['kind'], more: Partial<Step>): Step => ({
    ...{ id, title: id, kind, schedule, requires: anyone, occupation: 'aide' },
    ...more,
  });
  const concurrent = (needs: string, alsoBy: Partial<Step> = {}) =>
    factIn(
      withSteps(
        [
          course('a-prepare', 'workforce-preparation', alsoBy),
          course('b-read', 'adult-basic-education', { awards: ['paper'] }),
          course('c-train', 'occupational-training', {
            requires: { kind: 'credential', credential: needs },
          }),
        ],
        {
          occupations: [{ id: 'aide', title: 'Aide' }],
          credentials: ['paper', 'card'].map((id) => ({ id, title: id, kind: 'Certificate' })),
          entries: [
            {
              ...{ id: 'door', pathway: 'p', step: 'c-train' },
              requires: { kind: 'credential', credential: needs },
            },
          ],
        },
      ),
      'wioa.d.concurrent',
    );
  expect(concurrent('card')).toBe('true');
  expect(concurrent('paper')).toBe('unknown');
  // Where the third awards it too, one of the two has to be finished before.
  expect(concurrent('paper', { awards: ['paper'] })).toBe('unknown');
});

test('credits that are earned behind a door open what asks for them', () => {
  const found = (least: number) =>
    factIn(
      withSteps(
        [
          { id: 'a', title: 'A', kind: 'course', requires: anyone, credits: 3 },
          { id: 'b', title: 'B', kind: 'course', requires: { kind: 'step', step: 'a' }, credits: 3 },
          {
            ...{ id: 'c', title: 'C', kind: 'degree-program', awards: ['aas'] },
            requires: { kind: 'credits', least, of: ['a', 'b'] },
          },
        ],
        {
          credentials: [{ id: 'aas', title: 'Associate', kind: 'AssociateDegree' }],
          entries: [{ id: 'door', pathway: 'p', step: 'a', requires: anyone }],
        },
      ),
      'wioa.f.credential',
    );
  expect([found(6), found(7)]).toEqual(['true', 'unknown']);
});

test('credits of a step that no one takes lead no one on', () => {
  const levelNine = { kind: 'level', scheme: 'grade', level: 9 } as const;
  const found = (least: number) =>
    factIn(
      withSteps(
        [
          { id: 'a', title: 'A', kind: 'course', requires: anyone, credits: 3 },
          { id: 'b', title: 'B', kind: 'course', requires: { kind: 'any', of: [] }, credits: 3 },
          {
            ...{ id: 'c', title: 'C', kind: 'degree-program', awards: ['aas'] },
            requires: { kind: 'any', of: [{ kind: 'credits', least, of: ['a', 'b'] }, levelNine] },
          },
        ],
        {
          credentials: [{ id: 'aas', title: 'Associate', kind: 'AssociateDegree' }],
          entries: [{ id: 'door', pathway: 'p', step: 'a', requires: levelNine }],
        },
      ),
      'wioa.f.credential',
    );
  // Whoever brings the level gets in either way; only the credits are earned behind the door.
  expect([found(3), found(6)]).toEqual(['true', 'unknown']);
});

test('counseling for all steps of a pathway whose steps no one reaches is out of reach', () => {
  const shut = full.steps!.map((step) => ({ ...step, requires: { kind: 'any' as const, of: [] } }));
  const said = (steps: readonly Step[]) => {
    const found = determineWioa({ ...full, steps, entries: [] }, 'p', { asOf: '2026-11-01' });
    const fact = found.facts.find(({ id }) => id === 'wioa.c.counseling')!;
    return [fact.state, fact.examined, ...fact.against.map(({ message }) => message.id)];
  };
  expect(said(shut).slice(0, 3)).toEqual(['unknown', 0, 'counseling.out-of-reach']);
  expect(said(full.steps!)).toEqual(['true', 1]);
});

test('read so that one door is enough, a credential behind one meets it, and only none behind any refuses it', () => {
  const side = { id: 'side', title: 'Side', kind: 'workforce-preparation', requires: anyone } as const;
  const aside = { id: 'aside', pathway: 'p', step: 'side', requires: anyone } as const;
  const read = (doors: 'every' | 'some', steps: readonly Step[], complete: PathwaySystem['complete']) => {
    const system: PathwaySystem = {
      ...full,
      ...(complete && { complete }),
      steps: [...steps, side],
      entries: [...full.entries!, aside],
      pathways: full.pathways!.map((row) => ({ ...row, steps: [...steps, side].map(({ id }) => id) })),
    };
    const found = determineWioa(system, 'p', { asOf: '2026-11-01', reading: { doors } });
    return found.facts.find(({ id }) => id === 'wioa.f.credential')?.state;
  };
  const closed = ['steps', 'credentials'] as const;
  const bare = full.steps!.map(({ awards: _, ...step }) => step);
  expect([read('every', full.steps!, []), read('some', full.steps!, [])]).toEqual(['unknown', 'true']);
  // Who comes in at the side may still begin where anyone may: that refuses nothing.
  expect([read('every', full.steps!, closed), read('some', full.steps!, closed)]).toEqual([
    ...['unknown', 'true'],
  ]);
  expect([read('every', bare, closed), read('some', bare, closed)]).toEqual(['false', 'false']);
  // Where a credential perhaps lies behind one of the doors, nothing is refused.
  const open = full.steps!.map((step) =>
    step.id === 'basic' ? step : { ...step, requires: { kind: 'text', text: 'Interview' } as const },
  );
  expect([read('every', open, closed), read('some', open, closed)]).toEqual(['unknown', 'unknown']);
});

test('where there is no door, a credential that no one reaches is refused, and one that someone may reach is open', () => {
  const found = (more: Partial<Step>) =>
    factIn(
      withSteps(
        [
          { id: 'silent', title: 'Silent', kind: 'course' },
          {
            ...{ id: 'degree', title: 'Degree', kind: 'degree-program', awards: ['aas'] },
            ...more,
          },
        ],
        {
          credentials: [{ id: 'aas', title: 'Associate', kind: 'AssociateDegree' }],
          entries: [],
          complete: ['steps', 'credentials', 'entries'],
        },
      ),
      'wioa.f.credential',
    );
  expect(found({ requires: { kind: 'any', of: [] } })).toBe('false');
  expect(found({})).toBe('unknown');
  expect(found({ requires: { kind: 'step', step: 'silent' } })).toBe('unknown');
});
