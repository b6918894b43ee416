/** A compiled pathway as curricular analytics draws it: steps, and an edge for every prerequisite. */

import type { StepId } from '../base/ids.js';
import { type Digraph, digraph } from '../graph/digraph/digraph.js';
import { prerequisites } from '../graph/edges/prerequisites.js';
import type { StepGraph } from '../graph/step-graph.js';

/** Every prerequisite as one edge, alternatives and all, whatever its timing. Node `n` is step `n`. */
export function drawnGraph(graph: StepGraph): Digraph {
  return digraph(
    prerequisites(graph).map(({ from, to }) => [from, to] as const),
    { ids: graph.steps.map(({ id }) => id) },
  );
}

/** The same edges as pairs of ids, each once. */
export function drawnEdges(graph: StepGraph): (readonly [from: StepId, to: StepId])[] {
  const { ids, offsets, targets } = drawnGraph(graph);
  return ids.flatMap((from, node) =>
    Array.from(targets.subarray(offsets[node]!, offsets[node + 1]!), (to) => [from, ids[to]!] as const),
  );
}
