/** What every way of meeting a requirement needs. */

import { foldRequirement, leastOf } from './fold-requirement.js';
import type { Requirement, RequirementLeaf } from './requirement.js';

/**
 * The items that every way of meeting a requirement needs; `undefined` when it cannot be met. `itemsOf` answers what a
 * leaf needs: several items together, or `undefined` where it cannot be met. Cost: leaves · depth.
 */
export function surelyNeeded<T>(
  requirement: Requirement,
  itemsOf: (leaf: RequirementLeaf) => readonly T[] | undefined,
): ReadonlySet<T> | undefined {
  return foldRequirement<ReadonlySet<T> | undefined>(
    requirement,
    (leaf) => {
      const items = itemsOf(leaf);
      return items && new Set(items);
    },
    (group, parts) => {
      const open = parts.filter((part) => part !== undefined);
      const spare = open.length - leastOf(group);
      if (spare < 0) return undefined;
      const counts = new Map<T, number>();
      for (const part of open) for (const item of part) counts.set(item, (counts.get(item) ?? 0) + 1);
      return new Set([...counts.keys()].filter((item) => (counts.get(item) ?? 0) > spare));
    },
  );
}
