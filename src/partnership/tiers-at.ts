/** Who is on the leadership team, on the operations team, and who is a stakeholder, on a day. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PathwaySystem } from '../model/system.js';
import { checkQuestionOnDay } from './check-question.js';
import { eachPartner, type PartnerAt, rolesAt } from './role-times.js';

/** The three tiers of a system, each with its partners. */
export interface Tiers {
  readonly leadership: readonly PartnerAt[];
  readonly operations: readonly PartnerAt[];
  readonly stakeholder: readonly PartnerAt[];
}

/** The day of the question. */
export interface TiersAtOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * The partners of each tier on a day: partners move between tiers, so the answer differs from day to day.
 *
 * Source: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { tiersAt } from 'career-pathways/partnership';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   partners: [{ id: 'board', name: 'Board', types: ['workforce-system'] }],
 *   roles: [
 *     { id: 'a', partner: 'board', kind: 'convener', tier: 'leadership', to: '2020-06-30' },
 *     { id: 'b', partner: 'board', kind: 'convener', tier: 'stakeholder', from: '2020-07-01' },
 *   ],
 * } as const;
 * tiersAt(system, { asOf: '2020-06-30' }).leadership; // => [{ partner: 'board', status: 'yes' }]
 * tiersAt(system, { asOf: '2020-07-01' }).leadership; // => []
 * ```
 */
export function tiersAt(system: PathwaySystem, options: TiersAtOptions): Tiers {
  checkQuestionOnDay(system, options);
  const roles = rolesAt(system, options.asOf);
  const on = (tier: keyof Tiers) => eachPartner(roles.filter(({ role }) => role.tier === tier));
  return { leadership: on('leadership'), operations: on('operations'), stakeholder: on('stakeholder') };
}
