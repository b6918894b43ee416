/** What anyone who meets a requirement is sure to hold. */

import { leavesOf } from '../../model/fold-requirement.js';
import type { Learner } from '../../model/learner.js';
import type { Requirement, RequirementLeaf } from '../../model/requirement.js';
import { surelyNeeded } from '../../model/surely-needed.js';

/** What a person who meets a requirement brings: in any case, and perhaps. */
export interface Brought {
  readonly sure: Learner;
  readonly perhaps: Learner;
}

/**
 * What a person who meets a requirement brings: for sure the leaves that every way of meeting it needs, perhaps any of
 * its leaves. Leaves that the person `lacks` are not available. `undefined` when it cannot be met without them.
 */
export function bringing(requirement: Requirement, lacks: Lacks = () => false): Brought | undefined {
  const sure = surelyNeeded(requirement, (leaf) => (lacks(leaf) ? undefined : [leaf]));
  const any = leavesOf(requirement).filter((leaf) => !lacks(leaf));
  return sure && { sure: learnerWith([...sure]), perhaps: learnerWith(any) };
}

/** Whether a person does not have what a leaf asks for. */
type Lacks = (leaf: RequirementLeaf) => boolean;

function learnerWith(leaves: readonly RequirementLeaf[]): Learner {
  type Kind = RequirementLeaf['kind'];
  const only = <K extends Kind>(kind: K) =>
    leaves.filter((leaf): leaf is Extract<RequirementLeaf, { kind: K }> => leaf.kind === kind);
  return {
    credentials: only('credential').map(({ credential }) => credential),
    competencies: only('competency').map(({ competency }) => competency),
    populations: only('population').map(({ population }) => population),
    levels: only('level'),
    experience: only('experience'),
    steps: only('step').map(({ step, minGrade = 0 }) => ({ step, grade: minGrade })),
  };
}
