/**
 * Milestones that are reached by what a person holds. A milestone is no thing to do but a point that is reached when
 * other steps are done: a badge that stands in a pathway, or a group of badges.
 */

import { append } from '../../base/append.js';
import { PathwayError } from '../../base/pathway-error.js';
import { put } from '../../base/put.js';
import { foldRequirement, leastOf, leavesOf } from '../../model/fold-requirement.js';
import type { Learner } from '../../model/learner.js';
import type { Requirement } from '../../model/requirement.js';
import type { Step } from '../../model/step.js';
import type { PathwaySystem } from '../../model/system.js';

/**
 * The milestones of a system that a person has reached and that are not among their steps: all that one awards is held;
 * one that awards nothing has all that it requires. Method: forward from what is held, each milestone looked at again
 * when one that it asks for is reached. Cost: the size of all requirements, as often as they have leaves.
 */
export function milestonesReached(system: PathwaySystem, learner: Learner): string[] {
  try {
    return reached(system.steps ?? [], learner);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const message = 'A requirement of options.system is malformed. Check the system with readSystem.';
    throw new PathwayError('bad-system', message, { argument: 'options.system', cause });
  }
}

function reached(
  steps: readonly Step[],
  { credentials, competencies, steps: taken = [] }: Learner,
): string[] {
  const held = {
    credential: new Set(credentials),
    competency: new Set(competencies),
    step: new Set(taken.map(({ step }) => step)),
  };
  const meets = (requirement: Requirement): boolean =>
    foldRequirement<boolean>(
      requirement,
      (leaf) => {
        if (leaf.kind === 'step') return leaf.minGrade === undefined && held.step.has(leaf.step);
        if (leaf.kind === 'credential') return held.credential.has(leaf.credential);
        return leaf.kind === 'competency' && held.competency.has(leaf.competency);
      },
      (group, parts) => parts.filter((part) => part).length >= leastOf(group),
    );
  const isReached = ({ awards = [], requires }: Step): boolean => {
    if (awards.length > 0) return awards.every((credential) => held.credential.has(credential));
    return requires !== undefined && leavesOf(requires).length > 0 && meets(requires);
  };
  const waiting = steps.filter(({ kind, id }) => kind === 'milestone' && !held.step.has(id));
  const askers = new Map<string, Step[]>();
  for (const step of waiting)
    for (const leaf of step.requires ? leavesOf(step.requires) : [])
      if (leaf.kind === 'step') put(askers, leaf.step, step);
  const found: string[] = [];
  // Those that are looked at again come behind the others.
  for (const step of waiting) {
    if (held.step.has(step.id) || !isReached(step)) continue;
    held.step.add(step.id);
    found.push(step.id);
    append(waiting, askers.get(step.id) ?? []);
  }
  return found;
}
