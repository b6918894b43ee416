/** 004-26: where each number comes from, and who holds the data. */
import { expect, test } from 'vitest';
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
