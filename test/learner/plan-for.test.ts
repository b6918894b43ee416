/** Plans from here to a goal. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { cheapestRoutes } from '../../src/graph/routes/cheapest-routes.js';
import { completionDays } from '../../src/learner/completion-days.js';
import { earliestCompletion } from '../../src/learner/earliest-completion.js';
import { planFor } from '../../src/learner/plan-for.js';
import type { Learner } from '../../src/model/learner.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { seen, size, trials } from '../depth.js';
import type { Aim } from '../graph/oracle.js';
import { all, any, beside, holds, pathwayOf, prior, step, words } from '../graph/small-system.js';
import { persons } from './arbitrary-person.js';
import { faults, onDay, personOnDay, takingNow } from './plan-oracle.js';

const asOf = '2026-01-01';
const usd = (amount: number) => ({ amount, currency: 'USD' });
const goal = (id: string) => ({ kind: 'step', step: id }) as const;
const plan = (system: PathwaySystem, learner: Learner, id: string, more = {}) =>
  planFor(pathwayGraph(system, 'p'), learner, goal(id), { asOf, ...more });

describe('a ladder', () => {
  const system = pathwayOf(
    [
      step('read', undefined, { duration: 'P10D' }),
      step('aide', undefined, { duration: 'P1M', cost: usd(900), awards: ['cna'], credits: 4 }),
      step('fast', undefined, { duration: 'P1W', cost: { tuition: usd(2_000), books: usd(50.5) } }),
      step('nurse', all(any(prior('aide'), prior('fast')), prior('read'), words('cleared')), {
        schedule: { from: '2026-03-02', to: '2026-06-30' },
        cost: usd(4_000),
      }),
    ],
    {
      credentials: [{ id: 'cna', title: 'CNA', kind: 'Certificate' }],
      supports: [
        { id: 'bus', title: 'Bus', kind: 'transportation', steps: 'all' },
        { id: 'vets', title: 'Desk', kind: 'career-navigation', steps: 'all', populations: ['veterans'] },
        { id: 'over', title: 'Over', kind: 'tutoring', steps: 'all', status: 'ceased' },
      ],
    },
  );
  const cleared = { decisions: [{ requirement: 'cleared', met: true }] };

  test('what to take and when, what runs together, what it costs, what helps', () => {
    expect(plan(system, cleared, 'nurse')).toEqual({
      status: 'found',
      exact: true,
      day: '2026-06-30',
      steps: [
        // The quick course is spared: it costs more, and the day does not need it.
        {
          step: 'aide',
          start: '2026-01-01',
          end: '2026-02-01',
          together: ['read'],
          cost: usd(900),
          gives: { credentials: ['cna'], credits: 4 },
        },
        { step: 'read', start: '2026-01-01', end: '2026-01-11', together: ['aide'] },
        { step: 'nurse', start: '2026-03-02', end: '2026-06-30', together: [], cost: usd(4_000) },
      ],
      cost: usd(4_900),
      unpriced: ['read'],
      untimed: [],
      credited: [],
      decisions: [],
      supports: [{ support: 'bus', steps: ['read', 'aide', 'nurse'] }],
    });
  });

  test('the quick way where the day needs it; the cheap one is in time or is none', () => {
    const late = { asOf: '2026-02-10' };
    expect(plan(system, cleared, 'nurse', late)).toMatchObject({ cost: usd(6_050.5), day: '2026-06-30' });
    const cheapest = { ...late, objective: 'cheapest' };
    expect(plan(system, cleared, 'nurse', cheapest)).toMatchObject({ cost: usd(6_050.5), exact: false });
    expect(plan(system, cleared, 'nurse', { asOf: '2026-02-28' })).toEqual({
      status: 'no-route',
      missed: ['nurse'],
    });
  });

  test('a decision that is open is named; one against the person is in the way', () => {
    expect(plan(system, {}, 'nurse')).toMatchObject({
      status: 'found',
      decisions: [{ requirement: words('cleared'), steps: ['nurse'], by: '2026-03-02' }],
    });
    expect(plan(system, { decisions: [{ requirement: 'cleared', met: false }] }, 'nurse')).toEqual({
      status: 'no-route',
      missing: [words('cleared')],
    });
  });

  test('what is under way goes on, is counted as paid, and keeps its day', () => {
    const taking = { ...cleared, steps: [{ step: 'fast', state: 'enrolled', on: '2025-12-29' }] } as const;
    const found = plan(system, taking, 'nurse');
    expect(found).toMatchObject({ cost: usd(4_000), unpriced: ['read'] });
    expect(found.status === 'found' && found.steps[0]).toEqual({
      step: 'fast',
      start: '2025-12-29',
      end: '2026-01-05',
      enrolled: true,
      together: ['read'],
    });
    // Nobody knows when what is overdue is over.
    const overdue = { ...cleared, steps: [{ step: 'fast', state: 'enrolled', on: '2025-06-01' }] } as const;
    expect(plan(system, overdue, 'fast')).toMatchObject({ exact: false, day: asOf, untimed: ['fast'] });
  });

  test('what is held, and what is nowhere', () => {
    expect(plan(system, { steps: [{ step: 'nurse' }] }, 'nurse')).toEqual({ status: 'held' });
    expect(() => plan(system, {}, 'nowhere')).toThrow(expect.objectContaining({ code: 'unknown-goal' }));
    expect(() => plan(system, {}, 'nurse', { objective: 'soon' })).toThrow(
      expect.objectContaining({ code: 'bad-argument', argument: 'options.objective' }),
    );
    expect(() => plan(system, {}, 'nurse', { asOf: undefined })).toThrow(
      expect.objectContaining({ code: 'bad-day' }),
    );
    expect(() => plan(system, {}, 'nurse', { budget: -1 })).toThrow(
      expect.objectContaining({ code: 'bad-budget' }),
    );
  });
});

test('a step that is no longer offered is not planned; one that is yet to come is waited for', () => {
  const gone = pathwayOf([step('a', undefined, { status: 'ceased' }), step('b', prior('a'))]);
  expect(plan(gone, {}, 'b')).toEqual({ status: 'no-route', missed: ['a'] });
  const to = pathwayOf([step('a', undefined, { effective: { from: '2026-05' }, duration: 'P1W' })]);
  expect(plan(to, {}, 'a')).toMatchObject({ day: '2026-05-08', steps: [{ start: '2026-05-01' }] });
});

test('a step begins before its provider and the pathway are over, not after', () => {
  const until = (provider: object, pathway: object, asOf: string) => {
    const system = pathwayOf([
      step('a', undefined, { provider: 'school', duration: 'P1W' }),
      step('b', prior('a'), { provider: 'school' }),
    ]);
    const partners = [{ id: 'school', name: 'School', types: ['postsecondary'] as const, ...provider }];
    const pathways = system.pathways!.map((row) => ({ ...row, ...pathway }));
    return plan({ ...system, partners, pathways }, {}, 'b', { asOf });
  };
  const to = { effective: { to: '2026-03-10' } };
  for (const [school, pathway] of [
    [to, {}],
    [{}, to],
  ] as const) {
    expect(until(school, pathway, '2026-03-03')).toMatchObject({ status: 'found', day: '2026-03-10' });
    expect(until(school, pathway, '2026-03-04')).toEqual({ status: 'no-route', missed: ['b'] });
    expect(until(school, pathway, '2026-03-11')).toEqual({ status: 'no-route', missed: ['a', 'b'] });
  }
  const from = { effective: { from: '2026-04-01' } };
  for (const [school, pathway] of [
    [from, {}],
    [{}, from],
  ] as const)
    expect(until(school, pathway, '2026-03-04')).toMatchObject({
      day: '2026-04-08',
      steps: [{ start: '2026-04-01' }, { start: '2026-04-08' }],
    });
  expect(until({ status: 'ceased' }, {}, '2026-03-03')).toEqual({ status: 'no-route', missed: ['a', 'b'] });
});

test('a step begins through an entry before that has ended, not after', () => {
  const until = (to: string, own = any(), more: object = {}) => {
    const system = pathwayOf([
      step('a', undefined, { duration: 'P8W' }),
      step('b', own, { duration: 'P1W', ...more }),
    ]);
    const entries = [
      { id: 'e', pathway: 'p', step: 'b', requires: prior('a'), effective: { to } },
      { id: 'f', pathway: 'p', step: 'b', requires: prior('a'), alternatives: [], effective: { to: '2025' } },
    ];
    const all = { ...system, entries };
    const earliest = earliestCompletion(pathwayGraph(all, 'p'), {}, { kind: 'step', step: 'b' }, { asOf });
    const found = plan(all, {}, 'b');
    expect(found.status).toBe(earliest.status);
    return found.status === 'found' ? found.day : found.status;
  };
  // Eight weeks from 1 January are over on 26 February.
  expect(until('2026-02-26')).toBe('2026-03-05');
  expect(until('2026-02')).toBe('2026-03-05');
  expect(until('2026-02-25')).toBe('no-route');
  // Another way in takes longer; what begins with its offering begins before the entry has ended.
  expect(until('2026-02-25', all(prior('a'), any(prior('a'))))).toBe('2026-03-05');
  const fall = { schedule: { from: '2026-03-02', to: '2026-03-20' } };
  expect(until('2026-03-01', any(), fall)).toBe('no-route');
  expect(until('2026-03-02', any(), fall)).toBe('2026-03-09');
});

test('a support without places is no help on the way', () => {
  const help = (places: number) =>
    plan(
      pathwayOf([step('a')], {
        supports: [{ id: 'bus', title: 'Bus', kind: 'transportation', steps: 'all', capacity: [{ places }] }],
      }),
      {},
      'a',
    );
  expect(help(1)).toMatchObject({ supports: [{ support: 'bus' }] });
  expect(help(0)).toMatchObject({ supports: [] });
});

test('no step begins in a term that has ceased', () => {
  const terms = (status: 'active' | 'ceased') => [
    { id: 'spring', title: 'Spring', period: { from: '2026-04-01', to: '2026-05-01' }, status },
  ];
  const system = (status: 'active' | 'ceased') =>
    pathwayOf([step('a', undefined, { term: 'spring' })], { terms: terms(status) });
  expect(plan(system('active'), {}, 'a')).toMatchObject({ status: 'found', day: '2026-05-01' });
  expect(plan(system('ceased'), {}, 'a')).toEqual({ status: 'no-route', missed: ['a'] });
});

test('credit that is on the way, while its agreement is in force', () => {
  const system = pathwayOf(
    [step('a', undefined, { duration: 'P1Y' }), step('b', prior('a'), { duration: 'P1W' })],
    {
      agreements: [
        {
          id: 'medic',
          kind: 'articulation',
          effective: { to: '2026-06' },
          parties: [
            { partner: 'one', signedOn: '2020-01-01' },
            { partner: 'two', signedOn: '2020-01-01' },
          ],
          articulates: [{ from: { kind: 'credential', credential: 'medic' }, to: 'a' }],
        },
      ],
    },
  );
  const medic = { credentials: ['medic'] };
  expect(plan(system, medic, 'b')).toMatchObject({
    day: '2026-01-08',
    credited: [{ step: 'a', agreement: 'medic' }],
  });
  expect(plan(system, medic, 'b', { asOf: '2026-07-01' })).toMatchObject({ day: '2027-07-08', credited: [] });
});

test('what has to be taken at the same time is: one waits for the other', () => {
  const course = step('course', beside('lab'), { duration: 'P10D' });
  const lab = step('lab', beside('course'), { schedule: { from: '2026-02-01', to: '2026-03-01' } });
  const after = step('after', prior('course'), { duration: 'P1W' });
  expect(plan(pathwayOf([course, lab, after]), {}, 'after')).toMatchObject({
    day: '2026-02-18',
    exact: false,
    steps: [
      { step: 'course', start: '2026-02-01', together: ['lab'] },
      { step: 'lab', start: '2026-02-01' },
      { step: 'after', start: '2026-02-11' },
    ],
  });
  const short = { ...course, duration: 'P3D' };
  expect(plan(pathwayOf([short, lab, after]), {}, 'after')).toMatchObject({ day: '2026-02-11' });
  const fixed = { ...course, schedule: { from: '2026-03-01', to: '2026-03-10' } };
  expect(plan(pathwayOf([fixed, lab]), {}, 'lab')).toMatchObject({ status: 'no-route' });
});

test('courses of one term that ask for each other begin each on a day of its own', () => {
  const fall = (id: string, from: string, to: string, ...others: string[]) =>
    step(id, all(...others.map(beside)), { schedule: { from, to } });
  const plan3 = [
    fall('course', '2026-08-24', '2026-12-18', 'lab', 'clinic'),
    fall('lab', '2026-08-31', '2026-12-11', 'course'),
    fall('clinic', '2026-10-05', '2026-11-20', 'course', 'lab'),
  ];
  expect(plan(pathwayOf(plan3), {}, 'clinic')).toMatchObject({
    day: '2026-11-20',
    exact: true,
    steps: [{ start: '2026-08-24' }, { start: '2026-08-31' }, { start: '2026-10-05' }],
  });
  // One that begins when another is over is not taken with it.
  const spring = [...plan3.slice(0, 2), fall('clinic', '2026-12-18', '2027-01-20', 'course', 'lab')];
  expect(plan(pathwayOf(spring), {}, 'clinic')).toMatchObject({ status: 'no-route' });
});

test('what goes beside a step that may be credited waits for it all the same', () => {
  const lab = step('lab', beside('lab'), { schedule: { from: '2026-02-01', to: '2026-05-01' } });
  const system = pathwayOf([lab, step('talk', beside('lab'), { duration: 'P1W' })], {
    agreements: [
      {
        id: 'credit',
        kind: 'articulation',
        parties: [],
        articulates: [{ from: { kind: 'credential', credential: 'medic' }, to: 'lab' }],
      },
    ],
  });
  // Credit that nobody signed is none: the agreement is left out, unless it is signed.
  const signed = ['one', 'two'].map((partner) => ({ partner, signedOn: '2020-01-01' }));
  const agreements = system.agreements?.map((row) => ({ ...row, parties: signed })) ?? [];
  for (const each of [system, { ...system, agreements }])
    expect(plan(each, {}, 'talk')).toMatchObject({
      day: '2026-02-08',
      steps: [{ start: '2026-02-01' }, { start: '2026-02-01' }],
    });
});

test('a ring of steps that wait for one of them is looked through at once', () => {
  const length = size(400);
  const ring = Array.from({ length }, (_, at) =>
    step(`s${at}`, beside(`s${(at + 1) % length}`), {
      duration: 'P1W',
      ...(at === length - 1 && { schedule: { from: '2026-09-01' } }),
    }),
  );
  const found = plan(pathwayOf(ring), {}, 's0', { budget: 0 });
  expect(found.status === 'found' && new Set(found.steps.map(({ start }) => start))).toEqual(
    new Set(['2026-09-01']),
  );
});

test('two currencies are not added', () => {
  const steps = [
    step('a', undefined, { cost: usd(5) }),
    step('b', prior('a'), { cost: { amount: 90, currency: 'MXN' } }),
  ];
  expect(plan(pathwayOf(steps), {}, 'b')).toMatchObject({ cost: usd(5), unpriced: ['b'] });
  expect(plan(pathwayOf(steps), {}, 'b', { objective: 'cheapest' })).toMatchObject({ exact: false });
  // The currency of most steps is the one that is added up, whatever stands first; the other is still told.
  const abroad = step('a', undefined, { cost: { amount: 90, currency: 'MXN' } });
  const home = [step('b', prior('a'), { cost: usd(7) }), step('c', prior('b'), { cost: usd(8) })];
  expect(plan(pathwayOf([abroad, ...home]), {}, 'c')).toMatchObject({
    cost: usd(15),
    unpriced: ['a'],
    steps: [{ cost: { amount: 90, currency: 'MXN' } }, { cost: usd(7) }, { cost: usd(8) }],
  });
});

test('a decision is asked for by the steps that cannot begin without, and by their day', () => {
  const a = step('a', words('ok'), { duration: 'P1Y' });
  const taking = { steps: [{ step: 'a', state: 'enrolled', on: '2025-09-01' }] } as const;
  expect(plan(pathwayOf([a, step('b', all(prior('a'), words('ok')))]), taking, 'b')).toMatchObject({
    decisions: [{ requirement: words('ok'), steps: ['b'], by: '2026-09-01' }],
  });
  const x = step('x', any(words('ok'), prior('y')), { duration: 'P1M' });
  const z = step('z', all(prior('x'), words('ok')));
  expect(plan(pathwayOf([x, step('y'), z]), { steps: [{ step: 'y' }] }, 'z')).toMatchObject({
    decisions: [{ steps: ['z'], by: '2026-02-01' }],
  });
});

test('what is missing for a step that is yet to come is named', () => {
  const later = step('a', holds('diploma'), { effective: { from: '2026-05-01' } });
  const missing = [holds('diploma')];
  expect(plan(pathwayOf([later, step('b', prior('a'))]), {}, 'b')).toEqual({ status: 'no-route', missing });
  // One that is over is no way, whatever a person brings.
  const over = step('a', holds('diploma'), { effective: { to: '2025-05-01' } });
  expect(plan(pathwayOf([over]), {}, 'a')).toEqual({ status: 'no-route' });
});

/** Something to aim for on the pathway: a step of it, what one awards, or work at an exit. */
function aimIn({ pathways = [], steps = [], exits = [] }: PathwaySystem, place: number): Aim {
  const listed = pathways.find(({ id }) => id === 'p')?.steps ?? [];
  const mine = steps.filter(({ id }) => listed.includes(id));
  const all: Aim[] = [
    ...mine.map(({ id }): Aim => ({ kind: 'step', step: id })),
    ...mine.flatMap(({ awards = [] }) =>
      awards.map((credential): Aim => ({ kind: 'credential', credential })),
    ),
    ...exits.flatMap(({ occupations = [] }) =>
      occupations.map((occupation): Aim => ({ kind: 'occupation', occupation })),
    ),
  ];
  return all[place % all.length] ?? { kind: 'step', step: 'none' };
}

