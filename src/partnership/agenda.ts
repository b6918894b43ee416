/** What is overdue, and what comes next: the horizon of whoever coordinates. */

import type { CalendarDate } from '../base/calendar-date.js';
import { byCodeUnits, type PartnerId } from '../base/ids.js';
import { pointer } from '../base/pointer.js';
import type { Agreement } from '../model/agreement.js';
import type { Funding } from '../model/funding.js';
import type { Plan } from '../model/plan.js';
import type { PathwaySystem } from '../model/system.js';
import type { Ref, TableName } from '../model/tables.js';
import type { priorities } from '../model/vocabulary.js';
import { dayNumber } from '../time/day-number.js';
import { firstDay, lastDay } from '../time/days.js';
import { passed } from '../time/during.js';
import { checkQuestionOnDay } from './check-question.js';

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
  /** Days from `asOf` to the last day that `due` may mean; below zero when it has passed. */
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

/** The day of the question. */
export interface AgendaOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * Everything with a date that is not done: milestones, actions, reviews of plans and agreements, ends of agreements and
 * of funding. The intermediary is to think one step ahead: without a horizon no partner does.
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

type Item = Omit<Due, 'days' | 'path'> & { readonly field: readonly (string | number)[] };

/** Everything with a date that is not done, with its place in the document. */
function openItems({ plans = [], agreements = [], funding = [] }: PathwaySystem): Omit<Due, 'days'>[] {
  return [
    ...placed('plans', plans.map(planItems)),
    ...placed('agreements', agreements.map(agreementItems)),
    ...placed('funding', funding.map(fundingItems)),
  ];
}

function placed(table: TableName, rows: readonly (readonly Item[])[]): Omit<Due, 'days'>[] {
  return rows.flatMap((items, index) =>
    items.map(({ field, ...item }) => ({ ...item, path: pointer([table, index, ...field]) })),
  );
}

function planItems({ id, title, reviewBy, milestones = [], actions = [] }: Plan): Item[] {
  const at = { kind: 'plan', id } as const;
  return [
    ...milestones.flatMap((each, index): Item[] =>
      each.metOn === undefined
        ? [{ kind: 'milestone', title: each.title, due: each.due, at, field: ['milestones', index] }]
        : [],
    ),
    ...actions.flatMap(({ title, due, doneOn, owner }, index): Item[] =>
      doneOn === undefined && due !== undefined
        ? [{ kind: 'action', title, due, at, field: ['actions', index], ...(owner && { owner }) }]
        : [],
    ),
    ...dated({ kind: 'plan-review', title, due: reviewBy, at, field: ['reviewBy'] }),
  ];
}

function agreementItems({ id, title = id, reviewBy, effective }: Agreement): Item[] {
  const at = { kind: 'agreement', id } as const;
  return [
    ...dated({ kind: 'agreement-review', title, due: reviewBy, at, field: ['reviewBy'] }),
    ...dated({ kind: 'agreement-end', title, due: effective?.to, at, field: ['effective'] }),
  ];
}

function fundingItems({ id, title, effective }: Funding): Item[] {
  const at = { kind: 'funding', id } as const;
  return dated({ kind: 'funding-end', title, due: effective?.to, at, field: ['effective'] });
}

function dated({ due, ...item }: Omit<Item, 'due'> & { due: CalendarDate | undefined }): Item[] {
  return due === undefined ? [] : [{ ...item, due }];
}
