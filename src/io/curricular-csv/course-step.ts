/** One line of a list of courses as a step. */

import type { Requirement } from '../../model/requirement.js';
import type { Step } from '../../model/step.js';
import { unguarded } from '../csv/guard.js';
import { numberCell, numberOf } from '../csv/number-cell.js';
import {
  type CourseColumn,
  type CourseForm,
  columnPlace,
  courseCell,
  courseColumns,
  idsIn,
  kept,
  type Line,
} from './layout.js';

/** A line with what has to be known about it. */
export interface CourseLine {
  readonly header: Line;
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
}

const timings = ['before', 'concurrent', 'same-term'] as const;

/** Reads a line. What the model does not hold, or holds in another form, is kept with the step. */
export function courseStep(
  { header, names, cells, row, provider, additional, after }: CourseLine,
  notes: { code: string; path: string; message: string; row: number; column?: string }[],
): ReadCourse {
  const known = new Map<number, string>();
  const cellOf = (column: CourseColumn): string => {
    const place = columnPlace(header, column);
    return place < 0 ? '' : (cells[place] ?? '');
  };
  const holds = (column: CourseColumn, written: string) => {
    const place = columnPlace(header, column);
    if (place >= 0) known.set(place, courseCell(written, column));
  };

  const id = unguarded(cellOf('id')).trim();
  const title = unguarded(cellOf('title'));
  const credits = numberOf(cellOf('credits'));
  const hasCredits = credits !== undefined && credits >= 0;
  const term = cellOf('term').trim();
  holds('id', id);
  holds('title', title === '' ? id : title);
  if (hasCredits) holds('credits', numberCell(credits));
  else if (cellOf('credits').trim() !== '')
    notes.push({
      code: 'not-a-number',
      path: '',
      row,
      column: courseColumns.credits,
      message: `"${cellOf('credits')}" is not a number of credits; it is kept as it stands.`,
    });
  holds('term', term);

  const asked = timings.flatMap((timing) => idsIn(cellOf(timing)).map((step) => ({ timing, step })));
  for (const timing of timings) holds(timing, idsIn(cellOf(timing)).join(';'));
  const says = timings.some((timing) => columnPlace(header, timing) >= 0);
  const leaves = asked.map(
    ({ timing, step }): Requirement => ({ kind: 'step', step, ...(timing !== 'before' && { timing }) }),
  );
  const [only] = leaves;

  const own = cells.flatMap((cell, place) =>
    cell === (known.get(place) ?? '') ? [] : [[names[place] ?? `@${place}`, cell] as const],
  );
  const form: CourseForm = {
    cells: Object.fromEntries(own),
    ...(cells.length !== header.length && { width: cells.length }),
    ...(after.length > 0 && { after }),
    ...(additional && { additional: true as const }),
  };
  const isPlain = own.length === 0 && Object.keys(form).length === 1;
  const step: Step = {
    id,
    title: title === '' ? id : title,
    kind: 'course',
    ...(provider !== undefined && { provider }),
    ...(says && { requires: leaves.length === 1 && only ? only : { kind: 'all', of: leaves } }),
    ...(term !== '' && { term }),
    ...(hasCredits && { credits }),
    ...(!isPlain && { extensions: kept(form) }),
  };
  return {
    step,
    row,
    references: asked.map(({ timing, step: to }) => ({ id: to, column: courseColumns[timing] })),
  };
}
