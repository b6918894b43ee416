/**
 * Goes through the routes of a problem, cheapest ones first as far as bounds allow.
 *
 * Problem: NP-hard (set cover is a special case). Method: branch and bound, depth first: of a set of steps that no
 * route avoids, take one and leave out those tried before it; bounds by landmark cuts, inherited from branch to branch.
 * Cost: within a budget of branches, each a few passes over nodes and edges. On cycles: exact, by `routeClosure`.
 */

import { type Landmark, type LandmarkCut, landmarkCut } from './landmark-cut.js';
import { type RouteClosure, routeClosure } from './route-closure.js';
import type { RouteProblem } from './route-layout.js';
import { settleTwins, twins } from './twins.js';
import { oneWay } from './ways-through.js';

/** A search, steered by its caller. */
export interface RouteSearch {
  /** What each step costs, more than 0. */
  readonly costs: Float64Array;
  /** Routes of at least this cost are of no interest, as things stand. */
  readonly ceiling: () => number;
  /** Takes each route found, as step numbers, and its cost; no step of it can be spared. */
  readonly found: (route: Int32Array, cost: number) => void;
  /** Routes that may not be found again, nor any set with more steps, as things stand. */
  readonly excluded: () => readonly Int32Array[];
  /** How many branches to take. */
  readonly budget: number;
  /** How often to look at an edge, about; absent: as often as the branches take. */
  readonly looks?: number;
  /** Whether one cheapest route is enough, so that of steps that do the same the cheaper one is taken first. */
  readonly single?: boolean;
}

/** How a search ended. */
export interface SearchEnd {
  /** How many branches were taken. */
  readonly branches: number;
  /** Whether nothing is left below the ceiling. */
  readonly complete: boolean;
  /** No route that was not found costs less than this or the ceiling. */
  readonly bound: number;
}

interface Branch {
  readonly state: Uint8Array;
  /** What is left of the costs, and where they went. */
  readonly costs: Float64Array;
  readonly landmarks: readonly Landmark[];
  readonly bound: number;
  /** The step to take is the one at this place of the choice; those after it are left out. */
  readonly choice: readonly number[];
  readonly at: number;
}

// States of a step; odd ones are taken.
const open = 0;
const taken = 1;
const left = 2;
/** Taken, since every route without what is left out takes it. */
const forced = 3;

const states = { open, left, forced };

const isTaken = (state: number | undefined): boolean => state === taken || state === forced;

/** Searches until nothing is left below the ceiling or the budget is spent. */
export function searchRoutes(problem: RouteProblem, search: RouteSearch): SearchEnd {
  const { closure, cut, isSpent } = counting(problem, search.looks);
  const rows = twinsOf(problem, search);
  const offer = offering(problem, closure, search);
  const state = Uint8Array.from(problem.surely(), (surely) => (surely ? forced : open));
  const pending: Branch[] = [{ state, costs: search.costs, landmarks: [], bound: 0, choice: [], at: -1 }];
  let branches = 0;
  let offered = false;
  while (branches < search.budget && !isSpent()) {
    const branch = pending.pop();
    if (!branch) break;
    if (branch.bound >= search.ceiling()) continue;
    branches++;
    visit(branch);
  }
  // One route in any case, whatever the budget.
  if (!offered) offer(() => true);
  return ended(pending, branches, search.ceiling());

  /** Bounds a branch, and divides it where the bound leaves hope. */
  function visit(branch: Branch): void {
    const state = chosen(branch);
    const costs = branch.costs.slice();
    let landmarks = [...branch.landmarks];
    for (;;) {
      if (!leaveOut(state, search.excluded()) || !settleTwins(rows, state, states)) return;
      landmarks = settle(state, costs, landmarks);
      const more = cut(costs, landmarks);
      const bound = paidFor(state, search.costs) + landmarks.reduce((sum, { share }) => sum + share, 0);
      if (more === Infinity || bound >= search.ceiling()) return;
      const single = landmarks.flatMap(({ steps }) => onlyOpen(state, steps));
      if (single.length === 0) {
        divide({ state, costs, landmarks, bound });
        return;
      }
      for (const step of single) state[step] = forced;
    }
  }

  /** Offers the routes that lie at hand, and branches over the landmark with the fewest steps. */
  function divide({ state, costs, landmarks, bound }: Omit<Branch, 'choice' | 'at'>): void {
    const whole = offer((step) => isTaken(state[step]), state);
    // What the bound has paid for in full: often a good route.
    const paid = !whole && offer((step) => costs[step] === 0, state);
    offered ||= whole || paid;
    if (whole || bound >= search.ceiling()) return;
    const open = fewestOpen(state, landmarks) ?? exactCut(state, closure);
    const choice = [...open].sort((a, b) => costs[b]! - costs[a]! || b - a);
    for (const at of choice.keys()) pending.push({ state, costs, landmarks, bound, choice, at });
  }
}

