/** Steps that do the same: the cheapest of them are taken, exactly and at once, however many there are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { cheapestRoutes } from '../../../src/graph/routes/cheapest-routes.js';
import type { Step } from '../../../src/model/step.js';
import { trials } from '../../depth.js';

const goal = { kind: 'step', step: 'goal' } as const;

function found(
  steps: readonly Step[],
  requires: NonNullable<Step['requires']>,
  price: (step: Step) => number,
) {
  const all: Step[] = [...steps, { id: 'goal', title: 'G', kind: 'course', requires }];
  const graph = pathwayGraph(
    {
      format: 'career-pathways/1',
      id: 's',
      title: 'S',
      steps: all,
      pathways: [{ id: 'p', title: 'P', steps: all.map(({ id }) => id) }],
    },
    'p',
  );
  const answer = cheapestRoutes(graph, goal, { price });
  if (answer.status !== 'found') throw new Error(answer.status);
  return answer;
}

const courses = (count: number): Step[] =>
  Array.from({ length: count }, (_, i) => ({ id: `e${i}`, title: 'E', kind: 'course' }));
const leaf = ({ id }: Step) => ({ kind: 'step', step: id }) as const;

test('any so many of many, against a sort', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 40 }),
      fc.nat(40),
      (prices, want) => {
        const least = Math.max(1, Math.min(want, prices.length));
        const steps = courses(prices.length);
        const of = steps.map(leaf);
        const { exact, routes, branches } = found(steps, { kind: 'some', least, of }, ({ id }) =>
          id === 'goal' ? 5 : prices[Number(id.slice(1))]!,
        );
        const wanted = [...prices].sort((a, b) => a - b).slice(0, least);
        expect(routes[0]?.price).toBe(wanted.reduce((sum, each) => sum + each, 5));
        expect([exact, routes[0]?.steps.length, branches < 100]).toEqual([true, least + 1, true]);
      },
    ),
    trials(2000),
  );
});

test('20 of 40 behind one opener, and 60 credits of 40 courses', () => {
  const opener: Step = { id: 'opener', title: 'O', kind: 'course' };
  const behind = courses(40).map((step) => ({ ...step, requires: leaf(opener) }));
  const one = found([opener, ...behind], { kind: 'some', least: 20, of: behind.map(leaf) }, () => 10);
  expect([one.exact, one.routes[0]?.price]).toEqual([true, 220]);
  const worth = courses(40).map((step) => ({ ...step, credits: 3 }));
  const two = found(worth, { kind: 'credits', least: 60, of: worth.map(({ id }) => id) }, () => 10);
  expect([two.exact, two.routes[0]?.price]).toEqual([true, 210]);
});
