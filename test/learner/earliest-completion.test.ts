import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { completionDays } from '../../src/learner/completion-days.js';
import { type Completion, earliestCompletion } from '../../src/learner/earliest-completion.js';
import type { Learner } from '../../src/model/learner.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';
import type { Term } from '../../src/model/term.js';
import { seen, trials } from '../depth.js';
import { root } from '../doors.js';
import { itLattice, manufacturingLattice, nursingLattice } from '../graph/lattices.js';
import { broughtFromOutside, isOpen, worldOf } from '../graph/oracle.js';
import {
  all,
  any,
  beside,
  credits,
  exit,
  grade,
  graded,
  holds,
  pathwayOf,
  prior,
  some,
  step,
  words,
} from '../graph/small-system.js';
import { corequisites } from './plan-oracle.js';

const start = '2026-01-01';
/** Days after the start, written by hand: all of them in January. */
const day = (n: number) => `2026-01-${String(n + 1).padStart(2, '0')}`;
const term = (id: string, from?: string, to?: string): Term => ({
  id,
  title: id,
  period: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
});
const reach = (system: PathwaySystem, id: string, asOf = start): Completion =>
  earliestCompletion(pathwayGraph(system, 'p'), 'anyone', { kind: 'step', step: id }, { asOf });
/** A day that is certain, or the least that it can be. */
const certainty = (found: { readonly exact: boolean }) => (found.exact ? 'done-by' : 'at-least');
const shown = (found: Completion) =>
  found.status === 'found'
    ? [certainty(found), found.day, ...found.route.map(({ step: id }) => id)].join(' ')
    : found.status === 'no-route'
      ? [found.status, ...(found.missed ? ['missed', ...found.missed] : [])].join(' ')
      : found.status;
const dayOf = (found: Completion) =>
  found.status === 'held' ? '' : found.status === 'no-route' ? 'never' : found.day;

describe('a small calendar', () => {
  /**
   * Fall 24 August to 18 December 2026, spring 11 January to 14 May 2027, fall 23 August to 17 December 2027.
   * English I in fall or spring, II in spring only, III in fall only; a certificate of 10 weeks at any time; the last
   * step needs III and the certificate.
   */
  const terms = [
    term('fall-2026', '2026-08-24', '2026-12-18'),
    term('spring-2027', '2027-01-11', '2027-05-14'),
    term('fall-2027', '2027-08-23', '2027-12-17'),
  ];
  const system = pathwayOf(
    [
      step('english-1', undefined, { offered: ['fall-2026', 'spring-2027', 'fall-2027'] }),
      step('english-2', prior('english-1'), { term: 'spring-2027' }),
      step('english-3', prior('english-2'), { offered: ['fall-2027', 'fall-2026'] }),
      step('certificate', undefined, { duration: 'P10W' }),
      step('last', all(prior('english-3'), prior('certificate')), { duration: 'P1M' }),
    ],
    { terms },
  );

  test('by hand, from 1 August 2026', () => {
    expect(reach(system, 'last', '2026-08-01')).toEqual({
      status: 'found',
      exact: true,
      day: '2028-01-17',
      route: [
        // Held from 1 to 24 August. Nothing hangs on the days: it must be over by 11 January, 24 days later.
        { step: 'english-1', start: '2026-08-24', end: '2026-12-18', waits: 23, drag: 0, slack: 24 },
        // 18 December to 11 January; over on 14 May, 101 days before the fall. Without it nothing is gained, as the
        // fall of 2026 has begun by then.
        { step: 'english-2', start: '2027-01-11', end: '2027-05-14', waits: 24, drag: 0, slack: 101 },
        // Without it: done one month after 14 May 2027, 217 days earlier.
        { step: 'english-3', start: '2027-08-23', end: '2027-12-17', waits: 101, drag: 217, slack: 0 },
        { step: 'last', start: '2027-12-17', end: '2028-01-17', waits: 0, drag: 31, slack: 0 },
      ],
    });
  });

  test('by hand, from the first day of fall and the day after', () => {
    expect(dayOf(reach(system, 'english-1', '2026-08-24'))).toBe('2026-12-18');
    expect(dayOf(reach(system, 'english-1', '2026-08-25'))).toBe('2027-05-14');
    // Then English II, which is in spring 2027 only, is missed.
    expect(shown(reach(system, 'last', '2026-08-25'))).toBe('no-route missed english-2');
    expect(shown(reach(system, 'last', '2027-09-01'))).toBe('no-route missed english-1 english-2 english-3');
  });

  test('all steps at once', () => {
    expect(completionDays(pathwayGraph(system, 'p'), 'anyone', { asOf: '2026-08-01' })).toEqual([
      { step: 'certificate', start: '2026-08-01', end: '2026-10-10' },
      { step: 'english-1', start: '2026-08-24', end: '2026-12-18' },
      { step: 'english-2', start: '2027-01-11', end: '2027-05-14' },
      { step: 'english-3', start: '2027-08-23', end: '2027-12-17' },
      { step: 'last', start: '2027-12-17', end: '2028-01-17' },
    ]);
    const held = { steps: [{ step: 'english-1' }, { step: 'certificate' }] };
    const rest = completionDays(pathwayGraph(system, 'p'), held, { asOf: '2027-02-01' });
    expect(rest).toEqual([]);
  });
});

