export {
  type CurricularMetrics,
  type CurricularMetricsOptions,
  curricularMetrics,
  type StepMetrics,
} from './curricular-metrics.js';
export {
  type CurricularRange,
  type CurricularRangeOptions,
  curricularRange,
  type RangeEnd,
  type StepPick,
} from './curricular-range.js';
export { type DegreePlan, degreePlan } from './degree-plan.js';
export { knowledgeTransfer } from './knowledge-transfer.js';
export { type PlanViolation, type PlanViolations, planViolations } from './plan-violations.js';
export { type RequisiteDistance, requisiteDistance } from './requisite-distance.js';
export type { SelfSufficiencyStandard, StandardRow } from './self-sufficiency.js';
export type { Calendar, CurricularTotals } from './structure.js';
export { type TermCredits, type TermLoad, termCredits } from './term-credits.js';
export { type WageAgainst, type WageAgainstOptions, type WageAtExit, wageAgainst } from './wage-against.js';
export type { WholeNumber } from './whole-number.js';
