/** Who does what: intermediaries, conveners, roles of everybody, working relations. */

import type { Role } from '../../model/role.js';
import { rolesAt } from '../../partnership/role-times.js';
import type { Dossier } from '../engine/dossier.js';
import { at, type Collector, collector } from '../engine/notebook.js';
import { fits, type Slot } from './membership.js';

/** A role of some kind that is played on the day, by a partner who fits where that is asked. */
export function rolePlayed(kinds: readonly Role['kind'][], slot?: Slot): Collector<Dossier> {
  return collector((book, dossier) => {
    const { system, asOf } = dossier;
    const roles = rolesAt(system, asOf).filter(({ role }) => kinds.includes(role.kind));
    book.examine(system.roles?.length ?? 0);
    let some = false;
    for (const { role, status } of roles) {
      const partner = book.follow('partner', role.partner, at('role', role.id, 'partner'));
      const fit = slot === undefined ? 'yes' : partner ? fits(partner, slot) : 'no';
      if (!partner || fit === 'no') continue;
      some = true;
      const sure = status === 'yes' && fit === 'yes';
      book.note(
        sure ? 'establishes' : 'supports',
        at('role', role.id),
        sure ? 'role.played' : 'role.perhaps',
        {
          partner: role.partner,
        },
      );
    }
    if (!some) book.noneIfClaimed('role.none', ['roles']);
  });
}

/** Every partner has a role with responsibilities. */
export const rolesDefined: Collector<Dossier> = collector((book, { system, asOf }) => {
  const { partners = [] } = system;
  book.examine(partners.length);
  const roles = rolesAt(system, asOf);
  const without = partners.filter(
    ({ id }) => !roles.some(({ role }) => role.partner === id && (role.responsibilities?.length ?? 0) > 0),
  );
  for (const { id } of without) book.note('weakens', at('partner', id), 'roles.undefined');
  if (partners.length > 0 && without.length === 0)
    book.note('establishes', at('system', system.id), 'roles.all-defined', {
      partners: partners.map(({ id }) => id),
    });
  if (without.length > 0)
    book.noneIfClaimed('roles.some-undefined', ['roles'], { partners: without.map(({ id }) => id) });
});

/** State and local level have settled who decides: in a plan that both agreed to, or one that an agreement covers. */
export const relationClarified: Collector<Dossier> = collector((book, { system, find }) => {
  const { plans = [], agreements = [] } = system;
  const levelsOf = (ids: readonly string[]) => new Set(ids.map((id) => find('partner', id)?.level));
  const both = (ids: readonly string[]) => {
    const levels = levelsOf(ids);
    return levels.has('state') && (levels.has('local') || levels.has('regional'));
  };
  book.examine(plans.length);
  for (const { id, decisions = [], partners = [] } of plans) {
    if (decisions.length === 0) continue;
    const covering = agreements.filter(
      ({ covers = [], parties }) =>
        covers.some((each) => each.kind === 'plan' && each.id === id) &&
        both(parties.map(({ partner }) => partner)),
    );
    const agreed = both(partners) || covering.length > 0;
    book.note(
      agreed ? 'establishes' : 'supports',
      at('plan', id, 'decisions'),
      agreed ? 'relation.agreed' : 'relation.said',
    );
  }
});
