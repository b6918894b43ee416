/** The steps that requirements are about. */

import { byCodeUnits, type StepId } from '../../base/ids.js';
import { foldRequirement } from '../../model/fold-requirement.js';
import type { Requirement } from '../../model/requirement.js';
import type { StepGraph } from '../step-graph.js';
import { suppliersOf } from '../suppliers.js';

/** Answers which steps of a graph requirements name, or which supply what they name; by id. */
export function stepsNamed(graph: StepGraph): (trees: readonly Requirement[]) => StepId[] {
  const suppliers = suppliersOf(graph.steps);
  return (trees) => {
    const found = new Set<StepId>();
    for (const tree of trees)
      foldRequirement(
        tree,
        (leaf) => {
          const named =
            leaf.kind === 'step'
              ? [leaf.step]
              : leaf.kind === 'credits'
                ? leaf.of
                : suppliers(leaf).map((step) => graph.steps[step]!.id);
          for (const step of named) if (graph.indexOf.has(step)) found.add(step);
        },
        () => undefined,
      );
    return [...found].sort(byCodeUnits);
  };
}
