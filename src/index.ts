/** The first five minutes: read a system, ask what comes next, check it against WIOA. Every room has more behind its own door. */

export type { CalendarDate } from './base/calendar-date.js';
export type { Finding, Severity } from './base/finding.js';
export type {
  AgreementId,
  AttestationId,
  CompetencyId,
  CredentialId,
  EngagementId,
  EntryId,
  EvidenceId,
  ExitId,
  FundingId,
  OccupationId,
  PartnerId,
  PathwayId,
  PlanId,
  RatingId,
  RoleId,
  SkillNeedId,
  StepId,
  SupportId,
  TermId,
} from './base/ids.js';
export type { Json } from './base/json.js';
export { PathwayError, type PathwayErrorCode, type PathwayErrorDetails } from './base/pathway-error.js';
export type { Result } from './base/result.js';
export { type DetermineWioaOptions, determineWioa } from './definitions/wioa/determine-wioa.js';
export { entryPoints, type FoundEntry } from './graph/doors/entry-points.js';
export { exitPoints, type FoundExit } from './graph/doors/exit-points.js';
export type { Goal } from './graph/goal.js';
export { type Waves, waves } from './graph/order/waves.js';
export { type PathwayGraph, pathwayGraph } from './graph/pathway-graph.js';
export { type Reach, reachable } from './graph/reachable.js';
export type { StepGraph } from './graph/step-graph.js';
export { systemGraph } from './graph/system-graph.js';
export { defineSystem } from './inspect/define-system.js';
export { inspectSystem } from './inspect/inspect-system.js';
export type { CellFinding } from './io/csv/cell-finding.js';
export type { Tally } from './io/tally.js';
export { type GoalGap, gapTo } from './learner/gap-to.js';
export { inspectLearner } from './learner/inspect-learner.js';
export {
  type Gains,
  type NextStep,
  type NextStepsOptions,
  nextSteps,
  type Standing,
} from './learner/next-steps.js';
export type { Determination } from './logic/determination.js';
export type { Agreement, Articulation, Party } from './model/agreement.js';
export type { Area } from './model/area.js';
export type { Attestation, Attestor } from './model/attestation.js';
export type { Competency } from './model/competency.js';
export type { Credential, Recognition, Registration } from './model/credential.js';
export type { DocumentChange } from './model/document-change.js';
export type { Engagement } from './model/engagement.js';
export type { Code, Entity, Extensions, Identifier, Period } from './model/entity.js';
export type { Assessment, EntryPoint, Placement } from './model/entry.js';
export type { Evidence } from './model/evidence.js';
export type { ExitAfter, ExitPoint } from './model/exit.js';
export type { Funding } from './model/funding.js';
export { indexSystem } from './model/index-system.js';
export type { Experience, Learner, RequirementDecision, StepTaken } from './model/learner.js';
export type { Advance, Occupation, Wage } from './model/occupation.js';
export type { Measure, Partner } from './model/partner.js';
export type { Onward, Pathway } from './model/pathway.js';
export type {
  ActionItem,
  ComponentText,
  Decision,
  Milestone,
  Plan,
  PlanGoal,
  ScanFinding,
} from './model/plan.js';
export { readLearner } from './model/read-learner.js';
export { readSystem } from './model/read-system.js';
export type { ReadinessRating } from './model/readiness-rating.js';
export type { SystemFinding } from './model/references.js';
export type {
  AllRequirement,
  AnyRequirement,
  CompetencyRequirement,
  CredentialRequirement,
  CreditsRequirement,
  ExperienceRequirement,
  Level,
  LevelRequirement,
  PopulationRequirement,
  Requirement,
  RequirementLeaf,
  SomeRequirement,
  StepRequirement,
  TextRequirement,
} from './model/requirement.js';
export type { Role } from './model/role.js';
export type { SkillNeed } from './model/skill-need.js';
export type { Apprenticeship, Component, CostParts, Money, Step } from './model/step.js';
export type { Capacity, Support } from './model/support.js';
export type { EntityOf, PathwaySystem } from './model/system.js';
export type { EntityKind, Ref, TableName, Target } from './model/tables.js';
export type { Term } from './model/term.js';
