/** From where a chain begins in tests: what a learner surely holds or, without one, whatever comes from outside. */
import { heldBy } from '../../src/graph/held.js';
import { outsideLeaves } from '../../src/graph/outside.js';
import type { StepGraph } from '../../src/graph/step-graph.js';
import type { Learner } from '../../src/model/learner.js';

export function startNodes(graph: StepGraph, learner?: Learner): number[] {
  return learner ? [...heldBy(graph, learner).sure] : outsideLeaves(graph);
}
