/** A curriculum or degree plan in the CSV format of Curricular Analytics as a pathway system. */

import { append } from '../../base/append.js';
import { checkFields, checkObject, checkText, checkWord } from '../../base/arguments.js';
import { unguarded } from '../../base/guarded.js';
import type { Result } from '../../base/result.js';
import { readSystem } from '../../model/read-system.js';
import type { PathwaySystem } from '../../model/system.js';
import { type CellFinding, cellFinding, refused } from '../csv/cell-finding.js';
import { decode, encodingNotes } from '../csv/decode.js';
import { misquotedIssue } from '../csv/read-columns.js';
import { readCsv } from '../csv/read-csv.js';
import type { Tally } from '../tally.js';
import { type IdsReader, idsReader } from './course-ids.js';
import { columnNotes, courseIssues } from './course-rows.js';
import { courseStep, type ReadCourse } from './course-step.js';
import { type CourseList, isEmpty, type Parts, partsOf } from './curriculum-parts.js';
import {
  type CurriculumColumns,
  calendarOf,
  cellNames,
  columnPlace,
  courseColumns,
  dialects,
  kept,
  type Line,
  lineAbout,
} from './layout.js';
import { leftRows, otherHeaders, tallyOf } from './left-rows.js';
import { hasMetrics, structureOf } from './metric-cells.js';
import { referenceNotes } from './reference-notes.js';
import { termNotes } from './term-order.js';

/** What became of a file. */
export interface CurriculumReading {
  readonly system: PathwaySystem;
  /** What could not be taken as it stands: references to no course, credits that are no number, rows left out. */
  readonly notes: readonly CellFinding[];
  /** Rows that are not empty: courses, lines that are kept as they are, and rows that are no course. */
  readonly tally: Tally;
  /** How the credits are counted, where the file says it (`System Type`). */
  readonly calendar?: 'semester' | 'quarter';
}

/** How a file is read. */
export interface ReadCurriculumOptions {
  /** How it names its columns. Absent: by its header, as one of the dialects that are known. */
  readonly columns?: CurriculumColumns;
}

/**
 * Reads the CSV of Curricular Analytics: courses become steps of one pathway; prerequisites, corequisites and strict
 * corequisites become requirements before, concurrent and in the same term; an empty cell of prerequisites says that
 * nothing is required. Whatever the model has no word for is kept, so that `writeCurriculum` writes equal cells.
 * Headers may differ in case, blanks and hyphens; lines about the whole and whole columns may be missing. A column of
 * requirements under another name is noted: what stands in it becomes words, and no empty cell says anything. So does what
 * names no course; rows that are no course are left out, each with a note. The
 * dialects of New Mexico State University and of the R package CurricularAnalytics are known by their headers.
 *
 * @throws PathwayError `bad-argument` where `options.columns` names no column of the ids.
 *
 * @example
 * ```ts
 * import { readCurriculum } from 'career-pathways/io/curricular-csv';
 * const read = readCurriculum('Curriculum,Nursing\nCourses\nCourse ID,Course Name,Prerequisites,Credit Hours\n1,Biology,,4\n2,Anatomy,1,3\n');
 * read.ok && read.value.system.steps?.[1]?.requires; // => { kind: 'step', step: '1' }
 * ```
 */
export function readCurriculum(
  input: string | Uint8Array,
  options: ReadCurriculumOptions = {},
): Result<CurriculumReading, CellFinding> {
  const known = columnsIn(options);
  const file = decode(input);
  if (!file.ok) return file;
  const { rows, misquoted } = readCsv(file.value.text);
  const [bad] = misquoted;
  if (bad !== undefined) return { ok: false, issues: [misquotedIssue({ row: bad })] };
  const parts = known.flatMap((columns) => partsOf(rows, columns) ?? [])[0];
  if (!parts)
    return refused(
      'no-courses',
      `There is no row with the columns ${known.map(namesOf).join(', or ')}. Is this a curriculum? Name its columns in options.columns.`,
      { row: 1 },
    );
  const notes = [...encodingNotes(file.value, { row: 1 })];
  const about = aboutOf(parts);
  const left = new Map(parts.lists.flatMap((list) => [...leftRows(rows, list, parts.columns)]));
  const named = parts.lists.flatMap((list) =>
    coursesOf(rows, list, left).map((cells) => idIn(cells, rows[list.header] ?? [], parts.columns)),
  );
  const given = new Set(named.filter((id) => id !== ''));
  const idsOf = idsReader(given);
  const torn = parts.lists.flatMap((list) => [
    ...courseIssues(rows, list, { columns: parts.columns, idsOf, ids: given, left }),
    ...otherHeaders(rows, list, parts.columns),
  ]);
  if (torn.length > 0) return { ok: false, issues: torn };
  const courses = parts.lists.flatMap((list) =>
    coursesIn(rows, list, { ...parts, idsOf, left, provider: about.institution }, notes),
  );
  const ids = new Set(courses.map(({ step }) => step.id));
  const doubled = doubledIssue(courses, rows[parts.lists[0]?.header ?? 0] ?? [], parts.columns);
  if (doubled) return { ok: false, issues: [doubled] };
  append(notes, left.values());
  append(notes, referenceNotes(courses, ids));
  append(notes, termNotes(courses, parts.columns.term));
  const read = readSystem(systemOf(parts, about, courses));
  if (!read.ok) return read;
  const all = rows.filter((row) => !isEmpty(row)).length;
  const tally = tallyOf(all, courses.length, left);
  const { calendar } = about;
  return { ok: true, value: { system: read.value, notes, tally, ...(calendar && { calendar }) } };
}

