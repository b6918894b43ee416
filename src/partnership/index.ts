/** Questions about partners: who takes part, what each answers for, and what is missing. */

export {
  type Agenda,
  type AgendaOptions,
  agenda,
  type Due,
  type GoalAgenda,
  type Undated,
} from './agenda.js';
export { type AgreementProblemsOptions, agreementProblems } from './agreement-problems.js';
export { type BoardAction, type BoardActionsOptions, boardActions } from './board-actions.js';
export { type ClosingSetsOptions, closingSets } from './closing-sets.js';
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
  type DuplicatePathwaysOptions,
  duplicatePathways,
  type SimilarPathways,
} from './duplicate-pathways.js';
export {
  type FundingGap,
  type FundingReport,
  type FundingReportOptions,
  type FundingStream,
  fundingReport,
} from './funding-report.js';
export { type IfPartnerLeavesOptions, ifPartnerLeaves, type PartnerLoss } from './if-partner-leaves.js';
export {
  type EntityCovered,
  type LeadershipCoverage,
  type LeadershipCoverageOptions,
  leadershipCoverage,
} from './leadership-coverage.js';
export {
  type PartnerListed,
  type PartnershipReport,
  type PartnershipReportOptions,
  partnershipReport,
} from './partnership-report.js';
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
