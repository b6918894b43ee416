/** Rows of a list that are no course: its header once more, totals, headings and remarks. */

import { unguarded } from '../../base/guarded.js';
import { type CellFinding, cellFinding } from '../csv/cell-finding.js';
import type { Tally } from '../tally.js';
import { idForm, time } from './course-ids.js';
import { type CourseList, isEmpty } from './curriculum-parts.js';
import { type CurriculumColumns, columnKey, columnPlace, isHeader, type Line } from './layout.js';

/** Why a row is left out. */
type Reason = 'repeated-header' | 'no-course';

const reasons: { readonly [reason in Reason]: string } = {
  'repeated-header': 'it is the header once more.',
  'no-course':
    'it is a total, a heading or a remark, and no course. Give a course a name, and an id like those of the others.',
};

/** The rows of a list that are left out, by their place in the file, each with the note about it. */
export function leftRows(
  rows: readonly Line[],
  { header: at, end }: CourseList,
  columns: CurriculumColumns,
): ReadonlyMap<number, CellFinding> {
  const header = rows[at] ?? [];
  const cellOf = (cells: Line, column: 'id' | 'title') =>
    unguarded(cells[columnPlace(header, columns, column)] ?? '').trim();
  const about = rows.slice(at + 1, end).map((cells, offset) => {
    const id = cellOf(cells, 'id');
    const isAgain = isSameHeader(cells, header, columns);
    const isOther = isEmpty(cells) || isAgain || isRemark(id) || isTotal(cellOf(cells, 'title'));
    return { id, place: at + 1 + offset, isAgain, isOther, says: saysMore(cells, header, columns) };
  });
  const courses = about.filter(({ isOther, says }) => !isOther && says);
  const forms = new Set(courses.map(({ id }) => idForm(id)));
  const isOfForm = (id: string) => forms.size === 0 || (forms.has(idForm(id)) && !time.test(id));
  const reasonOf = ({ id, place, isAgain, isOther, says }: (typeof about)[number]): Reason | undefined => {
    if (isEmpty(rows[place] ?? [])) return undefined;
    if (isAgain) return 'repeated-header';
    return isOther || (!says && id !== '' && !isOfForm(id)) ? 'no-course' : undefined;
  };
  return new Map(
    about.flatMap((row) => {
      const reason = reasonOf(row);
      return reason === undefined ? [] : [[row.place, leftNote(reason, row.place + 1, row.id)] as const];
    }),
  );
}

/** Rows in the list that are a header with other columns: what stands below cannot be read by the first. */
export function otherHeaders(
  rows: readonly Line[],
  { header: at, end }: CourseList,
  columns: CurriculumColumns,
): CellFinding[] {
  const header = rows[at] ?? [];
  const key = columnKey(columns.id);
  return rows.slice(at + 1, end).flatMap((cells, offset) => {
    const isOther =
      cells.some((cell) => columnKey(cell) === key) &&
      isHeader(cells, columns) &&
      !isSameHeader(cells, header, columns);
    const message = `This row is a header with other columns than row ${at + 1}. Put the courses below it into a file of their own, or under "Additional Courses".`;
    return isOther ? [cellFinding('other-header', message, { row: at + offset + 2 })] : [];
  });
}

/** What became of so many rows, of which some are courses and others were left out. */
export function tallyOf(all: number, courses: number, left: ReadonlyMap<number, CellFinding>): Tally {
  const counts: Record<string, number> = {};
  for (const { code } of left.values()) counts[code] = (counts[code] ?? 0) + 1;
  return { unit: 'row', in: all, mapped: courses, kept: all - courses - left.size, left: counts };
}

function isSameHeader(cells: Line, header: Line, columns: CurriculumColumns): boolean {
  return (
    columnKey(cells[columnPlace(header, columns, 'id')] ?? '') === columnKey(columns.id) &&
    header.every((name, place) => columnKey(name) === columnKey(cells[place] ?? ''))
  );
}

/** Whether a row has a name for its course, in letters; where the id is the name, whether anything else stands in it. */
function saysMore(cells: Line, header: Line, columns: CurriculumColumns): boolean {
  const [id, title] = [columnPlace(header, columns, 'id'), columnPlace(header, columns, 'title')];
  if (title >= 0 && title !== id) return /\p{L}/u.test(cells[title] ?? '');
  return cells.some((cell, place) => place !== id && cell.trim() !== '');
}

/** Whether an id is none: a total, a label that ends in a colon, or marks alone. */
function isRemark(id: string): boolean {
  return id !== '' && (isTotal(id) || id.endsWith(':') || !/[\p{L}\p{N}]/u.test(id));
}

/** Words of which totals are made. */
const totals = new Set(['total', 'totals', 'subtotal', 'subtotals', 'totales']);
const counted = new Set(
  'sub grand overall cumulative running minimum required credit credits hour hours hrs unit units courses semester trimester quarter term year program degree curriculum major first second third fourth fall spring summer winter of for the in all number de la los créditos creditos horas cr'.split(
    ' ',
  ),
);

function isTotal(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.some((word) => totals.has(word)) && words.every((word) => totals.has(word) || counted.has(word))
  );
}

function leftNote(reason: Reason, row: number, received: string): CellFinding {
  const message = `This row was left out: ${reasons[reason]}`;
  return cellFinding(reason, message, { severity: 'warning', row, received });
}
