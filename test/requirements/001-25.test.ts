/** 001-25: whether the membership was ever reviewed, and what that changed. */
import { expect, test } from 'vitest';
import { jointWork } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

test('whether the membership was ever reviewed, and what that changed', () => {
  const { reviews, changes } = jointWork(
    system({
      activities: [
        {
          id: 'r',
          kind: 'review',
          on: '2026-04-10',
          reviewed: ['membership'],
          changes: ['Adds rehabilitation'],
        },
      ],
    }),
    { asOf: '2026-11-01' },
  );
  expect(reviews.find(({ reviewed }) => reviewed === 'membership')).toEqual({
    reviewed: 'membership',
    activity: 'r',
    on: '2026-04-10',
  });
  expect(reviews.filter(({ activity }) => activity === undefined)).toHaveLength(5);
  expect(changes[0]?.changes).toEqual(['Adds rehabilitation']);
});
