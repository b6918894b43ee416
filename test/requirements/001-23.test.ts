/** 001-23: regular review. */
import { expect, test } from 'vitest';
import { agenda } from '../../src/partnership/index.js';
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
