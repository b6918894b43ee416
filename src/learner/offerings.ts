/** When steps are offered and how long they take, so far as it is written. */

import type { TermId } from '../base/ids.js';
import { put } from '../base/put.js';
import type { StepGraph } from '../graph/step-graph.js';
import type { Period } from '../model/entity.js';
import type { Step } from '../model/step.js';
import { durationAdder } from '../time/add-duration.js';
import { dayNumber } from '../time/day-number.js';
import { firstDay, lastDay } from '../time/days.js';

/** How a step goes for a person who is ready on some day; all days by number. */
export interface Taken {
  /** The first day on which it may begin; `Infinity`: every offering is missed. */
  readonly start: number;
  /** The day by which it is surely over; `Infinity`: after 9999-12-31, the last day that can be written. */
  readonly end: number;
  /** How long it takes or when this offering begins is not written; what is missing counts as no time. */
  readonly untimed: boolean;
}

const missed: Taken = { start: Infinity, end: Infinity, untimed: false };

/** How each step goes for a person who is ready on a day. */
export type TakenOf = (step: number, ready: number) => Taken;

/**
 * How steps go for a person who is ready on a day: of the offerings that surely begin on that day or later, the one
 * that is over first. `schedule` is the only offering where there is one; else every term that is known is one; else any
 * day will do. Cost: the offerings of the step; the last answer is kept.
 *
 * @param sureOnly - offerings without a time do not count
 */
export function offerings({ system, steps }: StepGraph, sureOnly = false): TakenOf {
  const periods = new Map<TermId, Period[]>();
  for (const { id, period } of system.terms ?? []) if (period) put(periods, id, period);
  const runs = steps.map((step) => runsOf(step, periods));
  const asked = new Float64Array(steps.length).fill(Number.NaN);
  const answers: Taken[] = [];
  return (step, ready) => {
    if (asked[step] !== ready) answers[step] = best(runs[step]!, ready, sureOnly);
    asked[step] = ready;
    return answers[step]!;
  };
}

/** How one offering goes for a person who is ready on a day. */
type Run = (ready: number) => Taken;

/** The offerings of a step. */
function runsOf(step: Step, periods: ReadonlyMap<TermId, Period[]>): Run[] {
  const { schedule, term, offered = [], duration } = step;
  const last = duration === undefined ? undefined : durationAdder(duration);
  if (schedule) return [runOf(schedule, last)];
  const terms = [...(term === undefined ? [] : [term]), ...offered];
  const known = [...new Set(terms)].flatMap((id) => periods.get(id) ?? []);
  if (known.length > 0) return known.map((period) => runOf(period, last));
  const anyDay = runOf({}, last);
  // Terms of which nothing is known.
  return [terms.length > 0 ? (ready) => ({ ...anyDay(ready), untimed: true }) : anyDay];
}

/** The run that is over first; of several, the one that begins first. */
function best(runs: readonly Run[], ready: number, sureOnly: boolean): Taken {
  let found = missed;
  for (const run of runs) {
    const taken = run(ready);
    if (sureOnly && taken.untimed) continue;
    if (taken.end < found.end || (taken.end === found.end && taken.start < found.start)) found = taken;
  }
  return found;
}

/** One run. To be sure of it one has to be ready on the first day on which it may begin. */
function runOf({ from, to }: Period, last: ((day: number) => number) | undefined): Run {
  const closes = to === undefined ? undefined : dayNumber(lastDay(to));
  if (from === undefined) {
    const untimed = last === undefined || closes !== undefined;
    return (ready) => {
      if (ready > (closes ?? Infinity)) return missed;
      return { start: ready, end: last ? last(ready) : (closes ?? ready), untimed };
    };
  }
  const opens = dayNumber(firstDay(from));
  const begun = dayNumber(lastDay(from));
  const end = last ? last(begun) : Math.max(begun, closes ?? begun);
  const taken = { start: opens, end, untimed: last === undefined && closes === undefined };
  return (ready) => (ready > opens ? missed : taken);
}
