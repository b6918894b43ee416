/** The cheapest route beside an integer-programming solver, on pathways too large to try every set of steps. */
import { expect, test } from 'vitest';
import { type Constraint, type Model, solve } from 'yalps';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { cheapestRoutes } from '../../../src/graph/routes/cheapest-routes.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { totalCost } from '../../../src/model/total-cost.js';
import { size } from '../../depth.js';

interface Instances {
  readonly pathwayWithChoices: (steps: number, seed: number) => PathwaySystem;
  readonly integerProgram: (
    system: PathwaySystem,
    goal: string,
  ) => Model<string, string> & {
    readonly constraints: Readonly<Record<string, Constraint>>;
  };
}

const file = new URL('../../bench/graph/route-instances.mjs', import.meta.url);

test.each([
  [50, 60],
  [100, 15],
])('%i steps: the same price, proven', async (steps, instances) => {
  const { pathwayWithChoices, integerProgram } = (await import(file.href)) as Instances;
  for (let seed = 0; seed < size(instances); seed++) {
    const system = pathwayWithChoices(steps, 31 * seed + steps);
    const goal = system.steps?.[steps - 1]?.id ?? '';
    const ours = cheapestRoutes(
      pathwayGraph(system, 'p'),
      { kind: 'step', step: goal },
      { price: ({ cost }) => totalCost(cost)?.amount },
    );
    const theirs = solve(integerProgram(system, goal));
    expect(['exact' in ours && ours.exact, theirs.status]).toEqual([true, 'optimal']);
    expect('routes' in ours && ours.routes[0]?.price).toBeCloseTo(theirs.result, 6);
  }
});
