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

test('Who led before is not who leads, a State board leads no local area, and late is late', () => {
  const led = (convenes: object, board: object = {}, more: object = {}) =>
    system({
      partners: [
        partner('hub', ['intermediary']),
        partner('board', ['workforce-system'], { functions: ['workforce-board'], level: 'local', ...board }),
      ],
      roles: [
        role('coordinates', 'hub', { kind: 'intermediary', from: '2014', to: '2026-10-31' }),
        role('convenes', 'board', { kind: 'convener', from: '2016', ...convenes }),
        role('sits', 'board', { kind: 'member', from: '2010' }),
      ],
      ...more,
    });
  const leads = (of: ReturnType<typeof led>) =>
    determine(localLeadership, of, { kind: 'system' }, { asOf }).elements[0]?.verdict;
  expect(agenda(led({}), { asOf }).intermediaries).toEqual([]);
  expect(leadershipDecided(led({}), { asOf }).leaders).toEqual([
    { partner: 'board', role: 'convenes', since: '2016' },
  ]);
  expect(leads(led({}))).toBe('met');
  expect(leads(led({}, { level: 'state' }))).toBe('undetermined');
  expect(leads(led({ to: '2026-10-31' }))).toBe('undetermined');
  expect(leads(led({ kind: 'member' }))).toBe('undetermined');
  const early = (from: string) =>
    leadershipDecided(
      led({ from }, {}, { funding: [{ id: 'f', title: 'F', source: 'state', effective: { from: '2013' } }] }),
      { asOf },
    ).early;
  expect([early('2012'), early('2016'), early('2013')]).toEqual(['yes', 'no', 'unknown']);
});
