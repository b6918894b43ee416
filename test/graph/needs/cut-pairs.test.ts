/** Pairs of steps that cut a goal off, against leaving out each pair. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPairs } from '../../../src/graph/needs/cut-pairs.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import type { Learner } from '../../../src/model/learner.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { seen, size, trials } from '../../depth.js';
import { aims, learners, systems } from '../arbitrary-system.js';
import { asked, forOne, pairsIn } from '../asked.js';
import { type Aim, type World, worldOf } from '../oracle.js';
import { all, any, pathwayOf, prior, some, step } from '../small-system.js';
import { branching, isThere, reachedWithout } from './avoiding.js';

const graphOf = (system: PathwaySystem) => pathwayGraph(system, 'p');
const people = fc.option(learners, { nil: undefined, freq: 2 });

/** Answers for goals which pairs cut them off, by leaving out every pair once. */
function tried(world: World, learner: Learner | undefined) {
  const known = new Map<string, ReadonlySet<string>>();
  const reached = (...without: string[]) => {
    const key = JSON.stringify(without);
    if (!known.has(key)) known.set(key, reachedWithout(world, learner, without));
    return known.get(key)!;
  };
  return (goal: Aim): [string, string][] => {
    const cuts = (...without: string[]) => !isThere(world, goal, learner, reached(...without));
    if (cuts() || isThere(world, goal, learner, new Set())) return [];
    const spare = world.steps.map(({ id }) => id).filter((id) => !cuts(id));
    return spare.flatMap((one) =>
      spare.filter((other) => one < other && cuts(one, other)).map((other): [string, string] => [one, other]),
    );
  };
}

describe('cutPairs', () => {
  const graph = graphOf(
    pathwayOf([
      step('a'),
      step('b', prior('a')),
      step('c'),
      step('d', any(prior('b'), prior('c'))),
      step('e', some(2, prior('b'), prior('c'), prior('d'))),
      step('f', all(prior('d'), any(prior('e'), prior('x')))),
      step('g', prior('g')),
      step('x'),
    ]),
  );

  test.each([
    ['a', ''],
    ['d', 'ac bc'],
    ['e', 'ac ad bc bd cd'],
    ['f', 'ac bc ex'],
    ['g', ''],
  ])('of %s: %s', (goal, expected) => {
    const found = pairsIn(cutPairs(graph, { kind: 'step', step: goal }));
    expect(found.map((pair) => pair.join('')).join(' ')).toBe(expected);
  });

  test('equals leaving out each pair', () => {
    let cut = 0;
    fc.assert(
      fc.property(fc.oneof(systems, branching), people, aims, (system, learner, goal) => {
        const [graph, expected] = [graphOf(system), tried(worldOf(system, 'p'), learner)];
        const goals = graph.steps.map(({ id }): Aim => ({ kind: 'step', step: id }));
        for (const each of [goal, ...goals]) {
          const found = pairsIn(asked(system, each, () => cutPairs(graph, each, forOne(learner))));
          if (found.length > 0) cut++;
          expect(found).toEqual(expected(each));
        }
      }),
      trials(12_000, 421, 8),
    );
    seen(cut, 150);
  });

  test('of a long ladder of layers of two are the layers', () => {
    const layers = size(200);
    const id = (n: number) => String(1000 + n);
    const steps = Array.from({ length: layers * 2 }, (_, n) => {
      const below = n - (n % 2);
      return step(id(n), n < 2 ? undefined : any(prior(id(below - 1)), prior(id(below - 2))));
    });
    const goal = step('goal', any(prior(id(layers * 2 - 1)), prior(id(layers * 2 - 2))));
    const found = cutPairs(graphOf(pathwayOf([...steps, goal])), { kind: 'step', step: 'goal' });
    expect(pairsIn(found)).toEqual(
      Array.from({ length: layers }, (_, layer) => [id(2 * layer), id(2 * layer + 1)]),
    );
  });
});
