/** The earliest day on which a goal is surely reached, and the chain of steps that decides it. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { StepId } from '../base/ids.js';
import { checkGoal, type Goal, goalNodes, inHand } from '../graph/goal.js';
import { criticalRoute, plan } from '../graph/routes/critical-route.js';
import type { Earliest, TimeSpan } from '../graph/routes/earliest.js';
import type { StepGraph } from '../graph/step-graph.js';
import type { Learner } from '../model/learner.js';
import { dayOf } from '../time/day-number.js';
import { goalsOn } from './goals-on.js';
import { endDay, type PersonTimes, personTimes } from './person-times.js';

/** A step of the chain that decides when a goal is reached: each waited for the one before it. */
export interface CriticalStep {
  readonly step: StepId;
  /** The first day on which it may begin: that by which the person is ready, or the next offering. */
  readonly start: CalendarDate;
  /**
   * The day by which it is surely over. What needs it can begin on that day. Absent: after 9999-12-31, the last day that
   * can be written; what follows only needs it begun.
   */
  readonly end?: CalendarDate;
  /** Days between being ready and `start`. */
  readonly waits: number;
  /**
   * How many days earlier the goal would be reached if this step took no time and were always offered (Devaux 1999).
   * Other ways and other offerings count: where they are as quick, it is 0.
   */
  readonly drag: number;
  /**
   * By how many days it may be over later without the goal being reached later, if everything else stays as it is.
   * Absent: it may be over whenever.
   */
  readonly slack?: number;
}

/** From which day `earliestCompletion` counts. */
export interface EarliestCompletionOptions {
  /** The day to begin on, `YYYY-MM-DD`. */
  readonly asOf: CalendarDate;
}

/**
 * When a goal is reached. `held`: it is there. `found`: where `exact`, on that `day`; else not before it, and later to
 * the extent that the `untimed` steps, on which it rests, take time. `no-route`: not by 9999-12-31, the
 * last day that can be written: nothing leads to it, every offering of the steps `missed` has begun before the person is
 * ready for it, or the steps `beyond` take longer than that.
 */
export type Completion =
  | { readonly status: 'held' }
  | {
      readonly status: 'found';
      readonly exact: true;
      readonly day: CalendarDate;
      readonly route: readonly CriticalStep[];
    }
  | {
      readonly status: 'found';
      readonly exact: false;
      readonly day: CalendarDate;
      readonly route: readonly CriticalStep[];
      /** Steps of which it is not written how long they take, or when they are offered. */
      readonly untimed: readonly StepId[];
      /** The day by another way, of which all times are written; absent: there is none. */
      readonly surely?: CalendarDate;
    }
  | NoRoute;

/** Nothing leads there in time; where other days would do, the steps that are in the way. */
export interface NoRoute {
  readonly status: 'no-route';
  readonly missed?: readonly StepId[];
  readonly beyond?: readonly StepId[];
}

/**
 * The earliest day on which a person who begins on a day, and takes as much at a time as requirements allow, surely
 * reaches a goal. Steps begin when their requirements hold and they are offered: on the day that their `schedule`
 * begins, else with one of their terms, else on any day; one that has begun is missed. A date that is only a month or
 * a year has to be caught on its first day and counts as over on its last. A step is over after its `duration`, else at
 * the end of its period. Open questions, such as requirements in words, count as not met for a person who is named.
 * A step begins only while it is in effect, and while neither who provides it nor the pathway is over, and through an
 * entry before that has ended; one that the person
 * is taking goes on, and is over its duration after the day of enrolment, or with its period. The person and the document are as they stand on the day: credit that
 * cannot be relied on then, entries that are shut, and what was taken or decided later count for nothing. `anyone` is a person who meets whatever comes from outside the pathway.
 *
 * Method: Knuth 1977, once for the day, and again for what each step of the route costs and could lose. Cost: steps +
 * requirements + steps · log steps; the same twice for each step of the route, and some ten times where it has slack.
 * On cycles: a goal that only its own cycle supports has no route.
 *
 * Limits: of several offerings the one that is over first counts, so that for a goal that only needs a step begun the
 * day may be later than it could be, where terms overlap. `same-term` is read like `concurrent`: whether two steps share a
 * term is not checked; `contradictions` finds what can never share one.
 *
 * @throws PathwayError `bad-day`; `bad-graph`; `unknown-goal` for one that the document does not name; `bad-argument`.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { earliestCompletion } from 'career-pathways/learner';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   terms: [{ id: 'fall', title: 'Fall', period: { from: '2026-08-24', to: '2026-12-18' } }],
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program', duration: 'P16W' },
 *     { id: 'nurse', title: 'Nurse', kind: 'course', term: 'fall', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * }, 'care');
 * const goal = { kind: 'step', step: 'nurse' } as const;
 * const found = earliestCompletion(graph, {}, goal, { asOf: '2026-01-12' });
 * found.status === 'found' && [found.day, found.exact]; // => ['2026-12-18', true]
 * found.status === 'found' && found.route.map(({ step, end, waits, slack }) => [step, end, waits, slack]); // => [['aide', '2026-05-04', 0, 112], ['nurse', '2026-12-18', 112, 0]]
 * earliestCompletion(graph, {}, goal, { asOf: '2026-06-01' }); // => { status: 'no-route', missed: ['nurse'] }
 * ```
 */
