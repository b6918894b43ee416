/** A curriculum or degree plan in the CSV format of Curricular Analytics as a pathway system. */

import { unguarded } from '../../base/guarded.js';
import { pointer } from '../../base/pointer.js';
import type { Result } from '../../base/result.js';
import { readSystem } from '../../model/read-system.js';
import type { PathwaySystem } from '../../model/system.js';
import { type CellFinding, cellFinding, refused } from '../csv/cell-finding.js';
import { decode, encodingNotes } from '../csv/decode.js';
import { misquotedIssue } from '../csv/read-columns.js';
import { readCsv } from '../csv/read-csv.js';
import type { Tally } from '../tally.js';
import { courseStep, type ReadCourse } from './course-step.js';
import { type CurriculumForm, cellNames, columnPlace, kept, type Line, plain } from './layout.js';

/** What became of a file. */
export interface CurriculumReading {
  readonly system: PathwaySystem;
  /** What could not be taken as it stands, and is kept: references to no course, credits that are no number. */
  readonly notes: readonly CellFinding[];
  /** Rows that are not empty: courses, and lines that are kept as they are. */
  readonly tally: Tally;
  /** How the credits are counted, where the file says it (`System Type`). */
  readonly calendar?: 'semester' | 'quarter';
}

/**
 * Reads the CSV of Curricular Analytics: courses become steps of one pathway; prerequisites, corequisites and strict
 * corequisites become requirements before, concurrent and in the same term; an empty cell of prerequisites says that
 * nothing is required. Whatever the model has no word for is kept, so that `writeCurriculum` writes equal cells.
 * Headers may differ in case, blanks and hyphens; lines about the whole and whole columns may be missing.
 *
 * @example
 * ```ts
 * import { readCurriculum } from 'career-pathways/io/curricular-csv';
 * const read = readCurriculum('Curriculum,Nursing\nCourses\nCourse ID,Course Name,Prerequisites,Credit Hours\n1,Biology,,4\n2,Anatomy,1,3\n');
 * read.ok && read.value.system.steps?.[1]?.requires; // => { kind: 'step', step: '1' }
 * ```
 */
export function readCurriculum(input: string | Uint8Array): Result<CurriculumReading, CellFinding> {
  const file = decode(input);
  if (!file.ok) return file;
  const { rows, misquoted } = readCsv(file.value.text);
  const [bad] = misquoted;
  if (bad !== undefined) return { ok: false, issues: [misquotedIssue({ row: bad })] };
  const parts = partsOf(rows);
  if (!parts)
    return refused(
      'no-courses',
      'There is no row with the columns "Course ID" and "Course Name". Is this a curriculum?',
      { row: 1 },
    );
  const notes = [...encodingNotes(file.value, { row: 1 })];
  const about = aboutOf(parts);
  const courses = parts.lists.flatMap((list) => coursesIn(rows, list, about.institution, notes));
  const ids = new Set<string>();
  const doubled = courses.find(({ step }) => ids.size === ids.add(step.id).size);
  if (doubled) {
    const { step, row } = doubled;
    const message = `Two courses have the Course ID "${step.id}". Give each course its own.`;
    return refused('doubled-id', message, { row });
  }
  notes.push(...danglingNotes(courses, ids));
  const read = readSystem(systemOf(parts, about, courses));
  if (!read.ok) return read;
  const all = rows.filter((row) => !isEmpty(row)).length;
  const tally: Tally = { unit: 'row', in: all, mapped: courses.length, kept: all - courses.length, left: {} };
  const { calendar } = about;
  return { ok: true, value: { system: read.value, notes, tally, ...(calendar && { calendar }) } };
}

/** A list of courses: the row of its header, and the row after its last course. */
interface CourseList {
  readonly header: number;
  readonly end: number;
  readonly additional: boolean;
}

/** The lines around the courses, as they are kept, and where the courses are. */
interface Parts {
  readonly form: CurriculumForm;
  readonly lists: readonly CourseList[];
}

