export type { Names } from '../base/names.js';
export type { Changed } from './changed.js';
export type { Citation } from './citation.js';
export {
  type AttestationChange,
  type BasisChange,
  compareDeterminations,
  type DeterminationComparison,
  type ElementChange,
  type FactDifference,
} from './comparison.js';
export type {
  AttestationBar,
  AttestationUse,
  Basis,
  DefinitionUsed,
  Determination,
  ElementFinding,
  Extension,
  Fault,
  InForce,
  Limit,
  OpenTerm,
  ReadingOutcome,
  TestFinding,
} from './determination.js';
export { evaluate, factsOf } from './evaluate.js';
export type { EvidenceChange } from './evidence-changes.js';
export { type Explanation, explain } from './explanation.js';
export { type EvidenceItem, type Fact, type FactFinding, type WeighOptions, weigh } from './fact.js';
export {
  type ChangeKind,
  type ChangeSet,
  type ChangeSets,
  type ChangesToOptions,
  changesTo,
  type FactChange,
} from './fact-change.js';
export type { FactId, Formula, StateOf } from './formula.js';
export type { At, Message } from './message.js';
export type { OpenQuestion } from './open-questions.js';
export { readDetermination } from './read-determination.js';
export {
  type Cause,
  causes,
  type ElementVerdict,
  type Kleene,
  matchVerdict,
  overall,
  type TruthState,
  type Verdict,
} from './verdict.js';
