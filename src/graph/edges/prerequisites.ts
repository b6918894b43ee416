/** Which steps count towards which, as a plain list. */

import { byCodeUnits, type StepId } from '../../base/ids.js';
import { foldRequirement } from '../../model/fold-requirement.js';
import type { Requirement, RequirementLeaf } from '../../model/requirement.js';
import { surelyNeeded } from '../../model/surely-needed.js';
import type { Timing } from '../../model/vocabulary.js';
import { checkGraph } from '../check-graph.js';
import type { StepGraph } from '../step-graph.js';
import { suppliersOf } from '../suppliers.js';
import { tightCredits } from './tight-credits.js';

/** One step that counts towards another, by itself or by what it awards, teaches or raises. */
export interface Prerequisite {
  readonly from: StepId;
  readonly to: StepId;
  readonly timing: Timing;
  /** Whether every way into `to` needs `from`; otherwise it is one of several. */
  readonly always: boolean;
}

/**
 * The steps that count towards each step, by `to`, then `from`, then timing: of a requirement tree every step that its
 * leaves name, and every step that supplies a credential, competency or level that they ask for. Entries are ways in
 * like the step's own requirement. What comes from outside the pathway has no place here.
 *
 * Cost: requirements · depth + what supplies them.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { prerequisites } from 'career-pathways/graph';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   credentials: [{ id: 'cna', title: 'Nurse aide', kind: 'Certificate' }],
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program', awards: ['cna'] },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'credential', credential: 'cna' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['nurse', 'aide'] }],
 * }, 'care');
 * prerequisites(graph); // => [{ from: 'aide', to: 'nurse', timing: 'before', always: true }]
 * ```
 */
export function prerequisites(graph: StepGraph): Prerequisite[] {
  checkGraph(graph);
  const suppliers = suppliersOf(graph.steps);
  return graph.waysIn.flatMap((tree, index) =>
    tree ? towards(graph, graph.steps[index]!.id, tree, suppliers) : [],
  );
}

function towards(
  graph: StepGraph,
  to: StepId,
  tree: Requirement,
  suppliers: ReturnType<typeof suppliersOf>,
): Prerequisite[] {
  const found = new Map<string, Prerequisite>();
  const stepsOf = (leaf: RequirementLeaf): readonly StepId[] => {
    if (leaf.kind === 'step') return graph.indexOf.has(leaf.step) ? [leaf.step] : [];
    if (leaf.kind === 'credits') return leaf.of.filter((step) => graph.indexOf.has(step));
    return suppliers(leaf).map((index) => graph.steps[index]!.id);
  };
  const needed = surelyNeeded(tree, (leaf) => {
    const steps = stepsOf(leaf);
    if (leaf.kind === 'credits') return tightCredits(graph, leaf.least, leaf.of);
    // Credit by agreement stands in for a step, but brings no grade.
    const credited = leaf.kind === 'step' && leaf.minGrade === undefined && graph.articulated.has(leaf.step);
    return steps.length === 1 && !credited ? steps : [];
  });
  foldRequirement(
    tree,
    (leaf) => {
      const timing = (leaf.kind === 'step' && leaf.timing) || 'before';
      for (const from of stepsOf(leaf))
        found.set(`${timing} ${from}`, { from, to, timing, always: needed?.has(from) ?? false });
    },
    () => undefined,
  );
  return [...found.values()].sort((a, b) => byCodeUnits(a.from, b.from) || byCodeUnits(a.timing, b.timing));
}