function partsOf(rows: readonly Line[]): Parts | undefined {
  const header = rows.findIndex(isHeader);
  if (header < 0) return undefined;
  const end = endOf(rows, header + 1);
  const head = rows.slice(0, header + 1);
  const first = { header, end, additional: false };
  const second = rows.findIndex((row, index) => index >= end && isHeader(row));
  if (second < 0) return { form: { head, tail: rows.slice(end) }, lists: [first] };
  const last = endOf(rows, second + 1);
  return {
    form: { head, additional: rows.slice(end, second + 1), tail: rows.slice(last) },
    lists: [first, { header: second, end: last, additional: true }],
  };
}

/** What the lines in front of the courses say of the curriculum. */
interface About {
  readonly title: string;
  readonly institution: string;
  readonly calendar: CurriculumReading['calendar'];
}

function aboutOf({ form: { head } }: Parts): About {
  const about = (key: string) =>
    unguarded(head.find(([first = '']) => plain(first) === plain(key))?.[1] ?? '').trim();
  return {
    title: about('Degree Plan') || about('Curriculum') || 'Curriculum',
    institution: about('Institution'),
    calendar: (['semester', 'quarter'] as const).find((each) => each === about('System Type').toLowerCase()),
  };
}

function coursesIn(
  rows: readonly Line[],
  { header: at, end, additional }: CourseList,
  institution: string,
  notes: CellFinding[],
): ReadCourse[] {
  const header = rows[at] ?? [];
  const names = cellNames(header);
  const provider = institution === '' ? undefined : 'institution';
  let after: Line[] = [];
  return rows.slice(at + 1, end).flatMap((cells, offset) => {
    if (isEmpty(cells)) {
      after.push(cells);
      return [];
    }
    const line = { header, names, cells, row: at + offset + 2, provider, additional, after };
    after = [];
    return courseStep(line, notes);
  });
}

function systemOf(
  { form }: Parts,
  { title, institution }: About,
  courses: readonly ReadCourse[],
): PathwaySystem {
  const terms = [...new Set(courses.flatMap(({ step }) => step.term ?? []))];
  return {
    format: 'career-pathways/1',
    id: 'curriculum',
    title,
    extensions: kept(form),
    ...(institution !== '' && {
      partners: [{ id: 'institution', name: institution, types: ['postsecondary' as const] }],
    }),
    ...(terms.length > 0 && { terms: terms.map((id) => ({ id, title: `Term ${id}` })) }),
    steps: courses.map(({ step }) => step),
    pathways: [{ id: 'curriculum', title, steps: courses.map(({ step }) => step.id) }],
  };
}

function danglingNotes(courses: readonly ReadCourse[], ids: ReadonlySet<string>): CellFinding[] {
  return courses.flatMap(({ references, row }, index) =>
    references
      .filter(({ id }) => !ids.has(id))
      .map(({ id, column }) =>
        cellFinding('dangling-id', `There is no course with the id "${id}". Add it, or correct the id.`, {
          severity: 'warning',
          path: pointer(['steps', index, 'requires']),
          row,
          column,
        }),
      ),
  );
}

function isHeader(row: Line): boolean {
  return columnPlace(row, 'id') >= 0 && columnPlace(row, 'title') >= 0;
}

function isEmpty(row: Line): boolean {
  return row.every((cell) => cell.trim() === '');
}

/**
 * Where a list of courses ends: after its last course, before another section, whose title ("Additional Courses")
 * stands alone in its row.
 */
function endOf(rows: readonly Line[], from: number): number {
  const title = rows.findIndex(
    (row, index) =>
      index >= from && isTitle(row[0] ?? '') && row.slice(1).every((cell) => cell.trim() === ''),
  );
  const last = rows.slice(from, title < 0 ? rows.length : title).findLastIndex((row) => !isEmpty(row));
  return from + last + 1;
}

function isTitle(cell: string): boolean {
  return /[a-z]{3}/i.test(cell) && /courses|outcomes|requirements|terms|metrics/i.test(cell);
}
