/** Services, supports, agreements, plans, readiness, contributions: each question on a small system. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agenda } from '../../src/partnership/agenda.js';
import { agreementProblems } from '../../src/partnership/agreement-problems.js';
import {
  champions,
  contributions,
  expertise,
  measureCrosswalk,
} from '../../src/partnership/contributions.js';
import { duplicatePathways } from '../../src/partnership/duplicate-pathways.js';
import { fundingReport } from '../../src/partnership/funding-report.js';
import { goalProgress } from '../../src/partnership/goal-progress.js';
import { ifPartnerLeaves } from '../../src/partnership/if-partner-leaves.js';
import { partnershipReport } from '../../src/partnership/partnership-report.js';
import { readiness } from '../../src/partnership/readiness.js';
import { duplicateServices, serviceCoverage } from '../../src/partnership/service-coverage.js';
import { populationsServed, unreachableSupports } from '../../src/partnership/support-gaps.js';
import { partnershipText } from '../../src/view/partnership-text.js';
import { seen, trials } from '../depth.js';
import { root } from '../doors.js';
import { partner, role, system } from './system.js';

const day = '2026-11-01';

describe('services', () => {
  test('are for everybody only where the document says so', () => {
    const bus = (id: string, more: object) => ({
      id,
      title: id,
      kind: 'transportation' as const,
      steps: 'all' as const,
      ...more,
    });
    const given = (...models: object[]) =>
      system({
        partners: models.map((_, index) => partner(`p${index}`, [])),
        supports: models.map((more, index) => bus(`s${index}`, { provider: `p${index}`, ...more })),
      });
    const universal = { model: 'universal' };
    expect(serviceCoverage(given(universal))[0]?.everybody).toBe(true);
    expect(serviceCoverage(given({}))[0]?.everybody).toBeUndefined();
    expect(serviceCoverage(given(universal, {}))[0]?.everybody).toBeUndefined();
    expect(serviceCoverage(given({ ...universal, populations: ['veterans'] }))[0]?.everybody).toBeUndefined();
    expect(duplicateServices(given(universal, universal))[0]?.everybody).toBe(true);
    expect(duplicateServices(given(universal, {}))[0]?.everybody).toBeUndefined();
    const text = (all: ReturnType<typeof given>) => partnershipText(partnershipReport(all, { asOf: day }));
    expect(text(given({}))).toContain('transportation for a group that is not stated: s0');
    expect(text(given(universal))).toContain('transportation for everybody: s0');
  });

  const tucson = { scheme: 'us-county', code: '04019' } as const;
  const served = system({
    partners: ['center', 'church', 'city'].map((id) => partner(id, [])),
    supports: [
      {
        id: 'bus',
        title: 'Bus',
        kind: 'transportation',
        provider: 'center',
        steps: 'all',
        capacity: [
          { places: 20, need: 35, place: tucson, population: 'low-income' },
          { places: 5, place: tucson, population: 'low-income' },
          { places: 9 },
        ],
      },
      {
        id: 'rides',
        title: 'Rides',
        kind: 'transportation',
        provider: 'church',
        steps: 'all',
        populations: ['low-income'],
      },
      {
        id: 'van',
        title: 'Van',
        kind: 'transportation',
        provider: 'city',
        steps: 'all',
        populations: ['low-income', 'veterans'],
      },
    ],
    plans: [
      {
        id: 'scan',
        title: 'Scan',
        kind: 'environment-scan',
        findings: [
          {
            kind: 'unmet-need',
            title: 'Evening child care',
            support: 'child-and-dependent-care',
            populations: ['single-parents'],
          },
        ],
      },
    ],
  });

  test('by kind, population and place, capacity against need', () => {
    expect(serviceCoverage(served)).toEqual([
      {
        kind: 'child-and-dependent-care',
        population: 'single-parents',
        supports: [],
        providers: [],
        unmet: [{ plan: 'scan', title: 'Evening child care' }],
      },
      {
        kind: 'transportation',
        population: 'low-income',
        place: 'us-county 04019',
        supports: ['bus'],
        providers: ['center'],
        places: 25,
        need: 35,
        short: 10,
      },
      {
        kind: 'transportation',
        population: 'low-income',
        supports: ['rides', 'van'],
        providers: ['church', 'city'],
      },
      { kind: 'transportation', population: 'veterans', supports: ['van'], providers: ['city'] },
      { kind: 'transportation', supports: ['bus'], providers: ['center'], places: 9 },
    ]);
  });

  test('the same for the same people, by several partners', () => {
    expect(duplicateServices(served)).toEqual([
      {
        kind: 'transportation',
        population: 'low-income',
        supports: ['rides', 'van'],
        providers: ['church', 'city'],
      },
    ]);
  });
});

describe('reach', () => {
  const base = system({
    steps: ['a', 'b'].map((id) => ({ id, title: id, kind: 'course' })),
    pathways: [{ id: 'p', title: 'P', steps: ['a'], populations: ['individuals-with-disabilities'] }],
    entries: [{ id: 'e', pathway: 'p', step: 'a', populations: ['veterans'] }],
    partners: [
      partner('rehab', ['state-agency'], { programs: ['vocational-rehabilitation'] }),
      partner('post', [], { populations: ['veterans'] }),
    ],
  });

  test('supports that no step and no population can reach', () => {
    const supports = [
      { id: 'nowhere', title: 'X', kind: 'tutoring', steps: [] },
      { id: 'elsewhere', title: 'X', kind: 'tutoring', steps: ['b'] },
      { id: 'for-others', title: 'X', kind: 'tutoring', steps: 'all', populations: ['homeless'] },
      { id: 'fine', title: 'X', kind: 'tutoring', steps: ['a', 'b'], populations: ['homeless', 'veterans'] },
    ] as const;
    expect(unreachableSupports({ ...base, supports })).toEqual([
      { support: 'nowhere', why: 'no-step' },
      { support: 'elsewhere', why: 'no-step' },
      { support: 'for-others', why: 'no-population' },
    ]);
    expect(
      unreachableSupports(system({ supports: [{ id: 's', title: 'S', kind: 'other', steps: 'all' }] })),
    ).toEqual([{ support: 's', why: 'no-step' }]);
  });

  test('every population that a pathway is meant for, with those who serve it', () => {
    expect(populationsServed(base)).toEqual([
      {
        pathway: 'p',
        population: 'individuals-with-disabilities',
        partners: [],
        agencies: ['rehab'],
        supports: [],
      },
      { pathway: 'p', population: 'veterans', partners: ['post'], agencies: [], supports: [] },
    ]);
  });
});

describe('agreements', () => {
  const signed = { partner: 'a', signedOn: '2025-01-01' };
  const codes = (more: Parameters<typeof system>[0]) =>
    agreementProblems(system(more), { asOf: day }).map(({ code, path }) => `${code} ${path}`);

  test.each([
    ['expired', { effective: { to: '2026-10-31' }, parties: [signed] }, ['expired /agreements/0/effective']],
    ['still in force', { effective: { to: '2026-11' }, parties: [signed], reviewBy: '2026-11-02' }, []],
    ['due today', { reviewBy: day, parties: [signed] }, ['review-due /agreements/0/reviewBy']],
    ['due this month', { reviewBy: '2026-11', parties: [signed] }, []],
    ['due', { reviewBy: '2026-10', parties: [signed] }, ['review-due /agreements/0/reviewBy']],
    [
      'not signed',
      { parties: [{ partner: 'a' }, { partner: 'b', signedOn: '2027' }, { partner: 'c', signedOn: day }] },
      ['not-signed /agreements/0/parties', 'not-signed /agreements/0/parties'],
    ],
    [
      'a role of somebody else',
      { parties: [signed], covers: [{ kind: 'role', id: 'r' }] },
      ['role-not-covered /agreements/0/covers'],
    ],
    [
      'a step of somebody else',
      { parties: [signed], covers: [{ kind: 'step', id: 'x' }] },
      ['partner-not-party /agreements/0/covers'],
    ],
    [
      'roles and steps of a party',
      {
        parties: [{ partner: 'b', signedOn: '2025' }],
        covers: [
          { kind: 'role', id: 'r' },
          { kind: 'step', id: 'x' },
        ],
      },
      [],
    ],
  ] as const)('%s', (_, agreement, expected) => {
    expect(
      codes({
        partners: ['a', 'b', 'c'].map((id) => partner(id, ['industry'])),
        agreements: [{ id: 'm', kind: 'employer-commitment', ...agreement }],
        roles: [role('r', 'b')],
        steps: [{ id: 'x', title: 'X', kind: 'course', provider: 'b' }],
      }),
    ).toEqual(expected);
  });

  test('a party who is gone', () => {
    const m = { id: 'm', kind: 'employer-commitment' } as const;
    const gone = partner('a', ['industry'], { effective: { to: '2020' } });
    expect(codes({ partners: [gone], agreements: [{ ...m, parties: [signed] }] })).toEqual([
      'party-gone /agreements/0/parties',
    ]);
    expect(
      codes({ partners: [partner('a', ['industry'])], agreements: [{ ...m, parties: [signed] }] }),
    ).toEqual([]);
  });

  test('a partner with a letter and nothing else', () => {
    const letter = { id: 'l', kind: 'letter', parties: [signed] } as const;
    const partners = [partner('a', ['industry']), partner('b', ['industry'])];
    expect(codes({ partners, agreements: [letter] })).toEqual(['letter-only /partners/0']);
    expect(
      codes({ partners, agreements: [letter], roles: [role('r', 'a', { resources: ['Machines'] })] }),
    ).toEqual([]);
    expect(
      codes({ partners, agreements: [letter, { ...letter, id: 'm', kind: 'employer-commitment' }] }),
    ).toEqual([]);
  });
});

test('pathways that share half of their steps or more', () => {
  const pathway = (id: string, steps: string[], more = {}) => ({ id, title: id, steps, ...more });
  expect(
    duplicatePathways(
      system({
        pathways: [
          pathway('a', ['x', 'y', 'z'], { cluster: 'Care' }),
          pathway('b', ['x', 'y'], { cluster: 'Care' }),
          pathway('c', ['x', 'q', 'r']),
          pathway('d', ['x', 'y']),
          pathway('e', []),
        ],
      }),
    ),
  ).toEqual([
    { pathways: ['b', 'd'], steps: ['x', 'y'], similarity: 1, sameGoal: false },
    { pathways: ['a', 'b'], steps: ['x', 'y'], similarity: 2 / 3, sameGoal: true },
    { pathways: ['a', 'd'], steps: ['x', 'y'], similarity: 2 / 3, sameGoal: false },
  ]);
});

test('the agenda: what is overdue, what comes next, how far ahead', () => {
  const found = agenda(
    system({
      partners: [partner('hub', [])],
      roles: [role('r', 'hub', { kind: 'intermediary' })],
      plans: [
        {
          id: 'p',
          title: 'Plan',
          kind: 'operational',
          reviewBy: '2027',
          milestones: [
            { title: 'done', due: '2026-01-01', metOn: '2026-01-02' },
            { title: 'late', due: '2026-09' },
            { title: 'this year', due: '2026' },
          ],
          actions: [{ title: 'call', due: '2026-11-08', owner: 'hub' }, { title: 'some day' }],
        },
      ],
      agreements: [{ id: 'm', kind: 'mou', parties: [], effective: { to: '2026-12-31' } }],
      funding: [{ id: 'f', title: 'Grant', source: 'state', effective: { to: '2026-10-31' } }],
    }),
    { asOf: day },
  );
  expect(found.overdue.map(({ title, days }) => [title, days])).toEqual([
    ['late', -32],
    ['Grant', -1],
  ]);
  expect(found.coming.map(({ title, days }) => [title, days])).toEqual([
    ['call', 7],
    ['m', 60],
    ['this year', 60],
    ['Plan', 425],
  ]);
  expect([found.horizon, found.intermediaries]).toEqual([7, ['hub']]);
  expect(found.undated.map(({ title }) => title)).toEqual(['some day']);
  expect(agenda(system({}), { asOf: day })).toEqual({
    overdue: [],
    coming: [],
    undated: [],
    goals: [],
    intermediaries: [],
  });
});

test('readiness: the latest rating of each indicator, by edition, most urgent first', () => {
  const rating = (id: string, more: object) =>
    ({
      id,
      title: id,
      edition: 'toolkit-2011',
      element: 'build-partnerships',
      phase: 2,
      on: '2026',
      ...more,
    }) as const;
  const found = readiness(
    system({
      ratings: [
        rating('vision', { phase: 1, on: '2025', gap: 'none yet' }),
        rating('vision-again', { title: 'vision', phase: 3 }),
        rating('roles', { nextStep: 'write them down', priority: 'low' }),
        rating('funds', {
          element: 'identify-funding',
          assistance: 'grant writing',
          priority: 'high',
          phase: 4,
        }),
        rating('other', { edition: 'toolkit-2016', phase: 1, nextStep: 'x' }),
      ] as never,
    }),
    'toolkit-2011',
  );
  expect(found.actions.map(({ rating }) => rating)).toEqual(['funds', 'roles']);
  expect(found.elements[0]).toMatchObject({ element: 'build-partnerships', phase: 2 });
  expect(found.unrated).toEqual(['identify-industry', 'design-programs', 'align-policies', 'measure-change']);
});

test('what partners bring, know, champion, measure', () => {
  const whole = system({
    partners: [
      partner('a', [], {
        expertise: ['training-methods'],
        measures: [{ aim: 'jobs', measure: 'employed in Q2' }],
      }),
      partner('b', [], {
        measures: [
          { aim: 'jobs', measure: 'employed in Q4' },
          { aim: 'degrees', measure: 'awards' },
        ],
      }),
    ],
    roles: [role('r', 'a', { resources: ['Rooms'], outcomes: ['Jobs'], champions: ['legislation'] })],
    funding: [{ id: 'f', title: 'F', source: 'employer', partner: 'b' }],
  });
  expect(contributions(whole)).toEqual([
    { partner: 'a', resources: ['Rooms'], outcomes: ['Jobs'], funding: [] },
    { partner: 'b', resources: [], outcomes: [], funding: ['f'] },
  ]);
  expect(expertise(whole).filter(({ partners }) => partners.length > 0)).toEqual([
    { what: 'training-methods', partners: ['a'] },
  ]);
  expect(champions(whole).map(({ partners }) => partners)).toEqual([[], [], ['a']]);
  expect(measureCrosswalk(whole).map(({ aim, common }) => [aim, common])).toEqual([
    ['degrees', true],
    ['jobs', false],
  ]);
});

test('funding by source; pathways that nothing sustains after the pilot', () => {
  const money = (amount: number) => ({ amount, currency: 'USD' });
  const { streams, unsustained } = fundingReport(
    system({
      pathways: ['a', 'b', 'c'].map((id) => ({ id, title: id, steps: [] })),
      funding: [
        {
          ...{ id: '1', title: '1', source: 'state', amount: money(5), uses: ['pilot'] },
          ...{ pathways: ['a', 'b'], effective: { to: '2027-06' } },
        },
        { id: '2', title: '2', source: 'state', amount: money(7), uses: ['training'], pathways: ['b'] },
        {
          id: '3',
          title: '3',
          source: 'perkins',
          pathways: ['a'],
          uses: ['training'],
          effective: { to: '2025' },
        },
      ],
    }),
    { asOf: day },
  );
  expect(streams).toEqual([
    { source: 'perkins', funding: ['3'], amounts: [] },
    { source: 'state', funding: ['1', '2'], amounts: [money(12)] },
  ]);
  expect(unsustained).toEqual(['a']);
});

test('sums and changes of amounts are those of the decimals that are written', () => {
  const sumOf = (...amounts: readonly number[]) =>
    fundingReport(
      system({
        funding: amounts.map((amount, at) => ({
          ...{ id: `f${at}`, title: 'F', source: 'state' },
          amount: { amount, currency: 'USD' },
        })),
      }),
      { asOf: day },
    ).streams[0]?.amounts[0]?.amount;
  expect(sumOf(0.1, 0.2)).toBe(0.3);
  expect(sumOf(1.005, 2.1, 1e-7)).toBe(3.1050001);
  expect(sumOf(1e21, 5)).toBe(1e21);
  expect(sumOf(7)).toBe(7);
  const change = (...values: readonly number[]) =>
    goalProgress(
      system({
        measurements: values.map((value, at) => ({
          id: `m${at}`,
          measure: 'M',
          value,
          on: `2026-0${at + 1}`,
        })),
      }),
      { asOf: day },
    ).other[0]?.change;
  expect(change(0.1, 0.3)).toBe(0.2);
  expect(change(1.2345, 1.2)).toBe(-0.0345);
  const cents = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(cents, (all) => {
      expect(sumOf(...all.map((each) => each / 100))).toBe(
        all.reduce((total, each) => total + each, 0) / 100,
      );
    }),
    trials(2000, 41),
  );
});

test('the report holds all of it, for every example, and is plain data', () => {
  for (const name of ['tucson-bht', 'tucson-bht-developed', 'oregon-pathways-alliance', 'go-to-2040']) {
    const report = partnershipReport(JSON.parse(readFileSync(`${root}docs/examples/${name}.json`, 'utf8')), {
      asOf: day,
    });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  }
  expect(() => partnershipReport(system({}), { asOf: '2026' })).toThrow(
    expect.objectContaining({ code: 'bad-day' }),
  );
});

test('GO TO 2040: three recommendations with three, four and six specifics', () => {
  const hub = JSON.parse(readFileSync(`${root}docs/examples/go-to-2040.json`, 'utf8'));
  const [plan] = hub.plans;
  expect(
    plan.goals.map(
      ({ id }: { id: string }) => plan.actions.filter(({ goal }: { goal: string }) => goal === id).length,
    ),
  ).toEqual([3, 4, 6]);
});

test('whom the document does not have takes nothing over and brings no one together', () => {
  const roles = [
    role('1', 'board', { responsibilities: ['convene-stakeholders'] }),
    role('2', 'ghost', { responsibilities: ['convene-stakeholders'], kind: 'intermediary' }),
  ];
  const document = system({ partners: [partner('board', [])], roles });
  expect(ifPartnerLeaves(document, 'board').responsibilities).toEqual(['convene-stakeholders']);
  expect(agenda(document, { asOf: '2026-11-01' }).intermediaries).toEqual([]);
  const both = { ...document, partners: [...document.partners!, partner('ghost', [])] };
  expect(ifPartnerLeaves(both, 'board').responsibilities).toEqual([]);
  expect(agenda(both, { asOf: '2026-11-01' }).intermediaries).toEqual(['ghost']);
});

test('services of different steps are none of each other', () => {
  const bus = (id: string, steps: 'all' | readonly string[]) =>
    ({ id, title: id, kind: 'transportation', provider: id, steps }) as const;
  const partners = ['a', 'b', 'c'].map((id) => partner(id, []));
  const stops = ['s1', 's2'].map((id) => ({ id, title: id, kind: 'course' as const }));
  const found = (...supports: ReturnType<typeof bus>[]) =>
    duplicateServices(system({ partners, steps: stops, supports })).map((each) => each.supports);
  expect(found(bus('a', ['s1']), bus('b', ['s2']))).toEqual([]);
  expect(found(bus('a', ['s1', 's2']), bus('b', ['s2']))).toEqual([['a', 'b']]);
  expect(found(bus('a', 'all'), bus('b', ['s2']))).toEqual([['a', 'b']]);
  expect(found(bus('a', ['s1']), bus('b', ['s2']), bus('c', ['s1']))).toEqual([['a', 'c']]);
  const again = { ...bus('a', ['s1']), id: 'again' };
  expect(found(bus('a', ['s1']), again, bus('b', ['s2']), { ...bus('b', ['s2']), id: 'more' })).toEqual([]);
});

test('which services are duplicates is what comparing every two of them says', () => {
  const steps = ['s1', 's2', 's3'];
  const service = fc.record({
    provider: fc.constantFrom('a', 'b', 'c'),
    steps: fc.oneof(fc.constant('all' as const), fc.subarray(steps)),
  });
  let found = 0;
  fc.assert(
    fc.property(fc.array(service, { maxLength: 6 }), (some) => {
      const supports = some.map((each, at) => ({
        ...{ id: `u${at}`, title: 'Bus', kind: 'transportation' as const },
        ...each,
      }));
      const meet = (one: (typeof supports)[number], other: (typeof supports)[number]) =>
        one.provider !== other.provider &&
        one.steps.length > 0 &&
        other.steps.length > 0 &&
        (one.steps === 'all' ||
          other.steps === 'all' ||
          one.steps.some((step) => other.steps.includes(step)));
      const slow = supports.filter((one) => supports.some((other) => meet(one, other))).map(({ id }) => id);
      const [told] = duplicateServices(
        system({
          partners: ['a', 'b', 'c'].map((id) => partner(id, [])),
          steps: steps.map((id) => ({ id, title: id, kind: 'course' })),
          supports,
        }),
      );
      expect(told?.supports ?? []).toEqual(slow);
      found += slow.length;
    }),
    trials(2000, 77),
  );
  seen(found, 50);
});
