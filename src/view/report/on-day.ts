/** What of a pathway is open on the day of a report. */

import type { CalendarDate } from '../../base/calendar-date.js';
import type { StepId } from '../../base/ids.js';
import { forwardChain, never } from '../../graph/forward-chain.js';
import { outsideLeaves } from '../../graph/outside.js';
import type { PathwayGraph } from '../../graph/pathway-graph.js';
import type { StepGraph } from '../../graph/step-graph.js';
import { outsetOf } from '../../graph/taken-again.js';
import { type ClosedOn, closedFor, offeredOn } from '../../learner/offered-on.js';
import type { Learner } from '../../model/learner.js';

/** What is open on a day; without one, all of it. */
export interface OnDay extends ClosedOn {
  /** Whether somebody who brings all that comes from outside gets to a step. */
  readonly reaches: (step: StepId) => boolean;
}

/** Looks at a pathway on a day, for a person where there is one: what they are taking goes on. */
export function onDay(graph: PathwayGraph, asOf?: CalendarDate, person: Learner = {}): OnDay {
  if (asOf === undefined)
    return { closed: () => undefined, shut: () => undefined, reaches: reachesOn(graph, person) };
  return { ...closedFor({ graph, person, asOf }), reaches: reachesOn(offeredOn(graph, asOf), person) };
}

function reachesOn(graph: StepGraph, person: Learner) {
  const { graph: its, sure, had } = outsetOf(graph, person);
  const stages = forwardChain(its.program, [...outsideLeaves(its), ...sure]);
  return (step: StepId) => {
    const node = its.indexOf.get(step) ?? -1;
    return had.has(node) || stages[node] !== never;
  };
}
