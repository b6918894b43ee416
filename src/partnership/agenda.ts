/** What is overdue, and what comes next: the horizon of whoever coordinates. */

import type { CalendarDate } from '../base/calendar-date.js';
import { byCodeUnits, type PartnerId, type PlanId } from '../base/ids.js';
import { pointer } from '../base/pointer.js';
import type { Agreement } from '../model/agreement.js';
import type { Funding } from '../model/funding.js';
import type { ActionItem, Milestone, Plan } from '../model/plan.js';
import type { PathwaySystem } from '../model/system.js';
import type { Ref, TableName } from '../model/tables.js';
import { priorities } from '../model/vocabulary.js';
import { dayNumber } from '../time/day-number.js';
import { firstDay, lastDay } from '../time/days.js';
import { passed } from '../time/during.js';
import { timingOf } from '../time/timing.js';
import { checkQuestionOnDay } from './check-question.js';
import { isRenewed, isReviewed } from './reviews.js';
import { rolesAt } from './role-times.js';
import { partnersThere, systemOn } from './system-on.js';

/** Something with a date on it. */
export interface Due {
  readonly kind:
    | 'milestone'
    | 'action'
    | 'plan-review'
    | 'agreement-review'
    | 'agreement-end'
    | 'funding-end';
  readonly title: string;
  readonly due: CalendarDate;
  /** The plan, agreement or funding that it belongs to. */
  readonly at: Ref;
  /** Its place in the document, as a JSON Pointer. */
  readonly path: string;
  readonly owner?: PartnerId;
  /** Who was to do it and is not at the table any more. */
  readonly formerOwner?: PartnerId;
  readonly priority?: (typeof priorities)[number];
  /** For an action: the goal of the plan that it serves. */
  readonly goal?: string;
  /** Days from `asOf` to the last day that `due` may mean; below zero when it has passed. */
  readonly days: number;
}

/** An action of a plan that is not done and has no date. */
export type Undated = Omit<Due, 'due' | 'days'>;

/** A goal of a plan, and what is done for it. */
export interface GoalAgenda {
  readonly plan: PlanId;
  readonly goal: string;
  readonly title: string;
  /** The actions of the plan that serve it, by priority, then by date. None, and no milestone: nothing is done for it. */
  readonly actions: readonly ActionItem[];
  readonly milestones: readonly Milestone[];
}

/** What is open on a day. */
export interface Agenda {
  /** What surely should have been there, the oldest first. */
  readonly overdue: readonly Due[];
  /** What is still to come, the nearest first. */
  readonly coming: readonly Due[];
  /** Actions that are not done and have no date, the most urgent first. */
  readonly undated: readonly Undated[];
  /** What is done for each goal. */
  readonly goals: readonly GoalAgenda[];
  /** Who coordinates: partners in the role of intermediary on the day. */
  readonly intermediaries: readonly PartnerId[];
  /** Days to the nearest thing to come; absent: nothing is planned ahead. */
  readonly horizon?: number;
}

