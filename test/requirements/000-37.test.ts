/** 000-37: where a pathway is between design and growth, on a day. */
import { expect, test } from 'vitest';
import { phasesAt } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

test('where a pathway is between design and growth, on a day', () => {
  const phases = [
    { phase: 'design', when: { from: '2025-01', to: '2026-01' } },
    { phase: 'pilot', when: { from: '2026-02-01', to: '2026-12-31' } },
    { phase: 'launch', when: { from: '2027-01-01' } },
  ] as const;
  const [at] = phasesAt(system({ pathways: [{ id: 'p', title: 'P', steps: [], phases }] }), {
    asOf: '2026-11-01',
  });
  expect([at?.now, at?.next]).toEqual([['pilot'], ['launch']]);
});
