/** Whether meeting one requirement meets another. */

import { foldRequirement, leastOf } from './fold-requirement.js';
import { implies } from './implies.js';
import type { Requirement, RequirementLeaf } from './requirement.js';

/**
 * Whether whoever meets `way` meets `own` too, as far as that can be seen part by part. `true` is sure; `false` may miss a
 * case in which several parts of a "some … of" do it together. Method: for each part of `own`, which parts of `way` meet
 * it. Cost: parts × parts.
 */
export function covers(way: Requirement, own: Requirement): boolean {
  const marks = foldRequirement<readonly boolean[]>(
    own,
    (asked) => partsThat(way, (leaf) => implies(leaf, asked)),
    (group, parts) => {
      const enough = (at: number) => parts.filter((part) => part[at]).length >= leastOf(group);
      return partsThat(way, (_, at) => enough(at), enough);
    },
  );
  return marks.at(-1) ?? false;
}

/** For each part of a requirement, those inside first, whether it does: by itself, or by what is in it. */
function partsThat(
  way: Requirement,
  does: (leaf: RequirementLeaf, at: number) => boolean,
  together: (at: number) => boolean = () => false,
): readonly boolean[] {
  const marks: boolean[] = [];
  const mark = (value: boolean) => {
    marks.push(value);
    return value;
  };
  foldRequirement<boolean>(
    way,
    (leaf) => mark(does(leaf, marks.length)),
    // Of the parts that are met, one does it: however few are left out.
    (group, parts) => {
      const without = parts.filter((part) => !part).length;
      return mark(without < leastOf(group) || together(marks.length));
    },
  );
  return marks;
}
