/** One pathway or program as a flat row of plain data. */

import { checkDay, checkFields, checkText } from '../base/arguments.js';
import type { CalendarDate } from '../base/calendar-date.js';
import type { PathwayId, StepId } from '../base/ids.js';
import { checkSystem } from '../model/check-arguments.js';
import type { PathwaySystem } from '../model/system.js';
import { type ColumnGroups, checkColumns, type Row } from './column.js';
import { openSurvey } from './open-survey.js';

/** Which day, and which columns. */
export interface SurveyRowOptions {
  readonly asOf: CalendarDate;
  /** Groups of columns, in the order in which they are to stand; see `columnGroups`. They say what has a row. */
  readonly columns: ColumnGroups;
}

/**
 * A pathway, or with groups of columns of programs a program, as one flat row: its ids and title, the day, and every column of the groups that are asked for. What a group
 * has nothing to say about is null, so that all rows have the same columns in the same order.
 *
 * @throws PathwayError `bad-system`, `unknown-pathway`, `unknown-step`, `bad-day`, `bad-argument` for a mistake in the call;
 *   `callback-failed` when a group of the caller's own throws.
 *
 * @example
 * ```ts
 * import { doorsColumns, surveyRow } from 'career-pathways/survey';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [{ id: 'aide', title: 'Aide', kind: 'course', awards: ['cna'] }],
 *   credentials: [{ id: 'cna', title: 'Nurse aide', kind: 'Certificate' }],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide'] }],
 * } as const;
 * const row = surveyRow(system, 'care', { asOf: '2026-11-01', columns: [doorsColumns] });
 * [row['title'], row['entries_derived'], row['exits_derived']]; // => ['Care', 1, 1]
 * ```
 */
export function surveyRow(system: PathwaySystem, id: PathwayId | StepId, options: SurveyRowOptions): Row {
  checkSystem(system);
  checkText(id, 'id');
  checkSurveyOptions(options, ['asOf', 'columns']);
  return openSurvey(system, options).rowOf(id);
}

/** A day, and groups of columns. */
export function checkSurveyOptions(
  options: unknown,
  names: readonly string[],
): asserts options is SurveyRowOptions {
  checkFields(options, names, 'options', "{ asOf: '2026-11-01', columns: columnGroups }");
  const { asOf, columns } = options as SurveyRowOptions;
  checkDay(asOf);
  checkColumns(columns, 'options.columns');
}
