/**
 * Ways to a goal that lead through a given node, and what none of their steps could do without.
 *
 * Problem: whether any minimal route works because of a node is NP-hard. Method: one way is put together (a path from
 * the node to the goal, and below it what comes true first), and marked from the goal down: of what is held
 * within it, all that a needed node cannot spare is needed. What is found is proven, what is not found may be there.
 * Cost: nodes + edges for each way. On cycles: sound; where steps must be taken together, nothing is found.
 */

import { enoughAlone, heldInOrder, marked, restingInOrder } from './held-in-order.js';
import { metBy, type RouteProblem } from './route-layout.js';

/** How many ways to a goal are looked for whatever the budget. */
const freeWays = 25;

type IsOpen = (place: number) => boolean;

/** From a node up: for each node the next one; -1 at the goal, and off the path. */
interface Path {
  readonly from: number;
  readonly next: Int32Array;
}

/** Which places to find ways through, what to do with a way, and how far to go. */
export interface Open {
  readonly places: Iterable<number>;
  readonly isOpen: IsOpen;
  /** Takes what a way needs: 1 for each node. */
  readonly settle: (needed: Uint8Array) => void;
  /** Whether every way to the goal takes a step, as far as that is known. */
  readonly isSure: (step: number) => boolean;
  /** What is left to spend, in branches; each way takes its `wayCost`, after the first twenty-five. */
  readonly left: { branches: number };
}

/**
 * Finds ways through places that are open, those that come true first to begin with, as long as there is budget. As
 * long as they help, ways that climb in the smallest steps past what no way needed yet are tried before the shortest:
 * they settle many places at once, where alternatives do not lead back into each other.
 */
export function settleByWays(problem: RouteProblem, { places, isOpen, settle, isSure, left }: Open): void {
  if (problem.clusters.length > 0) return;
  const goal = problem.size - 1;
  const all = new Uint8Array(problem.stepCount).fill(1);
  const order = ordered(problem, restingInOrder(problem, all));
  const used = new Uint8Array(problem.size);
  let free = freeWays;
  const spend = () => {
    if (free > 0) free--;
    else left.branches -= wayCost(problem);
  };
  const canSpend = () => free > 0 || left.branches > 0;
  const through = (path: Path, { inOrder, rank } = order) => {
    if (path.from !== goal && path.next[path.from] === -1) return false;
    spend();
    const steps = putTogether(problem, path, { inOrder, rank, isOpen });
    const held = marked(problem, heldInOrder(problem, steps));
    if (!held[goal]) return false;
    const needed = neededIn(problem, held, used);
    const isSeen = needed[path.from] === 1;
    // What is held may all rest on the place itself, around a cycle or by several ways.
    const isPlace = (node: number) => node === path.from;
    if (!isSeen && !heldInOrder(problem, steps, isPlace).includes(goal)) needed[path.from] = 1;
    settle(needed);
    return isSeen;
  };
  const [climbing, shortest] = [climber(problem, used), towards(problem, goal)];
  let helps = true;
  for (const place of [...places].sort((a, b) => order.rank[a]! - order.rank[b]! || a - b)) {
    const climb = helps && isOpen(place) && canSpend() ? climbing(place) : undefined;
    if (climb && climb[place] !== -1) helps = through({ from: place, next: climb });
    const path = { from: place, next: shortest };
    if (isOpen(place) && canSpend()) through(path);
    if (!isOpen(place) || !canSpend()) continue;
    // What is enough by itself without the place would make it needless: the rest has to do without.
    const enough = enoughAlone(problem, isSure, place);
    const rest = restingInOrder(problem, all, (node) => enough[node] === 1);
    through(path, ordered(problem, [...rest, ...upwards(path).filter((node) => enough[node])]));
  }
}

/** The nodes of a path. */
function upwards({ from, next }: Path): number[] {
  const nodes = [];
  for (let node = from; node >= 0; node = next[node]!) nodes.push(node);
  return nodes;
}

