/** 001-23: progress against target and benchmark, and what was corrected on the way. */
import { expect, test } from 'vitest';
import { agenda, goalProgress } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('A review that took place is not overdue; an earlier one, or one still to come, does not count', () => {
  const reviewed = (reviewedOn: string | undefined) =>
    agenda(
      system({
        plans: [
          {
            id: 'p',
            title: 'P',
            kind: 'strategic',
            reviewBy: '2026-06-30',
            ...(reviewedOn && { reviewedOn }),
          },
        ],
      }),
      { asOf },
    ).overdue.map(({ kind }) => kind);
  expect(reviewed('2026-07-15')).toEqual([]);
  expect(reviewed('2026-06-20')).toEqual([]);
  expect(reviewed(undefined)).toEqual(['plan-review']);
  expect(reviewed('2025-06-30')).toEqual(['plan-review']);
  expect(reviewed('2026-12-01')).toEqual(['plan-review']);
});

test('progress against target and benchmark, and what was corrected on the way', () => {
  const document = system({
    plans: [
      {
        id: 'p',
        title: 'Plan',
        kind: 'strategic',
        goals: [{ id: 'g', title: 'Completion', measures: ['Completion'] }],
      },
    ],
    measurements: (
      [
        ['m1', 48, '2025-06-30'],
        ['m2', 57, '2026-06-30'],
        ['m3', 70, '2027-06-30'],
      ] as const
    ).map(([id, value, on]) => ({
      id,
      measure: 'Completion',
      value,
      unit: 'percent',
      on,
      plan: 'p',
      goal: 'g',
      target: { kind: 'at-least', value: 60, by: '2026-09-30' },
      benchmarks: [{ title: 'State', value: 52 }],
    })),
    activities: [
      {
        id: 'r',
        kind: 'review',
        on: '2025-09-01',
        about: [{ kind: 'plan', id: 'p' }],
        changes: ['Evening classes'],
      },
    ],
  });
  const [goal] = goalProgress(document, { asOf: '2026-11-01' }).goals;
  expect(
    goal?.measures.map(({ value, change, state, benchmarks }) => [
      value,
      change,
      state,
      benchmarks[0]?.value,
    ]),
  ).toEqual([[57, 9, 'missed', 52]]);
  expect(goal?.corrections).toEqual(['r']);
});
