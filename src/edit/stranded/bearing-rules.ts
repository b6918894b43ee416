/** Which rules can bear on a goal: those for steps that something on a way to it asks for, in either edition. */

import type { StepId } from '../../base/ids.js';
import { put } from '../../base/put.js';
import type { Goal } from '../../graph/goal.js';
import type { StepGraph } from '../../graph/step-graph.js';
import { suppliersOf } from '../../graph/suppliers.js';
import type { ExitAfter } from '../../model/exit.js';
import { leavesOf } from '../../model/fold-requirement.js';
import type { RequirementLeaf } from '../../model/requirement.js';
import type { GrandfatheringRule } from './stranded-report.js';

/**
 * Answers for a goal the numbers of the rules that can bear on it; whether the others are made changes nothing about it.
 * Cost: for each goal the steps that lead to it, and what they ask for.
 */
export function bearingRules(
  graphs: readonly StepGraph[],
  rules: readonly GrandfatheringRule[],
): (goal: Goal) => readonly number[] {
  const named = graphs.flatMap((graph) => suppliedBy(graph));
  const credit = new Map<StepId, StepId[]>();
  for (const rule of rules) if (rule.kind === 'credit') put(credit, rule.step, rule.from);
  const sourcesOf = (step: StepId): readonly StepId[] => [
    ...graphs.flatMap(({ waysIn, indexOf }) => {
      const way = waysIn[indexOf.get(step) ?? -1];
      return way === undefined
        ? []
        : leavesOf(way).flatMap((leaf) => named.flatMap((supply) => supply(leaf)));
    }),
    ...named.flatMap((supply) => supply({ kind: 'step', step })),
    ...(credit.get(step) ?? []),
  ];
  return (goal) => {
    const steps = new Set(
      goalLeaves(graphs, goal).flatMap((leaf) => named.flatMap((supply) => supply(leaf))),
    );
    for (const step of steps) for (const source of sourcesOf(step)) steps.add(source);
    return rules.flatMap(({ step }, at) => (steps.has(step) ? at : []));
  };
}

/** Answers which steps of a graph supply a leaf, by being taken or by credit. */
function suppliedBy({ steps, articulated }: StepGraph): (leaf: RequirementLeaf) => readonly StepId[] {
  const suppliers = suppliersOf(steps);
  const taken = (leaf: RequirementLeaf): readonly StepId[] => {
    if (leaf.kind === 'step') return [leaf.step];
    return leaf.kind === 'credits' ? leaf.of : suppliers(leaf).map((at) => steps[at]!.id);
  };
  return (leaf) => {
    const direct = taken(leaf);
    return [...direct, ...direct.flatMap((step) => (articulated.get(step) ?? []).flatMap(taken))];
  };
}

function goalLeaves(graphs: readonly StepGraph[], goal: Goal): readonly (RequirementLeaf & ExitAfter)[] {
  if (goal.kind !== 'occupation') return [goal];
  return graphs.flatMap(({ exits }) =>
    exits.flatMap(({ after, occupations }) => (occupations?.includes(goal.occupation) ? after : [])),
  );
}
