/** Is there a partner of some sort at the table, on the leadership team? */

import type { PartnerId } from '../../base/ids.js';
import type { Partner } from '../../model/partner.js';
import type { PartnerFunction } from '../../model/partner-functions.js';
import type { PartnerType } from '../../model/partner-types.js';
import type { Dossier } from '../engine/dossier.js';
import { at, type Collector, collector } from '../engine/notebook.js';
import { atTable, rolesPlayed } from './at-table.js';

/** Who can fill a slot of a team. */
export interface Slot {
  readonly functions?: readonly PartnerFunction[];
  /** Types that suffice by themselves. */
  readonly types?: readonly PartnerType[];
  /** Types that may be it: without functions they leave it open. */
  readonly perhaps?: readonly PartnerType[];
  readonly level?: 'state' | 'local';
}

type Fit = 'yes' | 'perhaps' | 'no';

/** Whether a partner fits a slot. A level that is not given leaves it open, and so does a partner of no given sort. */
export function fits({ functions = [], types, level }: Partner, slot: Slot): Fit {
  const named = slot.functions?.some((each) => functions.includes(each)) ?? false;
  const typed = slot.types?.some((each) => types.includes(each)) ?? false;
  const maybe = types.length === 0 || (slot.perhaps?.some((each) => types.includes(each)) ?? false);
  const open = functions.length === 0 && !typed && maybe;
  if (!named && !typed && !open) return 'no';
  if (slot.level !== undefined && level !== undefined && (level === 'state') !== (slot.level === 'state'))
    return 'no';
  return open || (slot.level !== undefined && level === undefined) ? 'perhaps' : 'yes';
}

/** The partners of a system who fit a slot or may. */
function candidatesFor({ system }: Dossier, slot: Slot): { id: PartnerId; fit: 'yes' | 'perhaps' }[] {
  return (system.partners ?? []).flatMap((partner) => {
    const fit = fits(partner, slot);
    return fit === 'no' ? [] : [{ id: partner.id, fit }];
  });
}

/** A partner of the system who fits, and is at the table on the day. */
export function partnerFor(slot: Slot): Collector<Dossier> {
  return collector((book, dossier) => {
    const candidates = candidatesFor(dossier, slot).map((each) => ({
      ...each,
      table: atTable(dossier, each.id),
    }));
    const present = candidates.filter(({ table }) => table !== 'no');
    book.examine(present.length);
    for (const { id, fit, table } of candidates) {
      const place = at('partner', id);
      if (table === 'no') book.note('weakens', place, 'partner.no-part');
      else if (fit === 'perhaps') book.note('supports', place, 'partner.perhaps');
      else if (table === 'perhaps') book.note('supports', place, 'partner.dates');
      else book.note('establishes', place, 'partner.yes');
    }
    if (candidates.length === 0) book.noneIfClaimed('partner.none', ['partners']);
    else if (present.length === 0) book.noneIfClaimed('partner.none-at-table', ['partners', 'roles']);
  });
}

/** A member of the leadership team, on the day, who fits. */
export function memberFor(slot: Slot): Collector<Dossier> {
  return collector((book, dossier) => {
    for (const { role } of rolesPlayed(dossier))
      if (role.tier === 'leadership') book.follow('partner', role.partner, at('role', role.id, 'partner'));
    const onTeam = teamOf(dossier);
    const left = new Set(
      dossier.whole.roles?.flatMap(({ tier, partner }) => (tier === 'leadership' ? [partner] : [])),
    );
    const candidates = candidatesFor(dossier, slot).map((each) => ({ ...each, sure: onTeam.get(each.id) }));
    book.examine(candidates.length);
    for (const { id, fit, sure } of candidates) {
      const place = at('partner', id);
      if (sure === undefined && left.has(id)) book.note('weakens', place, 'member.no-part');
      else if (sure === undefined) book.note('supports', place, 'member.not-on-team');
      else if (fit === 'perhaps') book.note('supports', place, 'member.unclear');
      else if (!sure) book.note('supports', place, 'member.perhaps');
      else book.note('establishes', place, 'member.yes');
    }
    if (candidates.length === 0) {
      if (!isLocalOnly(dossier, slot)) book.noneIfClaimed('member.none', ['partners']);
    } else if (candidates.every(({ sure }) => sure === undefined))
      book.noneIfClaimed('member.none-on-team', ['partners', 'roles']);
  });
}

/** Whether a local partnership is asked for a member of the State: its list in full is the list of its own partners. */
function isLocalOnly({ system: { partners = [] } }: Dossier, { level }: Slot): boolean {
  const told = partners.flatMap((each) => each.level ?? []);
  return level === 'state' && told.length > 0 && !told.includes('state');
}

/** The leadership team: partner → whether surely. */
function teamOf(dossier: Dossier): Map<PartnerId, boolean> {
  const team = new Map<PartnerId, boolean>();
  for (const { role, sure } of rolesPlayed(dossier))
    if (role.tier === 'leadership') team.set(role.partner, sure || (team.get(role.partner) ?? false));
  return team;
}
