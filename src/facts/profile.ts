/** What anyone who meets a requirement is sure to hold. */

import { foldRequirement, leastOf } from '../model/fold-requirement.js';
import type { Learner } from '../model/learner.js';
import type { Requirement, RequirementLeaf } from '../model/requirement.js';

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
  const sure = surelyNeeded(requirement, lacks);
  const any = foldRequirement(
    requirement,
    (leaf) => (lacks(leaf) ? [] : [leaf]),
    (_, parts) => parts.flat(),
  );
  return sure && { sure: learnerWith([...sure]), perhaps: learnerWith(any) };
}

/** Whether a person does not have what a leaf asks for. */
type Lacks = (leaf: RequirementLeaf) => boolean;

/** The leaves that every way of meeting a requirement needs; `undefined` when it cannot be met without those lacked. */
export function surelyNeeded(
  requirement: Requirement,
  lacks: Lacks = () => false,
): ReadonlySet<RequirementLeaf> | undefined {
  return foldRequirement<ReadonlySet<RequirementLeaf> | undefined>(
    requirement,
    (leaf) => (lacks(leaf) ? undefined : new Set([leaf])),
    (group, parts) => {
      const open = parts.filter((part) => part !== undefined);
      const spare = open.length - leastOf(group);
      if (spare < 0) return undefined;
      const counts = new Map<RequirementLeaf, number>();
      for (const part of open) for (const leaf of part) counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
      return new Set([...counts.keys()].filter((leaf) => (counts.get(leaf) ?? 0) > spare));
    },
  );
}

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
