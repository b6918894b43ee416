/** Whom the document does not have, or who is gone, trains, hires and runs nothing. */
import { expect, test } from 'vitest';
import { accessPoints } from '../../src/partnership/access-points.js';
import { boardActions } from '../../src/partnership/board-actions.js';
import { employerEngagement } from '../../src/partnership/employer-engagement.js';
import { jointWork } from '../../src/partnership/joint-work.js';
import { gone } from './gone-partners.js';
import { partner, system } from './system.js';

const asOf = '2026-11-01';
const a = partner('a', ['industry'], { programs: ['adult'] });
const b = partner('b', ['industry']);

test('nobody is trained with, hires for, or is reached at one who is not there', () => {
  const asked = (partners: readonly (typeof a)[]) => {
    const given = system({
      partners,
      activities: [{ id: 'u', kind: 'staff-training', on: '2026-01', partners: ['a', 'b'] }],
      engagements: [{ id: 'e', kind: 'hire', partner: 'b', on: '2026-01' }],
      accessPoints: [
        {
          ...{ id: 'x', title: 'X', partner: 'b', customers: ['business', 'job-seeker'] },
          ...{ programs: ['adult'], supports: ['q'], pathways: ['w'] },
        },
      ] as never,
    });
    const { parts, untaken } = employerEngagement(given, { asOf });
    const { points, unserved, nowhere } = accessPoints(given, { asOf });
    const [training] = jointWork(given, { asOf }).trainings;
    return [
      ...[training?.isJoint, training?.partners, parts.length, untaken.includes('employment')],
      ...[points.map(({ reached }) => reached), unserved.length, nowhere.programs],
    ];
  };
  const reached = [{ programs: ['adult'], pathways: [], supports: [] }];
  expect(asked([a, b])).toEqual([true, ['a', 'b'], 1, false, reached, 0, []]);
  for (const [how, rest] of gone)
    expect(asked([a, ...rest]), how).toEqual([false, ['a'], 0, true, [], 2, ['adult']]);
  const nameless = system({ engagements: [{ id: 'e', kind: 'hire' }] });
  expect(employerEngagement(nameless, { asOf }).untaken).not.toContain('employment');
});

test('money of one who is not there is no money for training', () => {
  const found = (partners: readonly (typeof a)[]) =>
    boardActions(
      system({
        partners,
        funding: [{ id: 'f', title: 'F', source: 'state', partner: 'b', uses: ['training', 'staff'] }],
      }),
      { asOf },
    ).flatMap((each) => each.found.map(({ id }) => id));
  expect(found([a, b])).toEqual(['f', 'f']);
  for (const [how, rest] of gone) expect(found([a, ...rest]), how).toEqual([]);
});
