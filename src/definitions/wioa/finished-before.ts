/** Which steps have to be finished before which: those cannot run at the same time. */

import type { StepId } from '../../base/ids.js';
import type { PathwayGraph } from '../../graph/pathway-graph.js';
import { suppliersOf } from '../../graph/suppliers.js';
import { surelyNeeded } from '../../model/surely-needed.js';

/** A step that another needs in any case, and whether it has to be finished for that. */
interface Need {
  readonly step: StepId;
  readonly finished: boolean;
}

/**
 * Answers whether a step has to be finished before another can begin, directly or through others in between. Cost: the
 * requirements of the pathway once, and for each second step that is asked about those of the steps before it.
 */
export function finishedBefore({ steps }: PathwayGraph): (first: StepId, second: StepId) => boolean {
  const awarding = suppliersOf(steps);
  const needs = new Map<StepId, readonly Need[]>();
  for (const { id, requires } of steps) {
    const leaves = (requires && surelyNeeded(requires, (leaf) => [leaf])) ?? [];
    needs.set(
      id,
      [...leaves].flatMap((leaf): Need[] => {
        if (leaf.kind === 'step')
          return [{ step: leaf.step, finished: (leaf.timing ?? 'before') === 'before' }];
        const [only, ...others] = leaf.kind === 'credential' ? awarding(leaf) : [];
        const step = others.length === 0 && steps[only ?? -1];
        return step ? [{ step: step.id, finished: true }] : [];
      }),
    );
  }
  const known = new Map<StepId, ReadonlySet<StepId>>();
  return (first, second) => {
    const before = known.get(second) ?? allBefore(second, needs);
    known.set(second, before);
    return before.has(first);
  };
}

/** The steps on the way to a step at least one of whose links asks that the one before is finished. */
function allBefore(goal: StepId, needs: ReadonlyMap<StepId, readonly Need[]>): ReadonlySet<StepId> {
  const found = new Set<StepId>();
  const seen = new Set<string>();
  const waiting: Need[] = [{ step: goal, finished: false }];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const key = `${at.finished} ${at.step}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (at.finished) found.add(at.step);
    for (const { step, finished } of needs.get(at.step) ?? [])
      waiting.push({ step, finished: finished || at.finished });
  }
  return found;
}
