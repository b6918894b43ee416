/** How a file of Curricular Analytics is laid out: lines about the whole, then sections of courses and of other things. */

import { guarded, unguarded } from '../../base/guarded.js';
import { asNode, isNode, type Json, type Node } from '../../base/json.js';
import type { Step } from '../../model/step.js';
import type { PathwaySystem } from '../../model/system.js';

/** What a column of courses can say that the model has a word for. */
export type CourseColumn = 'id' | 'title' | 'before' | 'concurrent' | 'same-term' | 'credits' | 'term';

/**
 * How a file names its columns. Courses go by what stands under `id`, a number or a name. Where `before` and
 * `concurrent` are one column, a course of the same term is taken to run alongside, and others come before.
 */
export type CurriculumColumns = { readonly [column in CourseColumn]?: string } & { readonly id: string };

/** The columns of Curricular Analytics. */
export const courseColumns = {
  id: 'Course ID',
  title: 'Course Name',
  before: 'Prerequisites',
  concurrent: 'Corequisites',
  'same-term': 'Strict-Corequisites',
  credits: 'Credit Hours',
  term: 'Term',
} as const satisfies CurriculumColumns;

/** The dialects that are known by their headers. Sources: New Mexico State University; the R package CurricularAnalytics. */
export const dialects: readonly CurriculumColumns[] = [
  courseColumns,
  {
    id: 'Name',
    title: 'Name',
    before: 'Prerequisites',
    concurrent: 'Corequisites',
    credits: 'Credits',
    term: 'Term',
  },
  { id: 'id', title: 'label', before: 'requisites', concurrent: 'requisites', term: 'term' },
];

/** The columns of a file that was not read from one. */
export const usualHeader: readonly string[] = [
  'Course ID',
  'Course Name',
  'Prefix',
  'Number',
  'Prerequisites',
  'Corequisites',
  'Strict-Corequisites',
  'Credit Hours',
  'Institution',
  'Canonical Name',
];

/** Where the columns of a header stand, worked out once for each header. */
const columnPlaces = new WeakMap<readonly string[], Map<string, number>>();

/** Where a column stands: by the letters of its name, whatever their case and what stands between them. */
export function columnPlace(
  header: readonly string[],
  columns: CurriculumColumns,
  column: CourseColumn,
): number {
  const name = columns[column];
  if (name === undefined) return -1;
  const places = columnPlaces.get(header) ?? new Map<string, number>();
  columnPlaces.set(header, places);
  const place = places.get(name) ?? placeOf(header, name);
  places.set(name, place);
  return place;
}

/** By the letters of the name itself, before other names for the same. */
function placeOf(header: readonly string[], name: string): number {
  const place = header.findIndex((each) => plain(each) === plain(name));
  return place >= 0 ? place : header.findIndex((each) => columnKey(each) === columnKey(name));
}

/** The letters of a name; shorter names of requirements and of credits are the long ones. */
export function columnKey(name: string): string {
  const key = plain(name);
  const short = /^(pre|co|strictco)req(?:uisite)?s?$/.exec(key);
  if (short) return `${short[1]}requisites`;
  return /^(?:cr|crs|credits?)(?:h(?:ou)?rs?|units?)?$/.test(key) ? 'credithours' : key;
}

/** Whether a row is the header of a list of courses. */
export function isHeader(row: Line, columns: CurriculumColumns): boolean {
  const has = (column: CourseColumn) => columnPlace(row, columns, column) >= 0;
  // Few names say less: they are a header only where one of them asks for courses.
  return (
    has('id') &&
    (columns.title === undefined || has('title')) &&
    (columns === courseColumns || has('before') || has('concurrent') || has('same-term'))
  );
}

/** Columns that say what a course requires, by a name that is none of those: nobody knows in which way. */
export function unreadRequirements(header: Line, columns: CurriculumColumns): readonly number[] {
  const read = new Set(
    (['before', 'concurrent', 'same-term'] as const).map((column) => columnPlace(header, columns, column)),
  );
  const asking =
    askingPlaces.get(header) ??
    header.flatMap((name, place) => (asksForCourses.test(plain(name)) ? [place] : []));
  askingPlaces.set(header, asking);
  return asking.filter((place) => !read.has(place));
}

/** The columns of a header whose names ask for courses, worked out once. */
const askingPlaces = new WeakMap<Line, readonly number[]>();

/** What stands in such a column, in words; the empty text where that is nothing. */
export function unreadText(name: string, cell: string): string {
  return cell.trim() === '' ? '' : `${name.trim()}: ${cell.trim()}`;
}

