/** 001-15: twenty-two entities in six groups. */
import { expect, test } from 'vitest';
import { vocabularies } from '../../src/model/index.js';
import { leadershipCoverage } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

/** The table of the source, group by group. */
const team = {
  'workforce-development': [
    'state workforce-agency',
    'state workforce-board',
    'local workforce-board',
    'local workforce-agency',
  ],
  education: [
    'state adult-education',
    'state secondary-education',
    'state postsecondary-agency',
    'local adult-education',
    'local secondary-education',
    'local community-college',
    'local university',
  ],
  'human-services': ['state human-services', 'local tanf', 'local human-services'],
  'community-based': [
    'state community-based',
    'state faith-based',
    'local community-based',
    'local faith-based',
  ],
  employers: ['private-business', 'public-company'],
  'economic-development': ['state economic-development', 'local economic-development'],
};
const rows = Object.entries(team).flatMap(([group, entities]) =>
  entities.map((entity) => ({ group, entity })),
);
const asOf = '2026-11-01';

test('twenty-two entities in six groups', () => {
  const { entities, of, covered } = leadershipCoverage(system({}), { asOf });
  expect([of, covered]).toEqual([22, 0]);
  expect(
    entities.map(({ group, entity }) => ({
      group,
      entity: [...(entity.level ? [entity.level] : []), entity.function].join(' '),
    })),
  ).toEqual(rows);
  expect(Object.keys(vocabularies.leadershipGroups)).toEqual(Object.keys(team));
});

test.each(rows)('$entity is one of $group, and fills no other place', ({ group, entity }) => {
  const [its, level] = entity.split(' ').reverse() as [keyof typeof vocabularies.partnerFunctions, string?];
  const filled = (more: object) => {
    const document = system({
      partners: [partner('it', [], { functions: [its], ...(level && { level: level as 'state' }), ...more })],
      roles: [role('r', 'it', { tier: 'leadership' })],
    });
    return leadershipCoverage(document, { asOf });
  };
  const { entities, groups, covered } = filled({});
  expect(entities.flatMap(({ members }, at) => (members.includes('it') ? [rows[at]] : []))).toEqual([
    { group, entity },
  ]);
  expect(
    Object.entries(groups).flatMap(([id, each]) => (each.covered > 0 ? [[id, each.covered]] : [])),
  ).toEqual([[group, 1]]);
  expect(covered).toBe(1);
  // Whoever does not do it is none of them.
  expect(filled({ functions: ['labor'] }).covered).toBe(0);
});
