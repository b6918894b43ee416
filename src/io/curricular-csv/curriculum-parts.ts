/** The parts of a file: the lines around its courses, and where the courses are. */

import { numberOf } from '../csv/number-cell.js';
import {
  type CourseColumn,
  type CurriculumColumns,
  type CurriculumForm,
  columnPlace,
  courseColumns,
  isHeader,
  type Line,
} from './layout.js';

/** A list of courses: the row of its header, and the row after its last course. */
export interface CourseList {
  readonly header: number;
  readonly end: number;
  readonly additional: boolean;
}

/** The lines around the courses, as they are kept, and where the courses are. */
export interface Parts {
  readonly form: CurriculumForm;
  readonly columns: CurriculumColumns;
  readonly lists: readonly CourseList[];
}

/** Finds the lists of courses of a file; `undefined` where no row is their header. */
export function partsOf(rows: readonly Line[], columns: CurriculumColumns): Parts | undefined {
  const isHead = (row: Line) => isHeader(row, columns);
  const header = rows.findIndex(isHead);
  if (header < 0) return undefined;
  const end = endOf(rows, header, columns);
  const head = rows.slice(0, header + 1);
  const first = { header, end, additional: false };
  const named = columns === courseColumns ? {} : { columns };
  const second = rows.findIndex((row, index) => index >= end && isHead(row));
  if (second < 0) return { form: { head, tail: rows.slice(end), ...named }, columns, lists: [first] };
  const last = endOf(rows, second, columns);
  return {
    form: { head, additional: rows.slice(end, second + 1), tail: rows.slice(last), ...named },
    columns,
    lists: [first, { header: second, end: last, additional: true }],
  };
}

/** Whether nothing stands in a row. */
export function isEmpty(row: Line): boolean {
  return row.every((cell) => cell.trim() === '');
}

/**
 * Where a list of courses ends: after its last course, before another section, whose title ("Additional Courses")
 * stands alone in its row. A title with courses below it is a heading within the list.
 */
function endOf(rows: readonly Line[], at: number, columns: CurriculumColumns): number {
  const from = at + 1;
  const isEnd = (row: Line) => isTitle(row[0] ?? '') && row.slice(1).every((cell) => cell.trim() === '');
  const cellOf = (row: Line, column: CourseColumn) => row[columnPlace(rows[at] ?? [], columns, column)] ?? '';
  const isCourse = (row: Line) =>
    cellOf(row, 'id').trim() !== '' &&
    /\p{L}/u.test(cellOf(row, 'title')) &&
    numberOf(cellOf(row, 'credits')) !== undefined;
  // From below: a title ends the list where no course stands between it and the next title, header or end.
  let title = -1;
  let hasCourse = false;
  for (let index = rows.length - 1; index >= from; index -= 1) {
    const row = rows[index] ?? [];
    if (isHeader(row, columns)) hasCourse = false;
    else if (isEnd(row)) {
      if (!hasCourse) title = index;
      hasCourse = false;
    } else if (isCourse(row)) hasCourse = true;
  }
  const found = rows.slice(from, title < 0 ? rows.length : title).map((row) => !isEmpty(row));
  return from + found.lastIndexOf(true) + 1;
}

function isTitle(cell: string): boolean {
  return /[a-z]{3}/i.test(cell) && /courses|outcomes|requirements|terms|metrics/i.test(cell);
}