/** What looks at the edges of a problem, counted: most of the work. A landmark takes the time of several passes. */
function counting(problem: RouteProblem, looks = Infinity) {
  const own = routeClosure(problem);
  const most = looks / (problem.members.length + problem.size);
  let passes = 0;
  const closure: RouteClosure = {
    ...own,
    reaches(allowed) {
      passes++;
      return own.reaches(allowed);
    },
  };
  const bounds = landmarkCut(problem, closure);
  const cut: LandmarkCut = (costs, found) => {
    const before = found.length;
    const sum = bounds(costs, found);
    passes += perLandmark * (found.length - before + 1);
    return sum;
  };
  return { closure, cut, isSpent: () => passes >= most };
}

const perLandmark = 5;

function ended(pending: readonly Branch[], branches: number, ceiling: number): SearchEnd {
  const rest = pending.filter(({ bound }) => bound < ceiling);
  const bound = rest.reduce((least, branch) => Math.min(least, branch.bound), Infinity);
  return { branches, complete: rest.length === 0, bound };
}

function twinsOf(problem: RouteProblem, { single, costs }: RouteSearch): readonly Int32Array[] {
  return single ? twins(problem, costs) : [];
}

/** The state of a branch once its step is taken, and those after it in the choice are left out. */
function chosen({ state, choice, at }: Branch): Uint8Array {
  const next = state.slice();
  for (const step of choice.slice(at + 1)) next[step] = left;
  if (at >= 0) next[choice[at]!] = taken;
  return next;
}

/** Landmarks that are met by what is taken give back what they used up; the others hold on. */
function settle(state: Uint8Array, costs: Float64Array, landmarks: readonly Landmark[]): Landmark[] {
  const kept: Landmark[] = [];
  for (const landmark of landmarks)
    if (landmark.steps.some((step) => isTaken(state[step])))
      for (const step of landmark.steps) costs[step]! += landmark.share;
    else kept.push(landmark);
  for (let step = 0; step < state.length; step++)
    if (state[step] !== open) costs[step] = isTaken(state[step]) ? 0 : Infinity;
  return kept;
}

/** The open steps of the landmark that has the fewest of them. */
function fewestOpen(state: Uint8Array, landmarks: readonly Landmark[]): readonly number[] | undefined {
  const choices = landmarks.map(({ steps }) => steps.filter((step) => state[step] === open));
  const fewest = choices.reduce((least, steps) => Math.min(least, steps.length), Infinity);
  return choices.find((steps) => steps.length === fewest);
}

function paidFor(state: Uint8Array, costs: Float64Array): number {
  let sum = 0;
  for (let step = 0; step < state.length; step++) if (isTaken(state[step])) sum += costs[step]!;
  return sum;
}

/** Leaves out what would complete an excluded route; answers false when one is complete. */
function leaveOut(state: Uint8Array, excluded: readonly Int32Array[]): boolean {
  for (const route of excluded) {
    if (route.some((step) => state[step] === left)) continue;
    const missing = route.filter((step) => !isTaken(state[step]));
    if (missing.length === 0) return false;
    if (missing.length === 1) state[missing[0]!] = left;
  }
  return true;
}

/** Gives the caller a route within some steps; answers whether there is one. */
type Offer = (may: (step: number) => boolean, state?: Uint8Array) => boolean;

function offering(
  problem: RouteProblem,
  closure: RouteClosure,
  { costs, excluded, found }: RouteSearch,
): Offer {
  const isEven = costs.every((cost) => cost === costs[0]);
  const allowed = new Uint8Array(costs.length);
  const dearestFirst = [...costs.keys()].sort((a, b) => costs[b]! - costs[a]! || a - b);
  return (may, state) => {
    for (let step = 0; step < allowed.length; step++) allowed[step] = may(step) ? 1 : 0;
    if (!closure.reaches(allowed)) return false;
    // Where all cost the same, one way is as good as another to begin with.
    const way = isEven ? oneWay(problem, allowed) : undefined;
    if (way) allowed.set(way.steps);
    for (const step of dearestFirst) {
      if (!allowed[step] || way?.needed[step] || state?.[step] === forced) continue;
      allowed[step] = 0;
      if (!closure.reaches(allowed)) allowed[step] = 1;
    }
    const route = Int32Array.from([...allowed.keys()].filter((step) => allowed[step]));
    const isKnown = (other: Int32Array) =>
      other.length === route.length && other.every((step, i) => step === route[i]);
    const cost = route.reduce((sum, step) => sum + costs[step]!, 0);
    if (!excluded().some(isKnown)) found(route, cost);
    return true;
  };
}

/** Open steps of which one must be taken, whatever else: for where the bound sees none. */
function exactCut(state: Uint8Array, closure: RouteClosure): number[] {
  const spared = Uint8Array.from(state, (is) => (isTaken(is) ? 1 : 0));
  return [...state.keys()].filter((step) => {
    if (state[step] !== open) return false;
    spared[step] = 1;
    if (!closure.reaches(spared)) return false;
    spared[step] = 0;
    return true;
  });
}

/** The one step that is still open, where there is just one. */
function onlyOpen(state: Uint8Array, steps: readonly number[]): readonly number[] {
  const left = steps.filter((step) => state[step] === open);
  return left.length === 1 ? left : [];
}
