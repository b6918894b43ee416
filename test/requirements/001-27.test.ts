/** 001-27: staff of two agencies trained together, and the partner whose staff nobody trained. */
import { expect, test } from 'vitest';
import { jointWork } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('staff of two agencies trained together, and the partner whose staff nobody trained', () => {
  const { trainings, untrained } = jointWork(
    system({
      partners: ['board', 'college', 'tanf'].map((id) => partner(id, [])),
      roles: ['board', 'college', 'tanf'].map((id) => role(id, id, { from: '2020' })),
      activities: [
        {
          id: 't',
          kind: 'staff-training',
          on: '2026-02-03',
          title: 'The new pathway',
          partners: ['board', 'college'],
        },
      ],
    }),
    { asOf: '2026-11-01' },
  );
  expect(trainings).toEqual([{ activity: 't', partners: ['board', 'college'], isJoint: true }]);
  expect(untrained).toEqual(['tanf']);
});
