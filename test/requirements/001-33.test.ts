/** 001-33: a responsibility that nobody has. */
import { expect, test } from 'vitest';
import { ifPartnerLeaves, responsibilityMatrix } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('The one who alone answers for a duty takes it along when leaving', () => {
  const team = system({
    partners: [partner('board', ['workforce-system']), partner('college', ['postsecondary'])],
    roles: [
      role('all', 'board', { responsibilities: ['run-day-to-day', 'engage-employers'] }),
      role('some', 'college', { responsibilities: ['engage-employers'], to: '2025' }),
    ],
  });
  expect(ifPartnerLeaves(team, 'board').responsibilities).toEqual(['run-day-to-day']);
  expect(ifPartnerLeaves(team, 'board', { asOf }).responsibilities).toEqual([
    'engage-employers',
    'run-day-to-day',
  ]);
  expect(ifPartnerLeaves(team, 'college', { asOf }).responsibilities).toEqual([]);
  expect(responsibilityMatrix(team, { asOf }).single).toEqual(['engage-employers']);
});

test('a responsibility that nobody has', () => {
  expect(responsibilityMatrix(system({}), { asOf: '2026-11-01' }).unowned).toHaveLength(16);
});
