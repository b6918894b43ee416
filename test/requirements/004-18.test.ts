/** 004-18: action 9: build the capacity of staff. */
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { boardActions, jointWork } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('Money for staff is found, a training of two agencies too, and whose staff nobody trained', () => {
  const staff = (more: Partial<PathwaySystem>) =>
    system({
      partners: ['board', 'college', 'school'].map((id) => partner(id, [])),
      roles: ['board', 'college', 'school'].map((id) => role(id, id)),
      ...more,
    });
  const found = (more: Partial<PathwaySystem>) =>
    boardActions(staff(more), { asOf })
      .find(({ action }) => action === 'staff-capacity')
      ?.found.map(({ id }) => id);
  expect(found({})).toEqual([]);
  expect(found({ funding: [{ id: 'f', title: 'F', source: 'state', uses: ['staff'] }] })).toEqual(['f']);
  const training = {
    id: 't',
    kind: 'staff-training',
    title: 'Career services on the pathway',
    on: '2026-03',
    partners: ['board', 'college'],
  } as const;
  expect(found({ activities: [training] })).toEqual(['t']);
  expect(found({ activities: [{ ...training, on: '2027' }] })).toEqual([]);
  const { trainings, untrained } = jointWork(staff({ activities: [training] }), { asOf });
  expect([trainings[0]?.isJoint, untrained]).toEqual([true, ['school']]);
});
