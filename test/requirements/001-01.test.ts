/** 001-01: partners are engaged, share a vision, have the support of leaders, and their roles are in writing. */
import { expect, test } from 'vitest';
import { determine, elementOne } from '../../src/definitions/index.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { champions, uncoveredRoles } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

const asOf = '2026-11-01';
const both = ['board', 'agency'];
const team = (more: Partial<PathwaySystem> = {}) =>
  system({
    partners: [
      partner('board', ['workforce-system'], { level: 'local' }),
      partner('agency', ['state-agency'], { level: 'state' }),
    ],
    roles: both.map((id) =>
      role(id, id, { kind: 'member', tier: 'leadership', from: '2024', champions: ['funding'] }),
    ),
    plans: [
      {
        ...{ id: 'plan', title: 'Plan', kind: 'strategic', partners: both },
        ...{ vision: 'Better jobs', mission: 'One system', goals: [{ id: 'g', title: 'G' }] },
        actions: [{ title: 'Meet' }],
      } as const,
    ],
    agreements: [
      {
        id: 'mou',
        kind: 'mou',
        parties: both.map((id) => ({ partner: id, signedOn: '2024-02-01' })),
        covers: both.map((id) => ({ kind: 'role', id }) as const),
      },
    ],
    ...more,
  });

test('Engaged and of one vision, with a champion and every role signed; each of the four can be missing', () => {
  const met = (of: PathwaySystem) =>
    determine(elementOne, of, { kind: 'system' }, { asOf })
      .elements.filter(({ verdict }) => verdict === 'met')
      .map(({ id }) => id);
  const supported = (of: PathwaySystem) =>
    champions(of, { asOf }).flatMap(({ what, partners }) => (partners.length > 0 ? what : []));
  expect(met(team())).toEqual(expect.arrayContaining(['engage-team', 'shared-plan']));
  expect(met(team({ plans: [] }))).not.toContain('shared-plan');
  expect(met(team({ roles: [] }))).not.toContain('engage-team');
  expect([supported(team()), supported(team({ roles: [] }))]).toEqual([['funding'], []]);
  expect(uncoveredRoles(team(), { asOf })).toEqual([]);
  expect(uncoveredRoles(team({ agreements: [] }), { asOf }).map((each) => each.role)).toEqual(both);
});
