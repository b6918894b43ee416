/** Random systems in which partners, services, money, plans and pathways rest on each other. */
import fc from 'fast-check';
import type { PathwaySystem } from '../../src/model/system.js';

export const day = '2026-11-01';
const county = (code: string) => ({ scheme: 'us-county', code }) as const;
const pima = county('04019');
const cook = county('17031');

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const some = <T>(...values: readonly T[]) => fc.subarray([...values]);
const who = one('ann', 'bob', 'cod', 'dee');
const group = some<'veterans' | 'low-income' | 'individuals-with-disabilities'>(
  'veterans',
  'low-income',
  'individuals-with-disabilities',
);
const signed = one('2020-01-01', '2026-11-01', '2027-01-01', undefined);
const code = (of: string, edition = '2022') => ({ edition, code: of });

/** Rows `a`, `b`, `c` … of a table: each is made by number. */
const rows = <T extends object>(most: number, row: (index: number) => fc.Arbitrary<T>) =>
  fc
    .integer({ min: 1, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => row(index))))
    .map((all) => all.map((each, index) => ({ ...without(each), id: `${'abcdef'[index]}` })));

/** A row without the fields that are undefined. */
function without<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}

const partners = fc.constant(['ann', 'bob', 'cod', 'dee']).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record({
        id: fc.constant(id),
        name: fc.constant(id),
        types: some('postsecondary', 'industry', 'workforce-system'),
        functions: some('adult-education', 'vocational-rehabilitation', 'workforce-board'),
        level: one('local', 'state'),
        ownership: one('public', 'private'),
        programs: some('tanf', 'adult', 'vocational-rehabilitation'),
        sectors: one([], [code('62')], [code('33')]),
        populations: group,
        expertise: some('training-methods', 'labor-market-information'),
        measures: one([], [{ aim: 'jobs', measure: id }]),
      }),
    ),
  ),
);

