export { type BitRows, countRow, hasBit, listColumn, listRow } from './bit-rows.js';
export { type Bottleneck, type Bottlenecks, bottlenecks } from './bottlenecks.js';
export {
  type CheapestRoutes,
  cheapestRoutes,
  type PricedRoute,
  type RouteQuestion,
} from './cheapest-routes.js';
export { closure } from './closure.js';
export type { Edges } from './components.js';
export { type Contradiction, contradictions } from './contradictions.js';
export { credentialLattice, type Rung } from './credential-lattice.js';
export { type CreditUse, creditUse, type StepCredits } from './credit-use.js';
export { cutPairs } from './cut-pairs.js';
export { type Adjacency, type Digraph, digraph } from './digraph.js';
export { type Earliest, earliest, type TimeSpan, type TimeSpanOf } from './earliest.js';
export { edgeList } from './edge-list.js';
export type { EdgeEnd, EdgeKind, EdgeRow } from './edge-row.js';
export { type EntryLeads, entriesByPopulation, type PopulationEntries } from './entries-by-population.js';
export { entryPoints, type FoundEntry } from './entry-points.js';
export { type ExitOutcome, exitOutcomes } from './exit-outcomes.js';
export { exitPoints, type FoundExit } from './exit-points.js';
export type { Goal } from './goal.js';
export type { Leads } from './leads-from.js';
export { type LongestPaths, longestPaths } from './longest-paths.js';
export { type LooseEnd, looseEnds } from './loose-ends.js';
export { type MinimalRoutes, minimalRoutes } from './minimal-routes.js';
export type { Outcome, OutcomeKind } from './outcomes-after.js';
export { type PathwayGraph, pathwayGraph } from './pathway-graph.js';
export { type Prerequisite, prerequisites } from './prerequisites.js';
export type { PriceOf } from './prices.js';
export type { Program } from './program.js';
export { reachFrom } from './reach-from.js';
export { type Reach, reachable } from './reachable.js';
export { type RedundantRequirement, redundantRequirements } from './redundant-requirements.js';
export type { RunningChain } from './running-chain.js';
export { type Stacking, type StackingReport, stacking } from './stacking.js';
export { type EntryStacks, type Stack, stacksFrom } from './stacks-from.js';
export type { StepGraph } from './step-graph.js';
export { systemGraph } from './system-graph.js';
export { type TopologicalOrder, topologicalOrder } from './topological-order.js';
export { type TransitiveReduction, transitiveReduction } from './transitive-reduction.js';
export { type Unavoidable, unavoidable } from './unavoidable.js';
export { type Waves, waves } from './waves.js';
