/** Who does what: intermediaries, conveners, roles of everybody, working relations. */

import type { PartnerId } from '../../base/ids.js';
import type { Role } from '../../model/role.js';
import type { Dossier } from '../engine/dossier.js';
import { at, type Collector, collector } from '../engine/notebook.js';
import { type Standing, standingOf } from './agreements.js';
import { atTable, partnersThere, rolesPlayed } from './at-table.js';
import { fits, type Slot } from './membership.js';
import { planNote } from './plans.js';

/** A role of some kind that is played on the day, by a partner who fits where that is asked. */
export function rolePlayed(kinds: readonly Role['kind'][], slot?: Slot): Collector<Dossier> {
  return collector((book, dossier) => {
    let some = 0;
    for (const { role, sure } of rolesPlayed(dossier)) {
      if (!kinds.includes(role.kind)) continue;
      const partner = book.follow('partner', role.partner, at('role', role.id, 'partner'));
      const fit = !partner ? 'no' : slot === undefined ? 'yes' : fits(partner, slot);
      if (fit === 'no') continue;
      some += 1;
      const params = { partner: role.partner };
      if (sure && fit === 'yes') book.note('establishes', at('role', role.id), 'role.played', params);
      else book.note('supports', at('role', role.id), 'role.perhaps', params);
    }
    book.examine(some);
    if (some === 0) book.noneIfClaimed('role.none', ['roles']);
  });
}

/** Every partner at the table has a role with responsibilities. */
export const rolesDefined: Collector<Dossier> = collector((book, dossier) => {
  const { system } = dossier;
  const partners = (system.partners ?? []).map(({ id }) => id).filter((id) => atTable(dossier, id) !== 'no');
  const roles = rolesPlayed(dossier).filter(({ role }) => partners.includes(role.partner));
  const defined = roles.filter(({ role }) => role.responsibilities?.length);
  book.examine(roles.length);
  const by = (some: typeof roles) => new Set(some.map(({ role }) => role.partner));
  const known = by(defined);
  const surely = by(defined.filter(({ sure }) => sure));
  const without = partners.filter((id) => !known.has(id));
  for (const id of without) book.note('weakens', at('partner', id), 'roles.undefined');
  for (const id of known) if (!surely.has(id)) book.note('supports', at('partner', id), 'roles.perhaps');
  if (partners.length > 0 && partners.every((id) => surely.has(id)))
    book.note('establishes', at('system', system.id), 'roles.all-defined', { partners });
  if (without.length > 0) book.noneIfClaimed('roles.some-undefined', ['roles'], { partners: without });
});

/** State and local level have settled who decides: in a plan that both agreed to, or one that an agreement covers. */
export const relationClarified: Collector<Dossier> = collector((book, dossier) => {
  const { system, find } = dossier;
  const both = (ids: readonly PartnerId[]) => {
    const levels = new Set(ids.map((id) => find('partner', id)?.level));
    return levels.has('state') && (levels.has('local') || levels.has('regional'));
  };
  const plans = (system.plans ?? []).filter(({ decisions }) => decisions?.length);
  book.examine(plans.length);
  for (const plan of plans) {
    const { id, partners = [] } = plan;
    const place = at('plan', id, 'decisions');
    const standings = (system.agreements ?? [])
      .filter(({ covers = [] }) => covers.some((each) => each.kind === 'plan' && each.id === id))
      .map((agreement) => standingOf(dossier, agreement, both));
    const stands = (wanted: Standing) => standings.includes(wanted);
    const note = planNote(book, dossier, plan);
    const agreed = both(partnersThere(book, dossier, partners, at('plan', id, 'partners')));
    if (agreed || stands('in-force')) note('establishes', place, 'relation.agreed');
    else if (stands('later')) book.as('planned').note('establishes', place, 'relation.agreed');
    else note('supports', place, stands('review-passed') ? 'relation.review-passed' : 'relation.said');
  }
});
