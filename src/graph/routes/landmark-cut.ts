/**
 * A lower bound on the cost of a route, with the sets of steps that prove it: of each, every route takes at least one.
 *
 * Method: the landmark cut of delete-free planning (Helmert and Domshlak 2009), for k-of-n: whoever needs k of n
 * members needs one of any n − k + 1 of them, and the dearest to reach are asked for. Cost: nodes + edges for each cut.
 * On cycles: costs are passed on until nothing changes. Inside clusters members support each other for nothing.
 */

import type { RouteClosure } from './route-closure.js';
import { metBy, type RouteProblem, withoutClusters } from './route-layout.js';

/** Steps of which every route that is still possible takes one, and the share of their costs that counts for it. */
export interface Landmark {
  readonly steps: readonly number[];
  readonly share: number;
}

/**
 * Lowers `costs` by the shares of new landmarks until a route of no cost is left, and adds them to `found`; answers the
 * sum of the shares, `Infinity` when no route is left. Steps that cost `Infinity` may not be taken.
 */
export type LandmarkCut = (costs: Float64Array, found: Landmark[]) => number;

type Layout = ReturnType<typeof withoutClusters>;

/** Prepares a problem for many bounds. */
export function landmarkCut(problem: RouteProblem, closure: RouteClosure): LandmarkCut {
  const layout = withoutClusters(problem);
  const { size, stepCount, order } = layout;
  const goal = size - 1;
  const reach = new Float64Array(size);
  const inZone = new Uint8Array(size);

  return (costs, found) => {
    let sum = 0;
    for (;;) {
      measure(costs);
      if (reach[goal] === Infinity) return Infinity;
      if (reach[goal] === 0) return sum;
      const steps = crossing(costs);
      let share = Infinity;
      for (const step of steps) share = Math.min(share, costs[step]!);
      for (const step of steps) costs[step]! -= share;
      found.push({ steps, share });
      sum += share;
    }
  };

  /** What the dearest thing costs that each node cannot do without, at the cheapest choice. */
  function measure(costs: Float64Array): void {
    reach.fill(Infinity);
    for (let again = true; again; ) {
      again = false;
      for (let i = 0; i < size; i++) {
        const node = order[i]!;
        const cost = asked(layout, reach, node) + (node < stepCount ? costs[node]! : 0);
        if (cost >= reach[node]!) continue;
        reach[node] = cost;
        again ||= problem.sorted < problem.size;
      }
    }
  }

  /** The steps with a cost over which every route enters the zone from which the goal costs nothing more. */
  function crossing(costs: Float64Array): number[] {
    inZone.fill(0);
    inZone[goal] = 1;
    const waiting = [goal];
    const edge: number[] = [];
    const enter = (node: number) => {
      if (inZone[node] || reach[node] === Infinity) return;
      inZone[node] = 1;
      if (node < stepCount && costs[node]! > 0) edge.push(node);
      else waiting.push(node);
    };
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
      for (const member of entrances(layout, reach, node)) enter(member);
    return edge.length > 1 ? enteredFirst(closure, costs, edge) : edge;
  }
}

/** Of the steps at the edge of the zone those that can be taken before any other of them. */
function enteredFirst(closure: RouteClosure, costs: Float64Array, edge: readonly number[]): number[] {
  const before = Uint8Array.from(costs, (cost) => (cost === Infinity ? 0 : 1));
  for (const step of edge) before[step] = 0;
  closure.reaches(before);
  const first = edge.filter((step) => closure.opens(step));
  return first.length > 0 ? first : [...edge];
}

/** What a node asks for, at the cheapest choice: the dearest of its members that it cannot do without. */
function asked(layout: Layout, reach: Float64Array, node: number): number {
  const { met, members, intoOffsets } = layout;
  const from = intoOffsets[node]!;
  const to = intoOffsets[node + 1]!;
  let value = 0;
  if (met[node] === metBy.all) for (let i = from; i < to; i++) value = Math.max(value, reach[members[i]!]!);
  else if (met[node] === metBy.any) {
    value = Infinity;
    for (let i = from; i < to; i++) value = Math.min(value, reach[members[i]!]!);
  } else if (met[node] === metBy.enough) value = reach[dearest(layout, reach, node)[0]!]!;
  return value;
}

/** The members of a node without which the others, all cheaper to reach, are not enough; cheapest first. */
function dearest(
  { need, members, memberWeights, intoOffsets }: Layout,
  reach: Float64Array,
  node: number,
): number[] {
  const ranked: number[] = [];
  for (let i = intoOffsets[node]!; i < intoOffsets[node + 1]!; i++) ranked.push(i);
  ranked.sort((a, b) => difference(reach[members[a]!]!, reach[members[b]!]!) || a - b);
  let got = 0;
  const enough = ranked.findIndex((i) => {
    got += memberWeights[i]!;
    return got >= need[node]!;
  });
  return ranked.slice(enough).map((i) => members[i]!);
}

/** The members over which a node of the zone is entered: any of them, the dearest of all, or the dearest of enough. */
function entrances(layout: Layout, reach: Float64Array, node: number): Iterable<number> {
  const { met, members, intoOffsets } = layout;
  const from = intoOffsets[node]!;
  const to = intoOffsets[node + 1]!;
  if (met[node] === metBy.any) return members.subarray(from, to);
  if (met[node] !== metBy.all) return dearest(layout, reach, node);
  let last = from;
  for (let i = from; i < to; i++) if (reach[members[i]!]! > reach[members[last]!]!) last = i;
  return [members[last]!];
}

const difference = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
