export { changedSystem } from './changes/changed-system.js';
export { closeStep } from './changes/close-step.js';
export { type GainsAndLosses, type WhatIf, type WhatIfOptions, whatIf } from './changes/what-if.js';
export { type BitRows, countRow, hasBit, listColumn, listRow } from './digraph/bit-rows.js';
export { closure } from './digraph/closure.js';
export type { Edges } from './digraph/components.js';
export { type Adjacency, type Digraph, digraph } from './digraph/digraph.js';
export { type LongestPaths, longestPaths } from './digraph/longest-paths.js';
export { reachFrom } from './digraph/reach-from.js';
export { type TopologicalOrder, topologicalOrder } from './digraph/topological-order.js';
export { type TransitiveReduction, transitiveReduction } from './digraph/transitive-reduction.js';
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
export { type Bottleneck, type Bottlenecks, bottlenecks } from './needs/bottlenecks.js';
export { cutPairs } from './needs/cut-pairs.js';
export { type RedundantRequirement, redundantRequirements } from './needs/redundant-requirements.js';
export { type Unavoidable, unavoidable } from './needs/unavoidable.js';
export { type Contradiction, contradictions } from './order/contradictions.js';
export { type Waves, waves } from './order/waves.js';
export { type PathwayGraph, pathwayGraph } from './pathway-graph.js';
export type { Program } from './program.js';
export { type Reach, reachable } from './reachable.js';
export {
  type CheapestRoutes,
  cheapestRoutes,
  type PricedRoute,
  type RouteQuestion,
} from './routes/cheapest-routes.js';
export { type CreditUse, creditUse, type StepCredits } from './routes/credit-use.js';
export { type Earliest, earliest, type TimeSpan, type TimeSpanOf } from './routes/earliest.js';
export { type MinimalRoutes, minimalRoutes } from './routes/minimal-routes.js';
export type { PriceOf } from './routes/prices.js';
export type { RunningChain } from './running-chain.js';
export { credentialLattice, type Rung } from './stacking/credential-lattice.js';
export { type Stacking, type StackingReport, stacking } from './stacking/stacking.js';
export { type EntryStacks, type Stack, stacksFrom } from './stacking/stacks-from.js';
export type { StepGraph } from './step-graph.js';
export { systemGraph } from './system-graph.js';
