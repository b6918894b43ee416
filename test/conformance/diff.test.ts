/** Reports of changes on real documents: editions of one curriculum. */
import { expect, test } from 'vitest';
import { diffSystems } from '../../src/edit/diff/diff-systems.js';
import { readCurriculum } from '../../src/io/curricular-csv/read-curriculum.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { diffText } from '../../src/view/diff-text.js';
import { accepted } from '../io/accepted.js';
import { bytesOf, isThere } from './shared-data.js';

const said = (before: PathwaySystem, after: PathwaySystem) =>
  diffText(diffSystems(before, after), { before, after }).replaceAll('\n    ', ' ').split('\n');

const plan = (name: string) => `curricula/plans/${name}.csv`;
const [old, now] = [plan('Colostate_CSDegree_2017'), plan('Colostate_CSDegree')];

test.skipIf(!isThere(old, now))('a curriculum whose lines hold other courses five years later', () => {
  const [before, after] = [old, now].map((file) => accepted(readCurriculum(bytesOf(file))).system) as [
    PathwaySystem,
    PathwaySystem,
  ];
  const lines = said(before, after);
  for (const line of [
    '  gone: "Calculus I" [1]',
    '  new: "Mathematics for Computational Science I" [1]',
    '  "CS2--Data Structures" [5]: no longer asks for step "Calculus I"',
    '  "Operating Systems" [13]: also asks for step "CS2--Data Structures"',
    '  "Tech Focus" [19]: title is Tech Focus, no longer Tech Elective',
  ])
    expect(lines).toContain(line);
  expect(lines.filter((line) => line.includes('(before)'))).toEqual([]);
});

const math = plan('Colostate_CSDegree_2017_w_MATH');
test.skipIf(!isThere(old, math))('the same curriculum with five courses in front', () => {
  const [before, after] = [old, math].map((file) => accepted(readCurriculum(bytesOf(file))).system) as [
    PathwaySystem,
    PathwaySystem,
  ];
  const { things } = diffSystems(before, after);
  const added = things.filter(({ change, kind }) => change === 'added' && kind === 'step');
  const removed = things.filter(({ change, kind }) => change === 'removed' && kind === 'step');
  expect(added.length - removed.length).toBe((after.steps ?? []).length - (before.steps ?? []).length);
  expect(things).toContainEqual({ change: 'renamed', kind: 'step', id: '32', from: '37', fields: [] });
  expect(said(before, after)).toContain(
    '  "Calculus I" [1]: asks for step "Logarithmic and Exponential Functions" and step "Analytic Trigonometry", where nothing was asked before',
  );
});
