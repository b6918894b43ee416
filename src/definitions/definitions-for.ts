/** Which definitions fit a partnership: those of a State, of a local area, or both. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Partner } from '../model/partner.js';
import type { PathwaySystem } from '../model/system.js';
import { rolesAt } from '../partnership/role-times.js';
import { type About, type CatalogueEntry, catalogue } from './catalogue.js';

type Level = NonNullable<CatalogueEntry['level']>;

/**
 * The definitions about partners that fit a partnership on a day, in the order of the catalogue. A State's definition is
 * not asked of a local partnership, nor the other way round; where the document does not tell which it is, all are. What
 * is about pathways, programs, credentials or articulation agreements is asked by name.
 */
export function definitionsFor(system: PathwaySystem, asOf: CalendarDate): CatalogueEntry[] {
  const levels = levelsOf(system, asOf);
  return catalogue.filter(
    ({ about, level }) => isAboutPartners(about) && (level === undefined || levels.includes(level)),
  );
}

function isAboutPartners(about: About): boolean {
  return about.kind === 'system' || (about.kind === 'agreement' && about.agreement !== 'articulation');
}

/** By those who lead on the day, else by all partners, else by the area and the papers; both where none of them tells. */
function levelsOf(system: PathwaySystem, asOf: CalendarDate): readonly Level[] {
  const { partners = [], region = [], plans = [], agreements = [] } = system;
  const roles = rolesAt(system, asOf).map(({ role }) => role);
  const playing = (some: typeof roles) =>
    partners.filter(({ id }) => some.some(({ partner }) => partner === id)).flatMap(levelOf);
  const papers: Level[] = [
    ...plans.flatMap(({ kind }): Level[] =>
      kind === 'local-plan' ? ['local'] : kind === 'state-plan' ? ['state'] : [],
    ),
    ...agreements.flatMap(({ kind }): Level[] => (kind === 'one-stop-mou' ? ['local'] : [])),
    // A local partnership may name its State as its region: only a smaller area tells.
    ...region.flatMap(({ scheme }): Level[] => (scheme === 'us' || scheme === 'us-state' ? [] : ['local'])),
  ];
  const told = [
    playing(roles.filter(({ kind }) => kind === 'convener' || kind === 'intermediary')),
    playing(roles.filter(({ tier }) => tier === 'leadership')),
    partners.flatMap(levelOf),
    papers,
  ].find((levels) => levels.length > 0);
  return told ?? ['state', 'local'];
}

function levelOf({ level }: Partner): Level[] {
  return level === undefined ? [] : [level === 'state' ? 'state' : 'local'];
}