describe('the Tucson ladder', () => {
  const read = (name: string): PathwaySystem =>
    JSON.parse(readFileSync(`${root}docs/examples/${name}.json`, 'utf8'));
  const ladder = read('tucson-bht');
  const names = ['abe', 'bht-basic-1', 'bht-basic-2', 'bht-basic-3', 'bht-advanced', 'bht-associate'];
  const associate = { kind: 'credential', credential: 'bht-associate' } as const;

  test('has no lengths: at least no time, and every step is untimed', () => {
    const found = earliestCompletion(pathwayGraph(ladder, 'bht'), 'anyone', associate, {
      asOf: '2026-01-12',
    });
    expect(shown(found)).toBe(`at-least 2026-01-12 ${names.join(' ')}`);
    expect('untimed' in found && [...found.untimed].sort()).toEqual([...names].sort());
    expect(found).not.toHaveProperty('surely');
  });

  test('with lengths by hand', () => {
    // 16 weeks: 4 May 2026; 3 × 8 weeks: 29 June, 24 August, 19 October; 6 months: 19 April 2027; 2 years.
    const lengths = ['P16W', 'P8W', 'P8W', 'P8W', 'P6M', 'P2Y'];
    const steps = (ladder.steps ?? []).map((one) => ({
      ...one,
      duration: lengths[names.indexOf(one.id)] ?? 'P1D',
    }));
    const graph = pathwayGraph({ ...ladder, steps }, 'bht');
    const found = earliestCompletion(graph, 'anyone', associate, { asOf: '2026-01-12' });
    expect(
      found.status === 'found' &&
        found.exact &&
        found.route.map(({ step: id, end, waits, slack }) => [id, end, waits, slack]),
    ).toEqual([
      ['abe', '2026-05-04', 0, 0],
      ['bht-basic-1', '2026-06-29', 0, 0],
      ['bht-basic-2', '2026-08-24', 0, 0],
      ['bht-basic-3', '2026-10-19', 0, 0],
      ['bht-advanced', '2027-04-19', 0, 0],
      ['bht-associate', '2029-04-19', 0, 0],
    ]);
    // Two years from 19 April 2027 on are 731 days.
    expect(found.status === 'found' && found.route.at(-1)?.drag).toBe(731);
    const learner = { credentials: ['bht-basic'] };
    expect(shown(earliestCompletion(graph, learner, associate, { asOf: '2026-01-31' }))).toBe(
      'done-by 2028-07-31 bht-advanced bht-associate',
    );
    expect(
      shown(earliestCompletion(graph, { credentials: ['bht-associate'] }, associate, { asOf: '2026-01-31' })),
    ).toBe('held');
  });
});

describe('three lattices, in weeks from Monday, 5 January 2026', () => {
  const weeks = (system: PathwaySystem, credential: string) => {
    const graph = pathwayGraph(system, system.pathways?.[0]?.id ?? '');
    const goal = { kind: 'credential', credential } as const;
    const found = earliestCompletion(graph, {}, goal, { asOf: '2026-01-05' });
    if (found.status !== 'found' || !found.exact) return [found.status];
    return [found.day, ...found.route.map(({ step: id, drag, slack }) => `${id} ${drag / 7} ${slack}`)];
  };

  test('by hand', () => {
    // 12 + 8; then anatomy 16 beside the aide's 10, without which 6 are gained; 40; 64: week 140.
    expect(weeks(nursingLattice, 'adn')).toEqual([
      '2028-09-11',
      ...['esl 12 0', 'bridge 8 0', 'anatomy 6 0', 'lpn 40 0', 'adn 64 0'],
    ]);
    // Machining one in week 18, two in 32, welding in 20, journey in 122: two of three in 32; 32 more: week 64.
    expect(weeks(manufacturingLattice, 'aas')).toEqual([
      '2027-03-29',
      ...['shop-math 6 0', 'machining-1 12 0', 'machining-2 12 0', 'aas 32 0'],
    ]);
    // 6 + 8; three courses together until week 30, eight credits, none of them slower than the others; 8; 32: week 70.
    expect(weeks(itLattice, 'aas')).toEqual([
      '2027-05-10',
      ...['digital 6 0', 'intro 8 0', 'scripting 0 0', 'certificate 8 0', 'degree 32 0'],
    ]);
  });
});

