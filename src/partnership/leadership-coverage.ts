/** How much of the recommended leadership team is there. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PartnerId } from '../base/ids.js';
import type { Partner } from '../model/partner.js';
import {
  type LeadershipGroup,
  leadershipGroups,
  partnerFunctions,
  type RecommendedEntity,
  recommendedEntities,
} from '../model/partner-functions.js';
import type { PathwaySystem } from '../model/system.js';
import type { ownerships } from '../model/vocabulary.js';
import { checkQuestionOnDay } from './check-question.js';
import { tiersAt } from './tiers-at.js';

/** A recommended entity and the members of the leadership team who are one. */
export interface EntityCovered {
  readonly entity: RecommendedEntity;
  readonly group: LeadershipGroup;
  readonly members: readonly PartnerId[];
}

/** The recommended leadership team, entity by entity and group by group. */
export interface LeadershipCoverage {
  readonly entities: readonly EntityCovered[];
  /** For each group: how many of its entities are there, and how many it has. */
  readonly groups: { readonly [G in LeadershipGroup]: { readonly covered: number; readonly of: number } };
  /** Members by who owns them: a team is to mix public agencies, private and nonprofit organizations. */
  readonly ownership: { readonly [O in (typeof ownerships)[number]]: readonly PartnerId[] };
  readonly covered: number;
  readonly of: number;
}

/** The day of the question. */
export interface LeadershipCoverageOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * Which of the 22 entities in six groups that a comprehensive leadership team includes are on it on a day. Recommended,
 * not required. A member counts by its functions, and for a State or local entity by its level.
 *
 * Source: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One, recommended leadership team members.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { leadershipCoverage } from 'career-pathways/partnership';
 * const { covered, of } = leadershipCoverage({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   partners: [{ id: 'wdb', name: 'Board', types: ['workforce-system'], functions: ['workforce-board'], level: 'local' }],
 *   roles: [{ id: 'r', partner: 'wdb', kind: 'convener', tier: 'leadership' }],
 * }, { asOf: '2026-11-01' });
 * [covered, of]; // => [1, 22]
 * ```
 */
export function leadershipCoverage(
  system: PathwaySystem,
  options: LeadershipCoverageOptions,
): LeadershipCoverage {
  checkQuestionOnDay(system, options);
  const partners = new Map((system.partners ?? []).map((partner) => [partner.id, partner]));
  const members = tiersAt(system, options).leadership.flatMap(({ partner }) => partners.get(partner) ?? []);
  const entities = recommendedEntities.map(
    (entity): EntityCovered => ({
      entity,
      group: partnerFunctions[entity.function].group as LeadershipGroup,
      members: members.filter((member) => isOne(member, entity)).map(({ id }) => id),
    }),
  );
  const ownedBy = (one: keyof LeadershipCoverage['ownership']) =>
    members.filter((each) => each.ownership === one).map(({ id }) => id);
  const count = (all: readonly EntityCovered[]) => ({
    covered: all.filter((each) => each.members.length > 0).length,
    of: all.length,
  });
  return {
    entities,
    groups: Object.fromEntries(
      leadershipGroups.map((group) => [group, count(entities.filter((each) => each.group === group))]),
    ) as LeadershipCoverage['groups'],
    ownership: { public: ownedBy('public'), private: ownedBy('private'), nonprofit: ownedBy('nonprofit') },
    ...count(entities),
  };
}

/** Whether a partner is one of the entities that are recommended. Whoever is not of the State is local. */
function isOne({ functions = [], level }: Partner, entity: RecommendedEntity): boolean {
  if (!functions.includes(entity.function)) return false;
  if (entity.level === undefined) return true;
  return level !== undefined && (level === 'state') === (entity.level === 'state');
}
