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

/** What is looked up often: once for a view of a system on a day. */
interface Seats {
  readonly played: readonly Played[];
  /** Partner → whether surely. */
  readonly seated: ReadonlyMap<PartnerId, boolean>;
  /** Partners that have roles in the document. */
  readonly named: ReadonlySet<PartnerId>;
  /** The partners of the whole document. */
  readonly listed: ReadonlySet<PartnerId>;
}

const known = new WeakMap<Dossier, Seats>();

function seatsOf(dossier: Dossier): Seats {
  const before = known.get(dossier);
  if (before) return before;
  const { system, whole, asOf } = dossier;
  const played = (system.roles ?? []).map((role) => ({ role, sure: during(role, asOf) !== 'perhaps' }));
  const seated = new Map<PartnerId, boolean>();
  for (const { role, sure } of played) seated.set(role.partner, sure || (seated.get(role.partner) ?? false));
  const seats: Seats = {
    played,
    seated,
    named: new Set(whole.roles?.map(({ partner }) => partner)),
    listed: new Set(whole.partners?.map(({ id }) => id)),
  };
  known.set(dossier, seats);
  return seats;
}

/** The roles that count, in the order of the table: what a view has left out is gone already. */
export function rolesPlayed(dossier: Dossier): readonly Played[] {
  return seatsOf(dossier).played;
}

/**
 * Whether a partner is at the table: where the document has roles for it at all, one of them has to be played. A partner
 * without any role is one as it stands.
 */
export function atTable(dossier: Dossier, partner: PartnerId): 'yes' | 'perhaps' | 'no' {
  const { seated, named } = seatsOf(dossier);
  const sure = seated.get(partner);
  if (sure === undefined) return named.has(partner) ? 'no' : 'yes';
  return sure ? 'yes' : 'perhaps';
}

/** Whether the whole document lists a partner, be it over or still to come. */
export function isListed(dossier: Dossier, partner: PartnerId): boolean {
  return seatsOf(dossier).listed.has(partner);
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
  return [...new Set(ids)].filter((id) => {
    if (!isListed(dossier, id)) book.follow('partner', id, place);
    return dossier.find('partner', id) !== undefined && atTable(dossier, id) !== 'no';
  });
}

/** Whether something was surely not yet on a day. */
export function isLater(on: CalendarDate | undefined, day: CalendarDate): boolean {
  return on !== undefined && firstDay(on) > day;
}