/** A person on a day, in a document whose steps take time and cost something, but for some. */
const asked = fc
  .record({
    given: persons,
    place: fc.nat({ max: 60 }),
    more: fc.array(
      fc.record(
        {
          duration: fc.constantFrom('P1W', 'P3D', 'P10D'),
          schedule: fc.constantFrom(
            { from: '2026-02-01', to: '2026-05-01' },
            { from: '2026-06-01', to: '2026-07-15' },
            { from: '2026-09-20', to: '2026-12-18' },
          ),
          cost: fc.integer({ min: 0, max: 40 }).map(usd),
        },
        { requiredKeys: ['cost'] },
      ),
      { minLength: 5, maxLength: 5 },
    ),
    plain: fc.boolean(),
  })
  .map(({ given: { system, learner, asOf: day = '2026-01-15' }, place, more, plain }) => ({
    aim: aimIn(system, place),
    learner,
    day,
    system: {
      ...system,
      // An opinion of its own on entries that add is in the tests of next steps.
      entries: (system.entries ?? []).map(({ adds: _, ...entry }) => entry),
      steps: (system.steps ?? []).map((row, index): Step => {
        const { schedule, ...rest } = more[index % more.length] ?? {};
        const { cost: __, duration: ___, term: ____, offered: _____, ...bare } = row;
        return { ...bare, ...rest, ...(schedule && !plain && index % 2 === 0 && { schedule }) };
      }),
    } satisfies PathwaySystem,
  }));

