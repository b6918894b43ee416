/** One line of a list of courses as a step. */

import { append } from '../../base/append.js';
import { unguarded } from '../../base/guarded.js';
import type { Requirement } from '../../model/requirement.js';
import type { Step } from '../../model/step.js';
import { type CellFinding, cellFinding } from '../csv/cell-finding.js';
import { numberCell, numberOf } from '../csv/number-cell.js';
import { blankSaysNothing, widthOfRequirements } from './blank-cells.js';
import { type IdsReader, idsIn } from './course-ids.js';
import { shortNote } from './course-rows.js';
import {
  type CourseColumn,
  type CourseForm,
  type CurriculumColumns,
  columnPlace,
  courseCell,
  kept,
  type Line,
  unreadRequirements,
  unreadText,
} from './layout.js';

/** A line with what has to be known about it. */
export interface CourseLine {
  readonly columns: CurriculumColumns;
  readonly header: Line;
  /** Which courses a cell names. */
  readonly idsOf: IdsReader;
  /** Course → its term, as it is written. */
  readonly terms: ReadonlyMap<string, string>;
  /** Under which names its cells are kept. */
  readonly names: readonly string[];
  readonly cells: Line;
  readonly row: number;
  readonly provider: string | undefined;
  /** It stands in the list of additional courses. */
  readonly additional: boolean;
  /** Empty lines in front of it. */
  readonly after: readonly Line[];
}

/** A course, and the references that it makes. */
export interface ReadCourse {
  readonly step: Step;
  readonly row: number;
  readonly references: readonly { readonly id: string; readonly column: string }[];
  /** What stands in words where courses are named. */
  readonly words: readonly { readonly text: string; readonly column: string }[];
}

const timings = ['before', 'concurrent', 'same-term'] as const;

/** Reads a line. What the model does not hold, or holds in another form, is kept with the step. */
export function courseStep(line: CourseLine, notes: CellFinding[]): ReadCourse {
  const { header, columns, row, provider } = line;
  const cellOf = (column: CourseColumn) => line.cells[columnPlace(header, columns, column)] ?? '';
  const id = unguarded(cellOf('id')).trim();
  const written = unguarded(cellOf('title'));
  const title = written.trim() === '' ? id : written;
  const credits = creditsIn(cellOf('credits'));
  const term = unguarded(cellOf('term')).trim();
  if (credits === undefined && cellOf('credits').trim() !== '')
    notes.push(creditsNote(cellOf('credits'), row, columns.credits));
  const asked = askedOf(line, term);
  append(notes, readAsNotes(line));
  const requires = requirementOf(line, asked, notes);
  const form = formOf(line, {
    id,
    title,
    term,
    ...(credits !== undefined && { credits: numberCell(credits) }),
    ...Object.fromEntries(timings.map((timing) => [timing, line.idsOf(cellOf(timing)).join(';')])),
  });
  const step: Step = {
    id,
    title,
    kind: 'course',
    ...(provider !== undefined && { provider }),
    ...(requires && { requires }),
    ...(term !== '' && { term }),
    ...(credits !== undefined && { credits }),
    ...(form && { extensions: kept(form) }),
  };
  const references = asked.flatMap(({ timing, part, isCourse }) =>
    isCourse ? [{ id: part, column: columns[timing] ?? '' }] : [],
  );
  return { step, row, references, words: wordsIn(line, asked) };
}

/** A course that a line asks for, or words in its place. */
interface Asked {
  readonly timing: (typeof timings)[number];
  readonly part: string;
  readonly isCourse: boolean;
}

/** Words in the place of courses. */
function wordsIn({ header, columns }: CourseLine, asked: readonly Asked[]): ReadCourse['words'] {
  return asked.flatMap(({ timing, part, isCourse }) =>
    isCourse ? [] : [{ text: part, column: (header[columnPlace(header, columns, timing)] ?? '').trim() }],
  );
}

/**
 * What a line requires. A blank cell of prerequisites says that nothing is required, unless another column asks for
 * something that is not understood, or is cut off.
 */
