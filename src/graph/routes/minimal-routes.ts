/** All ways to a goal of which no step can be spared. */

import { checkBudget, checkCount } from '../../base/arguments.js';
import { byCodeUnits, type StepId } from '../../base/ids.js';
import type { Goal } from '../goal.js';
import { aimAt, type LearnerOptions } from '../start.js';
import type { StepGraph } from '../step-graph.js';
import { routeProblem } from './route-problem.js';
import { searchRoutes } from './route-search.js';
import { inOrder } from './taking-order.js';
import { affordable } from './ways-through.js';

/** All minimal routes, or as many as were asked for. `held`: there is nothing to take. */
export type MinimalRoutes =
  | {
      readonly status: 'found';
      /** Fewest steps first, then by id; each in an order in which its steps can be taken. */
      readonly routes: readonly (readonly StepId[])[];
      /** Whether these are all. */
      readonly complete: boolean;
    }
  | { readonly status: 'held' }
  | { readonly status: 'no-route' };

/** Who asks, and how far to go. */
export interface MinimalRoutesOptions extends LearnerOptions {
  /** How many routes to find; absent: 100. */
  readonly count?: number;
  /** How many branches of the search to take, fewer where there are many steps; one route is found whatever the budget. Absent: 1,000 for each route. */
  readonly budget?: number;
}

/**
 * All minimal routes to a goal: sets of steps that lead to it and of which none can be spared, up to `count`. There can
 * be exponentially many. Cost: the branches of a search within the budget.
 * On cycles: exact; steps that have to be taken at the same time are in a route together.
 *
 * @throws PathwayError `unknown-goal` when nothing in the document names the goal.
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
 * minimalRoutes(graph, { kind: 'step', step: 'license' });
 * // => { status: 'found', routes: [['college', 'license'], ['union', 'license']], complete: true }
 * ```
 */
export function minimalRoutes(
  graph: StepGraph,
  goal: Goal,
  options: MinimalRoutesOptions = {},
): MinimalRoutes {
  const { graph: its, start, goals, held } = aimAt(graph, goal, options, ['count', 'budget']);
  const { count = 100 } = options;
  checkCount(count, 'options.count');
  const { budget = Math.min(count * 1000, Number.MAX_SAFE_INTEGER) } = options;
  checkBudget(budget, 'options.budget');
  if (held) return { status: 'held' };
  const problem = routeProblem(its, start, goals);
  if (problem === 'held' || problem === 'no-route') return { status: problem };
  const steps = Array.from(problem.original.subarray(0, problem.stepCount));
  const found: Int32Array[] = [];
  const { complete } = searchRoutes(problem, {
    costs: new Float64Array(problem.stepCount).fill(1),
    // One more than asked for shows whether there are more.
    ceiling: () => (found.length > count ? 0 : Infinity),
    found: (route) => found.push(route),
    excluded: () => found,
    budget: affordable(budget, problem),
  });
  const kept = found.slice(0, count).map((route) => inOrder(its, start, steps, route));
  return {
    status: 'found',
    routes: kept.sort((a, b) => a.length - b.length || byCodeUnits(keyOf(a), keyOf(b))),
    complete: complete && found.length <= count,
  };
}

function keyOf(route: readonly StepId[]): string {
  return JSON.stringify([...route].sort(byCodeUnits));
}
