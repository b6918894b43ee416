/** What every way into each step says about when other steps are taken. */

import type { RequirementLeaf } from '../../model/requirement.js';
import { surelyNeeded } from '../../model/surely-needed.js';
import type { Timing } from '../../model/vocabulary.js';
import { tightCredits } from '../edges/tight-credits.js';
import type { StepGraph } from '../step-graph.js';
import { suppliersOf } from '../suppliers.js';

/** A step, by number, that has to be taken before another, at the same time at the latest, or in the same term. */
export interface Constraint {
  readonly from: number;
  readonly to: number;
  readonly timing: Timing;
}

/**
 * The constraints that hold whichever way into a step is taken. One that follows from a stricter one between the same
 * steps is left out. Cost: requirements · depth.
 */
export function termConstraints(graph: StepGraph): Constraint[] {
  const { indexOf, articulated } = graph;
  const suppliers = suppliersOf(graph.steps);

  /** What a leaf asks of steps: stricter timings bring the weaker one with them. */
  const asks = (leaf: RequirementLeaf): string[] | undefined => {
    if (leaf.kind === 'credits')
      return tightCredits(graph, leaf.least, leaf.of)?.flatMap((id) => timed(indexOf.get(id)!, 'before'));
    if (leaf.kind !== 'step') {
      const supplying = suppliers(leaf);
      return supplying.length === 1 ? timed(supplying[0]!, 'before') : [];
    }
    const step = indexOf.get(leaf.step);
    // A grade is only had by taking the step before; credit by agreement stands in for a step without a grade.
    if (leaf.minGrade !== undefined) return step === undefined ? [] : timed(step, 'before');
    return step === undefined || articulated.has(leaf.step) ? [] : timed(step, leaf.timing ?? 'before');
  };

  return graph.waysIn.flatMap((tree, to) => {
    const needed = tree && surelyNeeded(tree, asks);
    return [...(needed ?? [])].flatMap((text): Constraint[] => {
      const [from, timing] = untimed(text);
      const stricter = timing === 'concurrent' && timings.some((other) => needed?.has(key(from, other)));
      return stricter ? [] : [{ from, to, timing }];
    });
  });
}

const timings = ['before', 'same-term'] as const;

const key = (step: number, timing: Timing) => `${step} ${timing}`;

function timed(step: number, timing: Timing): string[] {
  return timing === 'concurrent' ? [key(step, timing)] : [key(step, timing), key(step, 'concurrent')];
}

function untimed(text: string): [number, Timing] {
  const space = text.indexOf(' ');
  return [Number(text.slice(0, space)), text.slice(space + 1) as Timing];
}
