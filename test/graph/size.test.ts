/** Very large and very deep pathways: right answers, no limit of the stack. */
import { describe, expect, test } from 'vitest';
import { entryPoints } from '../../src/graph/doors/entry-points.js';
import { exitPoints } from '../../src/graph/doors/exit-points.js';
import { waves } from '../../src/graph/order/waves.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { reachable } from '../../src/graph/reachable.js';
import { gapTo } from '../../src/learner/gap-to.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Step } from '../../src/model/step.js';
import { size } from '../depth.js';
import { all, any, beside, credits, pathwayOf, prior, some, step } from './small-system.js';

const graphOf = (steps: readonly Step[]) => pathwayGraph(pathwayOf(steps), 'p');
/** Ids whose order is that of the numbers. */
const id = (n: number) => String(10_000_000 + n);
const many = (count: number, make: (n: number) => Step) => Array.from({ length: count }, (_, n) => make(n));

describe('size', () => {
  test('a very long chain of steps', () => {
    const length = size(1_000_000);
    const graph = graphOf(many(length, (n) => step(id(n), n > 0 ? prior(id(n - 1)) : undefined)));
    const found = waves(graph);
    expect(found.waves).toHaveLength(length);
    expect(found.waves.every((wave, n) => wave.length === 1 && wave[0] === id(n))).toBe(true);
    expect([found.stuck, found.cycles]).toEqual([[], []]);
    const gap = gapTo(graph, { steps: [{ step: id(4) }] }, { kind: 'step', step: id(length - 1) });
    expect(gap.status === 'found' && [gap.route[0], gap.route.length]).toEqual([id(5), length - 5]);
    expect(reachable(graph, { learner: { steps: [{ step: id(length - 3) }] } }).sure).toHaveLength(length);
    expect(nextSteps(graph, {}).filter(({ status }) => status === 'ready')).toHaveLength(1);
  });

  test('a very long ring of steps is stuck and one cycle', () => {
    const length = size(300_000);
    const found = waves(graphOf(many(length, (n) => step(id(n), prior(id((n + 1) % length))))));
    expect(found.stuck).toHaveLength(length);
    expect(found.cycles.map((members) => members.length)).toEqual([length]);
    expect(found.waves).toEqual([]);
  });

  test('a very long ring of steps that are taken at the same time is one wave', () => {
    const length = size(200_000);
    const found = waves(graphOf(many(length, (n) => step(id(n), beside(id((n + 1) % length))))));
    expect(found.waves.map((wave) => wave.length)).toEqual([length]);
    expect(found.cycles).toEqual([]);
  });

  test('a very wide star of steps, all of which open one', () => {
    const count = size(1_000_000);
    const leaves = many(count, (n) => step(id(n)));
    const goal = step('goal', { kind: 'all', of: leaves.map((leaf) => prior(leaf.id)) });
    const graph = graphOf([...leaves, goal]);
    const found = waves(graph);
    expect(found.waves.map((wave) => wave.length)).toEqual([count, 1]);
    const gap = gapTo(graph, {}, { kind: 'step', step: 'goal' });
    expect(gap.status === 'found' && gap.route.length).toBe(count + 1);
  });

  test('a very long ladder of layers of two, each opened by any of the layer before', () => {
    const layers = size(500_000);
    const rung = (n: number) => {
      const layer = Math.floor(n / 2);
      return step(id(n), layer > 0 ? any(prior(id(layer * 2 - 2)), prior(id(layer * 2 - 1))) : undefined);
    };
    const graph = graphOf(many(layers * 2, rung));
    const found = waves(graph);
    expect(found.waves).toHaveLength(layers);
    expect(found.waves.every((wave) => wave.length === 2)).toBe(true);
    const gap = gapTo(graph, {}, { kind: 'step', step: id(layers * 2 - 1) });
    expect(gap.status === 'found' && gap.route.length).toBe(layers);
    expect(entryPoints(graph).map((found) => found.step)).toEqual([id(0), id(1)]);
    expect(exitPoints(graph)).toEqual([]);
  });

  test('very many steps in layers of eight, each opened by three of the layer before', () => {
    const layers = size(125_000);
    const steps: Step[] = [];
    for (let layer = 0; layer < layers; layer++) {
      const before = Array.from({ length: 8 }, (_, n) => prior(id(layer * 8 - 8 + n)));
      const requires = layer > 0 ? some(3, ...before) : undefined;
      for (let n = 0; n < 8; n++) steps.push(step(id(layer * 8 + n), requires));
    }
    const graph = graphOf(steps);
    const found = waves(graph);
    expect(found.waves).toHaveLength(layers);
    expect(found.waves.every((wave) => wave.length === 8)).toBe(true);
    const gap = gapTo(graph, {}, { kind: 'step', step: id(layers * 8 - 1) });
    // Three of each layer but the last.
    expect(gap.status === 'found' && gap.route.length).toBe(3 * (layers - 1) + 1);
  });

  test('very many pairs that are taken at the same time, one after the other', () => {
    const pairs = size(50_000);
    const half = (n: number) => {
      const other = beside(id(n % 2 === 0 ? n + 1 : n - 1));
      return step(id(n), n < 2 ? other : all(other, prior(id(n % 2 === 0 ? n - 2 : n - 3))));
    };
    const found = waves(graphOf(many(pairs * 2, half)));
    expect(found.waves).toHaveLength(pairs);
    expect(found.waves.every((wave) => wave.length === 2)).toBe(true);
  });

  test('a requirement that is very deep', () => {
    const deep = size(100_000);
    let tree: Requirement = prior('a');
    for (let depth = 0; depth < deep; depth++)
      tree = depth % 3 === 0 ? all(tree) : depth % 3 === 1 ? any(tree, any()) : some(1, any(), tree);
    const graph = graphOf([step('a'), step('b', tree)]);
    expect(waves(graph)).toEqual({ waves: [['a'], ['b']], stuck: [], cycles: [] });
    const statuses = (taken: string[]) =>
      nextSteps(graph, { steps: taken.map((step) => ({ step })) }).map((row) => [row.step, row.status]);
    expect(statuses([])).toEqual([
      ['a', 'ready'],
      ['b', 'blocked'],
    ]);
    expect(statuses(['a'])).toEqual([
      ['b', 'ready'],
      ['a', 'held'],
    ]);
    expect(gapTo(graph, {}, { kind: 'step', step: 'b' })).toEqual({
      status: 'found',
      route: ['a', 'b'],
    });
  });

  test('credits from 3,000 steps', () => {
    const leaves = many(3000, (n) => step(id(n), undefined, { credits: 0.1 }));
    const goal = step('goal', credits(300, ...leaves.map((leaf) => leaf.id)));
    const graph = graphOf([...leaves, goal]);
    expect(waves(graph).waves.map((wave) => wave.length)).toEqual([3000, 1]);
    const taken = leaves.slice(1).map((leaf) => ({ step: leaf.id }));
    const blocked = nextSteps(graph, { steps: taken }).find((row) => row.step === 'goal');
    expect(blocked).toMatchObject({ status: 'blocked', missing: credits(0.1, id(0)) });
  });
});
