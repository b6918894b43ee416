/** The cheapest routes to a goal, every step of them paid once, with proof. */

import { checkBudget, checkCount, checkFunction } from '../../base/arguments.js';
import type { StepId } from '../../base/ids.js';
import type { Goal } from '../goal.js';
import { aimAt, type LearnerOptions } from '../start.js';
import type { StepGraph } from '../step-graph.js';
import { type PriceOf, type Prices, pricesOf } from './prices.js';
import type { RouteProblem } from './route-layout.js';
import { routeProblem } from './route-problem.js';
import { type RouteSearch, searchRoutes } from './route-search.js';
import { inOrder } from './taking-order.js';

/** A route: steps in an order in which they can be taken, none of which can be spared. */
export interface PricedRoute {
  readonly steps: readonly StepId[];
  /** In the unit of the prices. */
  readonly price: number;
}

/** The cheapest routes. `held`: the goal holds at the start. `no-route`: nothing leads to it. */
export type CheapestRoutes =
  | {
      readonly status: 'found';
      /** Whether it is proven that these are the cheapest; otherwise the budget was spent before. */
      readonly exact: boolean;
      /** Cheapest first; fewer where there are no more. */
      readonly routes: readonly PricedRoute[];
      /** No other route costs less than this. */
      readonly bound: number;
      /** The price of the last route less `bound`, at least 0: how far from proven. */
      readonly gap: number;
      /** Steps that could matter and have no price; they count for nothing. */
      readonly unpriced: readonly StepId[];
      /** How many branches the search took. */
      readonly branches: number;
    }
  | { readonly status: 'held' }
  | { readonly status: 'no-route' };

/** What steps cost, who asks, and how far to go. */
export interface CheapestRoutesOptions extends LearnerOptions {
  /** What a step costs; `undefined` where that is not known. */
  readonly price: PriceOf;
  /** How many routes to find; absent: one. */
  readonly count?: number;
  /** How many branches of the search to take; one route is found whatever the budget. Absent: 100,000, fewer where each of them takes long. */
  readonly budget?: number;
}

/**
 * The cheapest ways to a goal: sets of steps that lead to it and of which none can be spared. A step is paid once,
 * however many requirements it serves; adding up prices along a tree instead can be far off.
 *
 * Method: branch and bound over landmark cuts (`route-search.ts`); of steps that do the same, such as electives, the
 * cheapest come first. Cost: exponential at worst, within the budget. On cycles: exact.
 *
 * @throws PathwayError `bad-price` for a price that is negative, not a number, finer than a millionth, or too large to be
 * added exactly; `callback-failed` when `price` throws; `unknown-goal` when nothing in the document names the goal.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { totalCost } from 'career-pathways/model';
 * import { cheapestRoutes } from 'career-pathways/graph';
 * const usd = (amount: number) => ({ amount, currency: 'USD' });
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Two ways',
 *   steps: [
 *     { id: 'college', title: 'College course', kind: 'course', cost: usd(900) },
 *     { id: 'union', title: 'Union course', kind: 'course', cost: usd(300) },
 *     { id: 'license', title: 'License test', kind: 'assessment', cost: usd(80), requires: {
 *       kind: 'any', of: [{ kind: 'step', step: 'college' }, { kind: 'step', step: 'union' }],
 *     } },
 *   ],
 *   pathways: [{ id: 'p', title: 'P', steps: ['college', 'union', 'license'] }],
 * }, 'p');
 * const found = cheapestRoutes(graph, { kind: 'step', step: 'license' }, { price: ({ cost }) => totalCost(cost)?.amount });
 * found.status === 'found' && found.routes; // => [{ steps: ['union', 'license'], price: 380 }]
 * ```
 */
export function cheapestRoutes(graph: StepGraph, goal: Goal, options: CheapestRoutesOptions): CheapestRoutes {
  const { graph: its, start, goals, held } = aimAt(graph, goal, options, ['price', 'count', 'budget']);
  const { price, count = 1, budget = usual.budget } = options;
  checkFunction(price, 'options.price');
  checkCount(count, 'options.count');
  checkBudget(budget, 'options.budget');
  if (held) return { status: 'held' };
  const problem = routeProblem(its, start, goals);
  if (problem === 'held' || problem === 'no-route') return { status: problem };
  const steps = Array.from(problem.original.subarray(0, problem.stepCount));
  const prices = pricesOf(
    steps.map((step) => graph.steps[step]!),
    price,
  );
  const { routes: found, end } = bestRoutes(
    problem,
    prices,
    count,
    options.budget === undefined ? usual : { budget },
  );
  const routes = found.map(({ route, cost }) => ({
    steps: inOrder(its, start, steps, route),
    price: prices.priceOf(cost),
  }));
  const last = routes[routes.length - 1]?.price ?? 0;
  const bound = end.complete ? last : Math.min(last, prices.leastPrice(end.bound));
  return {
    status: 'found',
    exact: end.complete,
    routes,
    bound,
    gap: last - bound,
    unpriced: prices.unpriced.map((i) => graph.steps[steps[i]!]!.id),
    branches: end.branches,
  };
}

type Limits = Pick<RouteSearch, 'budget' | 'looks'>;

/** How much a search may do where the caller does not say: some seconds at the most. */
const usual = { budget: 100_000, looks: 150_000_000 } satisfies Limits;

/** Keeps the best so many routes while the search goes on. */
function bestRoutes(problem: RouteProblem, prices: Prices, count: number, limits: Limits) {
  const routes: { readonly route: Int32Array; readonly cost: number }[] = [];
  let kept: readonly Int32Array[] = [];
  const end = searchRoutes(problem, {
    costs: prices.costs,
    ceiling: () => (routes.length < count ? Infinity : prices.notCheaper(routes[routes.length - 1]!.cost)),
    // What was pushed out again costs more than the ceiling allows.
    excluded: () => kept,
    ...limits,
    single: count === 1,
    found(route, cost) {
      routes.push({ route, cost });
      routes.sort((a, b) => a.cost - b.cost);
      if (routes.length > count) routes.pop();
      kept = routes.map((each) => each.route);
    },
  });
  return { routes, end };
}
