/** What is overdue, and what comes next: the horizon of whoever coordinates. */

import type { CalendarDate } from '../base/calendar-date.js';
import { byCodeUnits, type PartnerId } from '../base/ids.js';
import { pointer } from '../base/pointer.js';
import type { PathwaySystem } from '../model/system.js';
import { dayNumber } from '../time/day-number.js';
import { firstDay, lastDay } from '../time/days.js';
import { passed } from '../time/during.js';

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
  /** Where it stands, as a JSON Pointer. */
  readonly path: string;
  readonly owner?: PartnerId;
  /** Days from the day that is asked about to the last day that `due` may mean; below zero when it has passed. */
  readonly days: number;
}

/** What is open on a day. */
export interface Agenda {
  /** What surely should have been there, the oldest first. */
  readonly overdue: readonly Due[];
  /** What is still to come, the nearest first. */
  readonly coming: readonly Due[];
  /** Who coordinates: partners in the role of intermediary. */
  readonly intermediaries: readonly PartnerId[];
  /** Days to the nearest thing to come; absent: nothing is planned ahead. */
  readonly horizon?: number;
}

/**
 * Everything with a date that is not done: milestones, actions, reviews of plans and agreements, ends of agreements and
 * of funding. The intermediary is to think one step ahead: without a horizon nobody does.
 *
 * Source: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One, intermediary.
 *
 * @example
 * ```ts
 * import { agenda } from 'career-pathways/partnership';
 * const { overdue, horizon } = agenda({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   plans: [{ id: 'p', title: 'Plan', kind: 'operational', milestones: [
 *     { title: 'First cohort', due: '2026-09-01' }, { title: 'Second cohort', due: '2026-12-01' },
 *   ] }],
 * }, '2026-11-01');
 * overdue.map(({ title }) => title); // => ['First cohort']
 * horizon; // => 30
 * ```
 */
export function agenda(system: PathwaySystem, day: CalendarDate): Agenda {
  const all = openItems(system).map((item) => ({
    ...item,
    days: dayNumber(lastDay(item.due)) - dayNumber(firstDay(day)),
  }));
  all.sort((a, b) => a.days - b.days || byCodeUnits(a.path, b.path));
  const overdue = all.filter(({ due }) => passed(due, day) === 'yes');
  const coming = all.filter(({ due }) => passed(due, day) !== 'yes');
  const [next] = coming;
  const intermediaries = new Set(
    (system.roles ?? []).filter(({ kind }) => kind === 'intermediary').map(({ partner }) => partner),
  );
  return {
    overdue,
    coming,
    intermediaries: [...intermediaries],
    ...(next && { horizon: next.days }),
  };
}

function openItems({ plans = [], agreements = [], funding = [] }: PathwaySystem): Omit<Due, 'days'>[] {
  return [
    ...plans.flatMap((plan, index) => [
      ...(plan.milestones ?? []).flatMap(({ title, due, metOn }, i): Omit<Due, 'days'>[] =>
        metOn === undefined
          ? [{ kind: 'milestone', title, due, path: pointer(['plans', index, 'milestones', i]) }]
          : [],
      ),
      ...(plan.actions ?? []).flatMap(({ title, due, doneOn, owner }, i): Omit<Due, 'days'>[] =>
        doneOn === undefined && due !== undefined
          ? [
              {
                kind: 'action',
                title,
                due,
                path: pointer(['plans', index, 'actions', i]),
                ...(owner && { owner }),
              },
            ]
          : [],
      ),
      ...(plan.reviewBy !== undefined
        ? [
            {
              kind: 'plan-review' as const,
              title: plan.title,
              due: plan.reviewBy,
              path: pointer(['plans', index, 'reviewBy']),
            },
          ]
        : []),
    ]),
    ...agreements.flatMap(({ id, title = id, reviewBy, effective }, index): Omit<Due, 'days'>[] => [
      ...(reviewBy !== undefined
        ? [
            {
              kind: 'agreement-review' as const,
              title,
              due: reviewBy,
              path: pointer(['agreements', index, 'reviewBy']),
            },
          ]
        : []),
      ...(effective?.to !== undefined
        ? [
            {
              kind: 'agreement-end' as const,
              title,
              due: effective.to,
              path: pointer(['agreements', index, 'effective']),
            },
          ]
        : []),
    ]),
    ...funding.flatMap(({ title, effective }, index): Omit<Due, 'days'>[] =>
      effective?.to !== undefined
        ? [{ kind: 'funding-end', title, due: effective.to, path: pointer(['funding', index, 'effective']) }]
        : [],
    ),
  ];
}
