export type { Change, ChangeKind, ChangeSet, Changes } from './change.js';
export { changesTo } from './change.js';
export type {
  AttestationUse,
  Citation,
  DefinitionUsed,
  Determination,
  ElementFinding,
  Fault,
  InForce,
  OpenTerm,
  TestFinding,
} from './determination.js';
export { type Explanation, explain } from './explanation.js';
export { type EvidenceItem, type Fact, type Finding, weigh } from './fact.js';
export { evaluate, type FactId, type Formula, factsOf, type StateOf } from './formula.js';
export type { Gap } from './gaps.js';
export type { Message, Place } from './message.js';
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
