/** 001-08: a partner moves from the operations to the leadership team. */
import { expect, test } from 'vitest';
import { tiersAt } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('a partner moves from the operations to the leadership team', () => {
  const document = system({
    partners: [partner('college', [])],
    roles: [
      role('1', 'college', { tier: 'operations', from: '2020-01-01', to: '2024-12-31' }),
      role('2', 'college', { tier: 'leadership', from: '2025-01-01' }),
    ],
  });
  const of = (asOf: string) => tiersAt(document, { asOf }).leadership.map((each) => each.partner);
  expect([of('2023-06-01'), of('2026-06-01')]).toEqual([[], ['college']]);
});
