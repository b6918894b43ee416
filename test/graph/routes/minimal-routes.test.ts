/** All minimal routes, against trying every set of steps. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPairs } from '../../../src/graph/needs/cut-pairs.js';
import { unavoidable } from '../../../src/graph/needs/unavoidable.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { type MinimalRoutes, minimalRoutes } from '../../../src/graph/routes/minimal-routes.js';
import { seen, trials } from '../../depth.js';
import { choices } from '../arbitrary-choices.js';
import { aims, samples } from '../arbitrary-system.js';
import { asked, forOne, pairsIn } from '../asked.js';
import { broughtBy, broughtFromOutside, routesByTrial, takenAgain, worldOf } from '../oracle.js';
import { all, any, beside, credits, graded, pathwayOf, prior, some, step } from '../small-system.js';

const graphOf = (steps: Parameters<typeof pathwayOf>[0]) => pathwayGraph(pathwayOf(steps), 'p');
const to = (id: string) => ({ kind: 'step', step: id }) as const;
const sets = (answer: MinimalRoutes) =>
  answer.status === 'found' ? answer.routes.map((route) => [...route].sort()) : answer.status;

describe('minimal routes', () => {
  test('are just the minimal sets of steps that lead to the goal, and in an order that works', () => {
    const tally = new Map<string, number>();
    fc.assert(
      fc.property(samples, aims, fc.boolean(), ({ system, learner }, aim, somebody) => {
        const world = worldOf(system, 'p');
        const graph = pathwayGraph(system, 'p');
        const brings = somebody ? broughtBy(world, learner, new Set(), false) : broughtFromOutside(world);
        const done = somebody ? (learner.steps ?? []).map((taken) => taken.step) : [];
        const expected = routesByTrial(world, brings, done, aim, somebody ? takenAgain(world, learner) : []);
        const answer = asked(system, aim, () =>
          minimalRoutes(graph, aim, { count: 1000, ...forOne(somebody ? learner : undefined) }),
        );
        // A credential that the pathway does not know leads nowhere, even where somebody holds it.
        if (expected === 'held' && aim.kind !== 'step' && answer.status !== 'held') return;
        tally.set(answer.status, (tally.get(answer.status) ?? 0) + 1);
        if (answer.status !== 'found') {
          expect(expected).toEqual(answer.status === 'held' ? 'held' : []);
          return;
        }
        expect(answer.complete).toBe(true);
        const plain = sets(answer) as string[][];
        expect(plain.map((route) => route.join()).sort()).toEqual(
          (expected as string[][]).map((route) => [...route].sort().join()).sort(),
        );
      }),
      trials(40_000, 31, 8),
    );
    for (const kind of ['found', 'held', 'no-route']) seen(tally.get(kind), 50, kind);
  });

  test('are all found where there are many', () => {
    let many = 0;
    fc.assert(
      fc.property(choices, (system) => {
        const world = worldOf(system, 'p');
        const expected = routesByTrial(world, broughtFromOutside(world), [], to('s8')) as string[][];
        const answer = minimalRoutes(pathwayGraph(system, 'p'), to('s8'), { count: 1000 });
        const plain = answer.status === 'found' ? (sets(answer) as string[][]) : [];
        expect(plain.map((route) => route.join()).sort()).toEqual(
          expected.map((route) => route.join()).sort(),
        );
        if (plain.length > 3) many++;
      }),
      trials(12_000, 32, 8),
    );
    seen(many, 30);
  });

  test('every one takes what nobody can do without, and meets every pair of steps that cuts the goal off', () => {
    let cuts = 0;
    fc.assert(
      fc.property(choices, (system) => {
        const graph = pathwayGraph(system, 'p');
        const answer = minimalRoutes(graph, to('s8'), { count: 1000 });
        const needed = unavoidable(graph, to('s8'));
        if (answer.status !== 'found' || needed.status !== 'found') return;
        const shared = answer.routes[0]!.filter((id) => answer.routes.every((route) => route.includes(id)));
        expect([...needed.steps].sort()).toEqual([...shared].sort());
        for (const pair of pairsIn(cutPairs(graph, to('s8')))) {
          cuts++;
          for (const route of answer.routes) expect(pair.some((id) => route.includes(id))).toBe(true);
        }
      }),
      trials(12_000, 33, 8),
    );
    seen(cuts, 100);
  });

  test.each([
    [
      'alternatives',
      any(prior('a'), prior('b')),
      [
        ['a', 'goal'],
        ['b', 'goal'],
      ],
    ],
    [
      'two of three',
      some(2, prior('a'), prior('b'), prior('c')),
      [
        ['a', 'b', 'goal'],
        ['a', 'c', 'goal'],
        ['b', 'c', 'goal'],
      ],
    ],
    [
      'nested two of three',
      all(some(2, any(prior('a'), prior('b')), prior('c'), any()), prior('a')),
      [['a', 'c', 'goal']],
    ],
    [
      'credits',
      credits(5, 'a', 'b', 'c'),
      [
        ['a', 'c', 'goal'],
        ['b', 'c', 'goal'],
      ],
    ],
    ['nothing needed', some(0, prior('a')), [['goal']]],
    ['an empty all', all(), [['goal']]],
  ])('%s', (_, requires, routes) => {
    const graph = graphOf([
      step('a', undefined, { credits: 2 }),
      step('b', undefined, { credits: 2 }),
      step('c', undefined, { credits: 3 }),
      step('goal', requires),
    ]);
    expect(sets(minimalRoutes(graph, to('goal'), { count: 10 }))).toEqual(routes);
  });

  test('nobody can meet an empty any, nor more than there are', () => {
    expect(minimalRoutes(graphOf([step('goal', any())]), to('goal'), { count: 10 })).toEqual({
      status: 'no-route',
    });
    expect(
      minimalRoutes(graphOf([step('a'), step('goal', some(2, prior('a')))]), to('goal'), { count: 10 }),
    ).toEqual({
      status: 'no-route',
    });
  });

  test('steps that require each other at the same time are in a route together', () => {
    const graph = graphOf([
      step('lab', beside('lecture')),
      step('lecture', all(beside('lab'), prior('math'))),
      step('math'),
      step('work'),
      step('goal', any(prior('lab'), graded('work', 3))),
    ]);
    expect(minimalRoutes(graph, to('goal'), { count: 10 })).toEqual({
      status: 'found',
      routes: [
        ['work', 'goal'],
        ['math', 'lab', 'lecture', 'goal'],
      ],
      complete: true,
    });
  });

  test('says when there are more than it may tell', () => {
    const choices = [0, 1, 2, 3].map((i) => any(prior(`a${i}`), prior(`b${i}`)));
    const steps = [0, 1, 2, 3].flatMap((i) => [step(`a${i}`), step(`b${i}`)]);
    const graph = graphOf([...steps, step('goal', all(...choices))]);
    const few = minimalRoutes(graph, to('goal'), { count: 5 });
    expect(few.status === 'found' && few.routes.length).toBe(5);
    expect(few).toMatchObject({ complete: false });
    const every = minimalRoutes(graph, to('goal'), { count: 16 });
    expect(every.status === 'found' && every.routes.length).toBe(16);
    expect(every).toMatchObject({ complete: true });
  });
});
