/** The report of what changed in a partnership from one year to the next. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diffSystems } from '../../src/edit/diff/diff-systems.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { diffText } from '../../src/view/diff-text.js';
import { root } from '../doors.js';

const said = (before: PathwaySystem, after: PathwaySystem) =>
  diffText(diffSystems(before, after), { before, after }).replaceAll('\n    ', ' ').split('\n');

test('Oregon from 2004 to 2005', () => {
  const oregon: PathwaySystem = JSON.parse(
    readFileSync(`${root}docs/examples/oregon-pathways-alliance.json`, 'utf8'),
  );
  const until = (year: string): PathwaySystem => ({
    ...oregon,
    roles: (oregon.roles ?? []).filter(({ from }) => from === undefined || from.slice(0, 4) <= year),
  });
  const lines = said(until('2004'), until('2005'));
  expect(lines.slice(0, 4)).toEqual([
    'What changed: Oregon Pathways Alliance',
    '',
    'Role',
    '  new: the role of "The 17 community college campuses of the State, independently funded" as member [campuses-2005]',
  ]);
  expect(lines.filter((line) => line.startsWith('  new: '))).toHaveLength(7);
});
