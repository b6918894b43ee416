/** Which steps have to be finished before which: those cannot run at the same time. */

import type { StepId } from '../../base/ids.js';
import type { PathwayGraph } from '../../graph/pathway-graph.js';
import { suppliersOf } from '../../graph/suppliers.js';
import { foldRequirement, leastOf, leavesOf } from '../../model/fold-requirement.js';
import type { Requirement, RequirementLeaf } from '../../model/requirement.js';

/** A step with what it asks for. */
interface Asking {
  readonly id: StepId;
  readonly requires: Requirement;
}

/**
 * Answers whether one of some other steps has to be finished before a step can begin, directly or through steps in
 * between: for itself, or for what no step but these awards, teaches, raises or gives credit for. Cost: the requirements
 * of the steps before the one that is asked about, each time one of the others is among these.
 */
export function finishedBefore({
  steps,
  indexOf,
  credits,
}: PathwayGraph): (goal: StepId, others: readonly StepId[]) => boolean {
  const supplied = suppliersOf(steps);
  const sourcesOf = (leaf: RequirementLeaf): readonly StepId[] => {
    if (leaf.kind === 'step') return [leaf.step];
    return leaf.kind === 'credits' ? leaf.of : supplied(leaf).flatMap((index) => steps[index]?.id ?? []);
  };
  const creditIn = (ids: readonly StepId[]) => ids.reduce((sum, id) => sum + (credits.get(id) ?? 0), 0);
  const isLost = (leaf: RequirementLeaf, self: StepId, isGone: (id: StepId) => boolean) => {
    if (leaf.kind === 'step') return isGone(leaf.step);
    const sources = sourcesOf(leaf).filter((id) => id !== self);
    if (leaf.kind !== 'credits') return sources.length > 0 && sources.every(isGone);
    return creditIn(sources) >= leaf.least && creditIn(sources.filter((id) => !isGone(id))) < leaf.least;
  };
  const known = new Map<StepId, { readonly ids: ReadonlySet<StepId>; readonly asking: readonly Asking[] }>();
  /** The steps that may be needed before a step, and those of them, and itself, that ask for something: the last first. */
  const upTo = (goal: StepId) => {
    const before = known.get(goal);
    if (before) return before;
    const ids = new Set([goal]);
    const asking: Asking[] = [];
    for (const id of ids) {
      const { requires } = steps[indexOf.get(id) ?? -1] ?? {};
      // What nothing meets waits for no step.
      if (!requires || !isMet(requires, () => true)) continue;
      asking.unshift({ id, requires });
      for (const leaf of leavesOf(requires)) for (const source of sourcesOf(leaf)) ids.add(source);
    }
    known.set(goal, { ids, asking });
    return { ids, asking };
  };
  return (goal, others) => {
    const { ids, asking } = upTo(goal);
    const own = others.filter((id) => ids.has(id));
    if (own.length === 0) return false;
    // First the steps that cannot be taken without one of the others; of these then those for which it has to be over.
    const stopped = (using?: ReadonlySet<StepId>) => {
      const found = new Set<StepId>();
      const isGone = (leaf: RequirementLeaf) =>
        using && leaf.kind === 'step' && (leaf.timing ?? 'before') !== 'before'
          ? (id: StepId) => found.has(id)
          : (id: StepId) => own.includes(id) || (using ?? found).has(id);
      for (let count = -1; count < found.size; ) {
        count = found.size;
        for (const { id, requires } of asking)
          if (!found.has(id) && !isMet(requires, (leaf) => !isLost(leaf, id, isGone(leaf)))) found.add(id);
      }
      return found;
    };
    const using = stopped();
    return using.has(goal) && stopped(using).has(goal);
  };
}

function isMet(requirement: Requirement, has: (leaf: RequirementLeaf) => boolean): boolean {
  return foldRequirement<boolean>(
    requirement,
    has,
    (group, parts) => parts.filter(Boolean).length >= leastOf(group),
  );
}
