/** 004-09: the board convenes, another organization coordinates, and both are named. */
import { expect, test } from 'vitest';
import { determine, localLeadership } from '../../src/definitions/index.js';
import { agenda, leadershipDecided } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('A board that finds a hub at work leads with it: who convenes need not be who coordinates', () => {
  const both = system({
    partners: [
      partner('hub', ['intermediary']),
      partner('board', ['workforce-system'], { functions: ['workforce-board'], level: 'local' }),
    ],
    roles: [
      role('coordinates', 'hub', { kind: 'intermediary', from: '2014' }),
      role('convenes', 'board', { kind: 'convener', from: '2016' }),
    ],
  });
  expect(agenda(both, { asOf }).intermediaries).toEqual(['hub']);
  expect(
    leadershipDecided(both, { asOf })
      .leaders.map(({ partner: who }) => who)
      .sort(),
  ).toEqual(['board', 'hub']);
  const [leads] = determine(localLeadership, both, { kind: 'system' }, { asOf }).elements;
  expect(leads?.verdict).toBe('met');
  const alone = { ...both, roles: both.roles?.slice(0, 1) ?? [] };
  expect(determine(localLeadership, alone, { kind: 'system' }, { asOf }).elements[0]?.verdict).toBe(
    'undetermined',
  );
});
