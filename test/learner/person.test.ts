/** One person on one day, against the slow second opinion. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { exitsFor } from '../../src/learner/exits-for.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import { supportsFor } from '../../src/learner/supports-for.js';
import type { Learner } from '../../src/model/learner.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { seen, trials } from '../depth.js';
import { all, holds, pathwayOf, prior, step } from '../graph/small-system.js';
import { persons } from './arbitrary-person.js';
import { dayOf, exitStandings, standings, supportStandings, whenBegun } from './person-oracle.js';

const on = (asOf: string | undefined) => (asOf === undefined ? {} : { asOf });

test('every step stands as the second opinion says, in that order, with what it gives', () => {
  const counts = new Map<string, number>();
  fc.assert(
    fc.property(persons, ({ system, learner, asOf }) => {
      const found = nextSteps(pathwayGraph(system, 'p'), learner, on(asOf));
      const told = found.map((row) => {
        const { missing, alongside, ...rest } = { missing: undefined, alongside: undefined, ...row };
        expect(missing !== undefined).toBe(row.status === 'blocked' || row.status === 'unclear');
        const kind = row.status === 'held' ? row.because : row.status;
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        return rest;
      });
      expect(told).toEqual(standings(dayOf(system, learner, asOf)));
    }),
    trials(20_000, 160),
  );
  const kinds = [
    'ready',
    'enrolled',
    'unclear',
    'blocked',
    'closed',
    'credited',
    'taken',
    'awards',
    'later-steps',
  ];
  for (const kind of kinds) seen(counts.get(kind), 10, kind);
});

test('every exit is as far as the second opinion says, and a route leads to each that is within reach', () => {
  const counts = new Map<string, number>();
  fc.assert(
    fc.property(persons, ({ system, learner, asOf }) => {
      const found = exitsFor(pathwayGraph(system, 'p'), learner, on(asOf));
      expect(
        found.map(({ exit, step: id, status, reenter }) => ({ exit, step: id, status, reenter })),
      ).toEqual(exitStandings(dayOf(system, learner, asOf)));
      const day = dayOf(system, learner, asOf);
      const listed = system.pathways?.find(({ id }) => id === 'p')?.steps ?? [];
      for (const { status, step: id, route, missing, reenter, backIn } of found) {
        counts.set(status, (counts.get(status) ?? 0) + 1);
        const doors = listed.flatMap((into) =>
          day.took(into) ||
          into === id ||
          route?.includes(into) ||
          !day.steps.some((each) => each.id === into && whenBegun(each, day) === 'now')
            ? []
            : day.entries.filter((row) => row.step === into && reenter.includes(row.id)).map((row) => row.id),
        );
        const first = doors[0] && day.entries.find((row) => row.id === doors[0])?.step;
        expect(backIn?.step).toBe(first);
        if (backIn) expect(doors).toContain(backIn.entry);
        if (status === 'open') expect(route).toBeUndefined();
        if (status === 'within-reach') {
          const taken = (route ?? []).map((each) => ({ step: each, grade: 99 }));
          expect(route).toContain(id);
          const after = dayOf(system, { ...learner, steps: [...(learner.steps ?? []), ...taken] }, asOf);
          expect(after.took(id)).toBe(true);
        }
        expect(missing !== undefined && missing.length > 0).toBe(status === 'closed' && route !== undefined);
      }
    }),
    trials(20_000, 161),
  );
  for (const status of ['open', 'within-reach', 'closed']) seen(counts.get(status), 30, status);
});

test('every support is meant for whom the second opinion says', () => {
  const counts = new Map<string, number>();
  fc.assert(
    fc.property(persons, ({ system, learner, asOf }) => {
      const graph = pathwayGraph(system, 'p');
      const found = supportsFor(graph, learner, on(asOf));
      const told = found.map(({ provider: _, capacity: __, when = 'now', unmet = false, ...rest }) => ({
        ...rest,
        when,
        unmet,
      }));
      const expected = supportStandings(dayOf(system, learner, asOf));
      expect(told).toEqual(expected);
      for (const { meantFor, status, unmet } of expected)
        for (const word of [meantFor, status, unmet ? 'unmet' : 'met'])
          counts.set(word, (counts.get(word) ?? 0) + 1);
      for (const { id } of graph.steps)
        expect(supportsFor(graph, learner, { ...on(asOf), step: id })).toEqual(
          found.filter((row) => row.steps.includes(id)),
        );
    }),
    trials(20_000, 162),
  );
  for (const word of ['this-person', 'others', 'anyone', 'open', 'closed', 'unmet'])
    seen(counts.get(word), 30, word);
});

describe('by hand', () => {
  const check = { kind: 'text', text: 'Drug test passed' } as const;
  const system = pathwayOf(
    [
      step('basics', undefined, { awards: ['card'] }),
      step('weld', all(holds('card'), check), { awards: ['welder'] }),
      step('lead', prior('weld')),
    ],
    {
      agreements: [
        {
          id: 'service',
          kind: 'articulation',
          parties: [],
          articulates: [{ from: { kind: 'credential', credential: 'navy' }, to: 'basics' }],
        },
      ],
    },
  );
  const rows = (learner: Learner, asOf?: string) => nextSteps(pathwayGraph(system, 'p'), learner, on(asOf));
  const standing = (id: string, learner: Learner, asOf?: string) =>
    rows(learner, asOf).find((row) => row.step === id);
  const decided = (...decisions: [met: boolean, on?: string][]): Learner => ({
    credentials: ['card'],
    decisions: decisions.map(([met, day]) => ({ requirement: check.text, met, ...(day && { on: day }) })),
  });

  test('a decision opens or closes what is asked for in words', () => {
    expect(standing('weld', decided())).toMatchObject({ status: 'unclear', missing: check });
    expect(standing('weld', decided([true]))?.status).toBe('ready');
    expect(standing('weld', decided([false]))).toMatchObject({ status: 'blocked', missing: check });
  });

  test('the later decision counts, and one of a later day not yet', () => {
    const twice = decided([false, '2026-03-01'], [true, '2026-05-01']);
    expect(standing('weld', twice)?.status).toBe('ready');
    expect(standing('weld', twice, '2026-04-01')?.status).toBe('blocked');
    expect(standing('weld', twice, '2026-01-01')?.status).toBe('unclear');
    expect(standing('weld', decided([true, '2026-03-01'], [false, '2026-03-01']))?.status).toBe('unclear');
  });

  test('a decision without a day may be the later one', () => {
    expect(standing('weld', decided([true, '2026-03-01'], [false]))?.status).toBe('unclear');
    expect(standing('weld', decided([false], [true, '2026-03-01']))?.status).toBe('unclear');
    expect(standing('weld', decided([true], [true, '2026-03-01']))?.status).toBe('ready');
    expect(standing('weld', decided([true], [false, '2026-03-01']))?.status).toBe('unclear');
  });

  test('a support of a provider who is gone, or is still to come, is closed', () => {
    const standings = (provider: object) =>
      supportsFor(
        pathwayGraph(
          {
            ...system,
            partners: [
              { id: 'center', name: 'Center', types: ['community-social-service'] as const, ...provider },
            ],
            supports: [
              { id: 'bus', title: 'Bus', kind: 'transportation', provider: 'center', steps: 'all' },
              { id: 'desk', title: 'Desk', kind: 'transportation', provider: 'nobody', steps: 'all' },
            ],
          },
          'p',
        ),
        {},
        on('2026-05-01'),
      ).map(({ support, status, when }) => [support, status, when]);
    const desk = ['desk', 'open', undefined];
    expect(standings({})).toEqual([['bus', 'open', undefined], desk]);
    expect(standings({ status: 'ceased' })).toEqual([['bus', 'closed', 'over'], desk]);
    expect(standings({ effective: { from: '2026-06' } })).toEqual([['bus', 'closed', 'planned'], desk]);
  });

  test('a support without places for anybody, or whose steps are all gone, is closed', () => {
    const standing = (
      support: object,
      steps: readonly object[] = system.steps ?? [],
      learner: Learner = {},
    ) => {
      const bus = { id: 'bus', title: 'Bus', kind: 'transportation', steps: 'all', ...support };
      const given = { ...system, steps, supports: [bus] } as unknown as PathwaySystem;
      const [row] = supportsFor(pathwayGraph(given, 'p'), learner, on('2026-05-01'));
      return [row?.status, row?.when];
    };
    const full = { places: 0 };
    const open = ['open', undefined];
    expect(standing({ capacity: [full] })).toEqual(['closed', undefined]);
    expect(standing({ capacity: [full, { places: 0, population: 'veterans' }] })).toEqual([
      'closed',
      undefined,
    ]);
    expect(standing({ capacity: [full, { places: 4, period: { to: '2025' } }] })).toEqual([
      'closed',
      undefined,
    ]);
    expect(standing({ capacity: [full, { places: 4, population: 'veterans' }] })).toEqual(open);
    expect(standing({ capacity: [{ places: 0, period: { to: '2025' } }] })).toEqual(open);
    expect(standing({ capacity: [] })).toEqual(open);
    const over = (...ids: readonly string[]) =>
      (system.steps ?? []).map((row) => (ids.includes(row.id) ? { ...row, status: 'ceased' } : row));
    expect(standing({ steps: ['basics'] }, over('basics'))).toEqual(['closed', 'over']);
    expect(standing({ steps: ['basics', 'weld'] }, over('basics'))).toEqual(open);
    expect(standing({}, over('basics', 'weld', 'lead'))).toEqual(['closed', 'over']);
    const taking: Learner = { steps: [{ step: 'basics', state: 'enrolled' }] };
    expect(standing({ steps: ['basics'] }, over('basics'), taking)).toEqual(open);
    const past = (system.steps ?? []).map((row) => ({ ...row, schedule: { to: '2025' } }));
    expect(standing({}, past)).toEqual(['closed', 'over']);
  });

  test('a decision of a month beside one of a day may be the later one', () => {
    const of = (...some: [boolean, string][]) => standing('weld', decided(...some))?.status;
    expect(of([true, '2026-10'], [false, '2026-10-15'])).toBe('unclear');
    expect(of([true, '2026-10-15'], [false, '2026'])).toBe('unclear');
    expect(of([false, '2026-10'], [true, '2026-11-01'])).toBe('ready');
    expect(of([false, '2026-09-30'], [true, '2026-10'])).toBe('ready');
  });

  test('no step begins with a provider who is gone, or on a pathway that is over', () => {
    const closed = (more: Partial<PathwaySystem>, asOf?: string) =>
      nextSteps(pathwayGraph({ ...system, ...more }, 'p'), {}, on(asOf)).filter(
        ({ status }) => status === 'closed',
      ).length;
    const of = (provider: object) => ({
      steps: system.steps!.map((each) => ({ ...each, provider: 'school' })),
      partners: [{ id: 'school', name: 'School', types: ['postsecondary'], ...provider }] as const,
    });
    const over = { effective: { to: '2026-01-31' } };
    expect([closed(of({}), '2026-05-01'), closed(of(over), '2026-05-01')]).toEqual([0, 3]);
    expect([closed(of(over), '2026-01-15'), closed(of(over))]).toEqual([0, 0]);
    expect([closed(of({ effective: { from: '2027' } }), '2026-05-01')]).toEqual([3]);
    const pathways = system.pathways!.map((each) => ({ ...each, ...over }));
    expect([closed({ pathways }, '2026-05-01'), closed({ pathways }, '2026-01-15')]).toEqual([3, 0]);
  });

  test('no step begins whose every offering is past, and one that is yet to come can be prepared for', () => {
    const standings = (more: Partial<Step>, asOf: string) =>
      nextSteps(
        pathwayGraph(
          {
            ...system,
            steps: system.steps!.map((each) => ({ ...each, ...more })),
            terms: [
              { id: 'spring', title: 'Spring', period: { from: '2026-01-12', to: '2026-05-15' } },
              { id: 'fall', title: 'Fall', period: { from: '2026-08-24', to: '2026-12' } },
              { id: 'someday', title: 'Someday' },
              { id: 'dropped', title: 'Dropped', status: 'ceased', period: { from: '2027-01-12' } },
            ],
          },
          'p',
        ),
        {},
        on(asOf),
      ).find((row) => row.step === 'basics')?.status;
    const schedule = { from: '2026-01-12', to: '2026-05-15' };
    expect(['2025-12-01', '2026-05-15', '2026-05-16'].map((day) => standings({ schedule }, day))).toEqual([
      'ready',
      'ready',
      'closed',
    ]);
    expect([standings({ schedule: { from: '2019' } }, '2026-05-16')]).toEqual(['ready']);
    const ways: Partial<Step>[] = [
      { term: 'spring' },
      { term: 'spring', offered: ['fall'] },
      { offered: ['spring', 'someday'] },
      { offered: ['spring', 'nowhere'] },
      { offered: ['spring', 'dropped'] },
    ];
    const inJune = ['closed', 'ready', 'ready', 'ready', 'closed'];
    expect(ways.map((way) => standings(way, '2026-06-01'))).toEqual(inJune);
    expect(ways.map((way) => standings(way, '2027-01-01'))).toEqual(inJune.with(1, 'closed'));
  });

  test('credit is told with its agreement', () => {
    expect(standing('basics', { credentials: ['navy'] })).toEqual({
      status: 'credited',
      step: 'basics',
      agreement: 'service',
    });
  });

  test('a step that is being taken is enrolled, whatever it asks, and after a withdrawal no more', () => {
    const enrolled = { step: 'weld', state: 'enrolled', on: '2026-02-01' } as const;
    expect(standing('weld', { steps: [enrolled] })).toMatchObject({
      status: 'enrolled',
      gives: { credentials: ['welder'] },
    });
    const left = { step: 'weld', state: 'withdrew', on: '2026-03-01' } as const;
    expect(standing('weld', { steps: [enrolled, left] })?.status).toBe('blocked');
    expect(standing('weld', { steps: [enrolled, left] }, '2026-02-15')?.status).toBe('enrolled');
  });

  test('a step whose awards are held need not be taken, unless one that does asks for it by name', () => {
    const found = (learner: Learner) => rows(learner).map((row) => `${row.step} ${row.status}`);
    expect(found({ credentials: ['welder'] })).toEqual(['basics ready', 'weld blocked', 'lead blocked']);
    expect(found({ credentials: ['welder'], steps: [{ step: 'lead' }] })).toEqual([
      'basics ready',
      'weld held',
      'lead held',
    ]);
  });
});

test('an exit says what its work pays, and which door leads back in next', () => {
  const wages = [{ median: 18, unit: 'hour', currency: 'USD', year: 2024, source: 'A survey' }] as const;
  const graph = pathwayGraph(
    {
      format: 'career-pathways/1',
      id: 's',
      title: 'S',
      occupations: [
        { id: 'aide', title: 'Aide', wages },
        { id: 'clerk', title: 'Clerk' },
      ],
      steps: ['one', 'two', 'three'].map((id) => ({ id, title: id, kind: 'course' as const })),
      pathways: [{ id: 'p', title: 'P', steps: ['one', 'two', 'three'] }],
      entries: ['one', 'three', 'two'].map((into) => ({ id: `into ${into}`, pathway: 'p', step: into })),
      exits: [
        {
          id: 'out',
          pathway: 'p',
          after: { kind: 'step', step: 'one' },
          occupations: ['clerk', 'aide'],
          reenter: ['into one', 'into three', 'into two'],
        },
      ],
    },
    'p',
  );
  const of = (taken: string[]) => exitsFor(graph, { steps: taken.map((id) => ({ step: id })) })[0];
  expect(of([])).toMatchObject({
    occupations: ['clerk', 'aide'],
    pay: [{ occupation: 'aide', wages }],
    backIn: { entry: 'into two', step: 'two' },
  });
  expect(of(['one', 'two'])?.backIn).toEqual({ entry: 'into three', step: 'three' });
  expect(of(['one', 'two', 'three'])).not.toHaveProperty('backIn');
  // Nobody is sent to a step that cannot begin.
  const steps = graph.system.steps?.map((each) =>
    each.id === 'two' ? { ...each, status: 'ceased' as const } : each,
  );
  const later = pathwayGraph({ ...graph.system, steps: steps ?? [] }, 'p');
  expect(exitsFor(later, { steps: [{ step: 'one' }] }, on('2026-05-01'))[0]?.backIn?.step).toBe('three');
});