/** What the lines in front of the courses say of the curriculum. */
interface About {
  readonly title: string;
  readonly institution: string;
  readonly calendar: CurriculumReading['calendar'];
}

function aboutOf({ form: { head } }: Parts): About {
  return {
    title: lineAbout(head, 'Degree Plan') || lineAbout(head, 'Curriculum') || 'Curriculum',
    institution: lineAbout(head, 'Institution'),
    calendar: calendarOf(head),
  };
}

function idIn(cells: Line, header: Line, columns: CurriculumColumns): string {
  return unguarded(cells[columnPlace(header, columns, 'id')] ?? '').trim();
}

/** What is known of a file before its courses are read. */
interface ListContext extends Pick<Parts, 'columns'> {
  readonly provider: string;
  readonly idsOf: IdsReader;
  readonly left: ReadonlyMap<number, CellFinding>;
}

/** The rows of a list that are not left out. */
function coursesOf(rows: readonly Line[], { header, end }: CourseList, left: ListContext['left']): Line[] {
  return rows.slice(header + 1, end).filter((_, offset) => !left.has(header + 1 + offset));
}

function coursesIn(
  rows: readonly Line[],
  list: CourseList,
  { columns, idsOf, left, provider: institution }: ListContext,
  notes: CellFinding[],
): ReadCourse[] {
  const { header: at, additional } = list;
  const header = rows[at] ?? [];
  const names = cellNames(header);
  const provider = institution === '' ? undefined : 'institution';
  const given = coursesOf(rows, list, left);
  append(notes, columnNotes(header, given, columns, at + 1));
  const termOf = (cells: Line) => unguarded(cells[columnPlace(header, columns, 'term')] ?? '').trim();
  const terms = new Map(given.map((cells) => [idIn(cells, header, columns), termOf(cells)]));
  let after: Line[] = [];
  return rows.slice(at + 1, list.end).flatMap((cells, offset) => {
    if (left.has(at + 1 + offset)) return [];
    if (isEmpty(cells)) {
      after.push(cells);
      return [];
    }
    const line = {
      columns,
      header,
      idsOf,
      terms,
      names,
      cells,
      row: at + offset + 2,
      provider,
      additional,
      after,
    };
    after = [];
    return courseStep(line, notes);
  });
}

function namesOf({ id, title }: CurriculumColumns): string {
  return title === undefined || title === id ? `"${id}"` : `"${id}" and "${title}"`;
}

/** The columns that a caller names, else those of all dialects. */
function columnsIn(options: ReadCurriculumOptions): readonly CurriculumColumns[] {
  checkFields(options, ['columns']);
  const { columns } = options;
  if (columns === undefined) return dialects;
  checkObject(columns, 'options.columns');
  checkText(columns.id, 'options.columns.id');
  for (const [column, name] of Object.entries(columns)) {
    checkWord(column, Object.keys(courseColumns), 'options.columns');
    checkText(name, `options.columns.${column}`);
  }
  return [columns];
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
    extensions: kept({
      ...form,
      ...(hasMetrics(form) && { structure: structureOf(courses.map(({ step }) => step)) }),
    }),
    ...(institution !== '' && {
      partners: [{ id: 'institution', name: institution, types: ['postsecondary' as const] }],
    }),
    ...(terms.length > 0 && { terms: terms.map((id) => ({ id, title: `Term ${id}` })) }),
    steps: courses.map(({ step }) => step),
    pathways: [{ id: 'curriculum', title, steps: courses.map(({ step }) => step.id) }],
  };
}

/** The first course whose id another one has. */
function doubledIssue(
  courses: readonly ReadCourse[],
  header: Line,
  columns: CurriculumColumns,
): CellFinding | undefined {
  const rowOf = new Map<string, number>();
  for (const { step, row } of courses) {
    const before = rowOf.get(step.id);
    const column = (header[columnPlace(header, columns, 'id')] ?? '').trim();
    const message = `Rows ${before} and ${row} have the same "${column}": "${step.id}". Give each course its own.`;
    if (before !== undefined) return cellFinding('doubled-id', message, { row, column, received: step.id });
    rowOf.set(step.id, row);
  }
  return undefined;
}
