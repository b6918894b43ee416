/** One question about routes, cut down to what matters: the part of a compiled pathway between a start and a goal. */

import { forwardChain, never } from '../forward-chain.js';
import { stepsTowards } from '../needs/unavoidable.js';
import { edgeCounts, type Program } from '../program.js';
import type { StepGraph } from '../step-graph.js';
import { layOut, type RouteProblem, type Row } from './route-layout.js';

/** What a question about routes leaves out, and what it adds to the steps. */
export interface RouteScope {
  /** 1 for nodes that never come true. */
  readonly banned?: Uint8Array;
  /** Facts that nothing supplies and that a route may count on, listed in it like a step. */
  readonly facts?: readonly number[];
}

/** Sets a problem up. `held`: the goal holds at the start. `no-route`: no way leads to it. Cost: nodes + edges. */
export function routeProblem(
  graph: StepGraph,
  start: readonly number[],
  goals: readonly number[],
  { banned, facts = [] }: RouteScope = {},
): RouteProblem | 'held' | 'no-route' {
  const { program, steps } = graph;
  const stages = forwardChain(program, [...start, ...facts], Infinity, banned);
  const given = givenNodes(program, steps.length, start, stages);
  if (goals.some((goal) => given.holds[goal])) return 'held';
  const within = goals.filter((goal) => stages[goal] !== never);
  if (within.length === 0) return 'no-route';
  for (const fact of facts) given.need[fact] = 0;
  const relevant = relevantNodes(program, within, given.holds, stages);
  const added = new Set(facts);
  const mayTake = (node: number) => node < steps.length || added.has(node);
  const nodes = [...relevant.filter((node) => mayTake(node)), ...relevant.filter((node) => !mayTake(node))];
  // A search finds these by itself; where there are many, this is quicker.
  const many = nodes.length > 1000;
  const needed = new Set(many ? stepsTowards(graph, [...start, ...facts], within)?.unavoidable : []);
  const surely = Uint8Array.from(
    nodes.filter((node) => mayTake(node)),
    (node) => (needed.has(node) ? 1 : 0),
  );
  return renumber(program, { nodes, surely, goals: within, need: given.need, stages });
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

/** The nodes between the start and the goals, least first. */
function relevantNodes(
  { intoOffsets, into, sources }: Program,
  goals: readonly number[],
  holds: Uint8Array,
  stages: Int32Array,
): Int32Array {
  const seen = new Set(goals);
  const waiting = [...goals];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
    for (let i = intoOffsets[node]!; i < intoOffsets[node + 1]!; i++) {
      const source = sources[into[i]!]!;
      if (holds[source] || stages[source] === never || seen.has(source)) continue;
      seen.add(source);
      waiting.push(source);
    }
  return Int32Array.from(seen).sort();
}

/** What matters of a program: nodes that may be taken first, and which of these every route takes. */
interface Relevant {
  readonly nodes: readonly number[];
  readonly surely: Uint8Array;
  readonly goals: readonly number[];
  readonly need: Float64Array;
  readonly stages: Int32Array;
}

function renumber(program: Program, { nodes, surely, goals, need, stages }: Relevant): RouteProblem {
  const { sources, counts, weights, intoOffsets, into } = program;
  const numbers = new Map(nodes.map((node, number) => [node, number]));
  const rows: Row[] = nodes.map((node) => {
    const row: { member: number; weight: number; now: boolean }[] = [];
    for (let i = intoOffsets[node]!; i < intoOffsets[node + 1]!; i++) {
      const edge = into[i]!;
      const member = numbers.get(sources[edge]!);
      const now = counts[edge] === edgeCounts.atOnce;
      if (member !== undefined) row.push({ member, weight: weights[edge]!, now });
    }
    return row;
  });
  rows.push(goals.map((goal) => ({ member: numbers.get(goal)!, weight: 1, now: true })));
  return layOut({
    rows,
    needs: [...nodes.map((node) => need[node]!), 1],
    stepCount: surely.length,
    surely,
    original: Int32Array.from([...nodes, -1]),
    stages: Int32Array.from([...nodes.map((node) => stages[node]!), program.size]),
    clusters: program.clusters.flatMap((cluster) => {
      const inside = [...cluster].flatMap((node) => numbers.get(node) ?? []).sort((a, b) => a - b);
      return inside.length > 0 ? [Int32Array.from(inside)] : [];
    }),
  });
}
