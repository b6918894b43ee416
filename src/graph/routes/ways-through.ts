/**
 * Ways to a goal that lead through a given node, and what none of their steps could do without.
 *
 * Problem: whether any minimal route works because of a node is NP-hard. Method: one way is put together (a path from
 * the node to the goal, and below it what comes true first), and marked from the goal down: of what is held
 * within it, all that a needed node cannot spare is needed. What is found is proven, what is not found may be there.
 * Cost: nodes + edges for each way. On cycles: sound; where steps must be taken together, nothing is found.
 */

import { metBy, type RouteProblem } from './route-layout.js';

/**
 * Finds ways through places that are open, those that come true first to begin with, and gives what each needs (1 for
 * each node). As long as they help, ways that climb in the smallest steps past what no way needed yet are tried before
 * the shortest: they settle many places at once, where alternatives do not lead back into each other.
 */
export function settleByWays(
  problem: RouteProblem,
  places: Iterable<number>,
  isOpen: (place: number) => boolean,
  settle: (needed: Uint8Array) => void,
): void {
  if (problem.clusters.length > 0) return;
  const { size, stepCount } = problem;
  const goal = size - 1;
  const rank = ranksOf(problem, new Uint8Array(stepCount).fill(1));
  const used = new Uint8Array(size);
  const through = (node: number, next: Int32Array) => {
    if (node !== goal && next[node] === -1) return;
    const held = new Uint8Array(size);
    for (const each of heldInOrder(problem, putTogether(problem, node, next, rank))) held[each] = 1;
    if (held[goal]) settle(neededIn(problem, held, used));
  };
  const [climbing, shortest] = [climber(problem, used), towards(problem, goal)];
  let helps = true;
  for (const place of [...places].sort((a, b) => rank[a]! - rank[b]! || a - b)) {
    const climb = helps && isOpen(place) ? climbing(place) : undefined;
    if (climb && climb[place] !== -1) {
      through(place, climb);
      helps = !isOpen(place);
    }
    if (isOpen(place)) through(place, shortest);
  }
}

/** When each node comes true with some steps, as a number in that order; the size of the problem: never. */
function ranksOf(problem: RouteProblem, allowed: Uint8Array): Int32Array {
  const rank = new Int32Array(problem.size).fill(problem.size);
  heldInOrder(problem, allowed).forEach((node, place) => {
    rank[node] = place;
  });
  return rank;
}

/** Numbers for the nodes, each higher than those of its members; none on a cycle or beyond one. */
function heightsOf({ size, intoOffsets, offsets, targets }: RouteProblem): Map<number, number> {
  const left = Int32Array.from({ length: size }, (_, node) => intoOffsets[node + 1]! - intoOffsets[node]!);
  const heights = new Map<number, number>();
  for (let node = 0; node < size; node++) if (left[node] === 0) heights.set(node, heights.size);
  for (const node of heights.keys())
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
      if (--left[targets[edge]!]! === 0) heights.set(targets[edge]!, heights.size);
  return heights;
}

/** Answers, from a node up, the next one: of those that are not used the lowest, else of those that are; else -1. */
function climber(problem: RouteProblem, used: Uint8Array): (from: number) => Int32Array {
  const { size, offsets, targets } = problem;
  const heights = heightsOf(problem);
  const order = (node: number) => (heights.get(node) ?? Infinity) + used[node]! * size;
  return (from) => {
    const next = new Int32Array(size).fill(-1);
    for (let node = from; node >= 0; node = next[node]!)
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
        const target = targets[edge]!;
        if (order(target) < (next[node]! < 0 ? Infinity : order(next[node]!))) next[node] = target;
      }
    return next;
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
  const before = new Int32Array(size).fill(-1);
  const waiting = [from];
  for (let node = from; next[node]! >= 0; node = next[node]!) {
    before[next[node]!] = node;
    waiting.push(next[node]!);
  }
  const chosen = new Uint8Array(size);
  for (const node of waiting) chosen[node] = 1;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const path = before[node]!;
    let got = 0;
    for (const edge of chosenFirst(problem, node, (at) =>
      members[at] === path ? -1 : rank[members[at]!]!,
    )) {
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
  const [from, to] = [intoOffsets[node]!, intoOffsets[node + 1]!];
  if (met[node] === metBy.any) {
    let first = from;
    for (let edge = from + 1; edge < to; edge++) if (order(edge) < order(first)) first = edge;
    return from < to ? [first] : [];
  }
  const edges = Array.from({ length: to - from }, (_, place) => from + place);
  return met[node] === metBy.all ? edges : edges.sort((a, b) => order(a) - order(b));
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
  const rank = ranksOf(problem, allowed);
  const goal = problem.size - 1;
  const steps = putTogether(problem, goal, new Int32Array(problem.size).fill(-1), rank);
  const held = new Uint8Array(problem.size);
  for (const node of heldInOrder(problem, steps)) held[node] = 1;
  return held[goal] ? { steps, needed: neededIn(problem, held, new Uint8Array(problem.size)) } : undefined;
}

/** From the goal down: of what is held, what a needed node cannot spare; it is marked in `used` as well. */
function neededIn(problem: RouteProblem, held: Uint8Array, used: Uint8Array): Uint8Array {
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
      needed[member] = used[member] = 1;
      waiting.push(member);
    }
  }
  return needed;
}

/** A budget in branches for a problem: one of a large problem takes the time of several. */
export function affordable(budget: number, { members, stepCount }: RouteProblem): number {
  return Math.ceil(budget / Math.max(1, Math.ceil((members.length * stepCount) / 100_000)));
}
