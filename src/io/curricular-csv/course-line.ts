/** A step as a line of a list of courses. */

import type { Finding } from '../../base/finding.js';
import { guarded, unguarded } from '../../base/guarded.js';
import { pointer } from '../../base/pointer.js';
import type { Requirement, StepRequirement } from '../../model/requirement.js';
import type { Step } from '../../model/step.js';
import { numberCell, numberOf } from '../csv/number-cell.js';
import type { IdsReader } from './course-ids.js';
import {
  type CourseColumn,
  type CurriculumColumns,
  columnPlace,
  courseCell,
  courseForm,
  type Line,
  unreadRequirements,
  unreadText,
} from './layout.js';
import { type MetricsRow, metricNamed } from './metric-cells.js';

/** A step with what has to be known to write it. */
export interface WrittenCourse {
  readonly step: Step;
  /** Its place in the table of steps. */
  readonly at: number;
  readonly columns: CurriculumColumns;
  readonly header: Line;
  /** Under which names its cells are kept. */
  readonly names: readonly string[];
  /** Id → the id that is written. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Which courses a cell names, by the ids that are written. */
  readonly idsOf: IdsReader;
  /** Step → metrics to write in place of those that are kept. */
  readonly metrics: ReadonlyMap<string, MetricsRow> | undefined;
}

const timings = ['before', 'concurrent', 'same-term'] as const;

/** The line of a step, after the empty lines that stood in front of it. */
export function courseLine(written: WrittenCourse, losses: Finding[]): Line[] {
  const { step, columns, header, names, numbers, metrics } = written;
  const form = courseForm(step);
  const number = numbers.get(step.id) ?? step.id;
  const values = cellValues(written, losses);
  const idPlace = columnPlace(header, columns, 'id');
  const places = new Map(
    (Object.keys(values) as CourseColumn[]).flatMap((column) => {
      const place = columnPlace(header, columns, column);
      return place < 0 || (column !== 'id' && place === idPlace) ? [] : [[place, column] as const];
    }),
  );
  const unread = new Set(unreadRequirements(header, columns));
  const words = new Set(partsOf(step.requires).flatMap((part) => (part.kind === 'text' ? [part.text] : [])));
  const canonical = number === step.id ? undefined : header.indexOf('Canonical Name');
  const width = Math.max(form?.width ?? header.length, 0);
  const cells = Array.from({ length: width }, (_, place) => {
    const kept = form?.cells[names[place] ?? `@${place}`];
    const column = places.get(place);
    if (column === undefined && unread.has(place))
      return kept && words.has(unreadText(header[place] ?? '', kept)) ? kept : '';
    const metric = metrics && metricNamed(header[place] ?? '');
    if (metric) return metricCell(metrics.get(step.id)?.[metric], kept);
    if (column === undefined) return kept ?? (place === canonical ? guarded(step.id) : '');
    return kept !== undefined && says(kept, column, values[column], written)
      ? kept
      : courseCell(values[column], column);
  });
  return [...(form?.after ?? []), cells];
}

/** What the step holds, as cells; what it asks for and has no column is a loss. */
function cellValues(
  { step, at, columns, header, names, numbers, idsOf }: WrittenCourse,
  losses: Finding[],
): { readonly [column in CourseColumn]: string } {
  const kept = courseForm(step)?.cells ?? {};
  const unread = unreadRequirements(header, columns).map((place) =>
    unreadText(header[place] ?? '', kept[names[place] ?? ''] ?? ''),
  );
  const asked = lists(step.requires, at, losses, new Set(unread));
  const isOne = columns.before !== undefined && columns.before === columns.concurrent;
  for (const timing of timings)
    if (asked[timing].length > 0 && columnPlace(header, columns, timing) < 0)
      losses.push(notWritten(at, `a column for ${timing}`));
  if (columns.title === columns.id && step.title !== step.id) losses.push(titleLost(at));
  const cell = (steps: readonly string[]) => {
    const ids = steps.map((id) => numbers.get(id) ?? id);
    // A name with a semicolon in it may be taken for several courses, or for one with what stands beside it.
    const isRead = ids.every((id) => !id.includes(';')) || idsOf(ids.join(';')).join('\n') === ids.join('\n');
    if (!isRead) losses.push(notWritten(at, 'this requirement of the kind "step"'));
    return isRead ? ids.join(';') : '';
  };
  const both = isOne ? cell(partsOf(step.requires).flatMap((part) => stepOf(part)?.step ?? [])) : '';
  return {
    id: numbers.get(step.id) ?? step.id,
    title: step.title,
    before: isOne ? both : cell(asked.before),
    concurrent: isOne ? both : cell(asked.concurrent),
    'same-term': cell(asked['same-term']),
    credits: step.credits === undefined ? '' : numberCell(step.credits),
    term: step.term ?? '',
  };
}

/** A metric as a cell: as it was written, where that is the same number. */
function metricCell(value: number | string | null | undefined, kept = ''): string {
  if (value === null || value === undefined) return '';
  return kept.trim() !== '' && Number(kept) === Number(value) ? kept : String(value);
}

function partsOf(requires: Requirement | undefined): readonly Requirement[] {
  return requires === undefined ? [] : requires.kind === 'all' ? requires.of : [requires];
}

/** Whether a cell as it was holds what the step holds now. */
function says(cell: string, column: CourseColumn, value: string, { step, idsOf }: WrittenCourse): boolean {
  switch (column) {
    case 'title':
      return unguarded(cell) === value || (cell.trim() === '' && value === step.id);
    case 'credits': {
      const number = numberOf(cell);
      return number === undefined || number < 0 ? step.credits === undefined : numberCell(number) === value;
    }
    case 'id':
    case 'term':
      return unguarded(cell).trim() === value;
    default:
      return idsOf(cell).join(';') === value;
  }
}

type Lists = { readonly [timing in (typeof timings)[number]]: string[] };

/** The steps that are asked for, by their timing; whatever else is asked is a loss, but words that stand in a cell. */
function lists(
  requires: Requirement | undefined,
  at: number,
  losses: Finding[],
  words: ReadonlySet<string>,
): Lists {
  const found: Lists = { before: [], concurrent: [], 'same-term': [] };
  for (const part of partsOf(requires)) {
    const step = stepOf(part);
    if (step) found[step.timing ?? 'before'].push(step.step);
    else if (part.kind !== 'text' || !words.has(part.text))
      losses.push(notWritten(at, `this requirement of the kind "${part.kind}"`));
  }
  return found;
}

function stepOf(part: Requirement): StepRequirement | undefined {
  return part.kind === 'step' && part.minGrade === undefined ? part : undefined;
}

function notWritten(at: number, what: string): Finding {
  return {
    code: 'requirement-not-written',
    severity: 'warning',
    path: pointer(['steps', at, 'requires']),
    message: `The format has no place for ${what}; a course only lists other courses.`,
  };
}

function titleLost(at: number): Finding {
  return {
    code: 'title-not-written',
    severity: 'warning',
    path: pointer(['steps', at, 'title']),
    message: 'The file has one column for the id and the title of a course; the id was written.',
  };
}
