/** From what a question about a pathway sets out. */

import type { Learner } from '../model/learner.js';
import { heldBy } from './held.js';
import { outsideLeaves } from './outside.js';
import type { StepGraph } from './step-graph.js';

/**
 * The nodes that hold at the start: what a learner surely holds or, where nobody is named, whatever comes from outside
 * the pathway (a person who meets all that no step of it supplies).
 */
export function startNodes(graph: StepGraph, learner?: Learner): number[] {
  return learner ? [...heldBy(graph, learner).sure] : outsideLeaves(graph);
}
