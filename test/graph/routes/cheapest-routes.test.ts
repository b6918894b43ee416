/** The cheapest routes, against trying every set of steps, and worked out by hand. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { type CheapestRoutes, cheapestRoutes } from '../../../src/graph/routes/cheapest-routes.js';
import { minimalRoutes } from '../../../src/graph/routes/minimal-routes.js';
import type { Learner } from '../../../src/model/learner.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { totalCost } from '../../../src/model/total-cost.js';
import { depth, seen, trials } from '../../depth.js';
import { choices } from '../arbitrary-choices.js';
import { aims, requirements, samples } from '../arbitrary-system.js';
import { asked, forOne } from '../asked.js';
import { type Aim, broughtBy, broughtFromOutside, routesByTrial, takenAgain, worldOf } from '../oracle.js';
import { all, any, credits, pathwayOf, prior, some, step } from '../small-system.js';

const to = (id: string) => ({ kind: 'step', step: id }) as const;
const dollars = (amount: number) => ({ cost: { amount, currency: 'USD' } });
const byCost = ({ cost }: Step) => totalCost(cost)?.amount;
const prices = (answer: CheapestRoutes) =>
  'routes' in answer ? answer.routes.map(({ price }) => price) : [];
const within = (least: number, most: number) => fc.integer({ min: least, max: most });
const tables = fc.array(fc.oneof(within(0, 4), fc.constantFrom(0.5, 1.25, 99.99)), {
  minLength: 9,
  maxLength: 9,
});

describe('cheapest routes', () => {
  const agree = (system: PathwaySystem, aim: Aim, table: readonly number[], learner?: Learner) => {
    const world = worldOf(system, 'p');
    const price = ({ id }: { readonly id: string }) =>
      table[world.steps.findIndex((each) => each.id === id)] ?? 0;
    const brings = learner ? broughtBy(world, learner, new Set(), false) : broughtFromOutside(world);
    const done = (learner?.steps ?? []).map((taken) => taken.step);
    const every = routesByTrial(world, brings, done, aim, takenAgain(world, learner ?? {}));
    const answer = asked(system, aim, () =>
      cheapestRoutes(pathwayGraph(system, 'p'), aim, { price, count: 3, ...forOne(learner) }),
    );
    // A credential that the pathway does not know leads nowhere, even where somebody holds it.
    if (!('routes' in answer) || every === 'held') return 0;
    const sums = every.map((ids) => ids.reduce((sum, id) => sum + price({ id }), 0));
    expect([answer.status, answer.exact]).toEqual(['found', true]);
    const cheapest = sums.sort((a, b) => a - b).slice(0, 3);
    expect(prices(answer).map((each) => each.toFixed(6))).toEqual(cheapest.map((each) => each.toFixed(6)));
    for (const { steps, price: told } of answer.routes) {
      expect(steps.reduce((sum, id) => sum + price({ id }), 0)).toBeCloseTo(told, 9);
      expect(every).toContainEqual([...steps].sort((a, b) => (a < b ? -1 : 1)));
    }
    expect(new Set(answer.routes.map(({ steps }) => [...steps].sort().join())).size).toBe(
      answer.routes.length,
    );
    return answer.routes.length;
  };

  test('are the cheapest minimal sets of steps, and proven', () => {
    fc.assert(
      fc.property(samples, aims, tables, fc.boolean(), ({ system, learner }, aim, table, somebody) => {
        agree(system, aim, table, somebody ? learner : undefined);
      }),
      trials(40_000, 41, 8),
    );
  });

  test('and so are the second and the third where there are many', () => {
    let several = 0;
    fc.assert(
      fc.property(choices, tables, (system, table) => {
        if (agree(system, to('s8'), table) === 3) several++;
      }),
      trials(10_000, 43, 8),
    );
    seen(several, 60);
  });

  test('another alternative never raises the price', () => {
    fc.assert(
      fc.property(samples, aims, requirements, fc.nat({ max: 8 }), ({ system }, aim, way, pick) => {
        const steps = system.steps ?? [];
        const chosen = pick % steps.length;
        const wider = {
          ...system,
          steps: steps.map((each, i) =>
            i === chosen && each.requires ? { ...each, requires: any(each.requires, way) } : each,
          ),
        };
        const cheapest = (of: PathwaySystem) =>
          asked(of, aim, () => cheapestRoutes(pathwayGraph(of, 'p'), aim, { price: () => 1 }));
        const one = cheapest(system);
        const other = cheapest(wider);
        if (!('routes' in one)) return;
        expect(other.status).not.toBe('no-route');
        if ('routes' in other) expect(prices(other)[0]).toBeLessThanOrEqual(prices(one)[0]!);
      }),
      trials(30_000, 42, 8),
    );
  });

  test('a step that serves twice is paid once', () => {
    // By adding up along the tree, the shared way would seem to cost 10 + 10.
    const graph = pathwayGraph(
      pathwayOf([
        step('shared', undefined, dollars(10)),
        step('left', any(prior('shared'), prior('alone')), dollars(1)),
        step('right', prior('shared'), dollars(1)),
        step('alone', undefined, dollars(8)),
        step('goal', all(prior('left'), prior('right')), dollars(1)),
      ]),
      'p',
    );
    expect(cheapestRoutes(graph, to('goal'), { price: byCost, count: 3 })).toEqual({
      status: 'found',
      exact: true,
      routes: [{ steps: ['shared', 'left', 'right', 'goal'], price: 13 }],
      bound: 13,
      gap: 0,
      unpriced: [],
      branches: expect.any(Number),
    });
  });

  test('names the steps whose price nobody said, of those that could matter', () => {
    const graph = pathwayGraph(
      pathwayOf([
        step('a', undefined, dollars(2)),
        step('b'),
        step('aside'),
        step('goal', some(1, prior('a'), prior('b'))),
      ]),
      'p',
    );
    const answer = cheapestRoutes(graph, to('goal'), { price: byCost });
    expect(answer).toMatchObject({ routes: [{ steps: ['b', 'goal'], price: 0 }], unpriced: ['b', 'goal'] });
  });

  test.skipIf(depth === 'quick')('a hard question is given up after some seconds, and told so', () => {
    const courses = Array.from({ length: 60 }, (_, i) =>
      step(`e${i}`, all(), { credits: 1000 + ((i * 531) % 977), ...dollars(1000 + ((i * 103) % 991)) }),
    );
    const goal = step('goal', credits(30_017, ...courses.map(({ id }) => id)));
    const graph = pathwayGraph(pathwayOf([...courses, goal]), 'p');
    const found = cheapestRoutes(graph, to('goal'), { price: byCost });
    expect(found).toMatchObject({ status: 'found', exact: false });
    if (found.status !== 'found') return;
    expect(found.branches).toBeLessThan(100_000);
    expect(found.bound).toBeGreaterThan(0);
    // A budget that the caller sets holds to the branch.
    expect(cheapestRoutes(graph, to('goal'), { price: byCost, budget: 7 })).toMatchObject({ branches: 7 });
  });

  test('a spent budget is told, with what is proven', () => {
    const steps = coverSteps(12);
    const graph = pathwayGraph(pathwayOf(steps), 'p');
    const whole = cheapestRoutes(graph, to('goal'), { price: byCost });
    const cut = cheapestRoutes(graph, to('goal'), { price: byCost, budget: 1 });
    if (!('routes' in whole && 'routes' in cut)) return expect.fail('no routes');
    expect([whole.exact, cut.exact]).toEqual([true, false]);
    expect(cut.branches).toBe(1);
    expect(cut.bound).toBeLessThanOrEqual(prices(whole)[0]!);
    expect(prices(cut)[0]).toBeGreaterThanOrEqual(prices(whole)[0]!);
    expect(cut.gap).toBeCloseTo(prices(cut)[0]! - cut.bound, 9);
    expect(cut.gap).toBeGreaterThan(0);
  });

  test('refuses to look for no route at all', () => {
    const graph = pathwayGraph(pathwayOf([step('goal')]), 'p');
    expect(() => cheapestRoutes(graph, to('goal'), { price: () => 1, count: 0 })).toThrowError(
      expect.objectContaining({ code: 'bad-count' }),
    );
  });

  test.each([-1, Number.NaN, Infinity, 0.123_456_789, 1e12 + 0.000_1])('refuses a price of %s', (price) => {
    const graph = pathwayGraph(pathwayOf([step('goal')]), 'p');
    expect(() => cheapestRoutes(graph, to('goal'), { price: () => price })).toThrowError(
      expect.objectContaining({ code: 'bad-price' }),
    );
  });

  test('of a hundred alternatives in a row the number of routes does not matter', () => {
    const rungs = Array.from({ length: 100 }, (_, i) => [
      step(`a${i}`, i > 0 ? any(prior(`a${i - 1}`), prior(`b${i - 1}`)) : undefined, dollars(2)),
      step(`b${i}`, i > 0 ? any(prior(`a${i - 1}`), prior(`b${i - 1}`)) : undefined, dollars(1 + (i % 3))),
    ]).flat();
    const graph = pathwayGraph(pathwayOf([...rungs, step('goal', any(prior('a99'), prior('b99')))]), 'p');
    // One of each pair: 1 where i is a multiple of three, 2 elsewhere.
    expect(prices(cheapestRoutes(graph, to('goal'), { price: byCost }))).toEqual([34 + 66 * 2]);
    const some = minimalRoutes(graph, to('goal'), { count: 20 });
    expect(some).toMatchObject({ status: 'found', complete: false });
  });
});

/** A set cover: each of the needs is met by three of the steps, in a pattern without an easy answer. */
function coverSteps(size: number): Step[] {
  const steps = Array.from({ length: size }, (_, i) => step(`s${i}`, undefined, dollars(3 + ((i * 7) % 5))));
  const needs = Array.from({ length: size }, (_, i) =>
    any(...[i, (i * 5 + 2) % size, (i * 3 + 7) % size].map((n) => prior(`s${n}`))),
  );
  return [...steps, step('goal', all(...needs))];
}

test('a step that the person is taking can be finished, whatever it asks', () => {
  const graph = pathwayGraph(pathwayOf([step('a', prior('nothing')), step('b', prior('a'))]), 'p');
  const ask = (learner: Learner) =>
    cheapestRoutes(graph, { kind: 'step', step: 'b' }, { learner, price: () => 1 });
  expect(ask({})).toEqual({ status: 'no-route' });
  expect(ask({ steps: [{ step: 'a', state: 'enrolled' }] })).toMatchObject({
    routes: [{ steps: ['a', 'b'], price: 2 }],
  });
});
