/**
 * How many prerequisites reach over each break between terms.
 *
 * Problem: the knowledge transfer of Curricular Analytics (Heileman and others 2018, arXiv:1811.09676, and their degree
 * plan metrics). Method: a running sum of what begins and ends in each term. Cost: plan + prerequisites.
 * On cycles: nothing special.
 */

import { checkGraph } from '../graph/check-graph.js';
import type { StepGraph } from '../graph/step-graph.js';
import { checkPlan, type DegreePlan, termOf } from './degree-plan.js';
import { drawnEdges } from './drawn-graph.js';

/**
 * For each break between two terms, how many prerequisites lead over it: from a step of an earlier term to a step of a
 * later one. One number fewer than there are terms. Alternatives count if the plan has them.
 *
 * @param plan - the steps of each term
 *
 * @example
 * ```ts
 * import { defineSystem, pathwayGraph } from 'career-pathways';
 * import { knowledgeTransfer } from 'career-pathways/measure';
 * const system = defineSystem({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'course' },
 *     { id: 'nurse', title: 'Nurse', kind: 'course', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * });
 * knowledgeTransfer(pathwayGraph(system, 'care'), [['aide'], [], ['nurse'], []]); // => [1, 1, 0]
 * ```
 */
export function knowledgeTransfer(graph: StepGraph, plan: DegreePlan): number[] {
  checkGraph(graph);
  checkPlan(plan);
  const terms = termOf(plan);
  const change = new Array<number>(plan.length + 1).fill(0);
  for (const [from, to] of drawnEdges(graph)) {
    const [start, end] = [terms.get(from), terms.get(to)];
    if (start === undefined || end === undefined || start >= end) continue;
    change[start]!++;
    change[end]!--;
  }
  let over = 0;
  return change.slice(1, plan.length).map((more) => {
    over += more;
    return over;
  });
}
