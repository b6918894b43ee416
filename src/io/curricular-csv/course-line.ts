/** A step as a line of a list of courses. */

import { append } from '../../base/append.js';
import type { Finding } from '../../base/finding.js';
import { guarded, unguarded } from '../../base/guarded.js';
import { pointer } from '../../base/pointer.js';
import type { Requirement, StepRequirement } from '../../model/requirement.js';
import type { Step } from '../../model/step.js';
import { numberCell, numberOf } from '../csv/number-cell.js';
import { blankSaysNothing, widthOfRequirements } from './blank-cells.js';
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
import type { Lose } from './losses.js';
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
export function courseLine(written: WrittenCourse, losses: Finding[], lose: Lose): Line[] {
  const { step, columns, header, names, numbers, metrics } = written;
  const form = courseForm(step);
  const number = numbers.get(step.id) ?? step.id;
  const values = cellValues(written, losses);
  append(losses, titleLost(written));
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
  const asksNothing = step.requires !== undefined && partsOf(step.requires).length === 0;
  const least = asksNothing ? widthOfRequirements(header, columns) : 0;
  const filled = [...places].flatMap(([place, column]) =>
    values[column] === '' || (column === 'title' && step.title === step.id) ? [] : [place + 1],
  );
  const width = Math.max(form?.width ?? header.length, least, ...filled);
  const saysNothing = blankSaysNothing(header, columns, width);
  if (step.requires === undefined && saysNothing) lose('unknown-requirement', ['steps', written.at]);
  if (asksNothing && !saysNothing) lose('nothing-required', ['steps', written.at, 'requires']);
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
  const asked = lists(
    step.requires,
    new Set(unread),
    (timing) => header[columnPlace(header, columns, timing)],
  );
  for (const kind of asked.lost) losses.push(notWritten(at, `this requirement of the kind "${kind}"`));
  const isOne = columns.before !== undefined && columns.before === columns.concurrent;
  for (const timing of timings)
    if (asked.steps[timing].length > 0 && columnPlace(header, columns, timing) < 0)
      losses.push(notWritten(at, `a column for ${timing}`));
  const isRead = (parts: readonly string[]) => idsOf(parts.join(';')).join('\n') === parts.join('\n');
  const cell = (steps: readonly string[], words: readonly string[]) => {
    const all = steps.map((id) => numbers.get(id) ?? id);
    // A name with a semicolon in it may be taken for several courses, or for one with what stands beside it.
    const ids = all.every((id) => !id.includes(';')) || isRead(all) ? all : [];
    if (ids.length < all.length) losses.push(notWritten(at, 'this requirement of the kind "step"'));
    if (words.length === 0) return ids.join(';');
    const both = [...ids, ...words];
    if (!words.some(idsOf.isCourse) && isRead(both)) return both.join(';');
    losses.push(notWritten(at, 'this requirement of the kind "text"'));
    return ids.join(';');
  };
  const own = (timing: Timing) => cell(asked.steps[timing], asked.words[timing]);
  const both = isOne
    ? cell(
        partsOf(step.requires).flatMap((part) => stepOf(part)?.step ?? []),
        asked.words.before,
      )
    : '';
  return {
    id: numbers.get(step.id) ?? step.id,
    title: step.title,
    before: isOne ? both : own('before'),
    concurrent: isOne ? both : own('concurrent'),
    'same-term': own('same-term'),
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

type Timing = (typeof timings)[number];
type Lists = { readonly [timing in Timing]: string[] };

/**
 * The steps that are asked for, by their timing, and words that begin with the name of such a column; whatever else is
 * asked is lost, but words that stand in a cell of another column.
 */
function lists(
  requires: Requirement | undefined,
  others: ReadonlySet<string>,
  nameOf: (timing: Timing) => string | undefined,
): { readonly steps: Lists; readonly words: Lists; readonly lost: readonly string[] } {
  const steps: Lists = { before: [], concurrent: [], 'same-term': [] };
  const words: Lists = { before: [], concurrent: [], 'same-term': [] };
  const lost: string[] = [];
  const columnOf = (text: string) =>
    timings.find((timing) => {
      const name = nameOf(timing);
      return name !== undefined && text.startsWith(unreadText(name, 'x').slice(0, -1));
    });
  for (const part of partsOf(requires)) {
    const step = stepOf(part);
    const column = part.kind === 'text' && !others.has(part.text) ? columnOf(part.text) : undefined;
    if (step) steps[step.timing ?? 'before'].push(step.step);
    else if (part.kind !== 'text' || (column === undefined && !others.has(part.text))) lost.push(part.kind);
    else if (column !== undefined)
      words[column].push(part.text.slice((nameOf(column) ?? '').trim().length + 2));
  }
  return { steps, words, lost };
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

/** A title that has no column of its own. */
function titleLost({ step, at, columns, header }: WrittenCourse): Finding[] {
  const place = columnPlace(header, columns, 'title');
  const hasColumn = place >= 0 && place !== columnPlace(header, columns, 'id');
  if (hasColumn || step.title === step.id) return [];
  const message = 'The file has one column for the id and the title of a course; the id was written.';
  return [{ code: 'title-not-written', severity: 'warning', path: pointer(['steps', at, 'title']), message }];
}
