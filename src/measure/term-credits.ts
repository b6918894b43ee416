/**
 * How a plan spreads credits over its terms.
 *
 * Problem: the degree plan metrics of Curricular Analytics (Heileman and others 2018, arXiv:1811.09676, and their
 * program). Method: sums in thousandths, so that they are exact; the pairs of terms by sorting. Cost: plan.
 * On cycles: prerequisites play no part.
 */

import type { StepId } from '../base/ids.js';
import { checkGraph } from '../graph/check-graph.js';
import { creditsOf, thousandths } from '../graph/credits.js';
import type { StepGraph } from '../graph/step-graph.js';
import { checkPlan, type DegreePlan } from './degree-plan.js';

/** The credits of one term. */
export interface TermLoad {
  readonly credits: number;
  /** The number of the term; the first is 1. */
  readonly term: number;
}

/** Credits of a plan. */
export interface TermCredits {
  /** The credits of each term. */
  readonly terms: readonly number[];
  readonly total: number;
  /** Credits for each term on average; null for a plan without terms. */
  readonly mean: number | null;
  /** The standard deviation of the terms, as a whole population; null for a plan without terms. */
  readonly deviation: number | null;
  /** The first term with the fewest credits; null for a plan without terms. */
  readonly least: TermLoad | null;
  /** The first term with the most credits; null for a plan without terms. */
  readonly greatest: TermLoad | null;
  /**
   * Credit balance: the sum, over all pairs of terms, of how many credits they differ by; 0 if all are equal. This is
   * what Curricular Analytics computes; its documentation speaks of consecutive terms only.
   */
  readonly balance: number;
  /** Steps of the plan of which no credits are known, by term; they count nothing. */
  readonly unstated: readonly StepId[];
}

/**
 * Adds up credits by term. A step that the plan has twice counts twice.
 *
 * @param plan - the steps of each term
 *
 * @example
 * ```ts
 * import { defineSystem, pathwayGraph } from 'career-pathways';
 * import { termCredits } from 'career-pathways/measure';
 * const system = defineSystem({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'course', credits: 6 },
 *     { id: 'nurse', title: 'Nurse', kind: 'course', credits: 9 },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * });
 * const credits = termCredits(pathwayGraph(system, 'care'), [['aide'], ['nurse']]);
 * credits.mean; // => 7.5
 * credits.greatest; // => { credits: 9, term: 2 }
 * credits.balance; // => 3
 * ```
 */
export function termCredits(graph: StepGraph, plan: DegreePlan): TermCredits {
  checkGraph(graph);
  checkPlan(plan);
  const { steps, indexOf } = graph;
  const unstated: StepId[] = [];
  const worth = (id: StepId): number => {
    const credits = steps[indexOf.get(id) ?? -1]?.credits;
    if (credits === undefined) unstated.push(id);
    return thousandths(credits ?? 0);
  };
  const terms = plan.map((listed) => listed.reduce((sum, id) => sum + worth(id), 0));
  const total = terms.reduce((sum, credits) => sum + credits, 0);
  const mean = total / terms.length;
  const squares = terms.reduce((sum, credits) => sum + (credits - mean) ** 2, 0);
  const sorted = [...terms].sort((a, b) => a - b);
  // In order, a term is the greater of two as often as it has others before it.
  const balance = sorted.reduce((sum, credits, at) => sum + credits * (2 * at - sorted.length + 1), 0);
  const load = (credits: number | undefined) =>
    credits === undefined ? null : { credits: creditsOf(credits), term: terms.indexOf(credits) + 1 };
  return {
    terms: terms.map(creditsOf),
    total: creditsOf(total),
    mean: terms.length > 0 ? creditsOf(mean) : null,
    deviation: terms.length > 0 ? creditsOf(Math.sqrt(squares / terms.length)) : null,
    least: load(sorted[0]),
    greatest: load(sorted.at(-1)),
    balance: creditsOf(balance),
    unstated,
  };
}
