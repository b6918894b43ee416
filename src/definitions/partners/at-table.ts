/** Who is at the table on the day. */

import type { CalendarDate } from '../../base/calendar-date.js';
import type { PartnerId } from '../../base/ids.js';
import type { At } from '../../logic/message.js';
import type { Role } from '../../model/role.js';
import { firstDay } from '../../time/days.js';
import { during } from '../../time/during.js';
import type { Dossier } from '../engine/dossier.js';
import type { Notebook } from '../engine/notebook.js';

/** A role that counts, and whether its dates leave no doubt about it. */
export interface Played {
  readonly role: Role;
  readonly sure: boolean;
}

/** The roles that count, in the order of the table: what a view has left out is gone already. */
export function rolesPlayed({ system, asOf }: Dossier): Played[] {
  return (system.roles ?? []).map((role) => ({ role, sure: during(role, asOf) !== 'perhaps' }));
}

/**
 * Whether a partner is at the table: where the document has roles for it at all, one of them has to be played. A partner
 * without any role is one as it stands.
 */
export function atTable(dossier: Dossier, partner: PartnerId): 'yes' | 'perhaps' | 'no' {
  const its = rolesPlayed(dossier).filter(({ role }) => role.partner === partner);
  if (its.length > 0) return its.some(({ sure }) => sure) ? 'yes' : 'perhaps';
  return dossier.whole.roles?.some((role) => role.partner === partner) ? 'no' : 'yes';
}

/**
 * Those of some partners that are there and at the table, each once. One that the document does not have at all is a
 * reference that leads nowhere.
 */
export function partnersThere(
  book: Notebook,
  dossier: Dossier,
  ids: readonly PartnerId[],
  place: At,
): PartnerId[] {
  const { whole, find } = dossier;
  return [...new Set(ids)].filter((id) => {
    if (!whole.partners?.some((partner) => partner.id === id)) book.follow('partner', id, place);
    return find('partner', id) !== undefined && atTable(dossier, id) !== 'no';
  });
}

/** Whether something was surely not yet on a day. */
export function isLater(on: CalendarDate | undefined, day: CalendarDate): boolean {
  return on !== undefined && firstDay(on) > day;
}
