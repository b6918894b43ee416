/**
 * Which steps much else hangs on.
 *
 * Problem: blocking and delay factors (Heileman, Abdallah, Slim and Hickman 2018), generalized from lists of
 * prerequisites to requirements with alternatives. Method: a step blocks those that are not reached without it; chains
 * of unavoidable steps by longest paths over that order. Cost: steps / 32 · (steps + requirements) + pairs of steps;
 * the lists of what is blocked are kept. On cycles: exact; steps that need each other at the same time stand in the
 * chain one after the other.
 */

import type { StepId } from '../../base/ids.js';
import { checkGraph } from '../check-graph.js';
import { bitRows, hasBit, listRow, setBit } from '../digraph/bit-rows.js';
import { never } from '../forward-chain.js';
import { outsideLeaves } from '../outside.js';
import { type LearnerOptions, learnerIn } from '../start.js';
import type { StepGraph } from '../step-graph.js';
import { outsetOf } from '../taken-again.js';
import { reachWithout } from './reach-without.js';

/** How much hangs on a step. */
export interface Bottleneck {
  readonly step: StepId;
  /** How many other steps are out of reach without it. */
  readonly blocking: number;
  /** Those steps, by id. */
  readonly blocks: readonly StepId[];
  /** How many steps the longest chain through it has in which each is unavoidable for the next. */
  readonly delay: number;
}

/** The steps that are still to be taken, and how much hangs on each. */
export interface Bottlenecks {
  /** The steps that can be reached, those that block most first, then those with the longest delay, then by id. */
  readonly steps: readonly Bottleneck[];
  /** The steps that cannot be reached with all others either, by id. */
  readonly outOfReach: readonly StepId[];
}

/** Whose question it is. */
export interface BottlenecksOptions extends LearnerOptions {}

/**
 * How much hangs on each step, for a learner or, without one, for a person who meets all that comes from
 * outside. Steps already taken are in neither list, unless they can be taken again for a grade that is asked for. Where every requirement is `all` and there is no cycle, `blocking`
 * and `delay` are the blocking factor and the delay factor of Curricular Analytics.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { bottlenecks } from 'career-pathways/graph';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program' },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['nurse', 'aide'] }],
 * }, 'care');
 * bottlenecks(graph).steps[0]; // => { step: 'aide', blocking: 1, blocks: ['nurse'], delay: 2 }
 * ```
 */
export function bottlenecks(graph: StepGraph, options: BottlenecksOptions = {}): Bottlenecks {
  checkGraph(graph);
  const { steps } = graph;
  const learner = learnerIn(options);
  const outset = learner && outsetOf(graph, learner);
  const { program } = outset?.graph ?? graph;
  const idOf = (step: number) => steps[step]!.id;
  const { stages, without } = reachWithout(program, outset?.sure ?? outsideLeaves(graph));
  const all = Array.from(steps.keys());
  const open = all.filter((step) => stages[step]! > 0);
  const needed = bitRows(steps.length, steps.length);
  for (let at = 0; at < open.length; at += 32) {
    const left = open.slice(at, at + 32);
    const past = without(left);
    for (const step of open)
      for (let missed = ~past[step]!; missed !== 0; missed &= missed - 1) {
        const column = left[31 - Math.clz32(missed & -missed)];
        if (column !== undefined) setBit(needed, step, column);
      }
  }
  const rows = new Map(open.map((step) => [step, listRow(needed, step)]));
  const blocked = new Map<number, number[]>(open.map((step) => [step, []]));
  for (const [step, row] of rows) for (const one of row) if (one !== step) blocked.get(one)!.push(step);
  const mutual = (one: number, other: number) => hasBit(needed, one, other) && hasBit(needed, other, one);
  const delays = chains(rows, mutual);
  const found = open.map((step) => ({ step, blocks: blocked.get(step)!, delay: delays.get(step)! }));
  found.sort((a, b) => b.blocks.length - a.blocks.length || b.delay - a.delay || a.step - b.step);
  return {
    steps: found.map(({ step, blocks, delay }) => ({
      step: idOf(step),
      blocking: blocks.length,
      blocks: blocks.map(idOf),
      delay,
    })),
    outOfReach: all.filter((step) => stages[step] === never && !outset?.had.has(step)).map(idOf),
  };
}

/** The number of steps in the longest chain through each, given what each needs, itself included. */
function chains(
  rows: ReadonlyMap<number, Int32Array>,
  mutual: (one: number, other: number) => boolean,
): Map<number, number> {
  // What needs more comes later; steps that need each other need the same.
  const order = [...rows.keys()].sort((a, b) => rows.get(a)!.length - rows.get(b)!.length);
  const own = new Map<number, number>();
  const upTo = new Map<number, number>();
  const after = new Map<number, number>();
  for (const step of order) {
    const row = rows.get(step)!;
    let [same, longest] = [0, 0];
    for (const one of row)
      if (mutual(one, step)) same++;
      else longest = Math.max(longest, upTo.get(one)!);
    own.set(step, same);
    upTo.set(step, longest + same);
  }
  for (const step of order.reverse()) {
    const onwards = (after.get(step) ?? 0) + own.get(step)!;
    for (const one of rows.get(step)!)
      if (!mutual(one, step)) after.set(one, Math.max(after.get(one) ?? 0, onwards));
  }
  return new Map(order.map((step) => [step, upTo.get(step)! + (after.get(step) ?? 0)]));
}