function requirementOf(
  { cells, header, columns, row }: CourseLine,
  asked: readonly Asked[],
  notes: CellFinding[],
): Requirement | undefined {
  const unread = unreadRequirements(header, columns);
  const leaves = [
    ...asked.map(({ timing, part, isCourse }): Requirement => {
      if (isCourse) return { kind: 'step', step: part, ...(timing !== 'before' && { timing }) };
      return { kind: 'text', text: unreadText(header[columnPlace(header, columns, timing)] ?? '', part) };
    }),
    ...unread.flatMap((place): Requirement[] => {
      const text = unreadText(header[place] ?? '', cells[place] ?? '');
      return text === '' ? [] : [{ kind: 'text', text }];
    }),
  ];
  if (cells.length < widthOfRequirements(header, columns))
    notes.push(shortNote(row, cells.length, header.length));
  const [only] = leaves;
  if (leaves.length === 1 && only) return only;
  const isKnown = blankSaysNothing(header, columns, cells.length);
  return leaves.length > 0 || isKnown ? { kind: 'all', of: leaves } : undefined;
}

/** The courses that a line asks for, and the words beside them. */
function askedOf({ cells, header, columns, terms, idsOf }: CourseLine, term: string): readonly Asked[] {
  const isOne = columns.before !== undefined && columns.before === columns.concurrent;
  return timings.flatMap((timing) => {
    const ids =
      isOne && timing === 'concurrent' ? [] : idsOf(cells[columnPlace(header, columns, timing)] ?? '');
    return ids.map((part) => {
      const isBeside = isOne && term !== '' && terms.get(part) === term;
      return { timing: isBeside ? ('concurrent' as const) : timing, part, isCourse: idsOf.isCourse(part) };
    });
  });
}

/** What names courses otherwise than by their ids, parted by semicolons. */
function readAsNotes({ cells, header, columns, idsOf, row }: CourseLine): CellFinding[] {
  const places = new Set(timings.map((timing) => columnPlace(header, columns, timing)));
  return [...places].flatMap((place): CellFinding[] => {
    const received = cells[place] ?? '';
    const all = idsOf(received);
    const ids = all.filter(idsOf.isCourse);
    const words = new Set(all.filter((part) => !idsOf.isCourse(part)));
    const written = idsIn(received).filter((part) => !words.has(part));
    if (ids.length === 0 || written.join(';') === idsIn(ids.join(';')).join(';')) return [];
    const message = `"${received}" is read as ${ids.map((id) => `"${id}"`).join(' and ')}.`;
    const column = (header[place] ?? '').trim();
    return [cellFinding('read-as', message, { severity: 'info', row, column, received })];
  });
}

function creditsIn(cell: string): number | undefined {
  const credits = numberOf(cell);
  return credits !== undefined && credits >= 0 ? credits : undefined;
}

function creditsNote(received: string, row: number, column = ''): CellFinding {
  const message = `"${received}" is not a number of credits; it is kept as it is.`;
  return cellFinding('not-a-number', message, {
    severity: 'warning',
    row,
    column,
    received,
  });
}

/** What has to be kept of a line, beside what the step holds of its cells; nothing where that is all. */
function formOf(
  { header, columns, names, cells, additional, after }: CourseLine,
  held: { readonly [column in CourseColumn]?: string },
): CourseForm | undefined {
  const known = new Map(
    (Object.entries(held) as [CourseColumn, string][]).map(([column, text]) => [
      columnPlace(header, columns, column),
      courseCell(text, column),
    ]),
  );
  const own = cells.flatMap((cell, place) =>
    cell === (known.get(place) ?? '') ? [] : [[names[place] ?? `@${place}`, cell] as const],
  );
  const form: CourseForm = {
    cells: Object.fromEntries(own),
    ...(cells.length !== header.length && { width: cells.length }),
    ...(after.length > 0 && { after }),
    ...(additional && { additional: true as const }),
  };
  return own.length === 0 && Object.keys(form).length === 1 ? undefined : form;
}
