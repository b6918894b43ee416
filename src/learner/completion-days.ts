/** Which step can be finished by when. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { StepId } from '../base/ids.js';
import type { StepGraph } from '../graph/step-graph.js';
import type { Learner } from '../model/learner.js';
import { dayOf } from '../time/day-number.js';
import { endDay, personTimes } from './person-times.js';

/** A step that a person can get to, and when. */
export interface CompletionDay {
  readonly step: StepId;
  /** The earliest day on which it can begin. */
  readonly start: CalendarDate;
  /** The earliest day by which it can be over. Absent: after 9999-12-31, the last day that can be written. */
  readonly end?: CalendarDate;
}

/** From which day `completionDays` counts. */
export interface CompletionDaysOptions {
  /** The day to begin on, `YYYY-MM-DD`. */
  readonly asOf: CalendarDate;
}

/**
 * The earliest days of every step that can be reached in time, by id; those that are held are left out. Steps without a
 * duration or period take no time; `earliestCompletion` answers for one goal whether that matters. `anyone` is a person
 * who meets whatever comes from outside the pathway.
 *
 * Cost: steps + requirements + steps · log steps. On cycles: a step that only its own cycle supports is left out.
 *
 * @throws PathwayError `bad-day`; `bad-graph`; `bad-argument` for a learner that is not one.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { completionDays } from 'career-pathways/learner';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program', duration: 'P16W' },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', duration: 'P2Y', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * }, 'care');
 * completionDays(graph, 'anyone', { asOf: '2026-01-12' }).map(({ step, end }) => `${step} ${end}`); // => ['aide 2026-05-04', 'nurse 2028-05-04']
 * ```
 */
export function completionDays(
  graph: StepGraph,
  learner: Learner | 'anyone',
  options: CompletionDaysOptions,
): CompletionDay[] {
  const { graph: its, had, taken, run } = personTimes(graph, learner, options);
  const { start, end } = run(taken);
  return its.steps.flatMap(({ id }, step) =>
    had.has(step) || start[step] === Infinity
      ? []
      : { step: id, start: dayOf(start[step]!), ...endDay(end[step]!) },
  );
}
