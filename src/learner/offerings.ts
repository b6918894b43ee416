/** When steps are offered and how long they take, so far as it is written. */

import type { TermId } from '../base/ids.js';
import { put } from '../base/put.js';
import type { PathwayGraph } from '../graph/pathway-graph.js';
import type { StepGraph } from '../graph/step-graph.js';
import type { Period } from '../model/entity.js';
import type { Step } from '../model/step.js';
import { durationAdder } from '../time/add-duration.js';
import { dayNumber } from '../time/day-number.js';
import { firstDay, lastDay } from '../time/days.js';
import { termsOf } from '../time/offered.js';
import type { Timed } from '../time/timing.js';

/** How a step goes for a person who is ready on some day; all days by number. */
export interface Taken {
  /** The first day on which it may begin; `Infinity`: every offering is missed. */
  readonly start: number;
  /** The day by which it is surely over; `Infinity`: after 9999-12-31, the last day that can be written. */
  readonly end: number;
  /** How long it takes or when this offering begins is not written; what is missing counts as no time. */
  readonly untimed: boolean;
}

/** Every offering is missed. */
export const missed: Taken = { start: Infinity, end: Infinity, untimed: false };

/** How each step goes for a person who is ready on a day. */
export type TakenOf = (step: number, ready: number) => Taken;

/**
 * How steps go for a person who is ready on a day: of the offerings that surely begin on that day or later, the one
 * that is over first. `schedule` is the only offering where there is one; else every term that is known is one; else any
 * day will do, and so where those that are known are missed. A step begins only while it, who provides it and the pathway
 * are in effect. Cost: the offerings of the step, and the partners once; the last answer is kept.
 *
 * @param today - the day, by number, from which it is seen
 * @param sureOnly - offerings without a time do not count
 */
export function offerings(graph: StepGraph, today: number, sureOnly = false): TakenOf {
  const { steps } = graph;
  const periods = periodsIn(graph, today);
  const days = daysIn(graph, today);
  const runs = steps.map((step) => runsOf(step, periods).map(during(days(step))));
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

/** The periods of the terms that are known; none for one that is over by its own status and dates. */
function periodsIn({ system }: StepGraph, today: number): ReadonlyMap<TermId, Period[]> {
  const periods = new Map<TermId, Period[]>();
  for (const { period, ...term } of system.terms ?? [])
    if (daysOf(term, today).closes < today) periods.set(term.id, periods.get(term.id) ?? []);
    else if (period) put(periods, term.id, period);
  return periods;
}

/** The days, by number, on which something may begin. */
interface Days {
  readonly opens: number;
  readonly closes: number;
}

/** Answers when a step can begin: while it, who provides it and the pathway are in effect. */
function daysIn(graph: StepGraph, today: number): (step: Step) => Days {
  const { pathway } = graph as Partial<PathwayGraph>;
  const partners = new Map(graph.system.partners?.map((partner) => [partner.id, daysOf(partner, today)]));
  return (step) => {
    const all = [daysOf(step, today), partners.get(step.provider ?? ''), pathway && daysOf(pathway, today)];
    const its = all.filter((each) => each !== undefined);
    return {
      opens: Math.max(...its.map(({ opens }) => opens)),
      closes: Math.min(...its.map(({ closes }) => closes)),
    };
  };
}

/** The days on which something is in effect, as `timingOf` has them: what is still being made opens on a later day. */
function daysOf({ status, effective: { from, to } = {} }: Timed, today: number): Days {
  const gone = status === 'suspended' || (status === 'ceased' && to === undefined);
  const opens = from === undefined ? -Infinity : dayNumber(firstDay(from));
  return {
    opens: status === 'developing' && opens <= today ? Infinity : opens,
    closes: gone ? -Infinity : to === undefined ? Infinity : dayNumber(lastDay(to)),
  };
}

/** The offerings of a step, whenever it is in effect. */
function runsOf(step: Step, periods: ReadonlyMap<TermId, Period[]>): Run[] {
  const { schedule, duration } = step;
  const last = duration === undefined ? undefined : durationAdder(duration);
  if (schedule) return [runOf(schedule, last)];
  const terms = termsOf(step);
  const anyDay = runOf({}, last);
  if (terms.length === 0) return [anyDay];
  const known = terms.flatMap((id) => (periods.get(id) ?? []).map((period) => runOf(period, last)));
  if (terms.every((id) => periods.has(id))) return known;
  // Terms of which nothing is known may be on any day, but those that are known come first.
  const perhaps: Run = (ready) =>
    best(known, ready, false) === missed ? { ...anyDay(ready), untimed: true } : missed;
  return [...known, perhaps];
}

/** The same run, but for what would begin on no day of these. */
function during({ opens, closes }: Days): (run: Run) => Run {
  if (opens > closes) return () => () => missed;
  return (run) => (ready) => {
    const taken = run(Math.max(ready, opens));
    return taken.start > closes ? missed : taken;
  };
}

/**
 * How a step goes on that a person is taking: it is over its duration after the day on which it was begun, or with the
 * period it is taken in. Where that has passed, or nothing is written, it may be over on any day: `untimed`.
 */
export function underWay({ system }: StepGraph, step: Step, on: string | undefined, today: number): Taken {
  const begun = on === undefined ? today : dayNumber(lastDay(on));
  const start = Math.max(begun, today);
  const periods = step.schedule
    ? [step.schedule]
    : (system.terms ?? []).flatMap(({ id, period }) =>
        period && termsOf(step).includes(id) ? [period] : [],
      );
  const its = periods.find(
    ({ from, to }) =>
      (from === undefined || dayNumber(firstDay(from)) <= start) &&
      (to === undefined || dayNumber(lastDay(to)) >= start),
  );
  const closes = its?.to === undefined ? undefined : dayNumber(lastDay(its.to));
  const end = step.duration === undefined ? closes : durationAdder(step.duration)(begun);
  return end === undefined || end < start
    ? { start, end: start, untimed: true }
    : { start, end, untimed: false };
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