export function earliestCompletion(
  graph: StepGraph,
  learner: Learner | 'anyone',
  goal: Goal,
  options: EarliestCompletionOptions,
): Completion {
  const times = personTimes(graph, learner, options);
  checkGoal(graph, goal);
  if (inHand(times.graph, times.person ?? {}, goal)) return { status: 'held' };
  if (goalNodes(times.graph, goal).some((node) => times.had.has(node))) return { status: 'held' };
  const goals = goalsOn(times.graph, goal, options.asOf);
  const found = times.run(times.taken);
  const best = firstOf(found, goals);
  if (best === undefined) return noRoute(times, goals);
  const untaken = stepsOf(times, plan(times.graph.program, found, best));
  if (untaken.length === 0) return { status: 'held' };
  const measured = measure({ times, goals, found, day: found.end[best]! });
  const route = stepsOf(times, criticalRoute(found, best)).map(measured);
  const answer = { status: 'found', day: dayOf(found.end[best]!), route } as const;
  const untimed = untaken.filter((step) => times.taken(step, found.ready[step]!).untimed);
  if (untimed.length === 0) return { ...answer, exact: true };
  const timed = times.run(times.timed);
  const other = firstOf(timed, goals);
  const surely = other === undefined ? {} : { surely: dayOf(timed.end[other]!) };
  return { ...answer, exact: false, untimed: idsOf(graph, untimed), ...surely };
}

/** An answer that its steps are measured by. */
interface Found {
  readonly times: PersonTimes;
  readonly goals: readonly number[];
  readonly found: Earliest;
  readonly day: number;
}

/** Measures what each step of the route costs and could lose. */
function measure({ times, goals, found, day }: Found): (step: number) => CriticalStep {
  const { graph, taken, run } = times;
  const { ready, start, end } = found;
  const dayIf = (step: number, other: (ready: number) => TimeSpan) => {
    const changed = run((node, at) => (node === step ? other(at) : taken(node, at)));
    return changed.end[firstOf(changed, goals) ?? -1] ?? Infinity;
  };
  const late = (step: number, days: number) =>
    dayIf(step, (at) => {
      const usual = taken(step, at);
      return { start: usual.start, end: usual.end + days };
    });
  return (step) => {
    const slack = mostWithin(day - end[step]!, (days) => late(step, days) <= day);
    return {
      step: graph.steps[step]!.id,
      start: dayOf(start[step]!),
      ...endDay(end[step]!),
      waits: start[step]! - ready[step]!,
      drag: day - dayIf(step, (at) => ({ start: at, end: at })),
      ...(slack === undefined ? {} : { slack }),
    };
  };
}

/** The largest whole number for which something holds that holds for 0; `undefined` if it does beyond the most. */
function mostWithin(most: number, holds: (n: number) => boolean): number | undefined {
  if (!holds(1)) return 0;
  if (holds(most + 1)) return undefined;
  let [yes, no] = [1, most + 1];
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** Why there is none: if missed offerings were held and what never ends took no time, steps of a way stand out, or none. */
export function noRoute(times: PersonTimes, goals: readonly number[]): NoRoute {
  const { graph, taken, run } = times;
  const found = run((step, ready) => {
    const { start, end } = taken(step, ready);
    return start === Infinity ? { start: ready, end: ready } : { start, end: end === Infinity ? start : end };
  });
  const best = firstOf(found, goals);
  if (best === undefined) return { status: 'no-route' };
  const route = stepsOf(times, plan(graph.program, found, best));
  const spans = route.map((step) => ({ step, ...taken(step, found.ready[step]!) }));
  const named = (name: 'missed' | 'beyond', chosen: (span: TimeSpan) => boolean) => {
    const steps = spans.filter(chosen).map(({ step }) => step);
    return steps.length > 0 ? { [name]: idsOf(graph, steps) } : {};
  };
  return {
    status: 'no-route',
    ...named('missed', ({ start }) => start === Infinity),
    ...named('beyond', ({ start, end }) => start < Infinity && end === Infinity),
  };
}

/** The node that is over first; of several, the first in number. */
export function firstOf({ end }: Earliest, nodes: readonly number[]): number | undefined {
  let best: number | undefined;
  for (const node of nodes)
    if (
      end[node]! < Infinity &&
      (best === undefined || end[node]! < end[best]! || (end[node] === end[best] && node < best))
    )
      best = node;
  return best;
}

/** The steps among nodes that are not held. */
export function stepsOf({ graph, held }: PersonTimes, nodes: readonly number[]): number[] {
  const has = new Set(held);
  return nodes.filter((node) => node < graph.steps.length && !has.has(node));
}

function idsOf({ steps }: StepGraph, numbers: readonly number[]): StepId[] {
  return numbers.map((step) => steps[step]!.id);
}
