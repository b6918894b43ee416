/** Which goals of a learner are within reach on a compiled edition. */

import type { CalendarDate } from '../../base/calendar-date.js';
import type { StepId } from '../../base/ids.js';
import { put } from '../../base/put.js';
import { forwardChain, never } from '../../graph/forward-chain.js';
import { type Goal, goalNodes, inHand } from '../../graph/goal.js';
import { graphFor, heldBy } from '../../graph/held.js';
import { outsideLeaves } from '../../graph/outside.js';
import type { StepGraph } from '../../graph/step-graph.js';
import { goalsOn } from '../../learner/goals-on.js';
import { shutNodes } from '../../learner/offered-on.js';
import { implies } from '../../model/implies.js';
import { completedSteps, type Learner } from '../../model/learner.js';
import type { RequirementLeaf } from '../../model/requirement.js';

/**
 * What a learner would have had to bring to an edition from outside: all that no step supplies and that a person can
 * get, and better grades in what they took. Not the groups they belong to, and nothing that was decided.
 */
export function broughtTo(graph: StepGraph, { decisions = [], ...learner }: Learner): RequirementLeaf[] {
  const outside = new Set(outsideLeaves(graph));
  const decided = new Set(decisions.map(({ requirement }) => requirement));
  const taken = new Set(completedSteps(learner).map(({ step }) => step));
  return graph.leaves.filter((leaf, at) => {
    if (leaf.kind === 'population') return false;
    if (leaf.kind === 'text' && decided.has(leaf.text)) return false;
    if (leaf.kind === 'step' && graph.indexOf.has(leaf.step)) return taken.has(leaf.step);
    return outside.has(graph.leafNodes[at]!);
  });
}

/**
 * Answers for goals whether a learner gets to them with what they hold and bring: on an edition as it is written or, where
 * `offered` is given, by what is offered: on its day, or without one by what has not ceased and is not suspended.
 */
export function goalsWithin(
  graph: StepGraph,
  learner: Learner,
  brought: readonly RequirementLeaf[],
  offered?: { readonly asOf: CalendarDate | undefined },
): (goal: Goal) => boolean {
  const its = graphFor(graph, learner);
  const start = [...heldBy(its, learner).sure, ...nodesOf(its, brought)];
  const shut = offered && shutNodes(its, learner, offered.asOf);
  const stages = forwardChain(its.program, start, Infinity, shut);
  const held = goalsHeld(its, learner);
  return (goal) => held(goal) || goalsOn(its, goal, offered?.asOf).some((node) => stages[node] !== never);
}

/** Answers whether a learner is at a goal already. */
export function goalsHeld(graph: StepGraph, learner: Learner): (goal: Goal) => boolean {
  const held = new Set(heldBy(graph, learner).sure);
  return (goal) => inHand(graph, learner, goal) || goalNodes(graph, goal).some((node) => held.has(node));
}

/** The leaves of a graph that follow from what is brought. A grade can be mended only where the step is on the graph. */
function nodesOf({ leaves, leafNodes, indexOf }: StepGraph, brought: readonly RequirementLeaf[]): number[] {
  const bySubject = new Map<string, RequirementLeaf[]>();
  for (const leaf of brought) put(bySubject, subjectOf(leaf), leaf);
  const mends = (leaf: RequirementLeaf, graded: (step: StepId) => boolean) =>
    leaf.kind !== 'step' || leaf.minGrade === undefined || graded(leaf.step);
  const isThere = (step: StepId) => indexOf.has(step);
  return [...leaves.keys()].flatMap((at) => {
    const leaf = leaves[at]!;
    const some = bySubject.get(subjectOf(leaf))?.some((one) => mends(one, isThere) && implies(one, leaf));
    return some ? leafNodes[at]! : [];
  });
}

function subjectOf(leaf: RequirementLeaf): string {
  switch (leaf.kind) {
    case 'step':
      return `step ${leaf.step}`;
    case 'credential':
      return `credential ${leaf.credential}`;
    case 'competency':
      return `competency ${leaf.competency}`;
    case 'level':
      return `level ${leaf.scheme}`;
    case 'text':
      return `text ${leaf.text}`;
    case 'experience':
    case 'credits':
    case 'population':
      return leaf.kind;
  }
}
