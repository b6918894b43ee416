/** 001-26: a new target population brings its agencies to the team. */
import { expect, test } from 'vitest';
import { populationsServed } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('People with disabilities bring vocational rehabilitation; whom no program is named after is no gap', () => {
  const aides = system({
    partners: [
      partner('rehab', ['state-agency'], { programs: ['vocational-rehabilitation'] }),
      partner('left', ['state-agency'], { programs: ['vocational-rehabilitation'], status: 'ceased' }),
    ],
    roles: [role('seat', 'rehab', { kind: 'member', tier: 'operations', from: '2026' })],
    steps: [{ id: 'aide', title: 'Aide', kind: 'course' }],
    pathways: [
      { id: 'p', title: 'P', steps: ['aide'], populations: ['individuals-with-disabilities', 'homeless'] },
    ],
    supports: [
      { id: 'advice', title: 'Advice', kind: 'career-counseling', model: 'universal', steps: 'all' },
    ],
  });
  expect(populationsServed(aides, { asOf })).toEqual([
    {
      pathway: 'p',
      population: 'homeless',
      partners: [],
      agencies: [],
      unmapped: true,
      supports: ['advice'],
      forEverybody: ['advice'],
    },
    {
      pathway: 'p',
      population: 'individuals-with-disabilities',
      partners: [],
      agencies: ['rehab'],
      onTeam: ['rehab'],
      supports: ['advice'],
      forEverybody: ['advice'],
    },
  ]);
  expect(populationsServed(aides, { asOf: '2025-06-01' })[1]?.agencies).toEqual([]);
});
