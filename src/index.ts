export type { CalendarDate } from './base/calendar-date.js';
export type { Finding, Severity } from './base/finding.js';
export { type Grade, grades } from './base/grade.js';
export type {
  AgreementId,
  AssessmentId,
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
  RoleId,
  SkillNeedId,
  StepId,
  SupportId,
  TermId,
} from './base/ids.js';
export type { Json } from './base/json.js';
export { PathwayError } from './base/pathway-error.js';
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
export { type CompletionDay, type CompletionDaysOptions, completionDays } from './learner/completion-days.js';
export {
  type Completion,
  type CriticalStep,
  type EarliestCompletionOptions,
  earliestCompletion,
} from './learner/earliest-completion.js';
export { type GoalGap, gapTo } from './learner/gap-to.js';
export { type NextStep, nextSteps } from './learner/next-steps.js';
export type { Determination } from './logic/determination.js';
export type { Agreement, Articulation, Party } from './model/agreement.js';
export { readAgreement } from './model/agreement-schema.js';
export type { ReadinessRating } from './model/assessment.js';
export { readReadinessRating } from './model/assessment-schema.js';
export type { Attestation, Attestor } from './model/attestation.js';
export { readAttestation } from './model/attestation-schema.js';
export type { Competency } from './model/competency.js';
export { readCompetency } from './model/competency-schema.js';
export { type CoreElement, coreElements, type KeyComponent, keyComponents } from './model/core-elements.js';
export type { Credential, Recognition, Registration } from './model/credential.js';
export { type CredentialFamily, type CredentialKind, credentialKinds } from './model/credential-kinds.js';
export { type IssuerKind, issuerKinds, type SkillKind, skillKinds } from './model/credential-marks.js';
export { readCredential } from './model/credential-schema.js';
export type { DocumentChange } from './model/document-change.js';
export { type Duty, duties } from './model/duties.js';
export type { Engagement } from './model/engagement.js';
export { readEngagement } from './model/engagement-schema.js';
export type { Code, Entity, Extensions, Identifier, Period } from './model/entity.js';
export type { Assessment, EntryPoint, Placement } from './model/entry.js';
export { readEntryPoint } from './model/entry-schema.js';
export type { Evidence } from './model/evidence.js';
export { readEvidence } from './model/evidence-schema.js';
export type { ExitAfter, ExitPoint } from './model/exit.js';
export { readExitPoint } from './model/exit-schema.js';
export type { Funding } from './model/funding.js';
export { readFunding } from './model/funding-schema.js';
export type { Experience, Learner, StepTaken } from './model/learner.js';
export type { Advance, Occupation } from './model/occupation.js';
export { readOccupation } from './model/occupation-schema.js';
export { type OneStopProgram, oneStopPrograms, requiredPrograms } from './model/one-stop-programs.js';
export type { Measure, Partner } from './model/partner.js';
export {
  type LeadershipGroup,
  leadershipGroups,
  type PartnerFunction,
  partnerFunctions,
  type RecommendedEntity,
  recommendedEntities,
} from './model/partner-functions.js';
export { readPartner } from './model/partner-schema.js';
export { type PartnerType, partnerTypes } from './model/partner-types.js';
export type { Onward, Pathway } from './model/pathway.js';
export { readPathway } from './model/pathway-schema.js';
export type { Place } from './model/place.js';
export type {
  ActionItem,
  ComponentText,
  Decision,
  Milestone,
  Plan,
  PlanGoal,
  ScanFinding,
} from './model/plan.js';
export { readPlan } from './model/plan-schema.js';
export {
  type BarrierPopulation,
  barrierPopulations,
  type Population,
  programPopulations,
} from './model/populations.js';
export { readLearner } from './model/read-learner.js';
export { readSystem } from './model/read-system.js';
export { type ReadinessEdition, type ReadinessElement, readinessEditions } from './model/readiness.js';
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
export { readRequirement } from './model/requirement-schema.js';
export { type Responsibility, responsibilities } from './model/responsibilities.js';
export { responsibilityChart } from './model/responsibility-chart.js';
export type { Role } from './model/role.js';
export { readRole } from './model/role-schema.js';
export type { SkillNeed } from './model/skill-need.js';
export { readSkillNeed } from './model/skill-need-schema.js';
export type { Apprenticeship, Component, Money, Step } from './model/step.js';
export { type StepKind, stepKinds } from './model/step-kinds.js';
export { readStep } from './model/step-schema.js';
export type { Capacity, Support } from './model/support.js';
export {
  counselingKinds,
  employmentServices,
  otherSupports,
  type SupportKind,
  supportiveServices,
} from './model/support-kinds.js';
export { readSupport } from './model/support-schema.js';
export type { PathwaySystem } from './model/system.js';
export { type EntityKind, type Ref, type TableName, type Target, tables } from './model/tables.js';
export type { Term } from './model/term.js';
export { readTerm } from './model/term-schema.js';
export { type TrainingKind, trainingKinds } from './model/training-kinds.js';
export {
  type Aspect,
  aspects,
  type ComponentKind,
  componentKinds,
  type OnwardKind,
  onwardKinds,
  type Timing,
  timings,
} from './model/vocabulary.js';
