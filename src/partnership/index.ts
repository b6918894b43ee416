/** Questions about partners: who is at the table, what each answers for, and where the gaps are. */

export { type Agenda, agenda, type Due } from './agenda.js';
export { agreementProblems } from './agreement-problems.js';
export { type BoardAction, boardActions } from './board-actions.js';
export { closingKinds } from './closing-kinds.js';
export { type ClosingSets, closingSets, type Offer } from './closing-sets.js';
export {
  type Contribution,
  champions,
  contributions,
  expertise,
  type FundingReport,
  type FundingStream,
  fundingReport,
  type Held,
  measureCrosswalk,
  type SharedAim,
} from './contributions.js';
export { duplicatePathways, type SimilarPathways } from './duplicate-pathways.js';
export { groupsOf } from './groups-of.js';
export { ifPartnerLeaves, type Loss } from './if-partner-leaves.js';
export { type EntityCovered, type LeadershipCoverage, leadershipCoverage } from './leadership-coverage.js';
export { type PartnerListed, type PartnershipReport, partnershipReport } from './partnership-report.js';
export { type ElementReadiness, type Readiness, readiness } from './readiness.js';
export {
  type MatrixOptions,
  type Ownership,
  type ResponsibilityMatrix,
  responsibilityMatrix,
} from './responsibility-matrix.js';
export { type PartnerAt, partnersAt, type RoleAt } from './role-times.js';
export {
  type DuplicateService,
  duplicateServices,
  type ServiceCell,
  serviceCoverage,
} from './service-coverage.js';
export {
  agenciesFor,
  type PopulationServed,
  populationsServed,
  type UnreachableSupport,
  unreachableSupports,
} from './support-gaps.js';
export { tierProblems } from './tier-problems.js';
export { type Tiers, tiersAt } from './tiers-at.js';
