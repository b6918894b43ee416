/** 004-26: where each number comes from, and who holds the data. */
import { expect, test } from 'vitest';
import type { Measurement } from '../../src/model/measurement.js';
import { goalProgress } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

test('where each number comes from, and who holds the data', () => {
  const { other } = goalProgress(
    system({
      partners: [partner('college', [])],
      pathways: [{ id: 'p', title: 'P', steps: [] }],
      measurements: [
        {
          id: 'm',
          measure: 'Completion',
          value: 57,
          pathway: 'p',
          group: 'low-income',
          source: 'Student records',
          heldBy: 'college',
        },
      ],
    }),
    { asOf: '2026-11-01' },
  );
  expect(other[0]).toMatchObject({
    source: 'Student records',
    heldBy: 'college',
    group: 'low-income',
    pathway: 'p',
  });
});

test('Success by group and year: the latest number on top, its change, its target, and none of a later day', () => {
  const number = (id: string, value: number, more: Partial<Measurement>): Measurement => ({
    ...{ id, measure: 'Completion', unit: '%', value, pathway: 'p', source: 'Student records' },
    ...more,
  });
  const { other } = goalProgress(
    system({
      partners: ['college', 'state'].map((id) => partner(id, [])),
      pathways: [{ id: 'p', title: 'P', steps: [] }],
      measurements: [
        number('low-24', 40, { group: 'low-income', on: '2024', heldBy: 'state' }),
        number('all-25', 70, { on: '2025', heldBy: 'college' }),
        number('low-26', 57, {
          ...{ group: 'low-income', on: '2026', heldBy: 'college' },
          target: { value: 60, kind: 'at-least', by: '2026-10-31' },
        }),
        number('low-25', 50, { group: 'low-income', on: '2025', heldBy: 'college' }),
        number('low-27', 90, { group: 'low-income', on: '2026-11-02', heldBy: 'college' }),
      ],
    }),
    { asOf: '2026-11-01' },
  );
  const shared = {
    measure: 'Completion',
    unit: '%',
    pathway: 'p',
    source: 'Student records',
    benchmarks: [],
  };
  expect(other).toEqual([
    {
      ...{ ...shared, group: 'low-income', measurement: 'low-26', before: ['low-25', 'low-24'], value: 57 },
      ...{ on: '2026', change: 7, state: 'missed', heldBy: 'college' },
      target: { value: 60, kind: 'at-least', by: '2026-10-31' },
    },
    {
      ...{ ...shared, measurement: 'all-25', before: [], value: 70, on: '2025' },
      ...{ state: 'no-target', heldBy: 'college' },
    },
  ]);
});
