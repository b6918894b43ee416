/** 001-15: twenty-two entities in six groups. */
import { expect, test } from 'vitest';
import { leadershipCoverage } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

test('twenty-two entities in six groups', () => {
  const { entities, of } = leadershipCoverage(system({}), { asOf: '2026-11-01' });
  expect([of, new Set(entities.map(({ group }) => group)).size]).toEqual([22, 6]);
});
