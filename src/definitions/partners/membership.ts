/** Is there a partner of some sort, in the system, on its leadership team, with a program? */

import type { Partner } from '../../model/partner.js';
import type { PartnerFunction } from '../../model/partner-functions.js';
import type { PartnerType } from '../../model/partner-types.js';
import type { PathwaySystem } from '../../model/system.js';
import { rolesAt } from '../../partnership/role-times.js';
import type { Dossier } from '../engine/dossier.js';
import { at, type Collector, collector } from '../engine/notebook.js';

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

/** A partner of the system who fits. */
export function partnerFor(slot: Slot): Collector<Dossier> {
  return collector((book, { system }) => {
    const { partners = [] } = system;
    book.examine(partners.length);
    let open = false;
    for (const partner of partners) {
      const fit = fits(partner, slot);
      if (fit === 'no') continue;
      open ||= fit === 'perhaps';
      book.note(fit === 'yes' ? 'establishes' : 'supports', at('partner', partner.id), `partner.${fit}`);
    }
    if (!open && partners.every((partner) => fits(partner, slot) === 'no'))
      book.noneIfClaimed('partner.none', ['partners']);
  });
}

/** A member of the leadership team, on the day, who fits. */
export function memberFor(slot: Slot): Collector<Dossier> {
  return collector((book, { system, asOf }) => {
    const { partners = [] } = system;
    book.examine(partners.length);
    const onTeam = teamOn(system, asOf);
    const candidates = partners.flatMap((partner) => {
      const fit = fits(partner, slot);
      return fit === 'no' ? [] : [{ id: partner.id, fit, team: onTeam.get(partner.id) }];
    });
    for (const { id, fit, team } of candidates) {
      const sure = fit === 'yes' && team === 'yes';
      const message =
        team === undefined ? 'member.not-on-team' : fit === 'yes' ? `member.${team}` : 'member.unclear';
      book.note(sure ? 'establishes' : 'supports', at('partner', id), message);
    }
    if (candidates.length === 0) book.noneIfClaimed('member.none', ['partners']);
    else if (candidates.every(({ team }) => team === undefined))
      book.noneIfClaimed('member.none-on-team', ['partners', 'roles']);
  });
}

/** The leadership team on a day: partner → whether surely. */
function teamOn(system: PathwaySystem, day: string): Map<string, 'yes' | 'perhaps'> {
  const team = new Map<string, 'yes' | 'perhaps'>();
  for (const { role, status } of rolesAt(system, day))
    if (role.tier === 'leadership' && team.get(role.partner) !== 'yes') team.set(role.partner, status);
  return team;
}
