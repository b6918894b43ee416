/** 000-26: boards and one-stop centers are told apart; the unemployed and the underemployed are groups with a door. */
import { expect, test } from 'vitest';
import { doorsByGroup, leadershipCoverage } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('A board leads and a one-stop center does not stand in for it; a door for the unemployed is one for them', () => {
  const region = (fn: 'workforce-board' | 'one-stop-center') =>
    system({
      partners: [partner('it', ['workforce-system'], { functions: [fn], level: 'local' })],
      roles: [role('r', 'it', { tier: 'leadership', from: '2024' })],
      steps: [{ id: 'a', title: 'A', kind: 'course' }],
      pathways: [{ id: 'p', title: 'P', steps: ['a'], populations: ['unemployed', 'underemployed'] }],
      entries: [{ id: 'in', pathway: 'p', step: 'a', populations: ['unemployed'] }],
    });
  const boards = (of: ReturnType<typeof region>) =>
    leadershipCoverage(of, { asOf: '2026-11-01' }).entities.flatMap(({ entity, members }) =>
      entity.function === 'workforce-board' && members.length > 0 ? members : [],
    );
  expect(boards(region('workforce-board'))).toEqual(['it']);
  expect(boards(region('one-stop-center'))).toEqual([]);
  const doors = doorsByGroup(region('workforce-board'), { asOf: '2026-11-01' });
  expect(JSON.stringify(doors.find(({ population }) => population === 'unemployed'))).toContain('"in"');
  expect(JSON.stringify(doors.find(({ population }) => population === 'underemployed'))).not.toContain(
    '"in"',
  );
});
