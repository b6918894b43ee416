/** What hangs on each step, against leaving it out, and against the published factors of curricula. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bottlenecks } from '../../../src/graph/needs/bottlenecks.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { trials } from '../../depth.js';
import { learners, systems } from '../arbitrary-system.js';
import { forOne } from '../asked.js';
import { worldOf } from '../oracle.js';
import { all, any, beside, pathwayOf, prior, step } from '../small-system.js';
import { ancestors, branching, ladder, reachedWithout, setOut } from './avoiding.js';

const graphOf = (system: PathwaySystem) => pathwayGraph(system, 'p');
const people = fc.option(learners, { nil: undefined, freq: 2 });

/** Steps `1 2 3 …` from edges such as `1>2`; `1>2*`: at the same time at the earliest. */
function curriculum(size: number, edges: string): PathwaySystem {
  const steps = Array.from({ length: size }, (_, n) => {
    const into = edges.split(' ').filter((edge) => edge.replace('*', '').split('>')[1] === String(n + 1));
    const legs = into.map((edge) => (edge.endsWith('*') ? beside : prior)(edge.split('>')[0]!));
    return step(String(n + 1), all(...legs));
  });
  return pathwayOf(steps);
}

describe('bottlenecks', () => {
  test('worst first, with what they block', () => {
    const graph = graphOf(
      pathwayOf([
        step('a'),
        step('b', any(prior('a'), prior('c'))),
        step('c'),
        step('d', all(prior('b'), beside('e'))),
        step('e', beside('d')),
        step('f', prior('g')),
        step('g', prior('f')),
      ]),
    );
    expect(bottlenecks(graph)).toEqual({
      steps: [
        { step: 'b', blocking: 2, blocks: ['d', 'e'], delay: 3 },
        { step: 'd', blocking: 1, blocks: ['e'], delay: 3 },
        { step: 'e', blocking: 1, blocks: ['d'], delay: 3 },
        { step: 'a', blocking: 0, blocks: [], delay: 1 },
        { step: 'c', blocking: 0, blocks: [], delay: 1 },
      ],
      outOfReach: ['f', 'g'],
    });
    expect(
      bottlenecks(graph, { learner: { steps: [{ step: 'a' }, { step: 'g' }] } }).steps.map(
        ({ step: id }) => id,
      ),
    ).toEqual(['b', 'd', 'e', 'c', 'f']);
  });

  // Heileman, Abdallah, Slim and Hickman 2018, and example curricula published with Curricular Analytics.
  test.each([
    ['six of eight', 8, '1>3 2>3 4>3* 3>5 4>6', '3 3 3 3 3 2 1 1', '2 2 1 3 0 0 0 0'],
    ['diamond', 4, '1>2 1>3 2>4 3>4', '3 3 3 3', '3 1 1 0'],
    ['figure a', 4, '1>2 1>3 2>4', '3 3 2 3', '3 1 0 0'],
    ['figure b', 4, '1>3 2>3 3>4', '3 3 3 3', '2 2 1 0'],
    ['calculus', 7, '1>2 1>3* 3>4 2>4* 2>5 2>6 4>6* 6>7 5>7*', '5 5 5 5 4 5 5', '6 4 3 2 1 1 0'],
    ['engineering', 8, '1>2 2>3 2>4* 4>5 3>5* 3>6 1>7 7>8 6>8*', '5 5 5 4 4 5 3 5', '7 5 3 1 0 1 1 0'],
  ])('%s: the published delay and blocking factors', (_, size, edges, delay, blocking) => {
    const found = bottlenecks(graphOf(curriculum(size, edges))).steps;
    const byStep = [...found].sort((a, b) => (a.step < b.step ? -1 : 1));
    expect(byStep.map((row) => row.delay).join(' ')).toBe(delay);
    expect(byStep.map((row) => row.blocking).join(' ')).toBe(blocking);
  });

  test('equal leaving out each step', () => {
    fc.assert(
      fc.property(fc.oneof(systems, branching), people, (system, learner) => {
        const world = worldOf(system, 'p');
        const { done } = setOut(world, learner);
        const reached = reachedWithout(world, learner, []);
        const found = bottlenecks(graphOf(system), forOne(learner));
        const needs = new Map([...reached].map((id) => [id, new Set<string>()]));
        for (const one of reached) {
          const left = reachedWithout(world, learner, [one]);
          for (const id of reached) if (!left.has(id)) needs.get(id)!.add(one);
        }
        const ids = world.steps.map(({ id }) => id);
        const expected = ids
          .filter((id) => reached.has(id))
          .map((id) => {
            const blocks = ids.filter((other) => other !== id && needs.get(other)?.has(id));
            return { step: id, blocking: blocks.length, blocks, delay: longest(needs, id) };
          });
        const worse = (a: (typeof expected)[number], b: (typeof expected)[number]) =>
          b.blocking - a.blocking || b.delay - a.delay || (a.step < b.step ? -1 : 1);
        expect(found.steps).toEqual(expected.sort(worse));
        expect(found.outOfReach).toEqual(ids.filter((id) => !reached.has(id) && !done.includes(id)));
      }),
      trials(14_000, 431, 8),
    );
  });

  test('are the blocking and delay factors where everything is required', () => {
    const edge = fc.tuple(fc.nat({ max: 69 }), fc.nat({ max: 69 }));
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 120, size: 'max' }), (pairs) => {
        const { system, name, before } = ladder(
          70,
          pairs.filter(([from, to]) => from < to),
        );
        const above = ancestors(before);
        const up = before.map(() => 1);
        before.forEach((list, n) => {
          for (const from of list) up[n] = Math.max(up[n]!, up[from]! + 1);
        });
        const down = before.map(() => 1);
        for (let n = before.length - 1; n >= 0; n--)
          for (const from of before[n]!) down[from] = Math.max(down[from]!, down[n]! + 1);
        for (const row of bottlenecks(graphOf(system)).steps) {
          const n = before.findIndex((_, index) => name(index) === row.step);
          expect(row.blocking).toBe(above.filter((set) => set.has(n)).length);
          expect(row.delay).toBe(up[n]! + down[n]! - 1);
        }
      }),
      trials(1200, 432, 8),
    );
  });
});

/** The longest chain through a step in which each needs the one before, by trying all. */
function longest(needs: ReadonlyMap<string, ReadonlySet<string>>, through: string): number {
  const from = (chain: readonly string[]): number => {
    const last = chain[chain.length - 1]!;
    const next = [...needs].filter(([id, set]) => set.has(last) && !chain.includes(id)).map(([id]) => id);
    const own = chain.includes(through) ? chain.length : 0;
    return Math.max(own, ...next.map((id) => from([...chain, id])));
  };
  return Math.max(...[...needs.keys()].map((id) => from([id])));
}
