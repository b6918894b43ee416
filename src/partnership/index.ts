/** Questions about partners: who takes part, what each answers for, and what is missing. */

export {
  type AccessPoints,
  type AccessPointsOptions,
  accessPoints,
  type WhatIsReached,
} from './access-points.js';
export {
  type Agenda,
  type AgendaOptions,
  agenda,
  type Due,
  type GoalAgenda,
  type Undated,
} from './agenda.js';
export { type AgreementProblemsOptions, agreementProblems } from './agreement-problems.js';
export type { BoardAction } from './board-action.js';
export { type BoardActionsOptions, boardActions } from './board-actions.js';
export { type CatalogueOnlyOptions, catalogueOnly } from './catalogue-only.js';
export { type ClosingSetsOptions, closingSets } from './closing-sets.js';
export {
  type ChangedRow,
  type Changes,
  type CompareSystemsOptions,
  compareSystems,
  type PathwayComparison,
  type SystemComparison,
  type TableComparison,
} from './compare-systems.js';
export {
  type ChampionsOptions,
  type Contribution,
  type ContributionsOptions,
  champions,
  contributions,
  type ExpertiseOptions,
  expertise,
  type MeasureCrosswalkOptions,
  measureCrosswalk,
  type PartnersFor,
  type SharedAim,
} from './contributions.js';
export {
  type CoverageByPlaceOptions,
  coverageByPlace,
  type PlaceCoverage,
  type PlacePathway,
  type PlaceService,
} from './coverage-by-place.js';
export {
  type DemandAndSupply,
  type DemandAndSupplyOptions,
  demandAndSupply,
  type PathwaySupply,
} from './demand-and-supply.js';
export {
  type DoorsByGroupOptions,
  doorsByGroup,
  type GroupAccess,
  type GroupDoor,
} from './doors-by-group.js';
export {
  type DuplicatePathwaysOptions,
  duplicatePathways,
  type SimilarPathways,
} from './duplicate-pathways.js';
export { type EconomicChange, type EconomicChangesOptions, economicChanges } from './economic-changes.js';
export {
  type EmployerEngagement,
  type EmployerEngagementOptions,
  type EmployerPart,
  type EmployerWay,
  employerEngagement,
} from './employer-engagement.js';
export {
  type FundingGap,
  type FundingReport,
  type FundingReportOptions,
  type FundingStream,
  fundingReport,
} from './funding-report.js';
export {
  type GoalProgress,
  type GoalProgressOptions,
  type GoalsProgress,
  goalProgress,
  type MeasureProgress,
} from './goal-progress.js';
export { type IfPartnerLeavesOptions, ifPartnerLeaves, type PartnerLoss } from './if-partner-leaves.js';
export {
  type Demand,
  type IndustryCoverage,
  type IndustryCoverageOptions,
  industryCoverage,
  type OccupationCovered,
  type SectorCovered,
} from './industry-coverage.js';
export { type ActivityDone, type JointWork, type JointWorkOptions, jointWork } from './joint-work.js';
export {
  type EntityCovered,
  type LeadershipCoverage,
  type LeadershipCoverageOptions,
  leadershipCoverage,
} from './leadership-coverage.js';
export {
  type LeadershipDecided,
  type LeadershipDecidedOptions,
  leadershipDecided,
} from './leadership-decided.js';
export {
  type Link,
  type LongerPathway,
  type LongerPathwaysOptions,
  longerPathways,
} from './longer-pathways.js';
export { type PartnerProfile, type PartnerProfilesOptions, partnerProfiles } from './partner-profiles.js';
export {
  type PartnerListed,
  type PartnershipReport,
  type PartnershipReportOptions,
  partnershipReport,
  type Statement,
} from './partnership-report.js';
export { type PathwaysAlike, type PathwaysAlikeOptions, pathwaysAlike } from './pathways-alike.js';
export {
  type PhaseAt,
  type PhasesAtOptions,
  type PlanParts,
  type PlanPartsOptions,
  phasesAt,
  planParts,
} from './plan-parts.js';
export {
  type ElementReadiness,
  type Readiness,
  type ReadinessAction,
  type ReadinessOptions,
  readiness,
} from './readiness.js';
export {
  type Ownership,
  type ResponsibilityMatrix,
  type ResponsibilityMatrixOptions,
  responsibilityMatrix,
} from './responsibility-matrix.js';
export { type PartnerAt, type PartnersAtOptions, partnersAt } from './role-times.js';
export {
  type RepeatedDecision,
  type RepeatedDecisionsOptions,
  repeatedDecisions,
  type UncoveredRole,
  type UncoveredRolesOptions,
  uncoveredRoles,
} from './roles-in-writing.js';
export { type FindingFound, type ScanReport, type ScanReportOptions, scanReport } from './scan-report.js';
export {
  type DuplicateService,
  type DuplicateServicesOptions,
  duplicateServices,
  type ServiceCell,
  type ServiceCoverageOptions,
  serviceCoverage,
  type UnmetNeed,
} from './service-coverage.js';
export type { ClosingSets, Offer } from './smallest-covers.js';
export {
  type PopulationServed,
  type PopulationsServedOptions,
  populationsServed,
  type UnreachableSupport,
  type UnreachableSupportsOptions,
  unreachableSupports,
} from './support-gaps.js';
export { tierProblems } from './tier-problems.js';
export { type Tiers, type TiersAtOptions, tiersAt } from './tiers-at.js';
