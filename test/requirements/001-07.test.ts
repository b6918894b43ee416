/** 001-07: who leads, who works, who supports. */
import { expect, test } from 'vitest';
import { tiersAt } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('who leads, who works, who supports', () => {
  const document = system({
    partners: ['board', 'college', 'hospital'].map((id) => partner(id, [])),
    roles: [
      role('1', 'board', { tier: 'leadership', from: '2020' }),
      role('2', 'college', { tier: 'operations', from: '2020' }),
      role('3', 'hospital', { tier: 'stakeholder', from: '2020' }),
    ],
  });
  const tiers = tiersAt(document, { asOf: '2026-11-01' });
  expect([tiers.leadership, tiers.operations, tiers.stakeholder].flat().map((each) => each.partner)).toEqual([
    'board',
    'college',
    'hospital',
  ]);
});
