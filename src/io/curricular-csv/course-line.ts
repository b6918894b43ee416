/** A step as a line of a list of courses. */

import type { Finding } from '../../base/finding.js';
import { guarded, unguarded } from '../../base/guarded.js';
import { pointer } from '../../base/pointer.js';
import type { Requirement, StepRequirement } from '../../model/requirement.js';
import type { Step } from '../../model/step.js';
import { numberCell, numberOf } from '../csv/number-cell.js';
import { type CourseColumn, columnPlace, courseCell, courseForm, idsIn, type Line } from './layout.js';

/** A step with what has to be known to write it. */
export interface WrittenCourse {
  readonly step: Step;
  /** Its place in the table of steps. */
  readonly at: number;
  readonly header: Line;
  /** Under which names its cells are kept. */
  readonly names: readonly string[];
  /** Id → the id that is written. */
  readonly numbers: ReadonlyMap<string, string>;
}

const timings = ['before', 'concurrent', 'same-term'] as const;

/** The line of a step, after the empty lines that stood in front of it. */
export function courseLine({ step, at, header, names, numbers }: WrittenCourse, losses: Finding[]): Line[] {
  const form = courseForm(step);
  const number = numbers.get(step.id) ?? step.id;
  const asked = lists(step.requires, at, losses);
  const values: { readonly [column in CourseColumn]: string } = {
    id: number,
    title: step.title,
    ...(Object.fromEntries(
      timings.map((timing) => [timing, asked[timing].map((id) => numbers.get(id) ?? id).join(';')]),
    ) as { readonly [timing in (typeof timings)[number]]: string }),
    credits: step.credits === undefined ? '' : numberCell(step.credits),
    term: step.term ?? '',
  };
  const places = new Map(
    (Object.keys(values) as CourseColumn[]).flatMap((column) => {
      const place = columnPlace(header, column);
      return place < 0 ? [] : [[place, column] as const];
    }),
  );
  for (const timing of timings)
    if (asked[timing].length > 0 && columnPlace(header, timing) < 0)
      losses.push(notWritten(at, `a column for ${timing}`));
  const canonical = number === step.id ? undefined : header.indexOf('Canonical Name');
  const width = Math.max(form?.width ?? header.length, 0);
  const cells = Array.from({ length: width }, (_, place) => {
    const kept = form?.cells[names[place] ?? `@${place}`];
    const column = places.get(place);
    if (column === undefined) return kept ?? (place === canonical ? guarded(step.id) : '');
    return kept !== undefined && says(kept, column, values[column], step)
      ? kept
      : courseCell(values[column], column);
  });
  return [...(form?.after ?? []), cells];
}

/** Whether a cell as it was holds what the step holds now. */
function says(cell: string, column: CourseColumn, value: string, step: Step): boolean {
  switch (column) {
    case 'title':
      return unguarded(cell) === value || (cell === '' && value === step.id);
    case 'credits': {
      const number = numberOf(cell);
      return number === undefined || number < 0 ? step.credits === undefined : numberCell(number) === value;
    }
    case 'id':
    case 'term':
      return unguarded(cell).trim() === value;
    default:
      return idsIn(cell).join(';') === value;
  }
}

type Lists = { readonly [timing in (typeof timings)[number]]: string[] };

/** The steps that are asked for, by their timing; whatever else is asked is a loss. */
function lists(requires: Requirement | undefined, at: number, losses: Finding[]): Lists {
  const found: Lists = { before: [], concurrent: [], 'same-term': [] };
  const parts = requires === undefined ? [] : requires.kind === 'all' ? requires.of : [requires];
  for (const part of parts) {
    const step = stepOf(part);
    if (step) found[step.timing ?? 'before'].push(step.step);
    else losses.push(notWritten(at, `this requirement of the kind "${part.kind}"`));
  }
  return found;
}

function stepOf(part: Requirement): StepRequirement | undefined {
  return part.kind === 'step' && part.minGrade === undefined && !part.step.includes(';') ? part : undefined;
}

function notWritten(at: number, what: string): Finding {
  return {
    code: 'requirement-not-written',
    severity: 'warning',
    path: pointer(['steps', at, 'requires']),
    message: `The format has no place for ${what}; a course only lists other courses.`,
  };
}
