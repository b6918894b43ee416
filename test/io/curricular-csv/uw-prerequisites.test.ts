/** And/or groups of the prerequisite table, as the university's own pages read them. */
import { expect, test } from 'vitest';
import { readUwPrerequisites } from '../../../src/io/curricular-csv/read-uw-prerequisites.js';
import { all, any, prior } from '../../graph/small-system.js';
import { accepted } from '../accepted.js';

const header =
  'course_branch,department_abbrev,course_number,pr_seq_no,pr_curric_abbr,pr_course_no,pr_group_no,pr_and_or,pr_grade_min,pr_concurrency';
const table = (...rows: string[]) => accepted(readUwPrerequisites([header, ...rows].join('\n')));

test('"or" binds before "and", inside brackets and between them', () => {
  // M or (2 or 3, and 4 or 5) or (6 and 7), and 8: as ESS 411 is written, with one more.
  const rows = ['M1O', '22O', '32A', '42O', '52O', '64A', '74A', '85 '].map(
    ([name, group, join], at) => `0,ESS,411,${100 + 10 * at},X,${name},${group},${join},,N`,
  );
  const one = (name: string) => prior(`0 X ${name}`);
  const { system, tally } = table(...rows.toReversed());
  expect(system.steps?.find(({ id }) => id === '0 ESS 411')?.requires).toEqual(
    all(
      any(one('M'), all(any(one('2'), one('3')), any(one('4'), one('5'))), all(one('6'), one('7'))),
      one('8'),
    ),
  );
  expect(tally).toEqual({ unit: 'row', in: 8, mapped: 8, kept: 0, left: {} });
});

test('grades, concurrency, campuses, and a note where nothing is explained', () => {
  const { system, notes } = table('1,B,2,100,A,1,1, ,25,Y', '1,B,2,110,C  ,1,1,,AB,N');
  expect(system.steps?.map(({ id }) => id)).toEqual(['1 B 2', '1 A 1', '1 C 1']);
  expect(system.steps?.[0]?.requires).toEqual(
    all({ kind: 'step', step: '1 A 1', timing: 'concurrent', minGrade: 2.5 }, prior('1 C 1')),
  );
  expect(notes.map(({ row, column }) => [row, column])).toEqual([
    [2, 'pr_and_or'],
    [3, 'pr_grade_min'],
  ]);
});

test('a row that is cut off names no course', () => {
  const read = readUwPrerequisites([header, '1,B,2,100,A,1,1, ,,N', '1,B,2,110,C'].join('\n'));
  expect(read.ok ? [] : read.issues.map(({ code, row, column }) => [code, row, column])).toEqual([
    ['torn-row', 3, 'pr_course_no'],
  ]);
});
