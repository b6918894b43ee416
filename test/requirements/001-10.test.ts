/** 001-10: public agencies, private and nonprofit organizations, and employers join as a leadership team. */
import { expect, test } from 'vitest';
import { leadershipCoverage } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('public, private and nonprofit leaders', () => {
  const local = { level: 'local' } as const;
  const document = system({
    partners: [
      partner('board', [], { ownership: 'public', functions: ['workforce-board'], ...local }),
      partner('shop', [], { ownership: 'private', functions: ['private-business'] }),
      partner('charity', [], { ownership: 'nonprofit', functions: ['community-based'], ...local }),
      partner('stakeholder', [], { ownership: 'public', functions: ['tanf'], ...local }),
      partner('former', [], { ownership: 'private', functions: ['public-company'] }),
    ],
    roles: [
      ...['board', 'shop', 'charity'].map((id) => role(id, id, { tier: 'leadership', from: '2020' })),
      role('watches', 'stakeholder', { tier: 'stakeholder', from: '2020' }),
      role('led', 'former', { tier: 'leadership', to: '2026-10-31' }),
    ],
  });
  const team = (asOf: string) => {
    const { ownership, groups, covered } = leadershipCoverage(document, { asOf });
    return [ownership, Object.entries(groups).map(([group, its]) => [group, its.covered, its.of]), covered];
  };
  const groups = (employers: number) => [
    ['workforce-development', 1, 4],
    ['education', 0, 7],
    ['human-services', 0, 3],
    ['community-based', 1, 4],
    ['employers', employers, 2],
    ['economic-development', 0, 2],
  ];
  const ownership = { public: ['board'], private: ['shop'], nonprofit: ['charity'] };
  expect(team('2026-11-01')).toEqual([ownership, groups(1), 3]);
  expect(team('2026-10-31')).toEqual([{ ...ownership, private: ['shop', 'former'] }, groups(2), 4]);
});
