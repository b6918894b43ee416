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
 * day will do. A step begins only while it, who provides it and the pathway are in effect. Cost: the offerings of the step,
 * and the partners once; the last answer is kept.
 *
 * @param sureOnly - offerings without a time do not count
 */
export function offerings(graph: StepGraph, sureOnly = false): TakenOf {
  const { steps } = graph;
  const periods = periodsIn(graph);
  const days = daysIn(graph);
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

/** The periods of the terms that are known; none for one that has ceased. */
function periodsIn({ system }: StepGraph): ReadonlyMap<TermId, Period[]> {
  const periods = new Map<TermId, Period[]>();
  for (const { period, ...term } of system.terms ?? [])
    if (daysOf(term).closes === -Infinity) periods.set(term.id, periods.get(term.id) ?? []);
    else if (period) put(periods, term.id, period);
  return periods;
}

/** The days, by number, on which something may begin. */
interface Days {
  readonly opens: number;
  readonly closes: number;
}

/** Answers when a step can begin: while it, who provides it and the pathway are in effect. */
function daysIn(graph: StepGraph): (step: Step) => Days {
  const { pathway } = graph as Partial<PathwayGraph>;
  const partners = new Map(graph.system.partners?.map((partner) => [partner.id, daysOf(partner)]));
  return (step) => {
    const all = [daysOf(step), partners.get(step.provider ?? ''), pathway && daysOf(pathway)];
    const its = all.filter((each) => each !== undefined);
    return {
      opens: Math.max(...its.map(({ opens }) => opens)),
      closes: Math.min(...its.map(({ closes }) => closes)),
    };
  };
}

/** The days on which something is in effect, as `timingOf` has them. */
function daysOf({ status, effective: { from, to } = {} }: Timed): Days {
  const gone = status === 'suspended' || (status === 'ceased' && to === undefined);
  const opens = from === undefined ? -Infinity : dayNumber(firstDay(from));
  return {
    opens: status === 'developing' && from === undefined ? Infinity : opens,
    closes: gone ? -Infinity : to === undefined ? Infinity : dayNumber(lastDay(to)),
  };
}

/** The offerings of a step, whenever it is in effect. */
function runsOf(step: Step, periods: ReadonlyMap<TermId, Period[]>): Run[] {
  const { schedule, duration } = step;
  const last = duration === undefined ? undefined : durationAdder(duration);
  if (schedule) return [runOf(schedule, last)];
  const terms = termsOf(step);
  const known = terms.flatMap((id) => periods.get(id) ?? []);
  const allKnown = terms.length > 0 && terms.every((id) => periods.has(id));
  if (known.length > 0 || allKnown) return known.map((period) => runOf(period, last));
  const anyDay = runOf({}, last);
  // Terms of which nothing is known.
  return [terms.length > 0 ? (ready) => ({ ...anyDay(ready), untimed: true }) : anyDay];
}

/** The terms in which a step can be taken, each once. */
export function termsOf({ term, offered = [] }: Step): readonly TermId[] {
  return [...new Set([...(term === undefined ? [] : [term]), ...offered])];
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
