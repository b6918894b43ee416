/** What leads to a goal on a day: nothing to a credential or an exit that is over. */

import type { CalendarDate } from '../base/calendar-date.js';
import { type Goal, goalNodes } from '../graph/goal.js';
import type { StepGraph } from '../graph/step-graph.js';
import { timingOf } from '../time/timing.js';

/** Answers whether a credential is over on a day; never without a day, nor for one that is not in the document. */
export function credentialsOver(
  { system }: StepGraph,
  asOf: CalendarDate | undefined,
): (credential: string) => boolean {
  const over = new Set(
    system.credentials?.flatMap((row) =>
      asOf !== undefined && timingOf(row, asOf) === 'over' ? row.id : [],
    ),
  );
  return (credential) => over.has(credential);
}

/** The nodes of a goal, by credentials and exits that are not over on the day. */
export function goalsOn(graph: StepGraph, goal: Goal, asOf: CalendarDate | undefined): number[] {
  const isOver = credentialsOver(graph, asOf);
  if (goal.kind === 'credential' && isOver(goal.credential)) return [];
  const exits = graph.exits.filter(
    (exit) =>
      !(asOf !== undefined && timingOf(exit, asOf) === 'over') &&
      !(exit.after.kind === 'credential' && isOver(exit.after.credential)),
  );
  return goalNodes({ ...graph, exits, step: graph.step }, goal);
}
