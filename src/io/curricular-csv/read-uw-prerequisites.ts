/**
 * The prerequisite table of the University of Washington as a pathway system.
 *
 * How its columns are read. A row names one prerequisite of a course; its rows stand in the order of `pr_seq_no`.
 * - `pr_and_or` joins a row to the one after it: `O` or, `A` and; the last row is followed by nothing, whatever stands
 *   there. The pipeline of the university's own map prints it the same way: the course, then " Or" or "; and".
 * - `pr_group_no` sets brackets: rows that follow each other and have the same number belong together, and the last of
 *   them joins the bracket to the next one.
 * - Inside brackets, and between them, "or" binds before "and": `MATH 307 O, MATH 207 A, MATH 308 O, MATH 208` is one
 *   of the first two and one of the last two, as courses that are renumbered make plain (ESS 411).
 * - A blank before a further row joins nothing; it is taken as "and", the stricter reading, with a note.
 * - `pr_concurrency` `Y`: it may run alongside. `pr_grade_min` `20`: grade 2.0.
 * - A prerequisite has no campus of its own; it is looked for at the campus of the course (`course_branch`).
 * - Numbers such as `2**` mean any course of that level; each stays one step, as in the table.
 * - `pr_cr_s` and `pr_not_excl` are not read: whether a grade of S or credit by test counts, and one exclusion.
 */

import { put } from '../../base/put.js';
import type { Result } from '../../base/result.js';
import { readSystem } from '../../model/read-system.js';
import type { Requirement } from '../../model/requirement.js';
import type { Step } from '../../model/step.js';
import type { PathwaySystem } from '../../model/system.js';
import { type CellFinding, cellFinding } from '../csv/cell-finding.js';
import { type NamedRow, readColumns } from '../csv/read-columns.js';
import type { CurriculumReading } from './read-curriculum.js';

const headers = {
  branch: ['course_branch'],
  department: ['department_abbrev'],
  course: ['course_number'],
  order: ['pr_seq_no'],
  priorDepartment: ['pr_curric_abbr'],
  priorCourse: ['pr_course_no'],
  group: ['pr_group_no'],
  join: ['pr_and_or'],
  grade: ['pr_grade_min'],
  concurrency: ['pr_concurrency'],
};

type Row = NamedRow<keyof typeof headers>;

/**
 * Reads the table: each course, and each course that is asked for, is a step by campus, department and number
 * (`0 MATH 126`), and one pathway, `all`, lists them. Cycles stay as they are; see `waves` and `curricularMetrics`.
 *
 * @example
 * ```ts
 * import { readUwPrerequisites } from 'career-pathways/io/curricular-csv';
 * const header = 'course_branch,department_abbrev,course_number,pr_seq_no,pr_curric_abbr,pr_course_no,pr_group_no,pr_and_or,pr_grade_min,pr_concurrency';
 * const read = readUwPrerequisites(`${header}\n0,A A,210,100,MATH,126,1,O,20,N\n0,A A,210,110,MATH,136,1,,20,N\n`);
 * read.ok && read.value.system.steps?.[0]?.requires;
 * // => { kind: 'any', of: [{ kind: 'step', step: '0 MATH 126', minGrade: 2 }, { kind: 'step', step: '0 MATH 136', minGrade: 2 }] }
 * ```
 */
export function readUwPrerequisites(input: string | Uint8Array): Result<CurriculumReading, CellFinding> {
  const table = readColumns(input, headers);
  if (!table.ok) return table;
  const torn = table.value.filter(({ cells }) => courseCells.some((cell) => cells[cell] === ''));
  if (torn.length > 0) return { ok: false, issues: torn.map(tornIssue) };
  const byCourse = new Map<string, Row[]>();
  const ids = new Set<string>();
  for (const row of table.value) {
    const { branch, department, course } = row.cells;
    const id = `${branch} ${department} ${course}`;
    put(byCourse, id, row);
    ids.add(id).add(priorOf(row));
  }
  const notes: CellFinding[] = [];
  const steps = [...ids].map((id): Step => {
    const course = byCourse.get(id);
    return { id, title: id, kind: 'course', ...(course && { requires: requirementOf(course, notes) }) };
  });
  const system: PathwaySystem = {
    format: 'career-pathways/1',
    id: 'uw-prerequisites',
    title: 'Prerequisites of the University of Washington',
    steps,
    pathways: [{ id: 'all', title: 'All courses', steps: steps.map(({ id }) => id) }],
  };
  const read = readSystem(system);
  if (!read.ok) return read;
  const rows = table.value.length;
  return {
    ok: true,
    value: { system, notes, tally: { unit: 'row', in: rows, mapped: rows, kept: 0, left: {} } },
  };
}

/** What names the course of a row and the one that it asks for. */
const courseCells = ['branch', 'department', 'course', 'priorDepartment', 'priorCourse'] as const;

function tornIssue({ row, cells }: Row): CellFinding {
  const blank = courseCells.find((cell) => cells[cell] === '') ?? 'course';
  const [column = ''] = headers[blank];
  return cellFinding(
    'torn-row',
    `This row has no "${column}", so that it names no course. Write all of its cells.`,
    {
      row,
      column,
    },
  );
}

function priorOf({ cells }: Row): string {
  return `${cells.branch} ${cells.priorDepartment} ${cells.priorCourse}`;
}

interface Joined {
  readonly part: Requirement;
  /** What joins it to the next part. */
  readonly join: string;
}

/** The requirement of a course from its rows. */
function requirementOf(rows: readonly Row[], notes: CellFinding[]): Requirement {
  const sorted = [...rows].sort((a, b) => Number(a.cells.order) - Number(b.cells.order));
  const brackets: Joined[][] = [];
  sorted.forEach((row, at) => {
    const { join, group } = row.cells;
    if (at < sorted.length - 1 && join !== 'O' && join !== 'A')
      notes.push(noted(row, 'pr_and_or', 'taken as "and"'));
    const opens = at === 0 || sorted[at - 1]?.cells.group !== group;
    if (opens) brackets.push([]);
    brackets.at(-1)?.push({ part: partOf(row, notes), join });
  });
  return joined(brackets.map((inside) => ({ part: joined(inside), join: inside.at(-1)?.join ?? '' })));
}

function partOf(row: Row, notes: CellFinding[]): Requirement {
  const { grade, concurrency } = row.cells;
  const known = /^\d+$/.test(grade);
  if (grade !== '' && !known) notes.push(noted(row, 'pr_grade_min', 'not read as a grade'));
  return {
    kind: 'step',
    step: priorOf(row),
    ...(concurrency === 'Y' && { timing: 'concurrent' as const }),
    ...(known && { minGrade: Number(grade) / 10 }),
  };
}

function noted({ row }: Row, column: string, how: string): CellFinding {
  const message = `The meaning of this cell is not documented; it is ${how}.`;
  return cellFinding('unclear', message, { severity: 'warning', row, column });
}

/** Parts joined by "or" first, then these by "and". */
function joined(parts: readonly Joined[]): Requirement {
  const alternatives: Requirement[][] = [[]];
  parts.forEach(({ part }, at) => {
    if (at > 0 && parts[at - 1]?.join !== 'O') alternatives.push([]);
    alternatives.at(-1)?.push(part);
  });
  const all = alternatives.map((of): Requirement => {
    const [only] = of;
    return of.length === 1 && only ? only : { kind: 'any', of };
  });
  const [only] = all;
  return all.length === 1 && only ? only : { kind: 'all', of: all };
}
