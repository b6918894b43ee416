/** 001-18: what each partner has not told the others of goals, resources, measures and requirements. */
import { expect, test } from 'vitest';
import { partnerProfiles } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('what each partner has not told the others of goals, resources, measures and requirements', () => {
  const [board, college] = partnerProfiles(
    system({
      partners: [
        partner('board', [], {
          goals: ['More jobs'],
          measures: [{ aim: 'Jobs', measure: 'Placements' }],
          requirements: ['Income below the limit'],
        }),
        partner('college', []),
      ],
      roles: [role('r', 'board', { resources: ['A coordinator'], from: '2020' })],
    }),
    { asOf: '2026-11-01' },
  );
  expect([board?.untold, college?.untold]).toEqual([[], ['goals', 'resources', 'measures', 'requirements']]);
});
