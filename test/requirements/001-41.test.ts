/** 001-41: who leads the work is decided early in the process. */
import { expect, test } from 'vitest';
import { agenda, leadershipDecided } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('The board leads since before the pilot; a hub whose role ended in 2015 leads no more', () => {
  const team = (from: string) =>
    system({
      partners: [partner('board', ['workforce-system']), partner('hub', ['community-social-service'])],
      roles: [
        role('lead', 'board', { kind: 'convener', from }),
        role('old', 'hub', { kind: 'intermediary', to: '2015' }),
      ],
      funding: [
        { id: 'pilot', title: 'Pilot', source: 'state', uses: ['pilot'], effective: { from: '2024-07-01' } },
      ],
    });
  expect(agenda(team('2023'), { asOf }).intermediaries).toEqual([]);
  expect(agenda(team('2023'), { asOf: '2015-01-01' }).intermediaries).toEqual(['hub']);
  const without = (from: string) => ({ ...team(from), roles: team(from).roles?.slice(0, 1) ?? [] });
  expect(leadershipDecided(without('2023'), { asOf }).early).toBe('yes');
  expect(leadershipDecided(without('2025'), { asOf }).early).toBe('no');
  expect(leadershipDecided(without('2024'), { asOf }).early).toBe('unknown');
  expect(leadershipDecided(system({}), { asOf }).early).toBe('no');
});
