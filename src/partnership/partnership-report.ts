/** Everything about the partners of a system on a day, in one piece. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PartnerId, PlanId, StepId } from '../base/ids.js';
import type { Names } from '../base/names.js';
import type { PartnerType } from '../model/partner-types.js';
import type { Plan } from '../model/plan.js';
import type { ReadinessEdition } from '../model/readiness.js';
import type { SystemFinding } from '../model/references.js';
import type { ReservedPlaces } from '../model/step.js';
import type { PathwaySystem } from '../model/system.js';
import { type EntityKind, tables } from '../model/tables.js';
import { finderIn, nameOf } from '../model/thing-names.js';
import { staleness } from '../time/staleness.js';
import { type AccessPoints, accessPoints } from './access-points.js';
import { type Agenda, agenda } from './agenda.js';
import { agreementProblems } from './agreement-problems.js';
import type { BoardAction } from './board-action.js';
import { boardActions } from './board-actions.js';
import { checkMaxAge, checkQuestionOnDay } from './check-question.js';
import { closingSets } from './closing-sets.js';
import {
  type Contribution,
  champions,
  contributions,
  expertise,
  measureCrosswalk,
  type SharedAim,
} from './contributions.js';
import { coverageByPlace, type PlaceCoverage } from './coverage-by-place.js';
import { type DemandAndSupply, demandAndSupply } from './demand-and-supply.js';
import { duplicatePathways, type SimilarPathways } from './duplicate-pathways.js';
import { type EconomicChange, economicChanges } from './economic-changes.js';
import { type EmployerEngagement, employerEngagement } from './employer-engagement.js';
import { type FundingReport, fundingReport } from './funding-report.js';
import { type GoalsProgress, goalProgress } from './goal-progress.js';
import { type ActivityDone, activitiesDone, type JointWork, jointWork } from './joint-work.js';
import { type LeadershipCoverage, leadershipCoverage } from './leadership-coverage.js';
import { type PartnerProfile, partnerProfiles } from './partner-profiles.js';
import { type PhaseAt, type PlanParts, phasesAt, planParts } from './plan-parts.js';
import { type Readiness, readiness } from './readiness.js';
import { type ResponsibilityMatrix, responsibilityMatrix } from './responsibility-matrix.js';
import { type PartnerAt, partnersAt } from './role-times.js';
import { type ScanReport, scanReport } from './scan-report.js';
import {
  type DuplicateService,
  duplicateServices,
  type ServiceCell,
  serviceCoverage,
} from './service-coverage.js';
import type { ClosingSets } from './smallest-covers.js';
import {
  type PopulationServed,
  populationsServed,
  type UnreachableSupport,
  unreachableSupports,
} from './support-gaps.js';
import { systemOn } from './system-on.js';
import { tierProblems } from './tier-problems.js';
import { type Tiers, tiersAt } from './tiers-at.js';

/**
 * A partner, and whether it plays a part on the day, by a role or by what it did not too long before: `none` where no
 * role of that day and no engagement names it, `perhaps` where dates leave it open.
 */
export interface PartnerListed {
  readonly id: PartnerId;
  readonly name: string;
  readonly types: readonly PartnerType[];
  readonly part: 'yes' | 'perhaps' | 'none';
}

/** The vision and the mission of a plan. */
export interface Statement {
  readonly plan: PlanId;
  readonly vision?: string;
  readonly mission?: string;
}

/** Everything about the partners of a system on a day. */
export interface PartnershipReport {
  readonly system: { readonly id: string; readonly title: string };
  readonly asOf: CalendarDate;
  readonly partners: readonly PartnerListed[];
  readonly tiers: Tiers;
  readonly leadership: LeadershipCoverage;
  readonly matrix: ResponsibilityMatrix;
  /** Kinds of partner that would answer for what no partner answers for. */
  readonly closing: ClosingSets;
  readonly contributions: readonly Contribution[];
  readonly expertise: ReturnType<typeof expertise>;
  readonly champions: ReturnType<typeof champions>;
  readonly aims: readonly SharedAim[];
  readonly funding: FundingReport;
  readonly services: readonly ServiceCell[];
  /** Place by place: which services and pathways are there, empty cells too. */
  readonly coverage: readonly PlaceCoverage[];
  readonly duplicateServices: readonly DuplicateService[];
  readonly duplicatePathways: readonly SimilarPathways[];
  readonly populations: readonly PopulationServed[];
  readonly unreachable: readonly UnreachableSupport[];
  readonly agenda: Agenda;
  /** Readiness, for each edition of the assessment that was used. */
  readonly readiness: { readonly [E in ReadinessEdition]?: Readiness };
  /** The vision and the mission of each plan of the day that has one. */
  readonly statements: readonly Statement[];
  readonly goals: GoalsProgress;
  readonly scan: ScanReport;
  readonly employers: EmployerEngagement;
  readonly access: AccessPoints;
  readonly demand: readonly DemandAndSupply[];
  readonly economy: readonly EconomicChange[];
  readonly jointWork: JointWork;
  /** What took place by the day, the latest first. */
  readonly activities: readonly ActivityDone[];
  readonly phases: readonly PhaseAt[];
  /** Places of steps that are kept for people whom a partner sends. */
  readonly reserved: readonly ({ readonly step: StepId } & ReservedPlaces)[];
  readonly profiles: readonly PartnerProfile[];
  readonly planParts: readonly PlanParts[];
  readonly board: readonly BoardAction[];
  /** Problems of roles and agreements, with their places. */
  readonly problems: readonly SystemFinding[];
  /** What the things that it speaks of are called, by kind and id. */
  readonly names: Names;
}

