/** Everything about the partners of a system on a day, in one piece. */

import type { CalendarDate } from '../base/calendar-date.js';
import { isCalendarDay } from '../base/calendar-date.js';
import type { Finding } from '../base/finding.js';
import type { PartnerId } from '../base/ids.js';
import { PathwayError } from '../base/pathway-error.js';
import type { PartnerType } from '../model/partner-types.js';
import type { ReadinessEdition } from '../model/readiness.js';
import type { PathwaySystem } from '../model/system.js';
import { type Agenda, agenda } from './agenda.js';
import { agreementProblems } from './agreement-problems.js';
import { type BoardAction, boardActions } from './board-actions.js';
import { closingKinds } from './closing-kinds.js';
import type { ClosingSets } from './closing-sets.js';
import {
  type Contribution,
  champions,
  contributions,
  expertise,
  type FundingReport,
  fundingReport,
  measureCrosswalk,
  type SharedAim,
} from './contributions.js';
import { duplicatePathways, type SimilarPathways } from './duplicate-pathways.js';
import { type LeadershipCoverage, leadershipCoverage } from './leadership-coverage.js';
import { type Readiness, readiness } from './readiness.js';
import { type ResponsibilityMatrix, responsibilityMatrix } from './responsibility-matrix.js';
import { partnersAt } from './role-times.js';
import {
  type DuplicateService,
  duplicateServices,
  type ServiceCell,
  serviceCoverage,
} from './service-coverage.js';
import {
  type PopulationServed,
  populationsServed,
  type UnreachableSupport,
  unreachableSupports,
} from './support-gaps.js';
import { tierProblems } from './tier-problems.js';
import { type Tiers, tiersAt } from './tiers-at.js';

/** A partner, and whether it plays a part on the day: `none` where no role of that day names it. */
export interface PartnerListed {
  readonly id: PartnerId;
  readonly name: string;
  readonly types: readonly PartnerType[];
  readonly part: 'yes' | 'perhaps' | 'none';
}

/** Everything about the partners of a system on a day. */
export interface PartnershipReport {
  readonly system: { readonly id: string; readonly title: string };
  readonly asOf: CalendarDate;
  readonly partners: readonly PartnerListed[];
  readonly tiers: Tiers;
  readonly leadership: LeadershipCoverage;
  readonly matrix: ResponsibilityMatrix;
  /** Kinds of partner that would close what nobody answers for. */
  readonly closing: ClosingSets;
  readonly contributions: readonly Contribution[];
  readonly expertise: ReturnType<typeof expertise>;
  readonly champions: ReturnType<typeof champions>;
  readonly aims: readonly SharedAim[];
  readonly funding: FundingReport;
  readonly services: readonly ServiceCell[];
  readonly duplicateServices: readonly DuplicateService[];
  readonly duplicatePathways: readonly SimilarPathways[];
  readonly populations: readonly PopulationServed[];
  readonly unreachable: readonly UnreachableSupport[];
  readonly agenda: Agenda;
  /** Readiness, for each edition of the assessment that somebody used. */
  readonly readiness: { readonly [E in ReadinessEdition]?: Readiness };
  readonly board: readonly BoardAction[];
  /** Problems of roles and agreements, with their places. */
  readonly problems: readonly Finding[];
}

/**
 * Everything about the partners of a system on a day: tiers, recommended leadership, responsibilities, contributions,
 * funding, services, agenda, readiness, the board's actions, problems.
 *
 * @throws PathwayError `bad-day`.
 */
export function partnershipReport(system: PathwaySystem, asOf: CalendarDate): PartnershipReport {
  if (!isCalendarDay(asOf)) throw new PathwayError('bad-day', 'asOf must be a day, YYYY-MM-DD.');
  const parts = new Map(partnersAt(system, asOf).map(({ partner, status }) => [partner, status]));
  return {
    system: { id: system.id, title: system.title },
    asOf,
    partners: (system.partners ?? []).map(({ id, name, types }) => ({
      id,
      name,
      types,
      part: parts.get(id) ?? 'none',
    })),
    tiers: tiersAt(system, asOf),
    leadership: leadershipCoverage(system, asOf),
    matrix: responsibilityMatrix(system, { asOf }),
    closing: closingKinds(system, { asOf }),
    contributions: contributions(system, asOf),
    expertise: expertise(system),
    champions: champions(system, asOf),
    aims: measureCrosswalk(system),
    funding: fundingReport(system, asOf),
    services: serviceCoverage(system),
    duplicateServices: duplicateServices(system),
    duplicatePathways: duplicatePathways(system),
    populations: populationsServed(system),
    unreachable: unreachableSupports(system),
    agenda: agenda(system, asOf),
    readiness: Object.fromEntries(
      [...new Set((system.ratings ?? []).map(({ edition }) => edition))].map((edition) => [
        edition,
        readiness(system, edition),
      ]),
    ),
    board: boardActions(system),
    problems: [...tierProblems(system), ...agreementProblems(system, asOf)],
  };
}
