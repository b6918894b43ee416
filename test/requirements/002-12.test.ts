/** 002-12: the role of each system in the pipeline, and a regional hub. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { goalProgress, partnersAt } from '../../src/partnership/index.js';
import { root } from '../doors.js';

const example: PathwaySystem = JSON.parse(readFileSync(`${root}docs/examples/go-to-2040.json`, 'utf8'));

test('The paper asks for a hub and for recommendations on roles; it plays no part before it is there', () => {
  const titles = example.plans?.flatMap(({ actions = [] }) => actions.map(({ title }) => title)) ?? [];
  expect(titles.filter((title) => /each system’s role/.test(title))).toHaveLength(1);
  expect(titles.filter((title) => /regional “hub”/.test(title))).toHaveLength(1);
  const asOf = '2026-11-01';
  const hub = example.partners?.find(({ name }) => /hub/.test(name));
  expect(hub?.types).toContain('intermediary');
  const playing = (of: PathwaySystem) => partnersAt(of, { asOf }).map(({ partner }) => partner);
  expect(playing(example)).not.toContain(hub?.id);
  const there = <T extends object>(rows: readonly T[] = []) =>
    rows.map((row) => ({ ...row, status: 'active' as const }));
  expect(playing({ ...example, roles: there(example.roles), partners: there(example.partners) })).toContain(
    hub?.id,
  );
  const { goals } = goalProgress(example, { asOf });
  expect(goals.map(({ actions }) => actions)).toEqual([
    { done: 0, open: 3 },
    { done: 0, open: 4 },
    { done: 0, open: 6 },
  ]);
});

test('The working group has the four tasks of the second recommendation, the hub the mapping', () => {
  const [plan] = example.plans ?? [];
  expect(plan?.actions?.filter(({ goal }) => goal === 'group').map(({ title }) => title)).toEqual([
    'Determine which populations are not well served currently and what their unmet needs are (for example basic education, ESL, support services, transportation)',
    'Consult with economic developers, industry experts and employers to establish a baseline of skills to be self-sufficient, considering employment opportunities and skill needs',
    'Make recommendations for each system’s role in developing and contributing to the education and training pipeline',
    'Produce an implementation plan for a regional “hub” that will be responsible for an ongoing “mapping” of career pathways for industries and occupations',
  ]);
  expect(example.roles).toEqual([
    {
      ...{ id: 'hub-intermediary', partner: 'hub', kind: 'intermediary' },
      outcomes: ['Ongoing mapping of career pathways for industries and occupations'],
    },
  ]);
  expect(example.partners?.map(({ name }) => name)).toEqual([
    'Regional, cross-systems pathways coordinating hub',
    'Cross-system “pathways” working group',
  ]);
});
