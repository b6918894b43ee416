/** How far the goals of plans are reached: values against targets, milestones, and what was changed on the way. */

import type { CalendarDate } from '../base/calendar-date.js';
import {
  type ActivityId,
  byCodeUnits,
  type MeasurementId,
  type PartnerId,
  type PathwayId,
  type PlanId,
  type StepId,
} from '../base/ids.js';
import { put } from '../base/put.js';
import type { Activity } from '../model/activity.js';
import type { Measurement } from '../model/measurement.js';
import type { Plan, PlanGoal } from '../model/plan.js';
import type { Population } from '../model/populations.js';
import type { PathwaySystem } from '../model/system.js';
import { firstDay, lastDay } from '../time/days.js';
import { passed } from '../time/during.js';
import { checkQuestionOnDay } from './check-question.js';
import { changeOf, type MeasuredValue, measuredValue, unitOf } from './measured-value.js';
import { systemOn } from './system-on.js';

/** The values of one measure for one group, pathway or program, the latest on top, and where they come from. */
export interface MeasureProgress {
  readonly measure: string;
  readonly unit?: string;
  readonly group?: Population;
  readonly pathway?: PathwayId;
  readonly step?: StepId;
  /** The latest measurement, and those before it, the latest first. */
  readonly measurement: MeasurementId;
  readonly before: readonly MeasurementId[];
  /** Absent: not known. A share in percent is computed from numerator and denominator, to a tenth: up where its target is a most, else down. */
  readonly value?: number;
  /** Of a share that was computed: how many of how many. */
  readonly share?: { readonly numerator: number; readonly denominator: number };
  /** The latest value is held back, because so few people are in it; it stands nowhere here. */
  readonly suppressed?: true;
  readonly on?: CalendarDate;
  /** The value less the one before it; absent: there is none before, or one of the two is not known. */
  readonly change?: number;
  readonly target?: Measurement['target'];
  /** How the value compares with its target; `no-target` where none is on record, `unknown` where the value is not known. */
  readonly state: 'reached' | 'not-reached' | 'missed' | 'no-target' | 'unknown';
  readonly benchmarks: Exclude<Measurement['benchmarks'], undefined>;
  readonly source?: string;
  readonly heldBy?: PartnerId;
}

/** How far one goal is reached. */
export interface GoalProgress {
  readonly plan: PlanId;
  readonly goal: string;
  readonly title: string;
  readonly measures: readonly MeasureProgress[];
  /** Measures that the goal names and no measurement gives. */
  readonly unmeasured: readonly string[];
  readonly milestones: { readonly met: number; readonly overdue: number; readonly open: number };
  /** Actions of the plan that serve it: done, and still to do. */
  readonly actions: { readonly done: number; readonly open: number };
  /** Whether nothing at all is on record: no measurement, no milestone, no action. */
  readonly isSilent: boolean;
  /** Reviews of the plan that changed something, the latest first. */
  readonly corrections: readonly ActivityId[];
}

/** The progress of all goals. */
export interface GoalsProgress {
  readonly goals: readonly GoalProgress[];
  /** Measurements that belong to no goal of a plan. */
  readonly other: readonly MeasureProgress[];
}

/** The day of the question. */
export interface GoalProgressOptions {
  /** The day: what is measured or done later is left out. */
  readonly asOf: CalendarDate;
}

/**
 * How far each goal of each plan is reached by a day: the latest value of each of its measures against the target, what
 * was met, done and changed, and which measures have no measurement. What is suppressed is not known, also where the value
 * before it is. "When the team regularly reviews data and compares
 * themselves to benchmarks, partners can make course corrections."
 *
 * Source: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { goalProgress } from 'career-pathways/partnership';
 * const { goals: [goal] } = goalProgress({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   plans: [{ id: 'p', title: 'Plan', kind: 'strategic', goals: [{ id: 'g', title: 'Graduates', measures: ['Graduates', 'Wages'] }] }],
 *   measurements: [
 *     { id: 'm25', measure: 'Graduates', value: 20, on: '2025-07-01', plan: 'p', goal: 'g' },
 *     { id: 'm26', measure: 'Graduates', value: 32, on: '2026-07-01', plan: 'p', goal: 'g', target: { kind: 'at-least', value: 40, by: '2027' } },
 *   ],
 * }, { asOf: '2026-11-01' });
 * goal?.measures.map(({ value, change, state }) => [value, change, state]); // => [[32, 12, 'not-reached']]
 * goal?.unmeasured; // => ['Wages']
 * ```
 */
