/**
 * A route that shows how something is reached: steps in an order in which they can be taken.
 *
 * Method: back from the goal through members that came true no later, choosing the earliest, then the least id, then
 * the alternative that is listed first.
 * Cost: nodes + edges · log edges. Not the shortest or cheapest route, but one that works.
 */

import { never } from '../forward-chain.js';
import { edgeCounts } from '../program.js';
import type { StepGraph } from '../step-graph.js';

/** The nodes that a goal rests on, given the stages of a forward chain that reached it. */
export function support({ program }: StepGraph, stages: Int32Array, goal: number): number[] {
  const seen = new Set([goal]);
  const waiting = [goal];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (stages[node] === 0) continue;
    for (const member of chosen(node)) {
      if (seen.has(member)) continue;
      seen.add(member);
      waiting.push(member);
    }
  }
  return [...seen].sort((a, b) => stages[a]! - stages[b]! || a - b);

  /** Members that made a node come true, as few as its need asks for in the order they came. */
  function chosen(node: number): number[] {
    const ready: number[] = [];
    for (let i = program.intoOffsets[node]!; i < program.intoOffsets[node + 1]!; i++) {
      const edge = program.into[i]!;
      const stage = stages[program.sources[edge]!]!;
      const waits = program.counts[edge] !== edgeCounts.atOnce && stage > 0 ? 1 : 0;
      if (stage !== never && stage + waits <= stages[node]!) ready.push(edge);
    }
    ready.sort((a, b) => stages[program.sources[a]!]! - stages[program.sources[b]!]! || a - b);
    const picked: number[] = [];
    for (let got = 0, i = 0; got < program.need[node]! && i < ready.length; i++) {
      got += program.weights[ready[i]!]!;
      picked.push(program.sources[ready[i]!]!);
    }
    return picked;
  }
}

/** The steps among the nodes that a goal rests on, in an order to take them; those held at the start are left out. */
export function witnessRoute(graph: StepGraph, stages: Int32Array, goal: number): string[] {
  return support(graph, stages, goal).flatMap((node) =>
    node < graph.steps.length && stages[node]! > 0 ? graph.steps[node]!.id : [],
  );
}