test('a plan can be carried out, is over when the earliest is, and costs what the cheapest does', () => {
  const tally = {
    found: 0,
    'no-route': 0,
    held: 0,
    cheaper: 0,
    running: 0,
    decisions: 0,
    waits: 0,
    credited: 0,
    later: 0,
    lookedUp: 0,
  };
  fc.assert(
    fc.property(asked, ({ system, learner, aim, day }) => {
      const graph = pathwayGraph(system, 'p');
      if (aim.kind === 'step' && aim.step === 'none') return;
      const soon = planFor(graph, learner, aim, { asOf: day });
      tally[soon.status]++;
      const then = onDay(system, day);
      const person = personOnDay(learner, day);
      const known = pathwayGraph(then, 'p');
      const earliest = earliestCompletion(graph, learner, aim, { asOf: day });
      expect(earliest).toEqual(earliestCompletion(known, person, aim, { asOf: day }));
      // The earliest day does not wait until what has to be taken together is offered.
      const together = /"timing":"(?:concurrent|same-term)"/.test(JSON.stringify(system));
      if (earliest.status !== 'no-route' && !together) expect(soon.status).toBe(earliest.status);
      if (soon.status !== 'found') return;
      expect(faults(system, learner, aim, day, soon)).toEqual([]);
      if (earliest.status === 'found') {
        // A grade that is not on record is looked up before the step is taken again.
        const looksUp = soon.decisions.some(({ requirement }) => requirement.kind === 'step');
        if (looksUp) tally.lookedUp++;
        else if (!together) expect(soon.decisions).toEqual([]);
        if (looksUp) expect(soon.day <= earliest.day || together).toBe(true);
        else if (!together || soon.exact) expect(soon.day).toBe(earliest.day);
        expect(soon.day >= earliest.day || soon.decisions.length > 0).toBe(true);
        if (soon.day > earliest.day) tally.later++;
      } else {
        tally.decisions++;
        expect(soon.decisions.length).toBeGreaterThan(0);
      }
      const running = takingNow(person);
      for (const { step: id, enrolled } of soon.steps) expect(enrolled === true).toBe(running.includes(id));
      if (soon.steps.some(({ enrolled }) => enrolled)) tally.running++;
      if (soon.credited.length > 0) tally.credited++;
      if (soon.steps.some(({ start }) => start > day)) tally.waits++;
      const least = planFor(graph, learner, aim, { asOf: day, objective: 'cheapest' });
      if (least.status !== 'found') throw new Error(least.status);
      expect(faults(system, learner, aim, day, least)).toEqual([]);
      expect(least.day >= soon.day).toBe(true);
      const sumOf = ({ steps }: typeof least) =>
        steps.reduce((sum, { cost }) => sum + (cost?.amount ?? 0), 0);
      expect([least.cost?.amount ?? 0, soon.cost?.amount ?? 0]).toEqual([sumOf(least), sumOf(soon)]);
      if (least.exact) expect(sumOf(least)).toBeLessThanOrEqual(sumOf(soon));
      if (sumOf(least) < sumOf(soon)) tally.cheaper++;
      if (earliest.status !== 'found') return;
      // What cannot be taken in time is no part of any route.
      const inTime = new Set(completionDays(known, person, { asOf: day }).map(({ step: id }) => id));
      const taken = (person.steps ?? []).filter(({ state = 'completed' }) => state === 'completed');
      const left = (id: string) => inTime.has(id) || taken.some((row) => row.step === id);
      const pathways = (then.pathways ?? []).map((row) => ({ ...row, steps: row.steps.filter(left) }));
      const routes = cheapestRoutes(pathwayGraph({ ...then, pathways }, 'p'), aim, {
        learner: person,
        price: ({ id, cost }) => (running.includes(id) ? 0 : (cost as { amount: number }).amount),
      });
      if (routes.status !== 'found') throw new Error(routes.status);
      // A grade that is looked up is not paid for.
      if (least.decisions.some(({ requirement }) => requirement.kind === 'step')) return;
      if (least.exact) expect(sumOf(least)).toBe(routes.routes[0]?.price);
      expect(sumOf(least)).toBeGreaterThanOrEqual(routes.bound);
    }),
    trials(20_000, 20261130, 8),
  );
  const least = {
    found: 250,
    'no-route': 250,
    held: 150,
    waits: 80,
    running: 10,
    cheaper: 2,
    decisions: 2,
    credited: 1,
    lookedUp: 0,
  };
  for (const [what, count] of Object.entries(least)) seen(tally[what as keyof typeof least], count, what);
});
