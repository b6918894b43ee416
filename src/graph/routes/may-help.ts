/**
 * What surely helps on no way to a goal.
 *
 * Problem: to prove that no minimal route works because of a node is coNP-hard. Method: whoever is helped by a node has,
 * without it, nothing that is enough for the goal by itself, given the steps that every way takes; the node has to come
 * true from what is left. What is ruled out is proven, what is not ruled out may help or not. Cost: nodes + edges, and
 * as much again for each node asked about that is enough by itself. On cycles: sound; where steps must be taken
 * together, nothing is ruled out.
 */

import { enoughAlone, heldInOrder, marked } from './held-in-order.js';
import type { RouteProblem } from './route-layout.js';
import { wayCost } from './ways-through.js';

/**
 * Answers for nodes whether they may help. `isSure`: whether every way to the goal takes a step. `left`: what is left to
 * spend, in branches; when it is spent, nothing more is ruled out.
 */
export function mayHelp(
  problem: RouteProblem,
  isSure: (step: number) => boolean,
  left: { branches: number },
): (node: number) => boolean {
  if (problem.clusters.length > 0) return () => true;
  const all = new Uint8Array(problem.stepCount).fill(1);
  const restWithout = (node: number) => {
    const enough = enoughAlone(problem, isSure, node);
    const rest = heldInOrder(problem, all, (other) => enough[other] === 1);
    return { enough, rest: marked(problem, rest) };
  };
  const { enough, rest } = restWithout(-1);
  return (node) => {
    if (!enough[node]) return rest[node] === 1;
    if (left.branches <= 0) return true;
    left.branches -= wayCost(problem);
    return restWithout(node).rest[node] === 1;
  };
}
