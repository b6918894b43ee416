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
 * - A blank before a further row joins nothing; it is taken as "and", the stricter reading (one row, TWRT 292).
 * - `pr_concurrency` `Y`: it may run alongside. `pr_grade_min` `20`: grade 2.0.
 * - A prerequisite has no campus of its own; it is looked for at the campus of the course (`course_branch`).
 * - Numbers such as `2**` mean any course of that level; each stays one step, as in the table.
 * - `pr_cr_s` and `pr_not_excl` are not read: whether a grade of S or credit by test counts, and one exclusion.
 */
import type { Requirement } from '../../src/model/requirement.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';

type Row = (column: string) => string;

/** Makes the system from the lines of the table, the header first; one pathway, `all`, lists all steps. */
export function systemOfTable([header = [], ...lines]: readonly (readonly string[])[]): PathwaySystem {
  const rows = lines.map(
    (fields): Row =>
      (column) =>
        fields[header.indexOf(column)]!.trim(),
  );
  const byCourse = new Map<string, Row[]>();
  const ids = new Set<string>();
  for (const row of rows) {
    const id = `${row('course_branch')} ${row('department_abbrev')} ${row('course_number')}`;
    byCourse.set(id, [...(byCourse.get(id) ?? []), row]);
    ids.add(id).add(priorOf(row));
  }
  const steps = [...ids].map((id): Step => {
    const course = byCourse.get(id);
    return { id, title: id, kind: 'course', ...(course ? { requires: requirementOf(course) } : {}) };
  });
  return {
    format: 'career-pathways/1',
    id: 'uw',
    title: 'University of Washington, prerequisites of 2022',
    steps,
    pathways: [{ id: 'all', title: 'All courses', steps: steps.map(({ id }) => id) }],
  };
}

const priorOf = (row: Row): string =>
  `${row('course_branch')} ${row('pr_curric_abbr')} ${row('pr_course_no')}`;

interface Joined {
  readonly part: Requirement;
  /** What joins it to the next part. */
  readonly join: string;
}

/** The requirement of a course from its rows. */
export function requirementOf(rows: readonly Row[]): Requirement {
  const sorted = [...rows].sort((a, b) => Number(a('pr_seq_no')) - Number(b('pr_seq_no')));
  const brackets: Joined[][] = [];
  sorted.forEach((row, at) => {
    const grade = row('pr_grade_min');
    const part: Requirement = {
      kind: 'step',
      step: priorOf(row),
      ...(row('pr_concurrency') === 'Y' ? { timing: 'concurrent' } : {}),
      ...(grade === '' ? {} : { minGrade: Number(grade) / 10 }),
    };
    const opens = at === 0 || sorted[at - 1]!('pr_group_no') !== row('pr_group_no');
    if (opens) brackets.push([]);
    brackets.at(-1)!.push({ part, join: row('pr_and_or') });
  });
  return joined(brackets.map((inside) => ({ part: joined(inside), join: inside.at(-1)!.join })));
}

/** Parts joined by "or" first, then these by "and". */
function joined(parts: readonly Joined[]): Requirement {
  const alternatives: Requirement[][] = [[]];
  parts.forEach(({ part }, at) => {
    if (at > 0 && parts[at - 1]!.join !== 'O') alternatives.push([]);
    alternatives.at(-1)!.push(part);
  });
  const all = alternatives.map((of): Requirement => (of.length === 1 ? of[0]! : { kind: 'any', of }));
  return all.length === 1 ? all[0]! : { kind: 'all', of: all };
}
