/** Roles whose periods cannot be: they end before they begin, or put a partner into two tiers at once. */

import { pointer } from '../base/pointer.js';
import { capital } from '../base/sentence.js';
import { checkSystem } from '../model/check-arguments.js';
import type { SystemFinding } from '../model/references.js';
import type { Role } from '../model/role.js';
import type { PathwaySystem } from '../model/system.js';
import { finderIn, thingNamed } from '../model/thing-names.js';
import { commonTime, type Span } from '../time/common-time.js';
import { firstDay, lastDay } from '../time/days.js';

/**
 * Problems of the history of tiers: `reversed-period` (a role ends before it begins), `overlapping-tiers` (a partner is in
 * two tiers of the same scope on some day, in any case), `repeated-tier` (the same tier twice on some day). Dates that
 * leave it open are no problem.
 *
 * @throws PathwayError `bad-system`.
 */
export function tierProblems(system: PathwaySystem): SystemFinding[] {
  checkSystem(system);
  const { roles = [] } = system;
  const find = finderIn(system);
  const found: SystemFinding[] = [];
  const at = (index: number, field: string) => pointer(['roles', index, field]);
  for (const [index, { from, to, id }] of roles.entries())
    if (from !== undefined && to !== undefined && firstDay(from) > lastDay(to))
      found.push({
        code: 'reversed-period',
        severity: 'error',
        at: { kind: 'role', id },
        path: at(index, 'to'),
        message: `${capital(thingNamed('role', id, find))} ends (${to}) before it begins (${from}). Exchange the two, or mend one.`,
        params: { from, to },
      });
  for (const [index, role] of roles.entries())
    for (const earlier of roles.slice(0, index))
      if (role.tier && earlier.tier && sameSeat(role, earlier) && meet(role, earlier)) {
        const same = role.tier === earlier.tier;
        const partner = capital(thingNamed('partner', role.partner, find));
        const other = thingNamed('role', earlier.id, find);
        found.push({
          code: same ? 'repeated-tier' : 'overlapping-tiers',
          severity: 'warning',
          at: { kind: 'role', id: role.id },
          path: at(index, 'tier'),
          params: { partner: role.partner, other: earlier.id, tier: earlier.tier },
          message: same
            ? `${partner} is in this tier already by ${other} at the same time. Join the two.`
            : `${partner} is in the tier ${earlier.tier} at the same time, by ${other}. End one where the other begins.`,
        });
      }
  return found;
}

function sameSeat(a: Role, b: Role): boolean {
  const scope = ({ scope = [] }: Role) => [...scope].sort().join('\n');
  return a.partner === b.partner && scope(a) === scope(b);
}

/** Whether two roles surely go on at the same time; an open side reaches to the end of days. */
function meet(a: Role, b: Role): boolean {
  const closed = ({ from = '0000-01-01', to = '9999-12-31' }: Span): Span => ({ from, to });
  return commonTime([[closed(a)], [closed(b)]]) === 'yes';
}
