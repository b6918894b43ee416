/** When a person can begin and be through with everything on a pathway, from a day on. */

import { type CalendarDate, isCalendarDay } from '../base/calendar-date.js';
import { PathwayError } from '../base/pathway-error.js';
import { type Earliest, earliest, type TimeSpan } from '../graph/routes/earliest.js';
import { startNodes } from '../graph/start.js';
import type { StepGraph } from '../graph/step-graph.js';
import type { Learner } from '../model/learner.js';
import { dayNumber } from '../time/day-number.js';
import { offerings, type TakenOf } from './offerings.js';

/** From which day on, and for whom. */
export interface Beginning {
  /** The day to begin on, `YYYY-MM-DD`. */
  readonly from: CalendarDate;
  /** Who it is; absent: a person who meets whatever comes from outside the pathway. */
  readonly learner?: Learner;
}

/** The same question asked again and again. */
export interface PersonTimes {
  /** The nodes that hold on that day. */
  readonly held: readonly number[];
  /** How steps go; what nobody said counts as no time. */
  readonly taken: TakenOf;
  /** The times of all nodes where steps go as given. */
  run(spanOf: (step: number, ready: number) => TimeSpan): Earliest;
}

/**
 * Prepares the question.
 *
 * @throws PathwayError `bad-day` when `from` is not a day.
 */
export function personTimes(graph: StepGraph, { from, learner }: Beginning): PersonTimes {
  if (!isCalendarDay(from)) throw new PathwayError('bad-day', `"${from}" is not a day. Write YYYY-MM-DD.`);
  const held = startNodes(graph, learner);
  const first = dayNumber(from);
  return {
    held,
    taken: offerings(graph),
    run: (spanOf) =>
      earliest(
        graph.program,
        held,
        (node, ready) => (node < graph.steps.length ? spanOf(node, ready) : { start: ready, end: ready }),
        first,
      ),
  };
}
