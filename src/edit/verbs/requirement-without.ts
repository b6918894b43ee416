/** A requirement with fewer parts. */

import { foldRequirement } from '../../model/fold-requirement.js';
import type { Requirement } from '../../model/requirement.js';

/**
 * The requirement without parts: `kept` gives each part as it stays, or nothing where it goes. A group of which no part
 * stays goes too, and `some` asks for no more than there are. Absent: nothing stays. Cost: the size of the tree.
 */
export function requirementWithout(
  tree: Requirement,
  kept: (node: Requirement) => Requirement | undefined,
): Requirement | undefined {
  return foldRequirement<Requirement | undefined>(tree, kept, (group, parts) => {
    if (kept(group) === undefined) return undefined;
    if (parts.every((part, at) => part === group.of[at])) return group;
    const of = parts.filter((part) => part !== undefined);
    if (of.length === 0) return undefined;
    return group.kind === 'some'
      ? { ...group, least: Math.min(group.least, of.length), of }
      : { ...group, of };
  });
}
