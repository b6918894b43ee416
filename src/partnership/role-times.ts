/** Who plays which part at a date. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PartnerId } from '../base/ids.js';
import type { Role } from '../model/role.js';
import type { PathwaySystem } from '../model/system.js';
import { type During, during } from '../time/during.js';

/** A role, and whether it is played at the date. */
export interface RoleAt {
  readonly role: Role;
  readonly status: Exclude<During, 'no'>;
}

/** The roles that are played at a date, or perhaps are, in the order of the table. Without a date: all of them. */
export function rolesAt({ roles = [] }: PathwaySystem, date: CalendarDate | undefined): RoleAt[] {
  return roles.flatMap((role) => {
    const status = date === undefined ? 'yes' : during(role, date);
    return status === 'no' ? [] : [{ role, status }];
  });
}

/** A partner at a date. */
export interface PartnerAt {
  readonly partner: PartnerId;
  readonly status: Exclude<During, 'no'>;
}

/**
 * The partners who play a part at a day, in a month or in a year, each once, in the order of the table of roles.
 * `perhaps`: the dates of the source do not tell. A role without an end has not ended.
 *
 * @example
 * ```ts
 * import { partnersAt } from 'career-pathways/partnership';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   roles: [{ id: 'r', partner: 'college', kind: 'provider', from: '2004' }],
 * } as const;
 * partnersAt(system, '2004'); // => [{ partner: 'college', status: 'yes' }]
 * partnersAt(system, '2004-03-01'); // => [{ partner: 'college', status: 'perhaps' }]
 * partnersAt(system, '2003'); // => []
 * ```
 */
export function partnersAt(system: PathwaySystem, date: CalendarDate): PartnerAt[] {
  return eachPartner(rolesAt(system, date));
}

/** The partners of roles, each once: surely where one of their roles is. */
export function eachPartner(roles: readonly RoleAt[]): PartnerAt[] {
  const found = new Map<PartnerId, PartnerAt>();
  for (const { role, status } of roles)
    if (found.get(role.partner)?.status !== 'yes') found.set(role.partner, { partner: role.partner, status });
  return [...found.values()];
}
