/** What employers did, and whether several of a cluster take part. */

import type { Engagement } from '../../model/engagement.js';
import { type Staleness, staleness } from '../../time/staleness.js';
import type { Dossier } from '../engine/dossier.js';
import { at, type Collector, collector } from '../engine/notebook.js';
import { atTable, rolesPlayed } from './at-table.js';
import { pathwaysHere } from './local-efforts.js';
import { fits, type Slot } from './membership.js';

/** Why an engagement does not count on the day: it is still to come, or too long ago. */
export function engagementStale(
  { asOf, maxAge }: Pick<Dossier, 'asOf' | 'maxAge'>,
  { on }: Pick<Engagement, 'on'>,
): Staleness | undefined {
  return staleness(on, undefined, asOf, maxAge);
}

/** Who is an employer. */
export const employer: Slot = { types: ['industry'], functions: ['private-business', 'public-company'] };

/**
 * Several employers of the cluster: those who took part in a pathway that names a cluster or sector, by an engagement or
 * a role. That others are employers as well does not tell their cluster.
 */
export const severalEmployers: Collector<Dossier> = collector((book, dossier) => {
  const { partners = [], engagements = [] } = dossier.system;
  const clusters = new Set(
    pathwaysHere(dossier.system)
      .filter((each) => each.cluster ?? each.sectors?.length)
      .map(({ id }) => id),
  );
  const about = (ids: readonly string[] | undefined) =>
    ids === undefined ? clusters.size > 0 : ids.some((id) => clusters.has(id));
  const engaged = engagements.filter(({ partner, pathways: its }) => partner && about(its));
  const by = (wanted: Staleness | undefined) =>
    engaged.flatMap((each) => (engagementStale(dossier, each) === wanted ? (each.partner ?? []) : []));
  const now = new Set([
    ...by(undefined),
    ...rolesPlayed(dossier).flatMap(({ role, sure }) => (sure && about(role.scope) ? [role.partner] : [])),
  ]);
  const [soon, before] = [new Set(by('not-yet')), new Set(by('too-old'))];
  const may = partners.filter((each) => fits(each, employer) !== 'no');
  const present = may.filter(({ id }) => atTable(dossier, id) !== 'no' || now.has(id));
  const employers = present.filter((each) => fits(each, employer) === 'yes');
  const count = (...sets: ReadonlySet<string>[]) =>
    employers.filter(({ id }) => sets.some((set) => set.has(id))).length;
  book.examine(present.length > 1 ? present.length : 0);
  for (const { id } of may)
    if (!present.some((each) => each.id === id)) book.note('weakens', at('partner', id), 'partner.no-part');
  for (const { id } of employers) {
    const place = at('partner', id);
    if (now.has(id)) book.note(count(now) > 1 ? 'establishes' : 'supports', place, 'employer.takes-part');
    else if (soon.has(id) && count(now, soon) > 1)
      book.as('planned').note('establishes', place, 'employer.takes-part');
    else if (before.has(id) && count(now, before) > 1)
      book.as('declared', 'too-old').note('establishes', place, 'employer.takes-part');
    else book.note('supports', place, 'employer.there');
  }
  if (may.length < 2) book.noneIfClaimed('employers.too-few', ['partners'], { count: may.length });
});
