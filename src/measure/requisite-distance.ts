/**
 * How far apart a plan puts steps and their prerequisites.
 *
 * Problem: the requisite distance of Curricular Analytics (Heileman and others 2018, arXiv:1811.09676, and their
 * degree plan metrics). Method: one pass over the prerequisites. Cost: plan + prerequisites. On cycles: nothing special.
 */

import type { StepId } from '../base/ids.js';
import { checkGraph } from '../graph/check-graph.js';
import type { StepGraph } from '../graph/step-graph.js';
import { checkPlan, type DegreePlan, termOf } from './degree-plan.js';
import { drawnEdges } from './drawn-graph.js';

/** Requisite distances of a plan, in terms. */
export interface RequisiteDistance {
  /** For each step of the graph that the plan has, the sum over its prerequisites; in the order of the graph. */
  readonly steps: readonly { readonly step: StepId; readonly distance: number }[];
  readonly total: number;
}

/**
 * Counts, for each prerequisite that the plan has, the terms from it to the step that needs it. Alternatives count if
 * the plan has them. A prerequisite that the plan puts too late counts below zero; `planViolations` names it.
 *
 * @param plan - the steps of each term
 *
 * @example
 * ```ts
 * import { defineSystem, pathwayGraph } from 'career-pathways';
 * import { requisiteDistance } from 'career-pathways/measure';
 * const system = defineSystem({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'course' },
 *     { id: 'nurse', title: 'Nurse', kind: 'course', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * });
 * requisiteDistance(pathwayGraph(system, 'care'), [['aide'], [], ['nurse']]).total; // => 2
 * ```
 */
export function requisiteDistance(graph: StepGraph, plan: DegreePlan): RequisiteDistance {
  checkGraph(graph);
  checkPlan(plan);
  const terms = termOf(plan);
  const distances = new Map<StepId, number>();
  for (const { id } of graph.steps) if (terms.has(id)) distances.set(id, 0);
  let total = 0;
  for (const [from, to] of drawnEdges(graph)) {
    const [start, end] = [terms.get(from), terms.get(to)];
    if (start === undefined || end === undefined) continue;
    distances.set(to, distances.get(to)! + end - start);
    total += end - start;
  }
  return { steps: [...distances].map(([step, distance]) => ({ step, distance })), total };
}
