/** Who plays which part at a date. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PartnerId } from '../base/ids.js';
import type { Role } from '../model/role.js';
import type { PathwaySystem } from '../model/system.js';
import { type During, during } from '../time/during.js';
import { checkQuestionOnDay } from './check-question.js';
import { systemOn } from './system-on.js';

/** A role, and whether it is played at the date. */
export interface RoleAt {
  readonly role: Role;
  readonly status: Exclude<During, 'no'>;
}

/**
 * The roles that are played on a day, or perhaps are, in the order of the table: the partner is there, and so is one of
 * the pathways that the role is for. Without a day: whenever they are played, of whom and what the document has.
 */
export function rolesAt(system: PathwaySystem, day: CalendarDate | undefined): RoleAt[] {
  const { roles = [] } = systemOn(system, day);
  return roles.map((role) => {
    const spans = [role, role.effective ?? {}];
    const sure = day === undefined || spans.every((span) => during(span, day) === 'yes');
    return { role, status: sure ? 'yes' : 'perhaps' };
  });
}

/** A partner at a date. */
export interface PartnerAt {
  readonly partner: PartnerId;
  readonly status: Exclude<During, 'no'>;
}

/** The day of the question. */
export interface PartnersAtOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * The partners who play a part on a day, each once, in the order of the table of roles. `perhaps`: the dates of the source
 * leave it open. A role without an end has not ended.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { partnersAt } from 'career-pathways/partnership';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   partners: [{ id: 'college', name: 'College', types: ['postsecondary'] }],
 *   roles: [{ id: 'r', partner: 'college', kind: 'provider', from: '2004' }],
 * } as const;
 * partnersAt(system, { asOf: '2005-01-01' }); // => [{ partner: 'college', status: 'yes' }]
 * partnersAt(system, { asOf: '2004-03-01' }); // => [{ partner: 'college', status: 'perhaps' }]
 * partnersAt(system, { asOf: '2003-12-31' }); // => []
 * ```
 */
export function partnersAt(system: PathwaySystem, options: PartnersAtOptions): PartnerAt[] {
  checkQuestionOnDay(system, options);
  return eachPartner(rolesAt(system, options.asOf));
}

/** The partners of roles, each once: surely where one of their roles is. */
export function eachPartner(roles: readonly RoleAt[]): PartnerAt[] {
  const found = new Map<PartnerId, PartnerAt>();
  for (const { role, status } of roles)
    if (found.get(role.partner)?.status !== 'yes') found.set(role.partner, { partner: role.partner, status });
  return [...found.values()];
}
