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
