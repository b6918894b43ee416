/** What every way to a goal takes, against leaving out each step. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Goal } from '../../../src/graph/goal.js';
import { bottlenecks } from '../../../src/graph/needs/bottlenecks.js';
import { cutPairs } from '../../../src/graph/needs/cut-pairs.js';
import { redundantRequirements } from '../../../src/graph/needs/redundant-requirements.js';
import { type Unavoidable, unavoidable } from '../../../src/graph/needs/unavoidable.js';
import { type PathwayGraph, pathwayGraph } from '../../../src/graph/pathway-graph.js';
import type { Learner } from '../../../src/model/learner.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { seen, size, trials } from '../../depth.js';
import { aims, learners, requirements, systems } from '../arbitrary-system.js';
import { asked, forOne } from '../asked.js';
import { type Aim, type World, worldOf } from '../oracle.js';
import { all, any, beside, exit, holds, pathwayOf, prior, some, step } from '../small-system.js';
import { ancestors, branching, isThere, ladder, reachedWithout } from './avoiding.js';

const graphOf = (system: PathwaySystem) => pathwayGraph(system, 'p');
const people = fc.option(learners, { nil: undefined, freq: 2 });
const unavoidableFor = (system: PathwaySystem, goal: Goal) =>
  asked(system, goal, () => unavoidable(graphOf(system), goal, { learner: {} }));
const at = (id: string): Aim => ({ kind: 'step', step: id });

function tried(world: World, goal: Aim, learner: Learner | undefined): Unavoidable {
  const reached = (without: string[]) =>
    isThere(world, goal, learner, reachedWithout(world, learner, without));
  if (isThere(world, goal, learner, new Set())) return { status: 'held' };
  if (!reached([])) return { status: 'no-route' };
  return {
    status: 'found',
    steps: world.steps.map(({ id }) => id).filter((id) => !reached([id])),
  };
}

describe('unavoidable', () => {
  const steps = [
    step('a'),
    step('b', prior('a')),
    step('c', prior('a'), { awards: ['k'] }),
    step('d', any(prior('b'), prior('c')), { awards: ['k'] }),
    step('e', some(2, prior('b'), prior('c'), prior('d'))),
    step('f', all(beside('g'), prior('b'))),
    step('g', beside('f')),
    step('h', prior('h')),
    step('i', all(prior('e'), holds('k'), any(prior('g'), prior('h')))),
  ];
  const graph = graphOf(
    pathwayOf(steps, {
      exits: [
        exit('one', 'c', { occupations: ['aide'] }),
        exit('other', 'g', { occupations: ['aide', 'nurse'] }),
      ],
    }),
  );

  test.each<[Aim, string | undefined]>([
    [at('a'), 'a'],
    [at('d'), 'a d'],
    [at('e'), 'a e'],
    [at('f'), 'a b f g'],
    [at('g'), 'a b f g'],
    [at('h'), undefined],
    [at('i'), 'a b e f g i'],
    [{ kind: 'credential', credential: 'k' }, 'a'],
    [{ kind: 'occupation', occupation: 'aide' }, 'a'],
    [{ kind: 'occupation', occupation: 'nurse' }, 'a b f g'],
  ])('%j', (goal, expected) => {
    expect(unavoidable(graph, goal)).toEqual(
      expected === undefined ? { status: 'no-route' } : { status: 'found', steps: expected.split(' ') },
    );
  });

  test.each<Goal>([
    at('nowhere'),
    { kind: 'credential', credential: 'nowhere' },
    { kind: 'occupation', occupation: 'a' },
  ])('refuses %j, which the document names nowhere', (goal) => {
    expect(() => unavoidable(graph, goal)).toThrowError(
      expect.objectContaining({ code: 'unknown-goal', argument: 'goal' }),
    );
  });

  test('leaves aside what is taken already', () => {
    expect(unavoidable(graph, at('d'), { learner: { steps: [{ step: 'a' }] } })).toEqual({
      status: 'found',
      steps: ['d'],
    });
    expect(unavoidable(graph, at('a'), { learner: { steps: [{ step: 'a' }] } })).toEqual({ status: 'held' });
  });

  test('equals leaving out each step', () => {
    const tally = new Map<string, number>();
    fc.assert(
      fc.property(fc.oneof(systems, branching), people, aims, (system, learner, goal) => {
        const found = asked(system, goal, () => unavoidable(graphOf(system), goal, forOne(learner)));
        const kind = found.status === 'found' ? `steps ${Math.min(found.steps.length, 4)}` : found.status;
        tally.set(kind, (tally.get(kind) ?? 0) + 1);
        const world = worldOf(system, 'p');
        const has = (after: Goal) =>
          after.kind === 'credential' && learner?.credentials?.includes(after.credential);
        const opened = system.exits?.some(
          ({ pathway, after, occupations }) =>
            goal.kind === 'occupation' &&
            pathway === 'p' &&
            occupations?.includes(goal.occupation) &&
            has(after),
        );
        if (has(goal) && found.status === 'no-route') {
          expect(() => unavoidable(graphOf(system), goal, forOne(learner))).toThrow('names');
          return;
        }
        // What was earned elsewhere counts, whether or not the pathway knows of it.
        expect(found).toEqual(has(goal) || opened ? { status: 'held' } : tried(world, goal, learner));
      }),
      trials(30_000, 411, 8),
    );
    for (const kind of ['held', 'no-route', 'steps 1', 'steps 2', 'steps 3', 'steps 4'])
      seen(tally.get(kind), 20, kind);
  });

  test('is all that leads to a step where everything is required', () => {
    const edge = fc.tuple(fc.nat({ max: 89 }), fc.nat({ max: 89 }));
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 160, size: 'max' }), (pairs) => {
        const { system, name, before } = ladder(
          90,
          pairs.filter(([from, to]) => from < to),
        );
        const graph = graphOf(system);
        ancestors(before).forEach((set, n) => {
          if (n % 7 !== 0) return;
          const steps = [...set, n].sort((a, b) => a - b).map(name);
          expect(unavoidable(graph, at(name(n)))).toEqual({ status: 'found', steps });
        });
      }),
      trials(1200, 412, 8),
    );
  });

  test('another alternative makes nothing unavoidable that was not', () => {
    fc.assert(
      fc.property(systems, aims, fc.nat({ max: 8 }), requirements, (system, goal, which, tree) => {
        const ids = (system.steps ?? []).map(({ id }) => id);
        const wider = {
          ...system,
          steps: (system.steps ?? []).map((row, index) =>
            row.requires && index === which % ids.length
              ? { ...row, requires: any(row.requires, tree) }
              : row,
          ),
        };
        const [less, more] = [unavoidableFor(system, goal), unavoidableFor(wider, goal)];
        if (less.status === 'no-route') return;
        expect(more.status).toBe(less.status);
        if (less.status === 'found' && more.status === 'found')
          expect(less.steps).toEqual(expect.arrayContaining([...more.steps]));
      }),
      trials(20_000, 413, 8),
    );
  });

  test('tables in another order change no answer', () => {
    fc.assert(
      fc.property(fc.oneof(systems, branching), people, aims, (system, learner, goal) => {
        const turned: PathwaySystem = {
          ...system,
          steps: system.steps?.toReversed() ?? [],
          pathways: (system.pathways ?? []).map((row) => ({ ...row, steps: row.steps.toReversed() })),
          entries: system.entries?.toReversed() ?? [],
          exits: system.exits?.toReversed() ?? [],
        };
        const [one, other] = [graphOf(system), graphOf(turned)];
        const options = forOne(learner);
        const both = <T>(ask: (graph: PathwayGraph) => T) =>
          expect(asked(turned, goal, () => ask(other))).toEqual(asked(system, goal, () => ask(one)));
        both((graph) => unavoidable(graph, goal, options));
        both((graph) => cutPairs(graph, goal, options));
        both((graph) => bottlenecks(graph, options));
        expect(redundantRequirements(other)).toEqual(redundantRequirements(one));
      }),
      trials(10_000, 414, 8),
    );
  });

  describe('size', () => {
    const id = (n: number) => String(10_000_000 + n);
    const many = (count: number, make: (n: number) => Parameters<typeof step>[1]) =>
      graphOf(pathwayOf(Array.from({ length: count }, (_, n) => step(id(n), make(n)))));

    test('a very long chain', () => {
      const length = size(100_000);
      const graph = many(length, (n) => (n > 0 ? prior(id(n - 1)) : undefined));
      const found = unavoidable(graph, at(id(length - 1)));
      expect(found.status === 'found' && found.steps.length).toBe(length);
    });

    test('a very long chain with two alternatives in each third place', () => {
      const length = size(30_000);
      const graph = many(length, (n) =>
        n % 3 > 0 ? prior(id(n - (n % 3))) : n > 0 ? any(prior(id(n - 1)), prior(id(n - 2))) : undefined,
      );
      const found = unavoidable(graph, at(id(length - 1)));
      expect(found.status === 'found' && found.steps.length).toBe(length / 3 + 1);
    });

    test('a very long ring with one door, and one of steps taken together', () => {
      const length = size(50_000);
      const ring = many(length, (n) => (n === 0 ? any(prior(id(length - 1)), all()) : prior(id(n - 1))));
      const found = unavoidable(ring, at(id(length - 1)));
      expect(found.status === 'found' && found.steps.length).toBe(length);
      const together = unavoidable(
        many(length, (n) => beside(id((n + 1) % length))),
        at(id(7)),
      );
      expect(together.status === 'found' && together.steps.length).toBe(length);
    });
  });
});
