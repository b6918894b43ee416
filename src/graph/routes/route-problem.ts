/** One question about routes, cut down to what matters: the part of a compiled pathway between a start and a goal. */

import { forwardChain, never } from '../forward-chain.js';
import { stepsTowards } from '../needs/unavoidable.js';
import { edgeCounts, type Program } from '../program.js';
import type { StepGraph } from '../step-graph.js';
import { layOut, type Members, type RouteProblem } from './route-layout.js';

/** What a question about routes leaves out, and what it adds to the steps. */
export interface RouteScope {
  /** 1 for nodes that never come true. */
  readonly banned?: Uint8Array;
  /** Facts that nothing supplies and that a route may count on, listed in it like a step. */
  readonly facts?: readonly number[];
}

/** What asks one question about routes after another. */
export type RouteProblems = (goals: readonly number[]) => RouteProblem | 'held' | 'no-route';

/** Sets a problem up. `held`: the goal holds at the start. `no-route`: no way leads to it. Cost: nodes + edges. */
export function routeProblem(
  graph: StepGraph,
  start: readonly number[],
  goals: readonly number[],
  scope: RouteScope = {},
): RouteProblem | 'held' | 'no-route' {
  return routeProblems(graph, start, scope)(goals);
}

/** The same for one goal after another. Cost: nodes + edges, and for each goal those that it can rest on. */
export function routeProblems(
  graph: StepGraph,
  start: readonly number[],
  { banned, facts = [] }: RouteScope = {},
): RouteProblems {
  const { program, steps } = graph;
  const stages = forwardChain(program, [...start, ...facts], Infinity, banned);
  const { holds, need } = givenNodes(program, steps.length, start, stages);
  for (const fact of facts) need[fact] = 0;
  const mayTake = new Uint8Array(program.size).fill(1, 0, steps.length);
  for (const fact of facts) mayTake[fact] = 1;
  return (goals) => {
    if (goals.some((goal) => holds[goal])) return 'held';
    const within = goals.filter((goal) => stages[goal] !== never);
    if (within.length === 0) return 'no-route';
    const { nodes, stepCount } = relevantNodes(
      program,
      within,
      mayTake,
      (node) => !holds[node] && stages[node] !== never,
    );
    const surely = () => {
      // A search finds these by itself; where there are many, this is quicker.
      const many = nodes.length > 1000;
      const needed = new Set(many ? stepsTowards(graph, [...start, ...facts], within)?.unavoidable : []);
      return Uint8Array.from(nodes.subarray(0, stepCount), (node) => (needed.has(node) ? 1 : 0));
    };
    return renumber(program, { nodes, stepCount, surely, goals: within, need, stages });
  };
}

interface Given {
  readonly holds: Uint8Array;
  /** What is needed beyond what holds. */
  readonly need: Float64Array;
}

/** What holds before any step is taken. */
function givenNodes(
  program: Program,
  stepCount: number,
  start: readonly number[],
  stages: Int32Array,
): Given {
  const { size, offsets, targets, weights, counts } = program;
  const holds = new Uint8Array(size);
  const need = program.need.slice();
  const waiting: number[] = [];
  const hold = (node: number) => {
    if (holds[node]) return;
    holds[node] = 1;
    waiting.push(node);
  };
  for (const node of start) hold(node);
  for (let node = stepCount; node < size; node++) if (need[node]! <= 0) hold(node);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      if (stages[node] === 0 && counts[edge] === edgeCounts.laterIfTaken) continue;
      const target = targets[edge]!;
      need[target]! -= weights[edge]!;
      if (target >= stepCount && need[target]! <= 0) hold(target);
    }
  return { holds, need };
}

/** The nodes between the start and the goals, least first, those that may be taken before the others. */
function relevantNodes(
  { size, intoOffsets, into, sources, weights }: Program,
  goals: readonly number[],
  mayTake: Uint8Array,
  isOpen: (node: number) => boolean,
): { readonly nodes: Int32Array; readonly stepCount: number } {
  const seen = new Uint8Array(size);
  const found = [...new Set(goals)];
  for (const goal of found) seen[goal] = 1;
  for (let i = 0; i < found.length; i++)
    for (let at = intoOffsets[found[i]!]!; at < intoOffsets[found[i]! + 1]!; at++) {
      const source = sources[into[at]!]!;
      if (weights[into[at]!] === 0 || seen[source] || !isOpen(source)) continue;
      seen[source] = 1;
      found.push(source);
    }
  const sorted = Int32Array.from(found).sort();
  const nodes = new Int32Array(found.length);
  let stepCount = 0;
  for (const node of sorted) if (mayTake[node]) nodes[stepCount++] = node;
  let count = stepCount;
  for (const node of sorted) if (!mayTake[node]) nodes[count++] = node;
  return { nodes, stepCount };
}

/** What matters of a program: nodes that may be taken first, and which of these every route takes. */
interface Relevant {
  readonly nodes: Int32Array;
  readonly stepCount: number;
  readonly surely: () => Uint8Array;
  readonly goals: readonly number[];
  readonly need: Float64Array;
  readonly stages: Int32Array;
}

function renumber(
  program: Program,
  { nodes, stepCount, surely, goals, need, stages }: Relevant,
): RouteProblem {
  const numbers = new Int32Array(program.size).fill(-1);
  for (let number = 0; number < nodes.length; number++) numbers[nodes[number]!] = number;
  const its = <T extends Int32Array | Float64Array>(own: T, of: T): T => {
    for (let number = 0; number < nodes.length; number++) own[number] = of[nodes[number]!]!;
    return own;
  };
  const original = new Int32Array(nodes.length + 1).fill(-1);
  original.set(nodes);
  return layOut({
    into: membersOf(program, nodes, numbers, goals),
    need: its(new Float64Array(nodes.length + 1).fill(1), need),
    stepCount,
    surely,
    original,
    stages: its(new Int32Array(nodes.length + 1).fill(program.size), stages),
    clusters: program.clusters.flatMap((cluster) => {
      const inside = cluster.map((node) => numbers[node]!).filter((number) => number >= 0);
      return inside.length > 0 ? [inside.sort()] : [];
    }),
  });
}

/** The members of these nodes, by their numbers; the goals are those of one node more. */
function membersOf(
  { sources, counts, weights, intoOffsets, into }: Program,
  nodes: Int32Array,
  numbers: Int32Array,
  goals: readonly number[],
): Members {
  const edges: number[] = [];
  const offsets = new Int32Array(nodes.length + 2);
  for (let number = 0; number < nodes.length; number++) {
    const node = nodes[number]!;
    for (let at = intoOffsets[node]!; at < intoOffsets[node + 1]!; at++)
      if (weights[into[at]!]! > 0 && numbers[sources[into[at]!]!]! >= 0) edges.push(into[at]!);
    offsets[number + 1] = edges.length;
  }
  const count = edges.length + goals.length;
  offsets[nodes.length + 1] = count;
  const members = new Int32Array(count);
  const memberWeights = new Float64Array(count).fill(1);
  const now = new Uint8Array(count).fill(1);
  for (let at = 0; at < count; at++) {
    const edge = edges[at];
    members[at] = numbers[edge === undefined ? goals[at - edges.length]! : sources[edge]!]!;
    if (edge === undefined) continue;
    memberWeights[at] = weights[edge]!;
    now[at] = counts[edge] === edgeCounts.atOnce ? 1 : 0;
  }
  return { offsets, members, weights: memberWeights, now };
}
