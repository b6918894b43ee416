/** What lies between a person and a goal: the steps still to take, and what no step of the pathway supplies. */

import type { StepId } from '../base/ids.js';
import { checkGraph } from '../graph/check-graph.js';
import { forwardChain, never } from '../graph/forward-chain.js';
import { checkGoal, type Goal, goalNodes, inHand } from '../graph/goal.js';
import { heldBy } from '../graph/held.js';
import { outsideLeaves } from '../graph/outside.js';
import { support, witnessRoute } from '../graph/routes/witness.js';
import type { StepGraph } from '../graph/step-graph.js';
import { outsetOf } from '../graph/taken-again.js';
import { checkLearner } from '../model/check-arguments.js';
import { completedSteps, type Learner } from '../model/learner.js';
import type { RequirementLeaf } from '../model/requirement.js';

/**
 * How far a goal is. `held`: it is there. `found`: the steps of `route` lead to it, once the person has what is
 * `missing`, if anything is, which no step of this pathway supplies. `no-route`: nothing that a person could bring opens
 * a way.
 */
export type GoalGap =
  | { readonly status: 'held' }
  | {
      readonly status: 'found';
      readonly route: readonly StepId[];
      /** Absent: nothing is. */
      readonly missing?: readonly RequirementLeaf[];
    }
  | { readonly status: 'no-route' };

/**
 * The gap between what a person holds and a goal, with one route that closes it: a route that works, in order, not
 * necessarily the shortest. An occupation is reached at an exit that names it.
 *
 * Cost: steps + requirements. On cycles: a goal that only its own cycle supports has no route.
 *
 * @throws PathwayError `bad-graph`; `unknown-goal` for one that the document does not name; `bad-argument`.
 *
 * @example
 * ```ts
 * import { gapTo, pathwayGraph } from 'career-pathways';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program', requires: { kind: 'level', scheme: 'grade', level: 8 } },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'step', step: 'aide' }, awards: ['adn'] },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * }, 'care');
 * const goal = { kind: 'credential', credential: 'adn' } as const;
 * gapTo(graph, { steps: [{ step: 'aide' }] }, goal); // => { status: 'found', route: ['nurse'] }
 * gapTo(graph, {}, goal); // => { status: 'found', route: ['aide', 'nurse'], missing: [{ kind: 'level', scheme: 'grade', level: 8 }] }
 * ```
 */
export function gapTo(graph: StepGraph, learner: Learner, goal: Goal): GoalGap {
  checkGraph(graph);
  checkLearner(learner);
  checkGoal(graph, goal);
  if (inHand(graph, learner, goal)) return { status: 'held' };
  const goals = goalNodes(graph, goal);
  const held = new Set(heldBy(graph, learner).sure);
  if (goals.some((node) => held.has(node))) return { status: 'held' };
  const gap = gapBetween(graph, learner, goals);
  return gap.status === 'found' && gap.route.length === 0 && !gap.missing ? { status: 'held' } : gap;
}

/** The gap between a person and the first of some nodes that they can get to, without the nodes that are shut. */
export function gapBetween(
  graph: StepGraph,
  learner: Learner,
  goals: readonly number[],
  shut?: Uint8Array,
): Exclude<GoalGap, { readonly status: 'held' }> {
  const { graph: its, sure: held, open } = outsetOf(graph, learner);
  const sure = forwardChain(its.program, held, undefined, shut);
  const reached = earliest(sure, goals);
  if (reached !== undefined) return { status: 'found', route: witnessRoute(its, sure, reached) };
  const from = [...held, ...open, ...outsideLeaves(its), ...gradesToMend(its, learner)];
  const brought = forwardChain(its.program, from, undefined, shut);
  const hoped = earliest(brought, goals);
  if (hoped === undefined) return { status: 'no-route' };
  const rests = new Set(support(its, brought, hoped));
  const had = new Set(held);
  const lacks = (node: number) => brought[node] === 0 && rests.has(node) && !had.has(node);
  const missing = [
    ...its.leaves.filter((_, index) => lacks(its.leafNodes[index]!)),
    ...its.doubts.flatMap(({ leaf, node, mixed }) => ([node, mixed ?? node].some(lacks) ? leaf : [])),
  ];
  return { status: 'found', route: witnessRoute(its, brought, hoped), missing };
}

/** Grades that are asked for in steps already taken: nothing but another try supplies them. */
function gradesToMend(graph: StepGraph, learner: Learner): number[] {
  const taken = new Set(completedSteps(learner).map(({ step }) => step));
  return graph.leaves.flatMap((leaf, i) =>
    leaf.kind === 'step' && taken.has(leaf.step) ? graph.leafNodes[i]! : [],
  );
}

function earliest(stages: Int32Array, nodes: readonly number[]): number | undefined {
  const reached = nodes.filter((node) => stages[node] !== never);
  return reached.sort((a, b) => stages[a]! - stages[b]! || a - b)[0];
}
