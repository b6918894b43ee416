/** What partners have to know of each other: goals, resources, measures, requirements, services, models, capacity. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PartnerId, SupportId } from '../base/ids.js';
import type { Measure, Partner } from '../model/partner.js';
import type { Capacity } from '../model/support.js';
import type { PathwaySystem } from '../model/system.js';
import { checkQuestionOnDay } from './check-question.js';
import { rolesAt } from './role-times.js';
import { systemOn } from './system-on.js';

/** What the record says of one partner for the others. */
export interface PartnerProfile {
  readonly partner: PartnerId;
  readonly goals: readonly string[];
  readonly resources: readonly string[];
  readonly measures: readonly Measure[];
  readonly requirements: readonly string[];
  readonly serviceModels: readonly string[];
  readonly capacity: readonly Capacity[];
  /** The services it provides on the day. */
  readonly services: readonly SupportId[];
  /** What of the four that partners have to know of each other is not on record. */
  readonly untold: readonly ('goals' | 'resources' | 'measures' | 'requirements')[];
}

/** The day of the question. */
export interface PartnerProfilesOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * Each partner's goals, resources, measures and requirements, its services, their models and its capacity on a day, and
 * what of the first four is not on record: "all partners understand each other's specific goals, the resources at their
 * disposal, and their program performance measures and requirements".
 *
 * Source: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { partnerProfiles } from 'career-pathways/partnership';
 * const [profile] = partnerProfiles({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   partners: [{ id: 'board', name: 'Board', types: [], goals: ['More jobs'], requirements: ['Income below the limit'] }],
 * }, { asOf: '2026-11-01' });
 * profile?.untold; // => ['resources', 'measures']
 * ```
 */
export function partnerProfiles(system: PathwaySystem, options: PartnerProfilesOptions): PartnerProfile[] {
  checkQuestionOnDay(system, options);
  const { asOf } = options;
  const roles = rolesAt(system, asOf).map(({ role }) => role);
  const { partners = [], supports = [] } = systemOn(system, asOf);
  const profileOf = ({
    id,
    goals = [],
    measures = [],
    requirements = [],
    ...its
  }: Partner): PartnerProfile => {
    const resources = roles.flatMap((role) => (role.partner === id ? (role.resources ?? []) : []));
    const told = { goals, resources, measures, requirements };
    return {
      partner: id,
      ...told,
      serviceModels: its.serviceModels ?? [],
      capacity: its.capacity ?? [],
      services: supports.filter(({ provider }) => provider === id).map((each) => each.id),
      untold: (['goals', 'resources', 'measures', 'requirements'] as const).filter(
        (what) => told[what].length === 0,
      ),
    };
  };
  return partners.map(profileOf);
}
