/** What a person may aim for, as nodes of a compiled pathway. */

import type { CredentialId, OccupationId, StepId } from '../base/ids.js';
import type { Learner } from '../model/learner.js';
import type { StepGraph } from './step-graph.js';

/** What a person may aim for on a pathway. An occupation is reached at an exit that names it. */
export type Goal =
  | { readonly kind: 'step'; readonly step: StepId }
  | { readonly kind: 'credential'; readonly credential: CredentialId }
  | { readonly kind: 'occupation'; readonly occupation: OccupationId };

/** The nodes of a goal: any of them will do; none where nothing on the pathway leads to it. */
export function goalNodes(graph: StepGraph, goal: Goal): number[] {
  const credential = (id: CredentialId) =>
    graph.leaves.flatMap((leaf, i) =>
      leaf.kind === 'credential' && leaf.credential === id ? graph.leafNodes[i]! : [],
    );
  const step = (id: StepId) => graph.indexOf.get(id) ?? [];
  if (goal.kind === 'step') return [step(goal.step)].flat();
  if (goal.kind === 'credential') return credential(goal.credential);
  return graph.exits
    .filter((exit) => exit.occupations?.includes(goal.occupation))
    .flatMap(({ after }) => (after.kind === 'step' ? step(after.step) : credential(after.credential)));
}

/** Whether a credential that the person holds is the goal or opens it, wherever it was earned. */
export function inHand({ exits }: StepGraph, { credentials = [] }: Learner, goal: Goal): boolean {
  if (goal.kind === 'credential') return credentials.includes(goal.credential);
  return exits.some(
    ({ after, occupations }) =>
      goal.kind === 'occupation' &&
      after.kind === 'credential' &&
      credentials.includes(after.credential) &&
      occupations?.includes(goal.occupation),
  );
}