describe('what the data say', () => {
  const one = (more: Partial<Step>, terms: readonly Term[] = [], from = '2026-02-01') => {
    const found = reach(pathwayOf([step('a', undefined, more)], { terms }), 'a', from);
    return found.status === 'found'
      ? `${certainty(found)} ${found.route[0]?.start} ${found.day}`
      : shown(found);
  };
  const exact = term('exact', '2026-02-10', '2026-05-08');

  test.each<[string, Partial<Step>, Term[], string]>([
    ['nothing', {}, [], 'at-least 2026-02-01 2026-02-01'],
    ['a length', { duration: 'P10D' }, [], 'done-by 2026-02-01 2026-02-11'],
    ['a term', { term: 'exact' }, [exact], 'done-by 2026-02-10 2026-05-08'],
    ['a term and a length', { term: 'exact', duration: 'P10D' }, [exact], 'done-by 2026-02-10 2026-02-20'],
    ['a term that is over', { term: 't' }, [term('t', '2026-01-31', '2026-05-08')], 'no-route missed a'],
    [
      'dates of its own beside a term',
      { term: 'exact', schedule: { from: '2026-03-02', to: '2026-03-06' } },
      [exact],
      'done-by 2026-03-02 2026-03-06',
    ],
    [
      'a schedule that is missed beside a term that is not',
      { term: 'exact', schedule: { from: '2026-01-05', to: '2026-03-06' } },
      [exact],
      'no-route missed a',
    ],
    [
      'the quicker of two',
      { offered: ['exact', 't'] },
      [exact, term('t', '2026-03-02', '2026-03-06')],
      'done-by 2026-03-02 2026-03-06',
    ],
    [
      'a term and another one',
      { term: 'u', offered: ['exact'] },
      [exact, term('u', '2026-01-12', '2026-01-16')],
      'done-by 2026-02-10 2026-05-08',
    ],
    ['a month', { term: 't' }, [term('t', '2026-02', '2026-05')], 'done-by 2026-02-01 2026-05-31'],
    ['a month that has begun', { term: 't' }, [term('t', '2026-01', '2026-05')], 'no-route missed a'],
    [
      'a month and a length',
      { schedule: { from: '2026-02' }, duration: 'P1W' },
      [],
      'done-by 2026-02-01 2026-03-07',
    ],
    ['years', { schedule: { from: '2027', to: '2028' } }, [], 'done-by 2027-01-01 2028-12-31'],
    ['no end', { schedule: { from: '2026-03' } }, [], 'at-least 2026-03-01 2026-03-31'],
    ['no beginning', { schedule: { to: '2026-03' } }, [], 'at-least 2026-02-01 2026-03-31'],
    [
      'no beginning but a length',
      { schedule: { to: '2026-03' }, duration: 'P1W' },
      [],
      'at-least 2026-02-01 2026-02-08',
    ],
    ['no beginning and over', { schedule: { to: '2026-01' } }, [], 'no-route missed a'],
    ['a term that nobody described', { term: 'lost', duration: 'P1W' }, [], 'at-least 2026-02-01 2026-02-08'],
    ['such a term beside another', { offered: ['lost', 'exact'] }, [exact], 'done-by 2026-02-10 2026-05-08'],
  ])('%s', (_, more, terms, said) => {
    expect(one(more, terms)).toBe(said);
  });

  test('leap years', () => {
    expect(one({ duration: 'P1M' }, [], '2024-01-31')).toBe('done-by 2024-01-31 2024-02-29');
    expect(one({ duration: 'P1M' }, [], '2025-01-31')).toBe('done-by 2025-01-31 2025-02-28');
    expect(one({ duration: 'P1Y' }, [], '2024-02-29')).toBe('done-by 2024-02-29 2025-02-28');
    expect(one({ schedule: { from: '2028-02', to: '2028-02' } }, [], '2027-12-01')).toBe(
      'done-by 2028-02-01 2028-02-29',
    );
    expect(one({ duration: 'P366D' }, [], '2024-01-01')).toBe('done-by 2024-01-01 2025-01-01');
  });

  test('a step without a length matters beside the chain too, and another way may be sure', () => {
    const both = [step('a', undefined, { duration: 'P10D' }), step('b')];
    const needsBoth = reach(
      pathwayOf([...both, step('z', all(prior('a'), prior('b')), { duration: 'P1D' })]),
      'z',
    );
    expect([shown(needsBoth), 'untimed' in needsBoth && needsBoth.untimed]).toEqual([
      `at-least ${day(11)} a z`,
      ['b'],
    ]);
    const either = reach(
      pathwayOf([...both, step('z', any(prior('a'), prior('b')), { duration: 'P1D' })]),
      'z',
    );
    expect(either).toEqual(
      expect.objectContaining({ exact: false, day: day(1), untimed: ['b'], surely: day(11) }),
    );
    const known = reach(pathwayOf([...both, step('z', prior('a'), { duration: 'P1D' })]), 'z');
    expect(shown(known)).toBe(`done-by ${day(11)} a z`);
  });

  test('a goal that is held, out of reach, open for one person, or at an exit', () => {
    const steps = [
      step('a', grade(8), { duration: 'P1D', awards: ['cna'] }),
      step('b', prior('b')),
      step('c', words('interview'), { duration: 'P2D' }),
    ];
    const graph = pathwayGraph(
      pathwayOf(steps, {
        credentials: [{ id: 'elsewhere', title: 'Elsewhere', kind: 'Badge' }],
        exits: [exit('x', 'a', { occupations: ['aide'] })],
      }),
      'p',
    );
    const ask = (id: string, learner: Learner | 'anyone' = 'anyone') =>
      shown(earliestCompletion(graph, learner, { kind: 'step', step: id }, { asOf: start }));
    expect(ask('a', { steps: [{ step: 'a' }] })).toBe('held');
    expect([ask('b'), ask('a', {}), ask('c', {})]).toEqual(Array(3).fill('no-route'));
    expect(() => ask('nowhere')).toThrow(expect.objectContaining({ code: 'unknown-goal' }));
    expect([ask('a'), ask('c')]).toEqual([`done-by ${day(1)} a`, `done-by ${day(2)} c`]);
    expect(ask('a', { levels: [{ scheme: 'grade', level: 9 }] })).toBe(`done-by ${day(1)} a`);
    const work = { kind: 'occupation', occupation: 'aide' } as const;
    expect(shown(earliestCompletion(graph, 'anyone', work, { asOf: start }))).toBe(`done-by ${day(1)} a`);
    const badge = { kind: 'credential', credential: 'elsewhere' } as const;
    expect(shown(earliestCompletion(graph, { credentials: ['elsewhere'] }, badge, { asOf: start }))).toBe(
      'held',
    );
  });

  test('a grade that is asked for needs the step to be taken anew', () => {
    const steps = [step('a', undefined, { duration: 'P3D' }), step('z', graded('a', 2), { duration: 'P1D' })];
    const graph = pathwayGraph(pathwayOf(steps), 'p');
    expect(shown(earliestCompletion(graph, 'anyone', { kind: 'step', step: 'z' }, { asOf: start }))).toBe(
      `done-by ${day(4)} a z`,
    );
  });

  test('corequisites begin together', () => {
    const lab = (more: Partial<Step>) =>
      pathwayOf([
        step('abe', undefined, { duration: 'P5D' }),
        step('course', all(prior('abe'), beside('lab')), { duration: 'P3D' }),
        step('lab', beside('course'), more),
      ]);
    expect(shown(reach(lab({ duration: 'P2D' }), 'lab'))).toBe(`done-by ${day(7)} abe lab`);
    expect(shown(reach(lab({ schedule: { from: day(9), to: day(12) } }), 'lab'))).toBe(
      `done-by ${day(12)} abe lab`,
    );
    const missed = reach(lab({ schedule: { from: day(4), to: day(12) } }), 'course');
    expect(shown(missed)).toBe('no-route missed lab');
  });

  test('of two terms the one that is over first counts, for what only has to begin with it too', () => {
    const terms = [term('long', day(4), day(9)), term('short', day(6), day(7))];
    const steps = [
      step('a', undefined, { offered: ['long', 'short'] }),
      step('b', beside('a'), { duration: 'P1D' }),
    ];
    expect(shown(reach(pathwayOf(steps, { terms }), 'a'))).toBe(`done-by ${day(7)} a`);
    expect(shown(reach(pathwayOf(steps, { terms }), 'b'))).toBe(`done-by ${day(7)} a b`);
    for (const offered of [
      ['late', 'long'],
      ['long', 'late'],
    ]) {
      const even = [...terms, term('late', day(5), day(9))];
      const both = [step('a', undefined, { offered }), ...steps.slice(1)];
      expect(shown(reach(pathwayOf(both, { terms: even }), 'b'))).toBe(`done-by ${day(5)} a b`);
    }
  });

  test.each(['P16000Y', 'P9999Y', 'P99999999W', `P${'9'.repeat(400)}D`, 'PT99999999999H'])(
    'what takes %s has no end that can be written, and no false one',
    (duration) => {
      const steps = [
        step('long', undefined, { duration }),
        step('short', undefined, { duration: 'P5D' }),
        step('after', prior('long'), { duration: 'P1D' }),
        step('with', beside('long'), { duration: 'P2D' }),
        step('either', any(prior('long'), prior('short')), { duration: 'P1D' }),
        step('both', all(prior('long'), prior('late')), { duration: 'P1D' }),
        step('late', undefined, { schedule: { from: '2025-01-06', to: '2025-02-06' } }),
        step('never', prior('never')),
        step('neither', all(prior('long'), prior('never'))),
      ];
      const graph = pathwayGraph(pathwayOf(steps), 'p');
      const ask = (id: string) =>
        earliestCompletion(graph, 'anyone', { kind: 'step', step: id }, { asOf: start });
      expect(ask('long')).toEqual({ status: 'no-route', beyond: ['long'] });
      expect(ask('after')).toEqual({ status: 'no-route', beyond: ['long'] });
      expect(ask('both')).toEqual({ status: 'no-route', missed: ['late'], beyond: ['long'] });
      expect(ask('neither')).toEqual({ status: 'no-route' });
      expect(shown(ask('either'))).toBe(`done-by ${day(6)} short either`);
      // What only needs it begun is over in time; the long step of its route begins and has no end.
      const besideIt = ask('with');
      expect(besideIt).toEqual({
        status: 'found',
        exact: true,
        day: day(2),
        route: [
          { step: 'long', start, waits: 0, drag: 0 },
          { step: 'with', start, end: day(2), waits: 0, drag: 2, slack: 0 },
        ],
      });
      expect(completionDays(graph, 'anyone', { asOf: start })).toEqual([
        { step: 'either', start: day(5), end: day(6) },
        { step: 'long', start },
        { step: 'short', start, end: day(5) },
        { step: 'with', start, end: day(2) },
      ]);
    },
  );

  test('an end on the last day that can be written is a day; the one after is none', () => {
    const last = (duration: string) =>
      earliestCompletion(
        pathwayGraph(pathwayOf([step('a', undefined, { duration })]), 'p'),
        {},
        { kind: 'step', step: 'a' },
        { asOf: '9999-12-30' },
      );
    expect(shown(last('P1D'))).toBe('done-by 9999-12-31 a');
    expect(last('P2D')).toEqual({ status: 'no-route', beyond: ['a'] });
  });

  test.each(['2026', '2026-01', '2026-02-30', 'today', ''])('as of %s is a mistake', (asOf) => {
    const graph = pathwayGraph(pathwayOf([step('a')]), 'p');
    const mistake = expect.objectContaining({ code: 'bad-day', argument: 'options.asOf' });
    expect(() => earliestCompletion(graph, {}, { kind: 'step', step: 'a' }, { asOf })).toThrow(mistake);
    expect(() => completionDays(graph, {}, { asOf })).toThrow(mistake);
  });
});

