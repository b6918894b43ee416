export type { Addition } from './addition.js';
export type { Profile, ProfileGain } from './addition-trial.js';
export { type BestAdditions, bestAdditions, type RankedAddition } from './best-additions.js';
export { type CompletionDay, type CompletionDaysOptions, completionDays } from './completion-days.js';
export {
  type Completion,
  type CriticalStep,
  type EarliestCompletionOptions,
  earliestCompletion,
  type NoRoute,
} from './earliest-completion.js';
export {
  type Admission,
  type EntriesForOptions,
  type EntryFor,
  entriesFor,
  type PlacementFor,
} from './entries-for.js';
export { type ExitFor, type ExitsForOptions, exitsFor } from './exits-for.js';
export { type GoalGap, gapTo } from './gap-to.js';
export { inspectLearner } from './inspect-learner.js';
export { type MissingSets, type MissingSetsOptions, missingSets } from './missing-sets.js';
export { type Gains, type NextStep, type NextStepsOptions, nextSteps, type Standing } from './next-steps.js';
export type { FoundPlan, NeededDecision, PlannedStep, PlanToGoal } from './plan.js';
export { type PlanForOptions, planFor } from './plan-for.js';
export { type Openings, type Progress, progressOf, withMore } from './progress.js';
export { type SupportFor, type SupportsForOptions, supportsFor } from './supports-for.js';