/** An order of nodes, and the place of each in it; the size of the problem: in none. */
interface Order {
  readonly inOrder: readonly number[];
  readonly rank: Int32Array;
}

function ordered({ size }: RouteProblem, inOrder: readonly number[]): Order {
  const rank = new Int32Array(size).fill(size);
  inOrder.forEach((node, place) => {
    rank[node] = place;
  });
  return { inOrder, rank };
}

/** Numbers for the nodes, each higher than those of its members; `Infinity` on a cycle or beyond one. */
function heightsOf({ size, order, sorted }: RouteProblem): Float64Array {
  const heights = new Float64Array(size).fill(Infinity);
  for (let place = 0; place < sorted; place++) heights[order[place]!] = place;
  return heights;
}

/** Answers, from a node up, the next one: of those that are not used the lowest, else of those that are; else -1. */
function climber(problem: RouteProblem, used: Uint8Array): (from: number) => Int32Array {
  const { size, offsets, targets } = problem;
  const heights = heightsOf(problem);
  const order = (node: number) => heights[node]! + used[node]! * size;
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

/**
 * The steps of one way: along the path each node is met by the one before it, and by what is taken anyhow; then by what
 * no node taken can do without already, first what is open, then what comes true last.
 */
function putTogether(
  problem: RouteProblem,
  path: Path,
  { inOrder, rank, isOpen }: Order & { readonly isOpen: IsOpen },
): Uint8Array {
  const { size, stepCount, need, met, intoOffsets, members, memberWeights } = problem;
  const before = new Int32Array(size).fill(-1);
  const chosen = new Uint8Array(size);
  chosen[path.from] = 1;
  for (let node = path.from; path.next[node]! >= 0; node = path.next[node]!) {
    before[path.next[node]!] = node;
    chosen[path.next[node]!] = 1;
  }
  /** How many nodes that are met could spare more if a node came true. */
  const spoils = new Int32Array(size);
  const order = (edge: number) => {
    const member = members[edge]!;
    if (chosen[member]) return -1;
    return (spoils[member]! * 2 + (isOpen(member) ? 0 : 1)) * 2 * size + size - rank[member]!;
  };
  for (let place = inOrder.length - 1; place >= 0; place--) {
    const node = inOrder[place]!;
    if (!chosen[node] || met[node] === metBy.nothing) continue;
    const usable = [];
    for (let edge = intoOffsets[node]!; edge < intoOffsets[node + 1]!; edge++)
      if (members[edge] === before[node] || rank[members[edge]!]! < rank[node]!) usable.push(edge);
    let got = 0;
    for (const edge of usable.sort((a, b) => order(a) - order(b) || a - b)) {
      const member = members[edge]!;
      if (got < need[node]!) chosen[member] = 1;
      else if (!chosen[member]) spoils[member]!++;
      if (chosen[member]) got += memberWeights[edge]!;
    }
  }
  return chosen.subarray(0, stepCount);
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
  const goal = problem.size - 1;
  const inOrder = restingInOrder(problem, allowed);
  const path = { from: goal, next: new Int32Array(problem.size).fill(-1) };
  const steps = putTogether(problem, path, { ...ordered(problem, inOrder), isOpen: () => false });
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

/** How many members and steps, multiplied, make a branch of a search count once. */
const smallProblem = 2500;

/** What a branch of a search costs: 1, and more for a large problem, for which it takes the time of several. */
export function branchCost({ members, stepCount }: RouteProblem): number {
  return Math.max(1, (members.length * stepCount) / smallProblem);
}

/** What one way through a place costs, in the same unit: some passes over the members. */
export function wayCost({ members }: RouteProblem): number {
  return (5 * members.length) / smallProblem;
}

/** A budget in branches for a problem. */
export function affordable(budget: number, problem: RouteProblem): number {
  return Math.ceil(budget / branchCost(problem));
}