const asksForCourses = new RegExp(
  [
    '(?<!ac)quis|quist|(?:pre|co)req|concurren|^requires|^requirements?$|requiredcourse|^prior(?!ity)|before|depend',
    'precursor|^(?:pre|co)s?$|^needs?$|needed|tak(?:e|en)(?:first|after|with)|first(?:take|taken)$|^after$|^follows$',
    '^previous|preced|predecess|simultan|(?:paired|together)with|preparation',
    // What else has to be so: who may take it, and how well something else has to be passed.
    'restrict|(?<!out)standing|permission|consent|eligibility|placement|^admissions?$|conditions?$|^must|^opento|onlyfor',
    '(?:enrol?lment|registration|admissions?|entry|other|additional|special|course|grade)requirements?$',
    '(?:instructor|departmental|department|advisor|adviser)approval|limitedto',
    '(?:min|minimum|lowest|passing|required|needed)(?:letter)?(?:grade|gpa|score|age|level)',
    '(?:grade|gpa|score|age)(?:min|minimum|required)$',
  ].join('|'),
);

/** A header or the key of a line without case, blanks and hyphens. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

/** The key under which a system and its steps keep what the model has no word for. */
export const namespace = 'curricular-analytics';

/** A line of cells. */
export type Line = readonly string[];

/** What a system keeps of its file: the lines around the courses, and the header of each list of courses. */
export interface CurriculumForm {
  /** The lines before the first list, its title and its header included. */
  readonly head: readonly Line[];
  /** The lines between the first list of courses and the second, if there is one: title and header. */
  readonly additional?: readonly Line[];
  /** What comes after the courses. */
  readonly tail: readonly Line[];
  /** How its columns are named, where it is not as Curricular Analytics does. */
  readonly columns?: CurriculumColumns;
  /** A digest of what the courses require, where the file has metrics: they hold as long as it does. */
  readonly structure?: string;
}

/** What a step keeps of its line: cells that the model does not hold, or holds in another form. */
export interface CourseForm {
  /** By the header of their column, or by its place (`@12`) where that has no name of its own. */
  readonly cells: { readonly [column: string]: string };
  /** How many cells the line has, where that differs from the header. */
  readonly width?: number;
  /** Empty lines in front of it. */
  readonly after?: readonly Line[];
  /** It stands in the second list. */
  readonly additional?: true;
}

/** What a line about the whole says; the empty text where there is none. */
export function lineAbout(head: readonly Line[], key: string): string {
  return unguarded(head.find(([first = '']) => plain(first) === plain(key))?.[1] ?? '').trim();
}

/** How credits are counted, where a line about the whole says it. */
export function calendarOf(head: readonly Line[]): 'semester' | 'quarter' | undefined {
  const said = lineAbout(head, 'System Type').toLowerCase();
  return (['semester', 'quarter'] as const).find((each) => each === said);
}

/** The names under which cells are kept, column by column. */
export function cellNames(header: Line): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of header) counts.set(name, (counts.get(name) ?? 0) + 1);
  return header.map((name, place) => (name !== '' && counts.get(name) === 1 ? name : `@${place}`));
}

/** What is kept as JSON. */
export function kept(form: CurriculumForm | CourseForm): { readonly [namespace: string]: Json } {
  return { [namespace]: asNode(form) };
}

/** What the model holds as the cell of a column. */
export function courseCell(value: string, column: CourseColumn): string {
  return value === '' || column === 'credits' ? value : guarded(value);
}

/** The most cells in a line that a spreadsheet holds. */
const widest = 16_384;

/** What a system keeps of its file, where it keeps that unbroken. */
export function curriculumForm({ extensions }: PathwaySystem): CurriculumForm | undefined {
  const form = fieldsOf(extensions?.[namespace]);
  return isCurriculumForm(form) ? form : undefined;
}

function isCurriculumForm(form: Node): form is Node & CurriculumForm {
  const { head, additional = [], tail, columns } = form;
  const named = fieldsOf(columns ?? { id: '' });
  const areNamed = typeof named['id'] === 'string' && isTexts(Object.values(named));
  return [head, additional, tail].every(areLines) && areNamed && (head as readonly Line[]).length > 0;
}

/** What a step keeps of its line, where it keeps that unbroken. */
export function courseForm({ extensions }: Step): CourseForm | undefined {
  const form = fieldsOf(extensions?.[namespace]);
  return isCourseForm(form) ? form : undefined;
}

function isCourseForm(form: Node): form is Node & CourseForm {
  const { cells, width = 0, after = [] } = form;
  return (
    cells !== undefined &&
    isTexts(Object.values(fieldsOf(cells))) &&
    Number.isInteger(width) &&
    Math.abs(width as number) <= widest &&
    areLines(after)
  );
}

function fieldsOf(value: Json | undefined): Node {
  return isNode(value) ? value : {};
}

function areLines(value: Json | undefined): boolean {
  return Array.isArray(value) && value.every((line: Json) => Array.isArray(line) && isTexts(line));
}

function isTexts(values: readonly Json[]): boolean {
  return values.every((value) => typeof value === 'string');
}