/** The day of the question. */
export interface PartnershipReportOptions {
  /** The day. */
  readonly asOf: CalendarDate;
  /**
   * For how many days an engagement shows that a partner takes part: 731 where it is absent, two years, after which local
   * boards review their plans (WIOA section 108(a)).
   */
  readonly maxAge?: number;
}

/**
 * Everything about the partners of a system on a day: tiers, recommended leadership, responsibilities, contributions,
 * funding, services, agenda, readiness, goals with progress, findings, what employers did, access points, what partners did
 * together, the board's actions, problems.
 *
 * @throws PathwayError `bad-system`, `bad-day`, `bad-argument`.
 */
export function partnershipReport(
  system: PathwaySystem,
  options: PartnershipReportOptions,
): PartnershipReport {
  checkQuestionOnDay(system, options, ['maxAge']);
  const { asOf, maxAge = 731 } = options;
  checkMaxAge(maxAge);
  const parts = partsOn(system, { asOf, maxAge });
  return {
    system: { id: system.id, title: system.title },
    asOf,
    partners: (system.partners ?? []).map(({ id, name, types }) => ({
      id,
      name,
      types,
      part: parts.get(id) ?? 'none',
    })),
    tiers: tiersAt(system, { asOf }),
    leadership: leadershipCoverage(system, { asOf }),
    matrix: responsibilityMatrix(system, { asOf }),
    closing: closingSets(system, { asOf }),
    contributions: contributions(system, { asOf }),
    expertise: expertise(system, { asOf }),
    champions: champions(system, { asOf }),
    aims: measureCrosswalk(system, { asOf }),
    funding: fundingReport(system, { asOf }),
    services: serviceCoverage(system, { asOf }),
    coverage: coverageByPlace(system, { asOf }),
    duplicateServices: duplicateServices(system, { asOf }),
    duplicatePathways: duplicatePathways(system, { asOf }),
    populations: populationsServed(system, { asOf }),
    unreachable: unreachableSupports(system, { asOf }),
    agenda: agenda(system, { asOf }),
    readiness: Object.fromEntries(
      [...new Set((system.ratings ?? []).map(({ edition }) => edition))].map((edition) => [
        edition,
        readiness(system, edition, { asOf }),
      ]),
    ),
    ...progressIn(system, asOf),
    board: boardActions(system, { asOf }),
    problems: [...tierProblems(system), ...agreementProblems(system, { asOf })],
    names: namesIn(system),
  };
}

/** Who takes part: by a role on the day, or by what they did before it; perhaps where dates leave it open. */
function partsOn(
  system: PathwaySystem,
  { asOf, maxAge }: Required<PartnershipReportOptions>,
): ReadonlyMap<PartnerId, PartnerAt['status']> {
  const engaged = (systemOn(system, asOf).engagements ?? []).flatMap(({ partner, on }): PartnerAt[] =>
    partner === undefined || staleness(on, undefined, asOf, maxAge)
      ? []
      : [{ partner, status: on === undefined ? 'perhaps' : 'yes' }],
  );
  const all = [...partnersAt(system, { asOf }), ...engaged];
  const sure = all.filter(({ status }) => status === 'yes');
  return new Map([...all, ...sure].map(({ partner, status }) => [partner, status]));
}

/** What partners want, have reached, have found and have done by a day. */
function progressIn(system: PathwaySystem, asOf: CalendarDate) {
  const { plans = [], steps = [] } = systemOn(system, asOf);
  return {
    statements: plans.flatMap((plan) => statementOf(plan)),
    goals: goalProgress(system, { asOf }),
    scan: scanReport(system, { asOf }),
    employers: employerEngagement(system, { asOf }),
    access: accessPoints(system, { asOf }),
    demand: demandAndSupply(system, { asOf }),
    economy: economicChanges(system, { asOf }),
    jointWork: jointWork(system, { asOf }),
    activities: activitiesDone(system, asOf),
    phases: phasesAt(system, { asOf }),
    reserved: steps.flatMap(({ id, reserved = [] }) => reserved.map((each) => ({ step: id, ...each }))),
    profiles: partnerProfiles(system, { asOf }),
    planParts: planParts(system, { asOf }),
  };
}

function statementOf({ id, vision, mission }: Plan): Statement[] {
  if (vision === undefined && mission === undefined) return [];
  return [{ plan: id, ...(vision !== undefined && { vision }), ...(mission !== undefined && { mission }) }];
}

const spokenOf: readonly EntityKind[] = [
  ...(['partner', 'role', 'agreement', 'plan', 'funding', 'support', 'step'] as const),
  ...(['pathway', 'entry', 'evidence', 'attestation', 'occupation', 'engagement'] as const),
  ...(['measurement', 'activity', 'access-point', 'economic-event'] as const),
];

/** The names of everything that a report can speak of. */
function namesIn(system: PathwaySystem): Names {
  const find = finderIn(system);
  const named = spokenOf.map((kind) => {
    const ids = (system[tables[kind]] ?? []).map(({ id }) => [id, nameOf(kind, id, find) ?? id] as const);
    return [kind, Object.fromEntries(ids)] as const;
  });
  return Object.fromEntries(named.filter(([, its]) => Object.keys(its).length > 0));
}