const ids = ['a', 'b', 'c', 'd'];
const at = (count: number) => fc.nat({ max: count - 1 }).map((n) => ids[n] as string);
const trees = (count: number): fc.Arbitrary<Requirement> =>
  fc.letrec<{ tree: Requirement }>((tie) => {
    const leaf: fc.Arbitrary<Requirement> = fc.oneof(
      { arbitrary: at(count).map(prior), weight: 3 },
      { arbitrary: at(count).map(beside), weight: 6 },
      { arbitrary: fc.constantFrom<Requirement>(holds('x'), holds('y')), weight: 1 },
      {
        arbitrary: fc.uniqueArray(at(count), { minLength: 1, maxLength: 3 }).map((of) => credits(2, ...of)),
        weight: 1,
      },
    );
    const parts = fc.array(tie('tree'), { minLength: 1, maxLength: 3 });
    const group: fc.Arbitrary<Requirement> = fc.oneof(
      parts.map((of) => all(...of)),
      parts.map((of) => any(...of)),
      parts.map((of) => some(2, ...of)),
    );
    return {
      tree: fc.oneof({ maxDepth: 2 }, { arbitrary: leaf, weight: 3 }, { arbitrary: group, weight: 2 }),
    };
  }).tree;

const terms = [
  term('t0', day(0), day(3)),
  term('t2', day(2), day(4)),
  term('t4', day(4), day(6)),
  term('t6', day(6), day(7)),
];
const begins: Readonly<Record<string, number>> = { t0: 0, t2: 2, t4: 4, t6: 6 };
const ends: Readonly<Record<string, number>> = { t0: 3, t2: 4, t4: 6, t6: 7 };

