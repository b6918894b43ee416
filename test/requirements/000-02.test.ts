/** 000-02: a college, a board and an economic development agency are the minimum. */
import { expect, test } from 'vitest';
import { determine, strategicMinimum } from '../../src/definitions/index.js';
import { partner, role, system } from '../partnership/system.js';

test('a college, a board and an economic development agency are the minimum', () => {
  const partners = [
    partner('college', ['postsecondary']),
    partner('board', ['workforce-system']),
    partner('agency', ['economic-development']),
  ];
  const roles = partners.map(({ id }) => role(`r-${id}`, id, { from: '2020' }));
  const verdict = (some: typeof partners) =>
    determine(
      strategicMinimum,
      system({ partners: some, roles, complete: ['partners'] }),
      { kind: 'system' },
      { asOf: '2026-11-01' },
    ).verdict;
  expect([verdict(partners), verdict(partners.slice(0, 2))]).toEqual(['met', 'not-met']);
});
