/**
 * Ways to a goal that lead through a given node, and what none of their steps could do without.
 *
 * Problem: whether any minimal route works because of a node is NP-hard. Method: one way is put together (the shortest
 * path from the node to the goal, and below it what comes true first), and marked from the goal down: of what is held
 * within it, all that a needed node cannot spare is needed. What is found is proven, what is not found may be there.
 * Cost: nodes + edges for each way. On cycles: sound; where steps must be taken together, nothing is found.
 */

import { metBy, type RouteProblem } from './route-layout.js';

/** Answers, for a node, which nodes a way through it needs (1), or nothing where none was found. */
export type WayThrough = (node: number) => Uint8Array | undefined;

/** Prepares a problem for such questions. */
export function waysThrough(problem: RouteProblem): WayThrough {
  const { size, stepCount } = problem;
  if (problem.clusters.length > 0) return () => undefined;
  const goal = size - 1;
  const first = heldInOrder(problem, new Uint8Array(stepCount).fill(1));
  const rank = new Int32Array(size).fill(size);
  first.forEach((node, place) => {
    rank[node] = place;
  });
  const next = towards(problem, goal);
  return (node) => {
    if (node !== goal && next[node] === -1) return undefined;
    const allowed = putTogether(problem, node, next, rank);
    const held = new Uint8Array(size);
    for (const each of heldInOrder(problem, allowed)) held[each] = 1;
    return held[goal] ? neededIn(problem, held) : undefined;
  };
}

/** What comes true with some steps, in its order. */
function heldInOrder(problem: RouteProblem, allowed: Uint8Array): number[] {
  const { stepCount, need, met, offsets, targets, weights } = problem;
  const got = new Float64Array(problem.size);
  const may = (node: number) => node >= stepCount || allowed[node] === 1;
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

/** For each node the next one on a shortest path to the goal; -1 where there is none. */
function towards({ size, intoOffsets, members }: RouteProblem, goal: number): Int32Array {
  const next = new Int32Array(size).fill(-1);
  const queue = [goal];
  for (let i = 0; i < queue.length; i++)
    for (let at = intoOffsets[queue[i]!]!; at < intoOffsets[queue[i]! + 1]!; at++) {
      const member = members[at]!;
      if (member === goal || next[member] !== -1) continue;
      next[member] = queue[i]!;
      queue.push(member);
    }
  return next;
}

/** The steps of one way: along the path each node is met by the one before it, and by what comes true first. */
function putTogether(problem: RouteProblem, from: number, next: Int32Array, rank: Int32Array): Uint8Array {
  const { size, stepCount, need, members, memberWeights } = problem;
  const before = new Map<number, number>();
  const waiting = [from];
  for (let node = from; next[node]! >= 0; node = next[node]!) {
    before.set(next[node]!, node);
    waiting.push(next[node]!);
  }
  const chosen = new Uint8Array(size);
  for (const node of waiting) chosen[node] = 1;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const path = before.get(node);
    const order = (edge: number) => (members[edge] === path ? -1 : rank[members[edge]!]!);
    let got = 0;
    for (const edge of chosenFirst(problem, node, order)) {
      if (got >= need[node]!) break;
      got += memberWeights[edge]!;
      if (chosen[members[edge]!]) continue;
      chosen[members[edge]!] = 1;
      waiting.push(members[edge]!);
    }
  }
  return chosen.subarray(0, stepCount);
}

/** The edges into a node in an order; of one that is met by any, just the first. */
function chosenFirst(
  { met, intoOffsets }: RouteProblem,
  node: number,
  order: (edge: number) => number,
): number[] {
  const edges: number[] = [];
  for (let edge = intoOffsets[node]!; edge < intoOffsets[node + 1]!; edge++) edges.push(edge);
  if (met[node] === metBy.all) return edges;
  if (met[node] === metBy.any) return [edges.reduce((a, b) => (order(b) < order(a) ? b : a))];
  return edges.sort((a, b) => order(a) - order(b));
}

/**
 * Within the steps that are allowed, one way to the goal, and what of it cannot be spared; nothing where steps must be
 * taken together.
 */
export function oneWay(
  problem: RouteProblem,
  allowed: Uint8Array,
): { readonly steps: Uint8Array; readonly needed: Uint8Array } | undefined {
  if (problem.clusters.length > 0) return undefined;
  const rank = new Int32Array(problem.size).fill(problem.size);
  heldInOrder(problem, allowed).forEach((node, place) => {
    rank[node] = place;
  });
  const goal = problem.size - 1;
  const steps = putTogether(problem, goal, new Int32Array(problem.size).fill(-1), rank);
  const held = new Uint8Array(problem.size);
  for (const node of heldInOrder(problem, steps)) held[node] = 1;
  return held[goal] ? { steps, needed: neededIn(problem, held) } : undefined;
}

/** From the goal down: of what is held, what a needed node cannot spare. */
function neededIn(problem: RouteProblem, held: Uint8Array): Uint8Array {
  const { size, need, met, intoOffsets, members, memberWeights } = problem;
  const needed = new Uint8Array(size);
  const waiting = [size - 1];
  needed[size - 1] = 1;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (met[node] === metBy.nothing) continue;
    let sum = 0;
    for (let at = intoOffsets[node]!; at < intoOffsets[node + 1]!; at++)
      if (held[members[at]!]) sum += memberWeights[at]!;
    for (let at = intoOffsets[node]!; at < intoOffsets[node + 1]!; at++) {
      const member = members[at]!;
      if (!held[member] || needed[member] || sum - memberWeights[at]! >= need[node]!) continue;
      needed[member] = 1;
      waiting.push(member);
    }
  }
  return needed;
}

/** A budget in branches for a problem: one of a large problem takes the time of several. */
export function affordable(budget: number, { members, stepCount }: RouteProblem): number {
  return Math.ceil(budget / Math.max(1, Math.ceil((members.length * stepCount) / 100_000)));
}