const tables = {
  partners,
  roles: rows(4, () =>
    fc.record({
      partner: who,
      kind: one('provider', 'intermediary', 'convener', 'member'),
      tier: one('leadership', 'operations', undefined),
      responsibilities: some('design-programs', 'engage-employers', 'run-day-to-day'),
      resources: one([], ['rooms']),
      champions: some('action', 'funding'),
      scope: one(undefined, ['a'], ['b']),
    }),
  ),
  agreements: rows(3, () =>
    fc.record({
      kind: one('mou', 'letter', 'articulation'),
      parties: fc
        .tuple(signed, signed, some('ann', 'bob', 'cod', 'dee'))
        .map(([x, y, ids]) =>
          ids.map((partner, at) => ({ partner, ...without({ signedOn: at % 2 ? y : x }) })),
        ),
      reviewBy: one(undefined, '2026-06-30', '2027-06-30'),
      covers: some(
        ...[
          { kind: 'role', id: 'a' },
          { kind: 'role', id: 'b' },
          { kind: 'pathway', id: 'a' },
          { kind: 'step', id: 'b' },
          { kind: 'support', id: 'a' },
        ],
      ),
      articulates: one(
        undefined,
        [{ from: { kind: 'step', step: 'a' }, to: 'b' }],
        [{ from: { kind: 'credential', credential: 'a' }, to: 'b' }],
      ),
    }),
  ),
  plans: rows(2, () =>
    fc.record({
      title: fc.constant('Plan'),
      kind: one('local-plan', 'operational'),
      pathways: one(undefined, ['a']),
      reviewBy: one(undefined, '2026-06-30', '2027-01-31'),
      reviewedOn: one(undefined, '2026-07-15', '2024-01-01'),
      goals: one(undefined, [{ id: 'g', title: 'G' }]),
      milestones: one(undefined, [{ title: 'M', due: '2026-05-01', goal: 'g' }]),
      actions: one(undefined, [{ title: 'A', owner: 'ann', priority: 'high', goal: 'g' }]),
      decisions: one(undefined, [{ topic: 'Curricula', level: 'local' }]),
      findings: one(
        undefined,
        [{ kind: 'unmet-need', title: 'Rides', support: 'transportation', place: cook }],
        [
          { kind: 'policy-barrier', title: 'Seat time', level: 'state', removableBy: 'bob' },
          { kind: 'weakness', title: 'Few hours', partner: 'ann', step: 'a', sector: code('62') },
        ],
      ),
      sections: one(undefined, [{ kind: 'strategic', partners: ['ann', 'cod'] }]),
      phases: one(undefined, [{ phase: 'pilot', when: { from: '2026-01-01' } }]),
    }),
  ),
  funding: rows(3, () =>
    fc.record({
      title: fc.constant('Money'),
      source: one('state', 'foundation'),
      partner: one(undefined, 'ann', 'bob'),
      uses: one(undefined, ['pilot'], ['training'], ['evaluation'], ['staff']),
      pathways: one(undefined, ['a'], ['b']),
      effective: one(undefined, { to: '2026-12-31' }, { from: '2020-01-01', to: '2028-12-31' }),
    }),
  ),
  occupations: rows(2, () =>
    fc.record({
      title: fc.constant('Work'),
      soc: one(undefined, code('31-1131', '2018')),
      openings: one(undefined, [{ count: 9 }]),
      advancesTo: one(undefined, [{ occupation: 'b', direction: 'vertical' }]),
    }),
  ),
  credentials: rows(2, () =>
    fc.record({
      title: fc.constant('Paper'),
      kind: fc.constant('Certificate'),
      occupations: one(['a'], ['b']),
    }),
  ),
  supports: rows(4, () =>
    fc.record({
      title: fc.constant('Help'),
      kind: one('transportation', 'transportation', 'tutoring'),
      provider: one(undefined, 'ann', 'bob', 'cod'),
      populations: one(undefined, undefined, ['veterans']),
      model: one(undefined, 'universal'),
      steps: one<string | string[]>('all', ['a'], ['b', 'c']),
      capacity: one(
        undefined,
        undefined,
        [{ place: pima, places: 3, need: 5 }],
        [{ place: cook, places: 4 }],
      ),
    }),
  ),
  steps: rows(4, (index) =>
    fc.record({
      title: fc.constant('Step'),
      kind: one('course', 'certificate-program'),
      provider: one(undefined, 'ann', 'bob'),
      capacity: one(undefined, [{ places: 5 }]),
      cip: one(undefined, code('51.3902', '2020')),
      awards: one(undefined, ['a'], ['b']),
      requires: one(
        undefined,
        ...(index === 0
          ? []
          : [
              { kind: 'step', step: 'abcdef'.charAt(index - 1) },
              { kind: 'credential', credential: 'a' },
              { kind: 'population', population: 'veterans' },
            ]),
      ),
    }),
  ),
  pathways: rows(3, (index) =>
    fc.record({
      title: fc.constant('Way'),
      steps: one(['a', 'b'], ['b', 'c'], ['a'], ['d']),
      sectors: one(undefined, [code('62')], [code('33')]),
      occupations: one(undefined, ['a'], ['b']),
      populations: group,
      phases: one(undefined, [{ phase: 'launch' }]),
      region: one(undefined, [pima], [index === 2 ? cook : pima]),
    }),
  ),
  entries: rows(3, () =>
    fc.record({
      pathway: one('a', 'b'),
      step: one('a', 'b'),
      populations: group,
      requires: one(undefined, { kind: 'population', population: 'low-income' }),
    }),
  ),
  exits: rows(2, () =>
    fc.record({
      pathway: one('a', 'b'),
      after: one({ kind: 'step', step: 'a' }, { kind: 'credential', credential: 'b' }),
      occupations: one(undefined, ['b']),
    }),
  ),
  skillNeeds: rows(2, () =>
    fc.record({
      title: fc.constant('Need'),
      sectors: one([code('33')], [code('51')]),
      occupations: one(undefined, ['b']),
    }),
  ),
  engagements: rows(2, () =>
    fc.record({
      kind: one('hire', 'feedback', 'visit-classes'),
      partner: one('cod', 'dee'),
      pathways: one(undefined, ['a'], ['a', 'b']),
      on: one(undefined, '2026-05-01'),
    }),
  ),
  evidence: rows(2, () =>
    fc.record({
      kind: fc.constant('labor-market'),
      about: one([{ kind: 'occupation', id: 'b' }], [{ kind: 'skill-need', id: 'a' }]),
      bearing: one('for', 'against'),
      date: fc.constant('2026-01-01'),
      places: one(undefined, [pima]),
    }),
  ),
  measurements: rows(3, (index) =>
    fc.record({
      measure: one('Graduates', 'Wages'),
      value: fc.constant(index),
      heldBy: one(undefined, 'bob', 'cod'),
      pathway: one(undefined, 'a'),
      on: one('2026-01-01', '2025'),
      plan: fc.constant('a'),
      goal: fc.constant('g'),
    }),
  ),
  activities: rows(3, () =>
    fc.record({
      kind: one('review', 'staff-training', 'outreach'),
      on: one(undefined, '2026-09-01', '2026-03'),
      by: one(undefined, 'ann'),
      partners: some('ann', 'bob', 'cod'),
      about: one(
        undefined,
        ...[
          [{ kind: 'pathway', id: 'a' }],
          [
            { kind: 'plan', id: 'a' },
            { kind: 'step', id: 'b' },
          ],
          [{ kind: 'system', id: 's' }],
        ],
      ),
      phase: one(undefined, 'pilot'),
      reviewed: one(undefined, ['membership']),
      changes: one(undefined, ['Shorter']),
    }),
  ),
  accessPoints: rows(2, () =>
    fc.record({
      title: fc.constant('Center'),
      partner: one(undefined, 'bob', 'cod'),
      customers: some('business', 'job-seeker'),
      programs: some('tanf', 'adult'),
      pathways: one(undefined, ['a', 'b']),
      supports: one(undefined, ['a', 'b']),
    }),
  ),
  economicEvents: rows(2, () =>
    fc.record({
      kind: one('closing', 'opening'),
      title: fc.constant('Mill'),
      on: one(undefined, '2026-06-01'),
      sectors: one(undefined, [code('62')]),
      toldBy: one(undefined, 'ann'),
    }),
  ),
  ratings: rows(2, () =>
    fc.record({
      title: one('Team', 'Vision'),
      edition: fc.constant('toolkit-2011'),
      element: fc.constant('build-partnerships'),
      phase: one(1, 2, 3),
      on: one('2026-01-01', '2025-01-01'),
      nextStep: fc.constant('Meet'),
    }),
  ),
};

/** Systems that all have something in every table; nothing in them has ended. */
export const systems = fc.record(tables).map(
  (all) =>
    ({
      format: 'career-pathways/1',
      id: 's',
      title: 'S',
      region: [pima, county('04021')],
      ...all,
    }) as unknown as PathwaySystem,
);
