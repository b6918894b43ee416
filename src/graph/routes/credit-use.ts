/** Which credits of a route count towards where it leads, and which are lost. */

import { checkBudget, checkFields, checkList, checkText, shown } from '../../base/arguments.js';
import type { StepId } from '../../base/ids.js';
import { PathwayError } from '../../base/pathway-error.js';
import { checkGraph } from '../check-graph.js';
import { creditsOf, thousandths } from '../credits.js';
import { checkGoal, type Goal, goalNodes } from '../goal.js';
import { outsideLeaves } from '../outside.js';
import type { StepGraph } from '../step-graph.js';
import type { RouteProblem } from './route-layout.js';
import { routeProblem } from './route-problem.js';
import { searchRoutes } from './route-search.js';
import { affordable, settleByWays } from './ways-through.js';

/** A step and its credits. */
export interface StepCredits {
  readonly step: StepId;
  readonly credits: number;
}

/**
 * What becomes of the credits along a route. `held`: the goal is reached without any step, so all are lost. `no-route`:
 * these steps do not lead to the goal; what they would count towards it is listed all the same.
 */
export interface CreditUse {
  readonly status: 'found' | 'held' | 'no-route';
  /**
   * Steps that some way to the goal needs, in the order of their ids: a way within the route, or, where the route does
   * not lead there, any way.
   */
  readonly consumed: readonly StepCredits[];
  /** Steps that no such way needs: the goal would be reached without them. */
  readonly lost: readonly StepCredits[];
  /** The sums of both. */
  readonly totals: { readonly consumed: number; readonly lost: number };
  /** Whether every such way was tried; otherwise `lost` may be too long. */
  readonly exact: boolean;
}

/** How far to go. */
export interface CreditUseOptions {
  /** How many branches of a search for ways within the route to take, fewer on long routes; absent: 20,000. */
  readonly budget?: number;
}

/**
 * What becomes of the credits of some steps on the way to a goal: consumed by it, or lost, because no way that uses
 * only these steps needs them. Of who has not reached it, steps are lost that no way to the goal needs. Articulated credit counts where it takes the place of a step. Steps without `credits`
 * count 0 and are listed all the same.
 *
 * Method: a way through each step, then minimal routes within the steps. Cost: exponential at worst, within the budget.
 *
 * @throws PathwayError `unknown-goal` when nothing in the document names the goal, `unknown-step` for a step that the
 * graph does not have.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { creditUse } from 'career-pathways/graph';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Transfer',
 *   steps: [
 *     { id: 'english', title: 'English', kind: 'course', credits: 3 },
 *     { id: 'welding', title: 'Welding', kind: 'course', credits: 4 },
 *     { id: 'degree', title: 'Degree', kind: 'degree-program', credits: 60, requires: { kind: 'step', step: 'english' } },
 *   ],
 *   pathways: [{ id: 'p', title: 'P', steps: ['english', 'welding', 'degree'] }],
 * }, 'p');
 * const use = creditUse(graph, { kind: 'step', step: 'degree' }, ['english', 'welding', 'degree']);
 * use.totals; // => { consumed: 63, lost: 4 }
 * creditUse(graph, { kind: 'step', step: 'degree' }, ['english', 'welding']).totals; // => { consumed: 3, lost: 4 }
 * ```
 */
export function creditUse(
  graph: StepGraph,
  goal: Goal,
  route: readonly StepId[],
  options: CreditUseOptions = {},
): CreditUse {
  checkGraph(graph);
  checkGoal(graph, goal);
  checkList(route, 'route');
  checkFields(options, ['budget']);
  const { budget = 20_000 } = options;
  checkBudget(budget, 'options.budget');
  const banned = Uint8Array.from(graph.steps, () => 1);
  for (const [at, id] of route.entries()) banned[numberOf(graph, id, `route[${at}]`)] = 0;
  const problemOf = (without: Uint8Array) =>
    routeProblem(graph, outsideLeaves(graph), goalNodes(graph, goal), { banned: without });
  const within = problemOf(banned);
  const problem = within === 'no-route' ? problemOf(new Uint8Array(banned.length)) : within;
  const { used, exact } =
    typeof problem === 'string' ? { used: new Set<number>(), exact: true } : stepsUsed(problem, budget);
  const along = graph.steps.flatMap(({ id, credits = 0 }, step) =>
    banned[step] ? [] : [{ step: id, credits, counts: used.has(step) }],
  );
  const only = (counts: boolean): StepCredits[] =>
    along.filter((row) => row.counts === counts).map(({ step, credits }) => ({ step, credits }));
  const [consumed, lost] = [only(true), only(false)];
  const sum = (rows: readonly StepCredits[]) =>
    creditsOf(rows.reduce((total, { credits }) => total + thousandths(credits), 0));
  const totals = { consumed: sum(consumed), lost: sum(lost) };
  return { status: typeof within === 'string' ? within : 'found', consumed, lost, totals, exact };
}

function numberOf({ indexOf, system }: StepGraph, id: unknown, argument: string): number {
  checkText(id, argument);
  const step = indexOf.get(id);
  if (step !== undefined) return step;
  const message = `The graph of "${system.id}" has no step ${shown(id)}.`;
  throw new PathwayError('unknown-step', message, { argument });
}

/** The steps of all minimal routes, by number; not exact: of those found within the budget. */
function stepsUsed(problem: RouteProblem, budget: number): { used: ReadonlySet<number>; exact: boolean } {
  const used = new Set<number>();
  const places = Array.from({ length: problem.stepCount }, (_, place) => place);
  const use = (place: number) => used.add(problem.original[place]!);
  const left = { branches: budget };
  settleByWays(problem, {
    places,
    isOpen: (place) => !used.has(problem.original[place]!),
    settle(needed) {
      for (const place of places) if (needed[place]) use(place);
    },
    isSure: () => false,
    left,
  });
  const routes: Int32Array[] = [];
  const { complete } = searchRoutes(problem, {
    costs: new Float64Array(problem.stepCount).fill(1),
    // Enough is known once every step that could count does.
    ceiling: () => (used.size === problem.stepCount ? 0 : Infinity),
    excluded: () => routes,
    budget: affordable(Math.max(0, left.branches), problem),
    found(minimal) {
      routes.push(minimal);
      for (const place of minimal) use(place);
    },
  });
  return { used, exact: complete };
}