const pairedWith = (other: string, tree: Requirement | undefined) =>
  tree ? all(beside(other), tree) : beside(other);

/** Small systems in which everything is said. No term overtakes another; some begin with two corequisites. */
const calendars = (count: number): fc.Arbitrary<PathwaySystem> =>
  fc
    .tuple(
      fc.constantFrom(true, false, false),
      fc.array(
        fc.record({
          requires: fc.option(trees(count), { nil: undefined, freq: 4 }),
          length: fc.integer({ min: 1, max: 3 }),
          offered: fc.option(fc.subarray(['t0', 't2', 't4', 't6'], { minLength: 1 }), {
            nil: undefined,
            freq: 2,
          }),
          timed: fc.boolean(),
          awards: fc.constantFrom([], [], ['x'], ['y']),
          credits: fc.constantFrom(0, 1, 2),
        }),
        { minLength: count, maxLength: count },
      ),
    )
    .map(([paired, rows]) =>
      pathwayOf(
        rows.map(({ requires, length, offered, timed, ...rest }, n) =>
          step(ids[n] as string, paired && n < 2 ? pairedWith(ids[1 - n] as string, requires) : requires, {
            ...rest,
            ...(offered ? { offered } : {}),
            ...(offered && !timed ? {} : { duration: `P${length}D` }),
          }),
        ),
        { terms },
      ),
    );

