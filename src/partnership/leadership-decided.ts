/** Whether it was decided early who leads. */

import type { CalendarDate } from '../base/calendar-date.js';
import { byCodeUnits, type PartnerId, type RoleId } from '../base/ids.js';
import type { Role } from '../model/role.js';
import type { PathwaySystem } from '../model/system.js';
import type { Ref } from '../model/tables.js';
import { firstDay, lastDay } from '../time/days.js';
import { checkQuestionOnDay } from './check-question.js';
import { rolesAt } from './role-times.js';
import { systemOn } from './system-on.js';

/** Who leads on a day, since when, and what began first. */
export interface LeadershipDecided {
  /** Partners who convene, mediate or sit on the leadership team on the day. */
  readonly leaders: readonly {
    readonly partner: PartnerId;
    readonly role: RoleId;
    readonly since?: CalendarDate;
  }[];
  /** The first money or milestone that has a date. */
  readonly first?: { readonly at: Ref; readonly on: CalendarDate };
  /**
   * Whether one leads at all, and did before the first money or milestone; `unknown` where dates are not given or too
   * coarse.
   */
  readonly early: 'yes' | 'no' | 'unknown';
}

/** The day of the question. */
export interface LeadershipDecidedOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * Who leads is to be decided early: before the first money is there and the first milestone is due. Roles of every time
 * count for when it was decided, those of the day for who leads.
 *
 * Source: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { leadershipDecided } from 'career-pathways/partnership';
 * const { early } = leadershipDecided({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   partners: [{ id: 'board', name: 'Board', types: ['workforce-system'] }],
 *   roles: [{ id: 'lead', partner: 'board', kind: 'convener', from: '2026-03' }],
 *   funding: [{ id: 'pilot', title: 'Pilot', source: 'state', uses: ['pilot'], effective: { from: '2025-07-01' } }],
 * }, { asOf: '2026-11-01' });
 * early; // => 'no'
 * ```
 */
export function leadershipDecided(
  system: PathwaySystem,
  options: LeadershipDecidedOptions,
): LeadershipDecided {
  checkQuestionOnDay(system, options);
  const leaders = leadsAmong(rolesAt(system, options.asOf).map(({ role }) => role));
  const ever = leadsAmong(systemOn(system, undefined).roles ?? []).filter(
    ({ since = '' }) => firstDay(since) <= options.asOf,
  );
  const first = firstThing(systemOn(system, options.asOf));
  return { leaders, ...(first && { first }), early: leaders.length === 0 ? 'no' : earlyBy(ever, first?.on) };
}

function leadsAmong(roles: readonly Role[]): LeadershipDecided['leaders'] {
  return roles
    .filter(({ kind, tier }) => kind === 'convener' || kind === 'intermediary' || tier === 'leadership')
    .map(({ id, partner, from, effective }) => {
      const since = from ?? effective?.from;
      return { partner, role: id, ...(since !== undefined && { since }) };
    });
}

function firstThing({ funding = [], plans = [] }: PathwaySystem): LeadershipDecided['first'] {
  const dated = [
    ...funding.flatMap(({ id, effective }) =>
      effective?.from === undefined ? [] : [{ at: { kind: 'funding', id } as const, on: effective.from }],
    ),
    ...plans.flatMap(({ id, milestones = [] }) =>
      milestones.map(({ due }) => ({ at: { kind: 'plan', id } as const, on: due })),
    ),
  ];
  return dated.sort((a, b) => byCodeUnits(firstDay(a.on), firstDay(b.on)))[0];
}

function earlyBy(
  leaders: LeadershipDecided['leaders'],
  first: CalendarDate | undefined,
): LeadershipDecided['early'] {
  const since = leaders.flatMap((each) => each.since ?? []);
  if (first === undefined) return 'unknown';
  if (since.some((each) => lastDay(each) <= firstDay(first))) return 'yes';
  const surelyLate = since.every((each) => firstDay(each) > lastDay(first));
  return since.length === leaders.length && surelyLate ? 'no' : 'unknown';
}
