/** What employers did, by the seven ways in which industry takes part. */

import type { CalendarDate } from '../base/calendar-date.js';
import { byCodeUnits, type EngagementId, type PartnerId, type PathwayId } from '../base/ids.js';
import type { Engagement } from '../model/engagement.js';
import type { PathwaySystem } from '../model/system.js';
import { checkQuestionOnDay } from './check-question.js';
import { knowsPartner } from './known-partners.js';
import { systemOn } from './system-on.js';

/** The seven ways, in the order of the source, each with the kind of engagement that shows it. */
const kindOfWay: { readonly [W in EmployerWay]: Engagement['kind'] } = {
  'define-skills': 'identify-skills',
  'review-curriculum': 'validate-curriculum',
  'visit-classes': 'visit-classes',
  'work-experience': 'provide-work-experience',
  internships: 'provide-internships',
  employment: 'hire',
  'upgrade-incumbents': 'train-incumbents',
};

/** A way in which industry takes part. */
export type EmployerWay =
  | 'define-skills'
  | 'review-curriculum'
  | 'visit-classes'
  | 'work-experience'
  | 'internships'
  | 'employment'
  | 'upgrade-incumbents';

const ways = Object.keys(kindOfWay) as EmployerWay[];

/** What one employer did in one way for one pathway. */
export interface EmployerPart {
  /** Absent: employers that are not named. */
  readonly partner?: PartnerId;
  readonly way: EmployerWay;
  /** Absent: for the whole system. */
  readonly pathway?: PathwayId;
  readonly engagements: readonly EngagementId[];
  /** The latest date on record. */
  readonly last?: CalendarDate;
}

/** Which employers take part in which way. */
export interface EmployerEngagement {
  readonly parts: readonly EmployerPart[];
  /** Ways that no employer takes, nowhere. */
  readonly untaken: readonly EmployerWay[];
  /** Pathways, each with the ways that no employer takes in it. */
  readonly pathways: readonly { readonly pathway: PathwayId; readonly untaken: readonly EmployerWay[] }[];
  /** Industry partners without any engagement on record. */
  readonly silent: readonly PartnerId[];
  /** Engagements of other kinds, such as work-based learning that does not say which. */
  readonly other: readonly EngagementId[];
}

/** The day of the question. */
export interface EmployerEngagementOptions {
  /** The day: what is dated later is left out. */
  readonly asOf: CalendarDate;
}

/**
 * What employers did by a day, employer by way by pathway, and the ways that none takes. Industry partners "help define
 * needed worker skills, review curriculum, visit training classes, and provide opportunities for work experiences,
 * internships, employment and upgrade training for incumbent workers". What names a partner who is not there, or only pathways that are not, is left out.
 *
 * Source: Partner Roles and Responsibilities (ED-04-CO-0121/0001), Industry Partners.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { employerEngagement } from 'career-pathways/partnership';
 * const { untaken } = employerEngagement({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   engagements: [{ id: 'v', kind: 'visit-classes', on: '2026-03' }, { id: 'h', kind: 'hire' }],
 * }, { asOf: '2026-11-01' });
 * untaken; // => ['define-skills', 'review-curriculum', 'work-experience', 'internships', 'upgrade-incumbents']
 * ```
 */
export function employerEngagement(
  system: PathwaySystem,
  options: EmployerEngagementOptions,
): EmployerEngagement {
  checkQuestionOnDay(system, options);
  const now = systemOn(system, options.asOf);
  const { partners = [], pathways = [], engagements = [] } = now;
  const isThere = knowsPartner(now);
  const there = new Set(pathways.map(({ id }) => id));
  const done = engagements
    .filter(({ partner }) => isThere(partner))
    .map((each) => ({
      ...each,
      ...(each.pathways && { pathways: each.pathways.filter((id) => there.has(id)) }),
    }));
  const taken = (some: readonly Engagement[], way: EmployerWay) =>
    some.some(({ kind }) => kind === kindOfWay[way]);
  const engaged = new Set(done.map(({ partner }) => partner));
  const kinds: readonly string[] = Object.values(kindOfWay);
  return {
    parts: partsOf(done),
    untaken: ways.filter((way) => !taken(done, way)),
    pathways: pathways.map(({ id }) => {
      const its = done.filter(({ pathways: about }) => about === undefined || about.includes(id));
      return { pathway: id, untaken: ways.filter((way) => !taken(its, way)) };
    }),
    silent: partners
      .filter(({ id, types }) => types.includes('industry') && !engaged.has(id))
      .map(({ id }) => id),
    other: done.filter(({ kind }) => !kinds.includes(kind)).map(({ id }) => id),
  };
}

/** Engagements by employer, way and pathway, in the order of the ways. */
function partsOf(done: readonly Engagement[]): EmployerPart[] {
  const parts = new Map<string, Omit<EmployerPart, 'engagements'> & { engagements: EngagementId[] }>();
  for (const way of ways)
    for (const { id, kind, partner, pathways, on } of done) {
      if (kind !== kindOfWay[way]) continue;
      for (const pathway of pathways ?? [undefined]) {
        const key = JSON.stringify([partner, way, pathway]);
        const { engagements = [], last } = parts.get(key) ?? {};
        const latest = [last, on]
          .filter((day) => day !== undefined)
          .sort(byCodeUnits)
          .at(-1);
        parts.set(key, {
          way,
          ...(partner !== undefined && { partner }),
          ...(pathway !== undefined && { pathway }),
          engagements: [...engagements, id],
          ...(latest !== undefined && { last: latest }),
        });
      }
    }
  return [...parts.values()];
}
