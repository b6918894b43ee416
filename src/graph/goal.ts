/** What a person may aim for, as nodes of a compiled pathway. */

import { checkObject, checkText, checkWord } from '../base/arguments.js';
import type { CredentialId, OccupationId, StepId } from '../base/ids.js';
import { PathwayError } from '../base/pathway-error.js';
import type { Learner } from '../model/learner.js';
import { referencesOf } from '../model/references.js';
import { tables } from '../model/tables.js';
import type { StepGraph } from './step-graph.js';

/** What a person may aim for on a pathway. An occupation is reached at an exit that names it. */
export type Goal =
  | { readonly kind: 'step'; readonly step: StepId }
  | { readonly kind: 'credential'; readonly credential: CredentialId }
  | { readonly kind: 'occupation'; readonly occupation: OccupationId };

/** A goal that the document names somewhere, whether or not this graph leads to it; else `unknown-goal`. */
export function checkGoal(graph: StepGraph, goal: unknown): asserts goal is Goal {
  checkObject(goal, 'goal');
  const { kind } = goal as Goal;
  checkWord(kind, ['step', 'credential', 'occupation'], 'goal.kind');
  const id: unknown = (goal as Record<string, unknown>)[kind];
  checkText(id, `goal.${kind}`);
  if (graph.system[tables[kind]]?.some((row) => row.id === id)) return;
  if (referencesOf(graph.system).some(({ to }) => to.kind === kind && to.id === id)) return;
  throw new PathwayError('unknown-goal', `Nothing in "${graph.system.id}" names the ${kind} "${id}".`, {
    argument: 'goal',
  });
}

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
