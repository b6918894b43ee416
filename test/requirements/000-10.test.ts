/** 000-10: the one who leads may have two roles. */
import { expect, test } from 'vitest';
import { tiersAt } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('the one who leads may have two roles', () => {
  const roles = [
    role('a', 'board', { kind: 'intermediary', tier: 'leadership', from: '2020' }),
    role('b', 'board', { kind: 'provider', tier: 'operations', from: '2020' }),
  ];
  const { leadership, operations } = tiersAt(system({ partners: [partner('board', [])], roles }), {
    asOf: '2026-11-01',
  });
  expect([leadership.length, operations.length]).toEqual([1, 1]);
});
