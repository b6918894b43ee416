export { changedSystem } from './changes/changed-system.js';
export { closeStep } from './changes/close-step.js';
export { type GainsAndLosses, type WhatIf, type WhatIfOptions, whatIf } from './changes/what-if.js';
export { type Digraph, type DigraphOptions, digraph } from './digraph/digraph.js';
export { type LongestPaths, type LongestPathsOptions, longestPaths } from './digraph/longest-paths.js';
export { type ReachedFrom, reachFrom } from './digraph/reach-from.js';
export { type TopologicalOrder, topologicalOrder } from './digraph/topological-order.js';
export {
  type EntryLeads,
  entriesByPopulation,
  type PopulationEntries,
} from './doors/entries-by-population.js';
export { entryPoints, type FoundEntry } from './doors/entry-points.js';
export { type ExitOutcome, exitOutcomes } from './doors/exit-outcomes.js';
export { exitPoints, type FoundExit } from './doors/exit-points.js';
export type { Leads } from './doors/leads-from.js';
export { type LooseEnd, looseEnds } from './doors/loose-ends.js';
export type { Outcome, OutcomeKind } from './doors/outcomes-after.js';
export { edgeList } from './edges/edge-list.js';
export type { EdgeEnd, EdgeKind, EdgeRow } from './edges/edge-row.js';
export { type Prerequisite, prerequisites } from './edges/prerequisites.js';
export type { Goal } from './goal.js';
export {
  type Bottleneck,
  type Bottlenecks,
  type BottlenecksOptions,
  bottlenecks,
} from './needs/bottlenecks.js';
export { type CutPairs, type CutPairsOptions, cutPairs } from './needs/cut-pairs.js';
export { type RedundantRequirement, redundantRequirements } from './needs/redundant-requirements.js';
export { type Unavoidable, type UnavoidableOptions, unavoidable } from './needs/unavoidable.js';
export { type Contradiction, contradictions } from './order/contradictions.js';
export { type Waves, waves } from './order/waves.js';
export { type PathwayGraph, pathwayGraph } from './pathway-graph.js';
export { type Reach, type ReachableOptions, reachable } from './reachable.js';
export {
  type CheapestRoutes,
  type CheapestRoutesOptions,
  cheapestRoutes,
  type PricedRoute,
} from './routes/cheapest-routes.js';
export { type CreditUse, type CreditUseOptions, creditUse, type StepCredits } from './routes/credit-use.js';
export { type MinimalRoutes, type MinimalRoutesOptions, minimalRoutes } from './routes/minimal-routes.js';
export type { PriceOf } from './routes/prices.js';
export {
  type CredentialLatticeOptions,
  credentialLattice,
  type Rung,
} from './stacking/credential-lattice.js';
export { type Stacking, type StackingOptions, type StackingReport, stacking } from './stacking/stacking.js';
export { type EntryStacks, type Stack, type StacksFromOptions, stacksFrom } from './stacking/stacks-from.js';
export type { LearnerOptions } from './start.js';
export type { StepGraph } from './step-graph.js';
export { systemGraph } from './system-graph.js';