/** Each way in which a step may go from some day on: when it begins and when it is over. */
function ways(one: Step, ready: number): [start: number, end: number][] {
  const length = Number(/\d+/.exec(one.duration ?? '')?.[0] ?? Number.NaN);
  if (!one.offered) return [[ready, ready + length]];
  return one.offered
    .filter((id) => begins[id]! >= ready)
    .map((id) => [begins[id]!, one.duration ? begins[id]! + length : ends[id]!]);
}

/**
 * The least end of every step over all ways to go about it: every step on every day up to the 9th on which its
 * requirement holds or not at all, in every offering. In each, requirements hold by what is over or has begun.
 */
function tryAll(system: PathwaySystem): Map<string, number> {
  const world = worldOf(system, 'p');
  const brings = broughtFromOutside(world);
  const joint = corequisites(world);
  const least = new Map<string, number>();
  const choices = world.steps.map((one) => [
    undefined,
    ...Array.from({ length: 10 }, (_, ready) =>
      ways(one, ready).map(([begin, end]) => ({ id: one.id, ready, begin, end })),
    ).flat(),
  ]);
  type Choice = (typeof choices)[number][number];
  const walk = (chosen: readonly Choice[]) => {
    const next = choices[chosen.length];
    if (next) {
      for (const choice of next) walk([...chosen, choice]);
      return;
    }
    const taken = chosen.filter((choice) => choice !== undefined);
    const works = taken.every(({ id, ready }) => {
      const since = new Set(taken.filter(({ end }) => end <= ready).map((other) => other.id));
      const now = new Set(
        taken
          .filter((other) => (joint(other.id, id) ? other.ready : other.begin) <= ready)
          .map((other) => other.id),
      );
      return isOpen(world, world.steps.find((one) => one.id === id) as Step, { brings, since, now });
    });
    if (works) for (const { id, end } of taken) least.set(id, Math.min(end, least.get(id) ?? Infinity));
  };
  walk([]);
  return least;
}

const anyCalendar = fc.integer({ min: 2, max: 4 }).chain(calendars);
/** The same with the days of steps changed. */
const change = (system: PathwaySystem, id: string, to: (one: Step) => Step): PathwaySystem => ({
  ...system,
  steps: (system.steps ?? []).map((one) => (one.id === id ? to(one) : one)),
});
const longer = (days: number) => (one: Step) => ({
  ...one,
  duration: `P${Number(/\d+/.exec(one.duration ?? '')?.[0] ?? 0) + days}D`,
});

