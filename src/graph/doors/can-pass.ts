/** Whether anyone can meet a requirement, or pass an entry. */

import type { EntryPoint } from '../../model/entry.js';
import { leavesOf } from '../../model/fold-requirement.js';
import type { Requirement, RequirementLeaf } from '../../model/requirement.js';
import type { Step } from '../../model/step.js';
import { surelyNeeded } from '../../model/surely-needed.js';
import type { Find } from '../../model/thing-names.js';
import { waysThrough } from '../step-graph.js';

/** Where things are looked up. */
interface Things {
  readonly find: Find;
}

/** Whether a requirement leaves a way open: one that asks for no step that is not there. */
export function canMeet(things: Things, requirement: Requirement): boolean {
  const isLost = (leaf: RequirementLeaf) => leaf.kind === 'step' && !things.find('step', leaf.step);
  return surelyNeeded(requirement, (leaf) => (isLost(leaf) ? undefined : [leaf])) !== undefined;
}

/** Whether someone can pass an entry, as far as it or its step says what that asks for. */
export function isPassable(things: Things, entry: EntryPoint, step: Step | undefined): boolean {
  const ways = waysThrough(entry, step);
  return ways.length === 0 || ways.some((way) => canMeet(things, way));
}

/** Whether a requirement that can be met asks for something that is there. */
export function asksSomething(things: Things, requirement: Requirement): boolean {
  const { find } = things;
  const isThere = (leaf: RequirementLeaf) => {
    if (leaf.kind === 'step') return find('step', leaf.step) !== undefined;
    if (leaf.kind === 'credential') return find('credential', leaf.credential) !== undefined;
    return leaf.kind !== 'competency' || find('competency', leaf.competency) !== undefined;
  };
  return canMeet(things, requirement) && leavesOf(requirement).some(isThere);
}
