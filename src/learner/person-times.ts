/** When a person can begin and be through with everything on a pathway, from a day on. */

import { checkDay, checkObject } from '../base/arguments.js';
import type { CalendarDate } from '../base/calendar-date.js';
import { checkGraph } from '../graph/check-graph.js';
import { type Earliest, earliest, type TimeSpan } from '../graph/routes/earliest.js';
import { startNodes } from '../graph/start.js';
import type { StepGraph } from '../graph/step-graph.js';
import { checkLearner } from '../model/check-arguments.js';
import type { Learner } from '../model/learner.js';
import { dayNumber, dayOf } from '../time/day-number.js';
import { offerings, type TakenOf } from './offerings.js';

/** The same question asked again and again. */
export interface PersonTimes {
  /** The nodes that hold on that day. */
  readonly held: readonly number[];
  /** How steps go; a time that is not written counts as none. */
  readonly taken: TakenOf;
  /** The times of all nodes where steps go as given. */
  run(spanOf: (step: number, ready: number) => TimeSpan): Earliest;
}

/** Checks and prepares the question for a person, or for `anyone`: who meets whatever comes from outside the pathway. */
export function personTimes(
  graph: StepGraph,
  learner: Learner | 'anyone',
  options: { readonly asOf: CalendarDate },
): PersonTimes {
  checkGraph(graph);
  if (learner !== 'anyone') checkLearner(learner);
  checkObject(options);
  const { asOf } = options;
  checkDay(asOf);
  const held = startNodes(graph, learner === 'anyone' ? undefined : learner);
  const first = dayNumber(asOf);
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

/** The day on which something is over; none where that lies after the last day that can be written. */
export function endDay(end: number): { readonly end?: CalendarDate } {
  return end === Infinity ? {} : { end: dayOf(end) };
}
