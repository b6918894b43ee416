/** The pathways that a compiled graph is about. */

import type { Pathway } from '../../model/pathway.js';
import type { PathwayGraph } from '../pathway-graph.js';
import type { StepGraph } from '../step-graph.js';

/** The pathway of a pathway's graph, or every pathway of the system where the graph is that of a system. */
export function pathwaysOf(graph: StepGraph | PathwayGraph): readonly Pathway[] {
  return 'pathway' in graph ? [graph.pathway] : (graph.system.pathways ?? []);
}