describe('laws', () => {
  test('is as early as the best of all orders, days and offerings', () => {
    let [reached, joined, lost] = [0, 0, 0];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3 }).chain(calendars), (system) => {
        const least = tryAll(system);
        // What needs more than ten days of waiting is not tried.
        const found = ids.slice(0, system.steps?.length).map((id) => [id, reach(system, id)] as const);
        for (const [id, one] of found) {
          const end = least.get(id);
          if (one.status === 'found' && one.day > day(9) && end === undefined) continue;
          expect([id, dayOf(one)]).toEqual([id, end === undefined ? 'never' : day(end)]);
          if (end !== undefined) reached++;
          else if ('missed' in one) lost++;
        }
        const world = worldOf(system, 'p');
        const both = corequisites(world);
        if (ids.some((a) => ids.some((b) => a < b && both(a, b) && least.has(a)))) joined++;
      }),
      trials(6000, 21, 8),
    );
    seen(Math.min(reached, joined * 5, lost * 10), 100);
  });

  test('the order of tables changes nothing', () => {
    const shuffled = anyCalendar.chain((system) =>
      fc.record({
        system: fc.constant(system),
        steps: fc.shuffledSubarray([...(system.steps ?? [])], { minLength: system.steps?.length ?? 0 }),
        terms: fc.shuffledSubarray(terms, { minLength: terms.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ system, ...tables }) => {
        const order = (tables.steps ?? []).map(({ id }) => id);
        const other = { ...system, ...tables, pathways: [{ id: 'p', title: 'P', steps: order }] };
        for (const id of order) expect(reach(other, id)).toEqual(reach(system, id));
      }),
      trials(10_000, 22, 8),
    );
  });

  test('another way is never later, a longer step never earlier', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        fc.constantFrom(...ids),
        fc.nat({ max: 4 }),
        trees(2),
        (system, at, days, more) => {
          const open = change(system, at, (one) => ({ ...one, requires: any(one.requires ?? all(), more) }));
          const slow = change(system, at, (one) => (one.duration ? longer(days)(one) : one));
          for (const { id } of system.steps ?? []) {
            expect(dayOf(reach(open, id)) <= dayOf(reach(system, id))).toBe(true);
            expect(dayOf(reach(slow, id)) >= dayOf(reach(system, id))).toBe(true);
          }
        },
      ),
      trials(14_000, 23, 8),
    );
  });

  test('drag and slack are what happens when the step takes no time, or longer', () => {
    let [dragged, slacked, free] = [0, 0, 0];
    fc.assert(
      fc.property(anyCalendar, fc.nat(), (system, number) => {
        const steps = system.steps ?? [];
        const goal = steps[number % steps.length]!.id;
        const found = reach(system, goal);
        if (found.status !== 'found' || !found.exact) return;
        for (const { step: id, drag, slack, waits } of found.route) {
          const none = change(system, id, ({ offered: _, ...one }) => ({ ...one, duration: 'P0D' }));
          const sooner = dayOf(reach(none, goal));
          expect([waits >= 0, Date.parse(found.day) - Date.parse(sooner)]).toEqual([true, drag * 86_400_000]);
          if (drag > 0) dragged++;
          if (!system.steps?.find((one) => one.id === id)?.duration) continue;
          const late = (days: number) => dayOf(reach(change(system, id, longer(days)), goal));
          if (slack === undefined) free++;
          else if (slack > 0) slacked++;
          expect(late(slack ?? 1000)).toBe(found.day);
          if (slack !== undefined) expect(late(slack + 1) > found.day).toBe(true);
        }
      }),
      trials(30_000, 24, 8),
    );
    seen(Math.min(dragged, slacked * 10, free * 10), 100);
  });
});

test('a term of which only the title is known gives no day, and no error', () => {
  const graph = pathwayGraph(
    {
      format: 'career-pathways/1',
      id: 's',
      title: 'S',
      terms: [{ id: 'fall', title: 'Fall' }],
      steps: [{ id: 'a', title: 'A', kind: 'course', term: 'fall' }],
      pathways: [{ id: 'p', title: 'P', steps: ['a'] }],
    },
    'p',
  );
  expect(completionDays(graph, {}, { asOf: '2026-11-01' })).toMatchObject([{ step: 'a' }]);
  const goal = { kind: 'step', step: 'a' } as const;
  expect(earliestCompletion(graph, {}, goal, { asOf: '2026-11-01' })).toMatchObject({
    exact: false,
    untimed: ['a'],
  });
});

