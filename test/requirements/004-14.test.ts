/** 004-14: action 5: youth, above all out-of-school youth. */
import { expect, test } from 'vitest';
import { boardActions } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';
import { expectDoors } from './group-doors.js';

test('Out-of-school youth have a door in one pathway; a door for those in school is none for them', () => {
  expectDoors('youth-entries', ['out-of-school-youth']);
});

test('A door for youth in school is found, and out-of-school youth still have none', () => {
  const [youth] = boardActions(
    system({
      steps: [{ id: 'weld', title: 'Welding', kind: 'course' }],
      pathways: [{ id: 'p', title: 'P', steps: ['weld'] }],
      entries: (['in-school-youth', 'adults'] as const).map((each) => ({
        ...{ id: each, pathway: 'p', step: 'weld', populations: [each] },
      })),
    }),
    { asOf: '2026-11-01' },
  ).filter(({ action }) => action === 'youth-entries');
  expect(youth).toMatchObject({
    found: [{ kind: 'entry', id: 'in-school-youth' }],
    without: [],
    populations: ['out-of-school-youth'],
    lacks: [{ pathway: 'p', populations: ['out-of-school-youth'] }],
  });
});
