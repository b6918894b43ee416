/** 001-42: what the State decides, what the local level does, and what both. */
import { expect, test } from 'vitest';
import { repeatedDecisions } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('A topic that two plans give to different levels is decided twice', () => {
  const plan = (id: string, topic: string, level: 'state' | 'local') =>
    ({ id, title: id, kind: 'strategic', decisions: [{ topic, level }] }) as const;
  const plans = [
    plan('state', 'Curricula', 'state'),
    plan('local', 'curricula ', 'local'),
    plan('more', 'Data', 'local'),
  ];
  expect(repeatedDecisions(system({ plans }))).toEqual([
    {
      topic: 'Curricula',
      decisions: [
        { plan: 'state', level: 'state' },
        { plan: 'local', level: 'local' },
      ],
      contrary: true,
    },
  ]);
  const ended = { ...plans[0], effective: { to: '2020' } } as (typeof plans)[number];
  expect(repeatedDecisions(system({ plans: [ended, ...plans.slice(1)] }), { asOf })).toEqual([]);
});
