/** All ways to a goal of which no step can be spared. */

import { byCodeUnits, type StepId } from '../../base/ids.js';
import type { Learner } from '../../model/learner.js';
import { type Goal, goalNodes, inHand } from '../goal.js';
import { startNodes } from '../start.js';
import type { StepGraph } from '../step-graph.js';
import { routeProblem } from './route-problem.js';
import { searchRoutes } from './route-search.js';
import { inOrder } from './taking-order.js';

/** All minimal routes, or as many as the limit allows. `held`: there is nothing to take. */
export type MinimalRoutes =
  | {
      readonly status: 'routes';
      /** Fewest steps first, then by id; each in an order in which its steps can be taken. */
      readonly routes: readonly (readonly StepId[])[];
      /** Whether there may be more than are told. */
      readonly truncated: boolean;
    }
  | { readonly status: 'held' }
  | { readonly status: 'no-route' };

/** How many branches of the search to look at for each route asked for. */
const branchesPerRoute = 1000;

/**
 * All minimal routes to a goal: sets of steps that lead to it and of which none can be spared, up to `limit`. There can
 * be exponentially many. Cost: at most a thousand branches of a search for each route of the limit.
 * On cycles: exact; steps that have to be taken at the same time are in a route together.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { minimalRoutes } from 'career-pathways/graph';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Two ways',
 *   steps: [
 *     { id: 'college', title: 'College course', kind: 'course' },
 *     { id: 'union', title: 'Union course', kind: 'course' },
 *     { id: 'license', title: 'License test', kind: 'assessment', requires: {
 *       kind: 'any', of: [{ kind: 'step', step: 'college' }, { kind: 'step', step: 'union' }],
 *     } },
 *   ],
 *   pathways: [{ id: 'p', title: 'P', steps: ['college', 'union', 'license'] }],
 * }, 'p');
 * minimalRoutes(graph, { kind: 'step', step: 'license' }, 10);
 * // => { status: 'routes', routes: [['college', 'license'], ['union', 'license']], truncated: false }
 * ```
 */
export function minimalRoutes(graph: StepGraph, goal: Goal, limit: number, learner?: Learner): MinimalRoutes {
  if (inHand(graph, learner ?? {}, goal)) return { status: 'held' };
  const start = startNodes(graph, learner);
  const problem = routeProblem(graph, start, goalNodes(graph, goal));
  if (problem === 'held' || problem === 'no-route') return { status: problem };
  const steps = Array.from(problem.original.subarray(0, problem.stepCount));
  const found: Int32Array[] = [];
  const { complete } = searchRoutes(problem, {
    costs: new Float64Array(problem.stepCount).fill(1),
    // One more than asked for tells whether there are more.
    ceiling: () => (found.length > limit ? 0 : Infinity),
    found: (route) => found.push(route),
    excluded: () => found,
    budget: limit * branchesPerRoute,
  });
  const kept = found.slice(0, limit).map((route) => inOrder(graph, start, steps, route));
  return {
    status: 'routes',
    routes: kept.sort((a, b) => a.length - b.length || byCodeUnits(keyOf(a), keyOf(b))),
    truncated: !complete || found.length > limit,
  };
}

function keyOf(route: readonly StepId[]): string {
  return JSON.stringify([...route].sort(byCodeUnits));
}
