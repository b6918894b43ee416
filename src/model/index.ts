/** The format: its types, readers for each noun, its words with names, and schemas for other tools. */

export type { CalendarDate } from '../base/calendar-date.js';
export type { Finding, Severity } from '../base/finding.js';
export type { Grade } from '../base/grade.js';
export type {
  AccessPointId,
  ActivityId,
  AgreementId,
  AttestationId,
  CompetencyId,
  CredentialId,
  EconomicEventId,
  EngagementId,
  EntryId,
  EvidenceId,
  ExitId,
  FundingId,
  MeasurementId,
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
} from '../base/ids.js';
export type { Json } from '../base/json.js';
export { PathwayError, type PathwayErrorCode, type PathwayErrorDetails } from '../base/pathway-error.js';
export type { Result } from '../base/result.js';
export type { AccessPoint } from './access-point.js';
export type { Activity } from './activity.js';
export type { Agreement, Articulation, Party } from './agreement.js';
export type { Area } from './area.js';
export type { Attestation, Attestor } from './attestation.js';
export type { BoardActionName } from './board-actions.js';
export type { CareerCluster } from './career-clusters.js';
export type { Competency } from './competency.js';
export type { CoreElement, KeyComponent } from './core-elements.js';
export type { Credential, Recognition, Registration } from './credential.js';
export type { CredentialFamily, CredentialKind } from './credential-kinds.js';
export type { IssuerKind, SkillKind } from './credential-marks.js';
export type { DocumentChange, RowAdded, RowRemoved, RowSet, TableRow } from './document-change.js';
export type { Duty } from './duties.js';
export type { EconomicEvent } from './economic-event.js';
export type { Engagement } from './engagement.js';
export type { Code, Entity, Extensions, Identifier, Period } from './entity.js';
export type { Assessment, EntryPoint, Placement } from './entry.js';
export type { Evidence } from './evidence.js';
export type { ExitAfter, ExitPoint } from './exit.js';
export type { SupportGroup } from './fact-vocabularies.js';
export { type FormerWord, formerWord } from './former-words.js';
export type { Funding } from './funding.js';
export { indexSystem } from './index-system.js';
export { type JsonSchema, type JsonSchemaOptions, type JsonSchemaTarget, jsonSchema } from './json-schema.js';
export type { Experience, Learner, RequirementDecision, StepTaken } from './learner.js';
export type { Benchmark, Measurement, MeasurementTarget } from './measurement.js';
export type { Vocabulary } from './named.js';
export type { Advance, JobOpenings, Occupation, Wage } from './occupation.js';
export type { OneStopProgram } from './one-stop-programs.js';
export type { Measure, Partner, TitleIV } from './partner.js';
export type { LeadershipGroup, PartnerFunction, RecommendedEntity } from './partner-functions.js';
export type { PartnerType } from './partner-types.js';
export type { Onward, Pathway } from './pathway.js';
export type {
  ActionItem,
  ComponentText,
  Decision,
  Milestone,
  PhaseTime,
  Plan,
  PlanGoal,
  PlanSection,
  ScanFinding,
} from './plan.js';
export type { BarrierPopulation, Population } from './populations.js';
export { readEntity } from './read-entity.js';
export { readLearner } from './read-learner.js';
export { readSystem } from './read-system.js';
export type { ReadinessEdition, ReadinessElement } from './readiness.js';
export type { ReadinessRating } from './readiness-rating.js';
export type { SystemFinding } from './references.js';
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
} from './requirement.js';
export { readRequirement } from './requirement-schema.js';
export type { Responsibility } from './responsibilities.js';
export type { Role } from './role.js';
export type { SkillNeed } from './skill-need.js';
export {
  type DescribedValue,
  type StandardResult,
  type StandardSchema,
  standardSchema,
} from './standard-schema.js';
export type {
  Apprenticeship,
  Component,
  CostParts,
  Money,
  Objective,
  ReservedPlaces,
  Step,
} from './step.js';
export type { StepGroup, StepKind } from './step-kinds.js';
export type { Capacity, Support } from './support.js';
export type { SupportKind } from './support-kinds.js';
export type { EntityOf, PathwaySystem } from './system.js';
export type { Described } from './system-schema.js';
export type { EntityKind, Ref, TableName, Target } from './tables.js';
export { tables } from './tables.js';
export type { Term } from './term.js';
export { totalCost } from './total-cost.js';
export type { TrainingKind } from './training-kinds.js';
export { vocabularies } from './vocabularies.js';
export type { Aspect, ComponentKind, OnwardKind, Timing } from './vocabulary.js';
