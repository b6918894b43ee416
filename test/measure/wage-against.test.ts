/** Wages against what a household needs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PathwayError } from '../../src/base/pathway-error.js';
import { type SelfSufficiencyStandard, wageAgainst } from '../../src/measure/index.js';
import type { Area } from '../../src/model/area.js';
import type { Wage } from '../../src/model/occupation.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { runs, seen, trials } from '../depth.js';

const county: Area = { scheme: 'us-county', code: '04019' };
const state: Area = { scheme: 'us-state', code: '04' };
const nation: Area = { scheme: 'us', code: 'US' };
const elsewhere: Area = { scheme: 'us-county', code: '06037' };

const standard: SelfSufficiencyStandard = {
  source: 'A standard for the test',
  year: 2024,
  currency: 'USD',
  hoursPerYear: 2_000,
  rows: [
    { place: state, household: 'one adult', amount: 30_000, unit: 'year' },
    { place: county, household: 'one adult', amount: 40_000, unit: 'year' },
    { place: county, household: 'two adults, one child', amount: 6_000, unit: 'month', earners: 2 },
    { place: county, household: 'one adult, one child', amount: 25, unit: 'hour' },
  ],
};

function system(wages: readonly Wage[] | undefined, more: Partial<PathwaySystem> = {}): PathwaySystem {
  return {
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    occupations: [
      { id: 'welder', title: 'Welder', ...(wages && { wages }) },
      { id: 'lead', title: 'Lead' },
    ],
    credentials: [{ id: 'card', title: 'Card', kind: 'Certificate', occupations: ['welder'] }],
    steps: [
      {
        id: 'basics',
        title: 'Basics',
        kind: 'course',
        competencies: ['safety', 'measuring'],
        awards: ['card'],
      },
      {
        id: 'weld',
        title: 'Welding',
        kind: 'course',
        competencies: ['welding'],
        requires: { kind: 'step', step: 'basics' },
      },
    ],
    pathways: [{ id: 'p', title: 'P', steps: ['basics', 'weld'], occupations: ['welder', 'lead'] }],
    exits: [{ id: 'out', pathway: 'p', after: { kind: 'step', step: 'weld' }, occupations: ['welder'] }],
    ...more,
  };
}

const paid = { unit: 'year', currency: 'USD', year: 2024, source: 'A survey' } as const;
const asked = { standard, place: county, household: 'one adult' } as const;
const first = (wages: readonly Wage[] | undefined, options = {}) =>
  wageAgainst(system(wages), 'p', { ...asked, ...options }).jobs[0];

describe('the jobs of a pathway', () => {
  test('every exit with what every way there teaches; last, what no exit opens', () => {
    const { needed, jobs } = wageAgainst(system([{ ...paid, median: 45_000 }]), 'p', asked);
    expect(needed).toEqual(standard.rows[1]);
    expect(jobs).toEqual([
      {
        occupation: 'welder',
        step: 'basics',
        offRamp: true,
        state: 'reaches',
        wage: { ...paid, median: 45_000 },
        margin: 5_000,
        competencies: ['measuring', 'safety'],
      },
      expect.objectContaining({
        step: 'weld',
        exit: 'out',
        competencies: ['measuring', 'safety', 'welding'],
      }),
      { occupation: 'lead', state: 'not-stated', competencies: [] },
    ]);
    expect(jobs[1]).not.toHaveProperty('offRamp');
  });
});

describe('what is compared', () => {
  test.each<[string, Partial<Wage>, object, string, number | undefined]>([
    ['a median decides', { median: 39_999.5, high: 90_000 }, {}, 'falls-short', -0.5],
    ['exactly enough is enough', { median: 40_000 }, {}, 'reaches', 0],
    ['without a median, the lower paid have enough', { low: 40_000 }, {}, 'reaches', undefined],
    ['without a median, the higher paid have too little', { high: 39_000 }, {}, 'falls-short', undefined],
    ['some have enough and some have not', { low: 30_000, high: 50_000 }, {}, 'unclear', undefined],
    ['only the lower paid are known', { low: 30_000 }, {}, 'unclear', undefined],
    ['no amount at all', {}, {}, 'unclear', undefined],
    ['an hour against a year', { median: 21, unit: 'hour' }, {}, 'reaches', 2_000],
    ['a month against a year', { median: 3_000, unit: 'month' }, {}, 'falls-short', -4_000],
    ['an amount that two earn', { median: 36_000 }, { household: 'two adults, one child' }, 'reaches', 0],
    [
      'an hour against an hour',
      { median: 24, unit: 'hour' },
      { household: 'one adult, one child' },
      'falls-short',
      -2_000,
    ],
    ['another currency', { median: 900_000, currency: 'MXN' }, {}, 'not-comparable', undefined],
  ])('%s', (_, wage, options, found, margin) => {
    const row = first([{ ...paid, ...wage }], options);
    expect([row?.state, row?.margin]).toEqual([found, margin]);
  });

  test('hours and years without the hours of a year; hours against hours all the same', () => {
    const { hoursPerYear: _, ...without } = standard;
    const hourly = [{ ...paid, unit: 'hour', median: 30 } as const];
    expect(first(hourly, { standard: without })?.state).toBe('not-comparable');
    const row = first(hourly, { standard: without, household: 'one adult, one child' });
    expect([row?.state, row?.margin]).toEqual(['reaches', undefined]);
  });

  test('the wage of the place, or the nearest around it; then the latest', () => {
    const wages = [
      { ...paid, median: 1, place: elsewhere },
      { ...paid, median: 50_000 },
      { ...paid, median: 51_000, place: nation },
      { ...paid, median: 52_000, place: state },
      { ...paid, median: 53_000, place: state, year: 2025 },
      { ...paid, median: 54_000, place: county, year: 2020 },
    ];
    const medians = [6, 5, 4, 3, 2, 1].map((count) => first(wages.slice(0, count))?.wage?.median);
    expect(medians).toEqual([54_000, 53_000, 52_000, 51_000, 50_000, undefined]);
  });

  test('one that can be compared comes before any that cannot; one with a median before one without', () => {
    const usd = { unit: 'year', currency: 'USD', year: 2023, source: 'A survey' } as const;
    const pesos = { ...usd, currency: 'MXN', year: 2024, place: county, median: 900_000 };
    expect(first([pesos, { ...usd, median: 41_000 }])).toMatchObject({ state: 'reaches', margin: 1_000 });
    expect(first([pesos])).toMatchObject({ state: 'not-comparable', wage: pesos });
    const scale = { ...usd, low: 20_000, high: 60_000 };
    for (const wages of [
      [scale, { ...usd, median: 39_000 }],
      [{ ...usd, median: 39_000 }, scale],
    ])
      expect(first(wages)).toMatchObject({ state: 'falls-short', margin: -1_000 });
    // The later scale is not passed over for an earlier median.
    expect(
      first([
        { ...scale, year: 2024 },
        { ...usd, median: 39_000 },
      ]),
    ).toMatchObject({ state: 'unclear' });
  });

  test('a place that the standard does not reach', () => {
    const row = first([{ ...paid, median: 50_000, place: elsewhere }], { place: elsewhere });
    expect(row).toMatchObject({ state: 'no-standard', wage: { median: 50_000 } });
    const around = wageAgainst(system([]), 'p', { ...asked, place: { scheme: 'us-county', code: '04013' } });
    expect(around.needed).toEqual(standard.rows[0]);
  });
});

test.each<[string, object, string]>([
  ['a household that it does not have', { household: 'one adlt' }, 'options.household'],
  ['no standard', { standard: undefined }, 'options.standard'],
  ['no source', { standard: { ...standard, source: undefined } }, 'options.standard.source'],
  [
    'an amount that is none',
    { standard: { ...standard, rows: [{ ...standard.rows[0], amount: 0 }] } },
    'options.standard.rows[0].amount',
  ],
  [
    'a unit that is none',
    { standard: { ...standard, rows: [{ ...standard.rows[0], unit: 'week' }] } },
    'options.standard.rows[0].unit',
  ],
  ['no place', { place: undefined }, 'options.place'],
])('%s is the mistake of the caller', (_, options, argument) => {
  let error: unknown;
  try {
    first([], options);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(PathwayError);
  expect(error).toMatchObject({ code: 'bad-argument', argument });
});

test('more pay never turns enough into too little, and the margin says which', () => {
  let reached = 0;
  const amount = fc.integer({ min: 1_000, max: 90_000 });
  fc.assert(
    fc.property(amount, amount, fc.constantFrom(...standard.rows), (one, other, row) => {
      const options = { place: row.place, household: row.household };
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((median) =>
        first([{ ...paid, median }], options),
      );
      const enough = (row.amount / (row.earners ?? 1)) * { hour: 2_000, month: 12, year: 1 }[row.unit];
      expect(more?.state).toBe(Math.max(one, other) >= enough ? 'reaches' : 'falls-short');
      if (less?.state === 'reaches') expect(more?.state).toBe('reaches');
      expect((more?.margin ?? 0) >= 0).toBe(more?.state === 'reaches');
      if (more?.state === 'reaches') reached++;
    }),
    trials(20_000, 20261131),
  );
  seen(reached, runs(20_000) / 10);
});
