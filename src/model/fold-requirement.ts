/** Walks a requirement tree from its leaves up, without recursion, so that no tree is too deep. */

import type { StepId } from '../base/ids.js';
import { PathwayError } from '../base/pathway-error.js';
import type {
  AllRequirement,
  AnyRequirement,
  Requirement,
  RequirementLeaf,
  SomeRequirement,
} from './requirement.js';

/** A requirement made of others. */
export type RequirementGroup = AllRequirement | AnyRequirement | SomeRequirement;

/** Whether a requirement is made of others. */
export function isGroup(requirement: Requirement): requirement is RequirementGroup {
  if (!requirement) throw new PathwayError('bad-system', 'A part of this requirement is not a requirement.');
  return requirement.kind === 'all' || requirement.kind === 'any' || requirement.kind === 'some';
}

/** How many of its parts a group asks for. */
export function leastOf(group: RequirementGroup): number {
  return group.kind === 'all' ? group.of.length : group.kind === 'any' ? 1 : group.least;
}

/**
 * Turns a tree into one answer: `leaf` answers for each leaf, `group` for each group from the answers of its parts,
 * in the order they are listed. One that contains itself, which no document can, is a `PathwayError`.
 */
export function foldRequirement<T>(
  tree: Requirement,
  leaf: (leaf: RequirementLeaf) => T,
  group: (group: RequirementGroup, parts: readonly T[]) => T,
): T {
  if (!isGroup(tree)) return leaf(tree);
  const open: { group: RequirementGroup; parts: T[] }[] = [{ group: tree, parts: [] }];
  const inside = new Set<Requirement>([tree]);
  for (;;) {
    const top = open[open.length - 1] as (typeof open)[number];
    const next = top.group.of[top.parts.length];
    if (next === undefined) {
      const answer = group(top.group, top.parts);
      open.pop();
      inside.delete(top.group);
      const parent = open[open.length - 1];
      if (!parent) return answer;
      parent.parts.push(answer);
    } else if (isGroup(next)) {
      if (inside.has(next)) throw new PathwayError('bad-system', 'A requirement contains itself.');
      inside.add(next);
      open.push({ group: next, parts: [] });
    } else top.parts.push(leaf(next));
  }
}

/** Everything that a requirement asks for, whatever of it is enough. */
export function leavesOf(requirement: Requirement): readonly RequirementLeaf[] {
  return foldRequirement<readonly RequirementLeaf[]>(
    requirement,
    (leaf) => [leaf],
    (_, parts) => parts.flat(),
  );
}

/** The steps that a requirement names, alone or for their credits. */
export function stepsIn(requirement: Requirement): readonly StepId[] {
  return leavesOf(requirement).flatMap((leaf) =>
    leaf.kind === 'step' ? leaf.step : leaf.kind === 'credits' ? leaf.of : [],
  );
}
