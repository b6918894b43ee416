/** Numbers for requirements: the same for those that ask the same, in whatever order. */

import { foldRequirement, leastOf } from '../../model/fold-requirement.js';
import type { Requirement } from '../../model/requirement.js';
import { keyOf } from './part-needs.js';

/** Numbers a tree and each part in it. Cost: parts · log parts. */
export function partNumbers(tree: Requirement): Map<Requirement, number> {
  const numbers = new Map<Requirement, number>();
  const known = new Map<string, number>();
  const number = (part: Requirement, key: string) => {
    const found = known.get(key) ?? known.size;
    known.set(key, found);
    numbers.set(part, found);
    return found;
  };
  foldRequirement(
    tree,
    (leaf) => {
      if (leaf.kind === 'step') return number(leaf, keyOf({ ...leaf, timing: leaf.timing ?? 'before' }));
      if (leaf.kind !== 'credits') return number(leaf, keyOf(leaf));
      return number(leaf, keyOf({ ...leaf, of: [...new Set(leaf.of)].sort() }));
    },
    (group, parts) => {
      const [least, sorted] = [leastOf(group), [...parts].sort((a, b) => a - b)];
      return number(group, `${least} of ${sorted.join(' ')}`);
    },
  );
  return numbers;
}
