/** From where a person sets out who may take a step again: one that they completed with a grade that is not enough. */

import type { Learner } from '../model/learner.js';
import { graphFor, heldBy } from './held.js';
import { edgeCounts, type Program } from './program.js';
import type { StepGraph } from './step-graph.js';

/** From where a person sets out. */
export interface Outset {
  /** The graph for the person: see `graphFor`. What a step that may be taken again has given counts in it from the start. */
  readonly graph: StepGraph;
  /** The nodes that surely hold, but for the steps that may be taken again: a way can take these. */
  readonly sure: readonly number[];
  /** The nodes that only a person can decide. */
  readonly open: readonly number[];
  /** The nodes that surely hold, and all the steps that were completed. */
  readonly had: ReadonlySet<number>;
}

/** Which grades are short: those on record that are too low, or also those that are not on record. */
type Short = 'too-low' | 'too-low-or-unknown';

/**
 * From where a person sets out. A completed step of which a grade is asked that they do not have can be taken again like
 * any other, and nothing that it gave is lost meanwhile. Cost: steps + requirements.
 */
export function outsetOf(given: StepGraph, learner: Learner, short: Short = 'too-low-or-unknown'): Outset {
  const graph = graphFor(given, learner);
  const { sure, open } = heldBy(graph, learner);
  const had = new Set(sure);
  const perhaps = new Set(short === 'too-low' ? open : []);
  const again = new Set<number>();
  graph.leaves.forEach((leaf, at) => {
    const node = graph.leafNodes[at]!;
    if (leaf.kind !== 'step' || leaf.minGrade === undefined || had.has(node) || perhaps.has(node)) return;
    const step = graph.indexOf.get(leaf.step);
    if (step !== undefined && had.has(step)) again.add(step);
  });
  if (again.size === 0) return { graph, sure, open, had };
  const program = givenBy(graph.program, again);
  return {
    graph: { ...graph, step: graph.step, program },
    sure: sure.filter((node) => !again.has(node)),
    open,
    had,
  };
}

/** The same program with what some steps have given counted from the start, and not again when they are taken. */
function givenBy(program: Program, steps: ReadonlySet<number>): Program {
  const { offsets, targets, counts } = program;
  const need = program.need.slice();
  const weights = program.weights.slice();
  for (const step of steps)
    for (let edge = offsets[step]!; edge < offsets[step + 1]!; edge++) {
      if (counts[edge] === edgeCounts.laterIfTaken) continue;
      need[targets[edge]!]! -= weights[edge]!;
      weights[edge] = 0;
    }
  return { ...program, need, weights };
}
