/**
 * What comes true with some of the steps of a question about routes, and what alone leads to its goal.
 *
 * Method: counters (Dowling and Gallier 1984). Cost: nodes + edges. On cycles: what only supports itself does not come
 * true; of steps that must be taken together nothing is known.
 */

import { metBy, type RouteProblem } from './route-layout.js';

/** What comes true with some steps, in its order, where some nodes never do. */
export function heldInOrder(
  problem: RouteProblem,
  allowed: Uint8Array,
  isBarred: (node: number) => boolean = () => false,
): number[] {
  const { stepCount, need, met, offsets, targets, weights } = problem;
  const got = new Float64Array(problem.size);
  const may = (node: number) => (node >= stepCount || allowed[node] === 1) && !isBarred(node);
  const order: number[] = [];
  for (let node = 0; node < problem.size; node++)
    if (met[node] === metBy.nothing && may(node)) order.push(node);
  const held = new Uint8Array(problem.size);
  for (const node of order) held[node] = 1;
  for (let i = 0; i < order.length; i++)
    for (let edge = offsets[order[i]!]!; edge < offsets[order[i]! + 1]!; edge++) {
      const target = targets[edge]!;
      got[target]! += weights[edge]!;
      if (held[target] || got[target]! < need[target]! || !may(target)) continue;
      held[target] = 1;
      order.push(target);
    }
  return order;
}

/** What comes true with some steps, where some nodes never do, in an order in which each can rest on those before it. */
export function restingInOrder(
  problem: RouteProblem,
  allowed: Uint8Array,
  isBarred?: (node: number) => boolean,
): number[] {
  const held = heldInOrder(problem, allowed, isBarred);
  const isHeld = marked(problem, held);
  const sorted = problem.order.subarray(0, problem.sorted);
  const isSorted = marked(problem, sorted);
  return [...sorted.filter((node) => isHeld[node]), ...held.filter((node) => !isSorted[node])];
}

/** 1 for each of these nodes. */
export function marked({ size }: RouteProblem, nodes: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(size);
  for (const node of nodes) marks[node] = 1;
  return marks;
}

/** 1 for what leads to the goal by itself, from member to member, not by way of one node. */
export function enoughAlone(
  { size, stepCount, need, intoOffsets, members, memberWeights }: RouteProblem,
  isSure: (step: number) => boolean,
  without: number,
): Uint8Array {
  const enough = new Uint8Array(size);
  const waiting = [size - 1];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node < stepCount && !isSure(node)) continue;
    for (let at = intoOffsets[node]!; at < intoOffsets[node + 1]!; at++) {
      const member = members[at]!;
      if (enough[member] || member === without || memberWeights[at]! < need[node]!) continue;
      enough[member] = 1;
      waiting.push(member);
    }
  }
  return enough;
}
