/** When a person can begin and be through with everything on a pathway, from a day on. */

import { checkDay, checkFields } from '../base/arguments.js';
import type { CalendarDate } from '../base/calendar-date.js';
import { checkGraph } from '../graph/check-graph.js';
import { outsideLeaves } from '../graph/outside.js';
import { type Earliest, earliest, type TimeSpan } from '../graph/routes/earliest.js';
import type { StepGraph } from '../graph/step-graph.js';
import { outsetOf } from '../graph/taken-again.js';
import { completedSteps, enrolledSteps, type Learner } from '../model/learner.js';
import { dayNumber, dayOf } from '../time/day-number.js';
import { lastDay } from '../time/days.js';
import { graphOn } from './graph-on.js';
import { missed, offerings, type Taken, type TakenOf, underWay } from './offerings.js';
import { personOn } from './person-on.js';

/** The same question asked again and again. */
export interface PersonTimes {
  /** The graph on the day for this person: what they are taking can go on, whatever it asks. */
  readonly graph: StepGraph;
  /** The person as they stand on the day; absent: anyone. */
  readonly person?: Learner;
  /** The nodes that hold on that day, but for steps that may be taken again: see `outsetOf`. */
  readonly held: readonly number[];
  /** The nodes that hold on that day, and all the steps that were completed. */
  readonly had: ReadonlySet<number>;
  /** How steps go; a time that is not written counts as none. */
  readonly taken: TakenOf;
  /** The same, without offerings of which no time is written. */
  readonly timed: TakenOf;
  /** The times of all nodes where steps go as given. */
  run(spanOf: (step: number, ready: number) => TimeSpan): Earliest;
}

/** Checks and prepares the question for a person, or for `anyone`: who meets whatever comes from outside the pathway. */
export function personTimes(
  graph: StepGraph,
  learner: Learner | 'anyone',
  options: { readonly asOf: CalendarDate },
): PersonTimes {
  if (learner !== 'anyone') {
    const { graph: its, person } = personOn(graph, learner, options);
    const { asOf } = options;
    checkDay(asOf);
    const { graph: from, sure } = outsetOf(its, person);
    return { ...timesOn(from, person, { held: sure, asOf }), person };
  }
  checkGraph(graph);
  checkFields(options, ['asOf']);
  const { asOf } = options;
  checkDay(asOf);
  const its = graphOn(graph, asOf);
  return timesOn(its, {}, { held: outsideLeaves(its), asOf });
}

/** The same for what was checked: a graph for a person, and the nodes that hold on the day. */
export function timesOn(
  graph: StepGraph,
  person: Learner,
  { held, asOf }: { readonly held: readonly number[]; readonly asOf: CalendarDate },
): PersonTimes {
  const first = dayNumber(asOf);
  const running = new Map<number, Taken>();
  for (const { step, on } of enrolledSteps(person)) {
    const index = graph.indexOf.get(step);
    if (index !== undefined) running.set(index, underWay(graph, graph.steps[index]!, on, first));
  }
  const endings = new Map(
    graph.endings.map(({ node, step, to }) => [node, { step, last: dayNumber(lastDay(to)) }]),
  );
  const going =
    (others: TakenOf): TakenOf =>
    (step, ready) =>
      running.get(step) ?? others(step, ready);
  return {
    graph,
    held,
    had: new Set([...held, ...completedSteps(person).flatMap(({ step }) => graph.indexOf.get(step) ?? [])]),
    taken: going(offerings(graph, first)),
    timed: going(offerings(graph, first, true)),
    run: (spanOf) =>
      earliest(
        graph.program,
        held,
        (node, ready) => {
          if (node < graph.steps.length) return spanOf(node, ready);
          const ending = endings.get(node);
          const isMissed = ending && spanOf(ending.step, ready).start > ending.last;
          return isMissed ? missed : { start: ready, end: ready };
        },
        first,
      ),
  };
}

/** The day on which something is over; none where that lies after the last day that can be written. */
export function endDay(end: number): { readonly end?: CalendarDate } {
  return end === Infinity ? {} : { end: dayOf(end) };
}