/** The day of the question. */
export interface AgendaOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * Everything that is not done by the day: milestones, actions, reviews of plans and agreements, ends of agreements and
 * of funding. What has ceased is left out, and so are plans that are over or not adopted yet; an agreement that has
 * ended waits for renewal, not for review. A review counts from half a year before its date (this library's reading), and
 * a signature after that date shows that there was one. Of things due on one day the more urgent comes first. An owner
 * who has left the table owns nothing any more. The intermediary is to think one step ahead: without a horizon no partner does.
 *
 * Source: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One, intermediary.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { agenda } from 'career-pathways/partnership';
 * const { overdue, horizon } = agenda({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   plans: [{ id: 'p', title: 'Plan', kind: 'operational', milestones: [
 *     { title: 'First cohort', due: '2026-09-01' }, { title: 'Second cohort', due: '2026-12-01' },
 *   ] }],
 * }, { asOf: '2026-11-01' });
 * overdue.map(({ title }) => title); // => ['First cohort']
 * horizon; // => 30
 * ```
 */
export function agenda(system: PathwaySystem, options: AgendaOptions): Agenda {
  checkQuestionOnDay(system, options);
  const { asOf: day } = options;
  const plans = plansOn(system, day);
  const there = new Set(partnersThere(system, day).map(({ id }) => id));
  const items = placed(system, plans, day).map(({ owner, ...item }) => ({
    ...item,
    ...(owner && (there.has(owner) ? { owner } : { formerOwner: owner })),
  }));
  const all = items
    .filter((item): item is Dated => item.due !== undefined)
    .map((item) => ({ ...item, days: dayNumber(lastDay(item.due)) - dayNumber(firstDay(day)) }))
    .sort((a, b) => a.days - b.days || urgency(a) - urgency(b) || byCodeUnits(a.path, b.path));
  const coming = all.filter(({ due }) => passed(due, day) !== 'yes');
  const [next] = coming;
  return {
    overdue: all.filter(({ due }) => passed(due, day) === 'yes'),
    coming,
    undated: items.filter(({ due }) => due === undefined).sort((a, b) => urgency(a) - urgency(b)),
    goals: plans.flatMap(([plan]) => goalsOf(plan)),
    intermediaries: [
      ...new Set(
        rolesAt(system, day).flatMap(({ role: { kind, partner } }) =>
          kind === 'intermediary' && there.has(partner) ? partner : [],
        ),
      ),
    ],
    ...(next && { horizon: next.days }),
  };
}

type Open = Omit<Due, 'days' | 'due' | 'formerOwner'> & { readonly due?: CalendarDate };
type Dated = Open & { readonly due: CalendarDate };
type Item = Omit<Open, 'path'> & { readonly field: readonly (string | number)[] };

/** High first; without a priority last. */
function urgency({ priority }: Pick<Open, 'priority'>): number {
  return priority === undefined ? priorities.length : priorities.indexOf(priority);
}

/** The plans that count on a day, each with its number in the document. */
function plansOn(system: PathwaySystem, day: CalendarDate): (readonly [Plan, number])[] {
  const now = new Set(systemOn(system, day).plans?.map(({ id }) => id));
  return (system.plans ?? []).map((plan, index) => [plan, index] as const).filter(([{ id }]) => now.has(id));
}

/** Everything that is not done, with its place in the document. */
function placed(system: PathwaySystem, plans: ReturnType<typeof plansOn>, day: CalendarDate): Open[] {
  const at = (table: TableName, index: number, items: readonly Item[]) =>
    items.map(({ field, ...item }) => ({ ...item, path: pointer([table, index, ...field]) }));
  const { agreements = [], funding = [] } = system;
  const paying = new Set(systemOn(system, day).funding?.map(({ id }) => id));
  return [
    ...plans.flatMap(([plan, index]) => at('plans', index, planItems(plan, day))),
    ...agreements.flatMap((each, index) => at('agreements', index, agreementItems(each, day))),
    // Money whose giver or pathways are gone needs no successor.
    ...funding.flatMap((each, index) =>
      at('funding', index, paying.has(each.id) || timingOf(each, day) !== 'now' ? fundingItems(each) : []),
    ),
  ];
}

/** Whether something was done by the day; what is dated later is not done yet. */
function isDone(on: CalendarDate | undefined, day: CalendarDate): boolean {
  return on !== undefined && firstDay(on) <= day;
}

function planItems({ id, title, reviewBy, reviewedOn, ...plan }: Plan, day: CalendarDate): Item[] {
  const at = { kind: 'plan', id } as const;
  const { milestones = [], actions = [] } = plan;
  return [
    ...milestones.flatMap((each, index): Item[] =>
      isDone(each.metOn, day)
        ? []
        : [{ kind: 'milestone', title: each.title, due: each.due, at, field: ['milestones', index] }],
    ),
    ...actions.flatMap(({ title: what, due, doneOn, owner, priority, goal }, index): Item[] =>
      isDone(doneOn, day)
        ? []
        : [
            {
              ...{ kind: 'action', title: what, at, field: ['actions', index] },
              ...(due !== undefined && { due }),
              ...(owner && { owner }),
              ...(priority && { priority }),
              ...(goal !== undefined && { goal }),
            },
          ],
    ),
    ...(reviewBy !== undefined && isReviewed(reviewBy, reviewedOn, day)
      ? []
      : dated({ kind: 'plan-review', title, due: reviewBy, at, field: ['reviewBy'] })),
  ];
}

/** What was ended on purpose asks for nothing any more. */
function isDropped({ status }: Agreement | Funding): boolean {
  return status === 'ceased' || status === 'suspended';
}

function agreementItems(agreement: Agreement, day: CalendarDate): Item[] {
  const { id, title = id, reviewBy, effective } = agreement;
  if (isDropped(agreement)) return [];
  const at = { kind: 'agreement', id } as const;
  return [
    ...(timingOf(agreement, day) !== 'now' || isRenewed(agreement, day)
      ? []
      : dated({ kind: 'agreement-review', title, due: reviewBy, at, field: ['reviewBy'] })),
    ...dated({ kind: 'agreement-end', title, due: effective?.to, at, field: ['effective'] }),
  ];
}

function fundingItems(funding: Funding): Item[] {
  const { id, title, effective } = funding;
  const at = { kind: 'funding', id } as const;
  return isDropped(funding)
    ? []
    : dated({ kind: 'funding-end', title, due: effective?.to, at, field: ['effective'] });
}

function goalsOf({ id, goals = [], actions = [], milestones = [] }: Plan): GoalAgenda[] {
  const later = ({ due }: ActionItem) => (due === undefined ? '9999-12-31' : lastDay(due));
  return goals.map(({ id: goal, title }) => ({
    plan: id,
    goal,
    title,
    actions: actions
      .filter((each) => each.goal === goal)
      .sort((a, b) => urgency(a) - urgency(b) || byCodeUnits(later(a), later(b))),
    milestones: milestones.filter((each) => each.goal === goal),
  }));
}

function dated({ due, ...item }: Omit<Item, 'due'> & { due: CalendarDate | undefined }): Item[] {
  return due === undefined ? [] : [{ ...item, due }];
}
