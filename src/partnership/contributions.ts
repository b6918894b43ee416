/** What each partner brings and answers for, knows and measures, and what pays for it all. */

import type { CalendarDate } from '../base/calendar-date.js';
import { byCodeUnits, type FundingId, type PartnerId, type PathwayId } from '../base/ids.js';
import { put } from '../base/put.js';
import { checkSystem } from '../model/check-arguments.js';
import type { Money } from '../model/step.js';
import type { PathwaySystem } from '../model/system.js';
import { championKinds, expertiseAreas, fundingSources } from '../model/vocabulary.js';
import { passed } from '../time/during.js';
import { checkQuestion, checkQuestionOnDay } from './check-question.js';
import { rolesAt } from './role-times.js';

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
  return (system.partners ?? []).map(({ id }) => {
    const its = roles.filter(({ role }) => role.partner === id).map(({ role }) => role);
    return {
      partner: id,
      resources: its.flatMap(({ resources = [] }) => resources),
      outcomes: its.flatMap(({ outcomes = [] }) => outcomes),
      funding: (system.funding ?? []).filter(({ partner }) => partner === id).map((each) => each.id),
    };
  });
}

/** Something that has to be known or done, and the partners who do. */
export interface PartnersFor<What extends string> {
  readonly what: What;
  readonly partners: readonly PartnerId[];
}

/** The four areas of knowledge that a system needs, each with the partners who have it. None is a gap. */
export function expertise(system: PathwaySystem): PartnersFor<(typeof expertiseAreas)[number]>[] {
  checkSystem(system);
  const { partners = [] } = system;
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

/** Aims and their measures, partner by partner: many reach for the same and measure it differently. */
export function measureCrosswalk(system: PathwaySystem): SharedAim[] {
  checkSystem(system);
  const { partners = [] } = system;
  const aims = new Map<string, { partner: PartnerId; measure: string }[]>();
  for (const { id, measures = [] } of partners)
    for (const { aim, measure } of measures) put(aims, aim, { partner: id, measure });
  return [...aims.keys()].sort(byCodeUnits).map((aim) => {
    const measures = aims.get(aim) ?? [];
    return { aim, measures, common: new Set(measures.map(({ measure }) => measure)).size === 1 };
  });
}

/** Funding from one kind of source. */
export interface FundingStream {
  readonly source: (typeof fundingSources)[number];
  readonly funding: readonly FundingId[];
  /** Sums by currency, of what has an amount. */
  readonly amounts: readonly Money[];
}

/** How a system is paid for. */
export interface FundingReport {
  readonly streams: readonly FundingStream[];
  /** Pathways that a pilot's funding pays for, and that nothing pays for after it has ended. */
  readonly unsustained: readonly PathwayId[];
}

/** The day of the question. */
export interface FundingReportOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * Funding by source, and the pathways that nothing sustains once their pilot funding has ended. Funding without pathways
 * pays for all of them; without an end it goes on.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 */
export function fundingReport(system: PathwaySystem, options: FundingReportOptions): FundingReport {
  checkQuestionOnDay(system, options);
  const { funding = [], pathways = [] } = system;
  const streams = fundingSources.flatMap((source): FundingStream[] => {
    const its = funding.filter((each) => each.source === source);
    if (its.length === 0) return [];
    const sums = new Map<string, number>();
    for (const { amount } of its)
      if (amount) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.amount);
    return [
      {
        source,
        funding: its.map(({ id }) => id),
        amounts: [...sums].map(([currency, amount]) => ({ amount, currency })),
      },
    ];
  });
  const pays = (pathway: PathwayId) =>
    funding.filter((each) => !each.pathways || each.pathways.includes(pathway));
  const unsustained = pathways
    .filter(({ id }) => {
      const its = pays(id);
      const lasting = its.some(
        ({ effective, uses }) =>
          !uses?.includes('pilot') &&
          (effective?.to === undefined || passed(effective.to, options.asOf) !== 'yes'),
      );
      return its.some(({ uses }) => uses?.includes('pilot')) && !lasting;
    })
    .map(({ id }) => id);
  return { streams, unsustained };
}
