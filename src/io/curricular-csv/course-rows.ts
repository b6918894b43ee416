/** Rows of a list of courses that cannot be read as they stand, torn apart or without an id; what a header leaves open. */

import { type CellFinding, cellFinding } from '../csv/cell-finding.js';
import { columnLetters } from '../csv/header-names.js';
import { numberOf } from '../csv/number-cell.js';
import type { IdsReader } from './course-ids.js';
import { type CourseList, isEmpty } from './curriculum-parts.js';
import {
  type CourseColumn,
  type CurriculumColumns,
  columnPlace,
  courseColumns,
  type Line,
  plain,
  unreadRequirements,
} from './layout.js';
import { metricNamed } from './metric-cells.js';

/** The rows of a list with what has to be known about them. */
interface CourseRows {
  readonly header: Line;
  readonly columns: CurriculumColumns;
  readonly idsOf: IdsReader;
  /** All ids that the file gives courses. */
  readonly ids: ReadonlySet<string>;
  /** Places of rows that are left out: they may lack an id, and are no measure of others. */
  readonly left: ReadonlyMap<number, CellFinding>;
}

interface Placed {
  readonly cells: Line;
  /** As a spreadsheet numbers it. */
  readonly row: number;
}

/**
 * Why the courses of a list cannot be read. A comma in a cell without quotes makes a row too long and moves what stands
 * behind it, so that credits become a prerequisite; a line break makes two courses of one. A row that is too long in
 * the same way as all others is not torn: its last cells are blank.
 */
export function courseIssues(
  rows: readonly Line[],
  { header: at, end }: CourseList,
  about: Omit<CourseRows, 'header'>,
): CellFinding[] {
  const list = { ...about, header: rows[at] ?? [] };
  const courses = rows
    .slice(at + 1, end)
    .map((cells, offset): Placed => ({ cells, row: at + offset + 2 }))
    .filter(({ cells }) => !isEmpty(cells));
  const least = courses.reduce(
    (fewest, { cells, row }) => (about.left.has(row - 1) ? fewest : Math.min(fewest, cells.length)),
    Number.POSITIVE_INFINITY,
  );
  const width = Math.max(list.header.length, courses.length > 1 ? least : 0);
  const idPlace = columnPlace(list.header, list.columns, 'id');
  return courses.flatMap(({ cells, row }, index) => {
    const next = courses[index + 1]?.cells;
    if (cells.length > width || cells.slice(list.header.length).some((cell) => cell.trim() !== ''))
      return [tornIssue(row, cells.length, list.header.length)];
    if (cells.length === 1 && list.header.length > 2) return [tornIssue(row, 1, list.header.length)];
    if (next && isOneCourse(cells, next, list)) return [brokenIssue(row, courses[index + 1]?.row ?? row)];
    if ((cells[idPlace] ?? '').trim() !== '' || about.left.has(row - 1)) return [];
    const column = (list.header[idPlace] ?? '').trim();
    return [cellFinding('blank-id', `This course has no "${column}". Give it one.`, { row, column })];
  });
}

/** The note about a row that lacks its last cells: what it does not say is not nothing. */
export function shortNote(row: number, count: number, width: number): CellFinding {
  const message = `This row has ${count} cells, and there are ${width} columns; what it requires in the others is not known. Write all cells, blank ones too.`;
  return cellFinding('short-row', message, { severity: 'warning', row });
}

/** Columns of whose cells is known what stands in them; a line break may stand in the others. */
const strict = (Object.keys(courseColumns) as CourseColumn[]).filter((column) => column !== 'title');

/** Whether two short rows are one that has a line break in a cell, and is a course as one. */
function isOneCourse(upper: Line, lower: Line, { header, columns, idsOf, ids }: CourseRows): boolean {
  const broken = upper.length - 1;
  if (upper.length >= header.length || upper.length + lower.length - 1 !== header.length) return false;
  const place = (column: CourseColumn) => columnPlace(header, columns, column);
  if (strict.some((column) => place(column) === broken)) return false;
  const one = [...upper, ...lower.slice(1)];
  const credits = (one[place('credits')] ?? '').trim();
  const asked = (['before', 'concurrent', 'same-term'] as const).flatMap((column) =>
    idsOf(one[place(column)] ?? ''),
  );
  return (credits === '' || numberOf(credits) !== undefined) && asked.every((id) => ids.has(id));
}

function tornIssue(row: number, count: number, width: number): CellFinding {
  const message = `This row has ${count} cells, and there are ${width} columns. Put a cell with a comma or a line break in quotes.`;
  return cellFinding('torn-row', message, { row });
}

function brokenIssue(row: number, next: number): CellFinding {
  const message = `Rows ${row} and ${next} seem to be one, with a line break in a cell. Put that cell in quotes, or write all cells of both rows.`;
  return cellFinding('torn-row', message, { row });
}

/** What is noted about the columns of a header: those that say what courses require, and those that are not read. */
export function columnNotes(
  header: Line,
  courses: readonly Line[],
  columns: CurriculumColumns,
  row: number,
): CellFinding[] {
  const width = courses.reduce((most, cells) => Math.max(most, cells.length), 0);
  const read = new Set([
    ...(Object.keys(courseColumns) as CourseColumn[]).map((column) => columnPlace(header, columns, column)),
    ...unreadRequirements(header, columns),
  ]);
  const others = Array.from({ length: width }, (_, place) => place).filter(
    (place) =>
      !read.has(place) &&
      !isKept(header[place] ?? '') &&
      courses.some((cells) => (cells[place] ?? '').trim() !== ''),
  );
  const notes = others.map((place) => {
    const column = (header[place] ?? '').trim() || `(column ${columnLetters(place)})`;
    const message = `The column "${column}" is none that is known: its cells are kept, and not read. If it says what a known column says, name it in options.columns.`;
    return cellFinding('unread-column', message, { severity: 'info', row, column });
  });
  return [...requirementNotes(header, columns, row), ...notes];
}

/** Columns that the known formats have, and the model has no word for. */
const isKept = (name: string) =>
  /^(?:prefix|number|institution|canonicalname|passrate)$/.test(plain(name)) ||
  metricNamed(name) !== undefined;

/** What is noted where the header does not say all that courses require. */
function requirementNotes(header: Line, columns: CurriculumColumns, row: number): CellFinding[] {
  const unread = unreadRequirements(header, columns);
  if (unread.length === 0 && columnPlace(header, columns, 'before') < 0) {
    const message =
      'There is no column of prerequisites, so no course is taken to require nothing. If another column holds them, name it in options.columns.before.';
    return [cellFinding('no-prerequisites', message, { severity: 'warning', row })];
  }
  return unread.map((place) => {
    const column = (header[place] ?? '').trim();
    const message = `The column "${column}" says what courses require, and is none that is known. What stands in it is kept in words, and no course is taken to require nothing. Name it as ${requirementNames(columns)} if it is one of them.`;
    return cellFinding('unread-requirements', message, { severity: 'warning', row, column });
  });
}

function requirementNames(columns: CurriculumColumns): string {
  const names = (['before', 'concurrent', 'same-term'] as const).flatMap((timing) => columns[timing] ?? []);
  return [...new Set(names)].map((name) => `"${name}"`).join(', ');
}
