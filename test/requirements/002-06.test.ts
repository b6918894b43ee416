/** 002-06: avenues of advancement for workers, jobseekers and new and future entrants, and a supply of workers. */
import { expect, test } from 'vitest';
import type { Population } from '../../src/model/populations.js';
import { demandAndSupply, doorsByGroup, goalProgress } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

const groups: readonly Population[] = ['incumbent-workers', 'job-seekers', 'new-entrants'];
const document = system({
  occupations: [
    { id: 'welder', title: 'Welder', openings: [{ count: 60, period: { from: '2026', to: '2026' } }] },
    { id: 'aide', title: 'Aide' },
  ],
  steps: [
    {
      id: 'weld',
      title: 'Welding',
      kind: 'program',
      capacity: [{ places: 24 }, { places: 90, period: { to: '2020' } }],
    },
  ],
  pathways: [{ id: 'p', title: 'P', occupations: ['welder'], steps: ['weld'] }],
  entries: groups
    .slice(0, 2)
    .map((group) => ({ id: group, pathway: 'p', step: 'weld', populations: [group] })),
  measurements: groups.map((group, at) => ({
    ...{ id: group, measure: 'Hired as welders', value: 10 * at, on: '2026-06-30', pathway: 'p', group },
  })),
});

test('Jobs to fill against places to learn', () => {
  const [welder, aide] = demandAndSupply(document, { asOf: '2026-11-01' });
  expect([welder?.state, aide?.state]).toEqual(['fewer-places', 'no-pathway']);
});

test('Each of the three groups has its door or none, and its number of people who passed through', () => {
  const rows = doorsByGroup(document, { asOf: '2026-11-01' });
  expect(groups.map((group) => rows.find(({ population }) => population === group)?.access)).toEqual([
    'own',
    'own',
    'none',
  ]);
  const passed = goalProgress(document, { asOf: '2026-11-01' }).other.map(({ group, value }) => [
    group,
    value,
  ]);
  expect(passed.sort()).toEqual([
    ['incumbent-workers', 0],
    ['job-seekers', 10],
    ['new-entrants', 20],
  ]);
});