describe('a step that a person is taking', () => {
  const terms = [term('spring', day(1), day(20))];
  const steps = [
    step('a', prior('nothing'), { duration: 'P10D' }),
    step('b', prior('a'), { duration: 'P1D' }),
    step('c', prior('nothing'), { term: 'spring' }),
    step('d', prior('nothing')),
  ];
  const graph = pathwayGraph(pathwayOf(steps, { terms }), 'p');
  const ask = (id: string, on?: string, asOf = day(3)) =>
    shown(
      earliestCompletion(
        graph,
        { steps: [{ step: id === 'b' ? 'a' : id, state: 'enrolled', ...(on && { on }) }] },
        { kind: 'step', step: id },
        { asOf },
      ),
    );

  test('goes on, whatever it asks, and is over its duration after the day of enrolment, or with its period', () => {
    expect(ask('a', day(1))).toBe(`done-by ${day(11)} a`);
    expect(ask('b', day(1))).toBe(`done-by ${day(12)} a b`);
    expect(ask('a')).toBe(`done-by ${day(13)} a`);
    // What is begun later is not there yet.
    expect(ask('a', day(5))).toBe('no-route');
    expect(ask('c', day(1))).toBe(`done-by ${day(20)} c`);
  });

  test('may be over on any day where it is overdue, or nothing is written', () => {
    expect(ask('a', '2025-11')).toBe(`at-least ${day(3)} a`);
    expect(ask('c', day(1), '2026-03-01')).toBe('at-least 2026-03-01 c');
    expect(ask('d')).toBe(`at-least ${day(3)} d`);
  });
});

test('the person and the doors are as they stand on the day', () => {
  const graph = pathwayGraph(
    pathwayOf(
      [
        step('a', undefined, { duration: 'P10D' }),
        step('b', { kind: 'all', of: [prior('a'), { kind: 'text', text: 'x' }] }),
      ],
      {
        entries: [
          { id: 'e', pathway: 'p', step: 'b', requires: { kind: 'all', of: [] }, effective: { to: day(2) } },
        ],
      },
    ),
    'p',
  );
  const ask = (asOf: string, learner: Learner) =>
    shown(earliestCompletion(graph, learner, { kind: 'step', step: 'b' }, { asOf }));
  const days = (asOf: string, learner: Learner | 'anyone') =>
    completionDays(graph, learner, { asOf }).map(({ step: id, start }) => `${id} ${start}`);
  const met = { decisions: [{ requirement: 'x', met: true, on: day(5) }] };
  expect(ask(day(2), {})).toBe(`at-least ${day(2)} b`);
  expect(ask(day(3), {})).toBe('no-route');
  expect(days(day(2), 'anyone')).toContain(`b ${day(2)}`);
  expect(days(day(3), 'anyone')).toContain(`b ${day(13)}`);
  expect(ask(day(4), met)).toBe('no-route');
  expect(ask(day(5), met)).toBe(`at-least ${day(15)} a b`);
  const taken = { ...met, steps: [{ step: 'a', on: day(8) }] };
  expect(ask(day(7), taken)).toBe(`at-least ${day(17)} a b`);
  expect(ask(day(8), taken)).toBe(`at-least ${day(8)} b`);
});

test('a step begins only while it is in effect', () => {
  const ask = (more: Partial<Step>) =>
    shown(reach(pathwayOf([step('a', undefined, { duration: 'P1D', ...more })]), 'a'));
  expect(ask({ effective: { from: day(4) } })).toBe(`done-by ${day(5)} a`);
  expect(ask({ effective: { to: '2025-12' } })).toBe('no-route missed a');
  expect(ask({ effective: { to: '2026-01' }, schedule: { from: '2026-02-01', to: '2026-02-09' } })).toBe(
    'no-route missed a',
  );
  expect(ask({ status: 'suspended' })).toBe('no-route missed a');
  expect(ask({ status: 'ceased' })).toBe('no-route missed a');
  expect(ask({ status: 'ceased', effective: { to: day(9) } })).toBe(`done-by ${day(1)} a`);
  expect(ask({ status: 'developing' })).toBe('no-route missed a');
  expect(ask({ status: 'developing', effective: { from: day(9) } })).toBe(`done-by ${day(10)} a`);
  // It should have opened by now and has not: nobody knows when it will.
  expect(ask({ status: 'developing', effective: { from: '2025-12' } })).toBe('no-route missed a');
});

test('of several terms those of which nothing is known may still come when the others are past', () => {
  const terms = [
    term('past', '2025-09-01', '2025-12-12'),
    { id: 'some-day', title: 'Some day' },
    { ...term('called-off', day(9), day(12)), effective: { to: '2025-11-30' } },
    term('soon', day(9), day(12)),
  ];
  const ask = (...offered: string[]) =>
    shown(reach(pathwayOf([step('a', undefined, { duration: 'P1D', offered })], { terms }), 'a'));
  expect(ask('past')).toBe('no-route missed a');
  expect(ask('past', 'some-day')).toBe(`at-least ${day(1)} a`);
  expect(ask('some-day', 'soon')).toBe(`done-by ${day(10)} a`);
  expect(ask('called-off')).toBe('no-route missed a');
  expect(ask('called-off', 'soon')).toBe(`done-by ${day(10)} a`);
});