export function goalProgress(system: PathwaySystem, options: GoalProgressOptions): GoalsProgress {
  checkQuestionOnDay(system, options);
  const { asOf } = options;
  const { measurements: known = [], activities = [], plans = [] } = systemOn(system, asOf);
  const reviews = activities.filter(({ kind, changes = [] }) => kind === 'review' && changes.length > 0);
  const used = new Set<Measurement>();
  const goals = plans.flatMap((plan) =>
    (plan.goals ?? []).map((goal) => {
      const its = known.filter((each) => each.plan === plan.id && each.goal === goal.id);
      for (const each of its) used.add(each);
      return progressOf(plan, goal, { its, asOf, corrections: correctionsOf(plan, reviews) });
    }),
  );
  return {
    goals,
    other: seriesOf(
      known.filter((each) => !used.has(each)),
      asOf,
    ),
  };
}

function progressOf(
  plan: Plan,
  goal: PlanGoal,
  { its, asOf, corrections }: { its: readonly Measurement[]; asOf: CalendarDate; corrections: ActivityId[] },
): GoalProgress {
  const measures = seriesOf(its, asOf);
  const milestones = (plan.milestones ?? []).filter((each) => each.goal === goal.id);
  const actions = (plan.actions ?? []).filter((each) => each.goal === goal.id);
  const isDone = (on: CalendarDate | undefined) => on !== undefined && firstDay(on) <= asOf;
  const left = milestones.filter(({ metOn }) => !isDone(metOn));
  const overdue = left.filter(({ due }) => passed(due, asOf) === 'yes').length;
  const done = actions.filter(({ doneOn }) => isDone(doneOn)).length;
  const measured = new Set(measures.map(({ measure }) => measure));
  return {
    plan: plan.id,
    goal: goal.id,
    title: goal.title,
    measures,
    unmeasured: (goal.measures ?? []).filter((each) => !measured.has(each)),
    milestones: { met: milestones.length - left.length, overdue, open: left.length - overdue },
    actions: { done, open: actions.length - done },
    isSilent: measures.length + milestones.length + actions.length === 0,
    corrections,
  };
}

/** When a measurement was made; without that, when its time ends. */
function dateOf({ on, period }: Measurement): CalendarDate | undefined {
  return on ?? period?.to ?? period?.from;
}

/** Measurements by measure, group, pathway, step and unit. */
function seriesOf(some: readonly Measurement[], asOf: CalendarDate): MeasureProgress[] {
  const series = new Map<string, Measurement[]>();
  for (const each of some) {
    const { measure, group, pathway, step } = each;
    put(series, JSON.stringify([measure, group, pathway, step]), each);
  }
  return [...series.values()].flatMap(byUnit).map((its) => {
    const at = (each: Measurement) => lastDay(dateOf(each) ?? '0001');
    const [latest, ...before] = [...its].sort((a, b) => byCodeUnits(at(b), at(a))) as [
      Measurement,
      ...Measurement[],
    ];
    const { id, measure, group, pathway, step, suppressed, target, benchmarks = [], source, heldBy } = latest;
    const [on, unit, value] = [dateOf(latest), unitOf(latest), measuredValue(latest)];
    const previous = before[0] && measuredValue(before[0]);
    return {
      measure,
      ...(unit !== undefined && { unit }),
      ...(group !== undefined && { group }),
      ...(pathway !== undefined && { pathway }),
      ...(step !== undefined && { step }),
      measurement: id,
      before: before.map((each) => each.id),
      ...(value && { value: value.shown, ...(value.share && { share: value.share }) }),
      ...(suppressed && { suppressed }),
      ...(on !== undefined && { on }),
      ...(value && previous && { change: changeOf(value, previous) }),
      ...(target && { target }),
      state: stateOf(value, target, asOf),
      benchmarks,
      ...(source !== undefined && { source }),
      ...(heldBy !== undefined && { heldBy }),
    };
  });
}

/** Measurements of one measure by unit; what is suppressed and names none has that of the others, if they have one. */
function byUnit(some: readonly Measurement[]): Measurement[][] {
  const hasNone = (each: Measurement) => each.suppressed === true && unitOf(each) === undefined;
  const units = new Set(some.filter((each) => !hasNone(each)).map(unitOf));
  const [only] = units.size === 1 ? units : [];
  const found = new Map<string | undefined, Measurement[]>();
  for (const each of some) put(found, hasNone(each) ? only : unitOf(each), each);
  return [...found.values()];
}

function stateOf(
  value: MeasuredValue | undefined,
  target: Measurement['target'],
  asOf: CalendarDate,
): MeasureProgress['state'] {
  if (!value) return 'unknown';
  if (!target) return 'no-target';
  if (target.kind === 'at-least' ? value.exact >= target.value : value.exact <= target.value)
    return 'reached';
  return target.by !== undefined && passed(target.by, asOf) === 'yes' ? 'missed' : 'not-reached';
}

/** Reviews that are about a plan, or about no thing by name, and changed something; the latest first. */
function correctionsOf({ id }: Plan, reviews: readonly Activity[]): ActivityId[] {
  return reviews
    .filter(
      ({ about = [] }) => about.length === 0 || about.some((each) => each.kind === 'plan' && each.id === id),
    )
    .sort((a, b) => byCodeUnits(b.on ?? '', a.on ?? ''))
    .map((each) => each.id);
}
