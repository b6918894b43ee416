/** A curriculum or degree plan in the CSV format of Curricular Analytics as a pathway system. */

import type { Finding } from '../../base/finding.js';
import { pointer } from '../../base/pointer.js';
import type { Result } from '../../base/result.js';
import { readSystem } from '../../model/read-system.js';
import type { PathwaySystem } from '../../model/system.js';
import { decode } from '../csv/decode.js';
import { unguarded } from '../csv/guard.js';
import { readCsv } from '../csv/read-csv.js';
import type { Tally } from '../tally.js';
import { courseStep, type ReadCourse } from './course-step.js';
import { cellNames, columnPlace, kept, type Line, plain } from './layout.js';

/** A note about a cell; rows as a spreadsheet numbers them. */
export interface CurriculumNote extends Finding {
  readonly row: number;
  readonly column?: string;
}

/** What became of a file. */
export interface CurriculumReading {
  readonly system: PathwaySystem;
  /** Rows that are not empty: courses, and lines that are kept as they are. */
  readonly tally: Tally;
  /** How the credits are counted, where the file says it (`System Type`). */
  readonly calendar?: 'semester' | 'quarter';
  /** What could not be taken as it stands, and is kept: references to no course, credits that are no number. */
  readonly notes: readonly CurriculumNote[];
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
export function readCurriculum(input: string | Uint8Array): Result<CurriculumReading> {
  const { text, encoding } = decode(input);
  const { rows, misquoted } = readCsv(text);
  const [bad] = misquoted;
  if (bad !== undefined)
    return refused('misquoted', bad, 'A quote in this row is opened and not closed. Write "" for one.');
  const at = rows.findIndex(isHeader);
  const header = rows[at];
  if (!header)
    return refused(
      'no-courses',
      1,
      'There is no row with the columns "Course ID" and "Course Name". Is this a curriculum?',
    );

  const end = endOf(rows, at + 1);
  const second = rows.findIndex((row, index) => index >= end && isHeader(row));
  const tailStart = second < 0 ? end : endOf(rows, second + 1);
  const head = rows.slice(0, at + 1);
  const about = (key: string) =>
    unguarded(head.find(([first = '']) => plain(first) === plain(key))?.[1] ?? '').trim();
  const title = about('Degree Plan') || about('Curriculum') || 'Curriculum';
  const institution = about('Institution');

  const notes: CurriculumNote[] =
    encoding === 'windows-1252'
      ? [
          {
            code: 'not-utf-8',
            path: '',
            row: 1,
            message: 'This file is not Unicode; it was read as Windows-1252.',
          },
        ]
      : [];
  const provider = institution === '' ? undefined : 'institution';
  const listed = (from: number, to: number, additional: boolean) => {
    let after: Line[] = [];
    const header = rows[from - 1] ?? [];
    const names = cellNames(header);
    return rows.slice(from, to).flatMap((cells, offset) => {
      if (isEmpty(cells)) {
        after.push(cells);
        return [];
      }
      const line = {
        header,
        names,
        cells,
        row: from + offset + 1,
        provider,
        additional,
        after,
      };
      after = [];
      return courseStep(line, notes);
    });
  };
  const courses = [...listed(at + 1, end, false), ...(second < 0 ? [] : listed(second + 1, tailStart, true))];
  const ids = new Set<string>();
  const doubled = courses.find(({ step }) => ids.size === ids.add(step.id).size);
  if (doubled)
    return refused(
      'doubled-id',
      doubled.row,
      `The Course ID "${doubled.step.id}" stands twice. Give each course its own.`,
    );
  notes.push(...danglingNotes(courses, ids));

  const terms = [...new Set(courses.flatMap(({ step }) => step.term ?? []))];
  const system: PathwaySystem = {
    format: 'career-pathways/1',
    id: 'curriculum',
    title,
    extensions: kept({
      head,
      ...(second >= 0 && { additional: rows.slice(end, second + 1) }),
      tail: rows.slice(tailStart),
    }),
    ...(institution !== '' && {
      partners: [{ id: 'institution', name: institution, types: ['postsecondary' as const] }],
    }),
    ...(terms.length > 0 && { terms: terms.map((id) => ({ id, title: `Term ${id}` })) }),
    steps: courses.map(({ step }) => step),
    pathways: [{ id: 'curriculum', title, steps: courses.map(({ step }) => step.id) }],
  };
  const read = readSystem(system);
  if (!read.ok) return read;
  const all = rows.filter((row) => !isEmpty(row)).length;
  const tally: Tally = { unit: 'row', in: all, mapped: courses.length, kept: all - courses.length, left: {} };
  const calendar = (['semester', 'quarter'] as const).find(
    (each) => each === about('System Type').toLowerCase(),
  );
  return { ok: true, value: { system, ...(calendar && { calendar }), tally, notes } };
}

function danglingNotes(courses: readonly ReadCourse[], ids: ReadonlySet<string>): CurriculumNote[] {
  return courses.flatMap(({ references, row }, index) =>
    references
      .filter(({ id }) => !ids.has(id))
      .map(({ id, column }) => ({
        code: 'dangling-id',
        path: pointer(['steps', index, 'requires']),
        row,
        column,
        message: `There is no course with the id "${id}". Add it, or correct the id.`,
      })),
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

function refused(
  code: string,
  row: number,
  message: string,
): { readonly ok: false; readonly issues: readonly Finding[] } {
  return { ok: false, issues: [{ code, path: '', message: `Row ${row}: ${message}` }] };
}
