/** What each partner brings and answers for, knows and measures. */

import type { CalendarDate } from '../base/calendar-date.js';
import { byCodeUnits, type FundingId, type PartnerId } from '../base/ids.js';
import { put } from '../base/put.js';
import type { PathwaySystem } from '../model/system.js';
import { championKinds, expertiseAreas } from '../model/vocabulary.js';
import { checkQuestion } from './check-question.js';
import { rolesAt } from './role-times.js';
import { partnersThere, systemOn } from './system-on.js';

/** What a partner brings and what it answers for. */
export interface Contribution {
  readonly partner: PartnerId;
  readonly resources: readonly string[];
  readonly outcomes: readonly string[];
  readonly funding: readonly FundingId[];
}

/** The day of the question. */
export interface ContributionsOptions {
  /** The day; absent: at all roles, whenever they are played. */
  readonly asOf?: CalendarDate;
}

/**
 * The resources that each partner brings and the outcomes it answers for, on a day. Where both are empty, the record does
 * not say what the partner is there for.
 *
 * Source: "Opportunities for Action: Career Pathways, Local Planning" (CLASP).
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 */
export function contributions(system: PathwaySystem, options: ContributionsOptions = {}): Contribution[] {
  checkQuestion(system, options);
  const roles = rolesAt(system, options.asOf);
  const { partners = [], funding = [] } = systemOn(system, options.asOf);
  return partners.map(({ id }) => {
    const its = roles.filter(({ role }) => role.partner === id).map(({ role }) => role);
    return {
      partner: id,
      resources: its.flatMap(({ resources = [] }) => resources),
      outcomes: its.flatMap(({ outcomes = [] }) => outcomes),
      funding: funding.filter(({ partner }) => partner === id).map((each) => each.id),
    };
  });
}

/** Something that has to be known or done, and the partners who do. */
export interface PartnersFor<What extends string> {
  readonly what: What;
  readonly partners: readonly PartnerId[];
}

/** The day of the question. */
export interface ExpertiseOptions {
  /** The day; absent: of all partners, whenever they take part. */
  readonly asOf?: CalendarDate;
}

/**
 * The four areas of knowledge that a system needs, each with the partners at the table who have it. None is a gap.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 */
export function expertise(
  system: PathwaySystem,
  options: ExpertiseOptions = {},
): PartnersFor<(typeof expertiseAreas)[number]>[] {
  checkQuestion(system, options);
  const partners = partnersThere(system, options.asOf);
  return expertiseAreas.map((what) => ({
    what,
    partners: partners.filter((each) => each.expertise?.includes(what)).map(({ id }) => id),
  }));
}

/** The day of the question. */
export interface ChampionsOptions {
  /** The day; absent: at all roles, whenever they are played. */
  readonly asOf?: CalendarDate;
}

/** The ways in which leaders champion a system, each with the partners who do so on a day. */
export function champions(
  system: PathwaySystem,
  options: ChampionsOptions = {},
): PartnersFor<(typeof championKinds)[number]>[] {
  checkQuestion(system, options);
  const roles = rolesAt(system, options.asOf);
  return championKinds.map((what) => ({
    what,
    partners: [
      ...new Set(roles.filter(({ role }) => role.champions?.includes(what)).map(({ role }) => role.partner)),
    ],
  }));
}

/** An aim that partners share, and how each of them measures it. */
export interface SharedAim {
  readonly aim: string;
  readonly measures: readonly { readonly partner: PartnerId; readonly measure: string }[];
  /** Whether all of them measure it the same way. */
  readonly common: boolean;
}

/** The day of the question. */
export interface MeasureCrosswalkOptions {
  /** The day; absent: of all partners, whenever they take part. */
  readonly asOf?: CalendarDate;
}

/**
 * Aims and their measures, by partner at the table: many reach for the same and measure it differently.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 */
export function measureCrosswalk(system: PathwaySystem, options: MeasureCrosswalkOptions = {}): SharedAim[] {
  checkQuestion(system, options);
  const partners = partnersThere(system, options.asOf);
  const aims = new Map<string, { partner: PartnerId; measure: string }[]>();
  for (const { id, measures = [] } of partners)
    for (const { aim, measure } of measures) put(aims, aim, { partner: id, measure });
  return [...aims.keys()].sort(byCodeUnits).map((aim) => {
    const measures = aims.get(aim) ?? [];
    return { aim, measures, common: new Set(measures.map(({ measure }) => measure)).size === 1 };
  });
}
