/** Laws that hold for every pathway and every learner. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryPoints } from '../../src/graph/doors/entry-points.js';
import { exitPoints } from '../../src/graph/doors/exit-points.js';
import type { Goal } from '../../src/graph/goal.js';
import { waves } from '../../src/graph/order/waves.js';
import { type PathwayGraph, pathwayGraph } from '../../src/graph/pathway-graph.js';
import { reachable } from '../../src/graph/reachable.js';
import { gapTo } from '../../src/learner/gap-to.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import type { Learner } from '../../src/model/learner.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { trials } from '../depth.js';
import { aims, bothOf, learners, requirements, samples } from './arbitrary-system.js';
import { asked } from './asked.js';
import { all, any, graded, pathwayOf, prior, step } from './small-system.js';

const graphOf = (system: PathwaySystem) => pathwayGraph(system, 'p');

/** The items in another order, the same for the same seed. */
function shuffled<T>(items: readonly T[] | undefined, seed: number): T[] {
  const left = [...(items ?? [])];
  const found: T[] = [];
  for (let at = seed; left.length > 0; at = (at * 31 + 7) % 10_007)
    found.push(...left.splice(at % left.length, 1));
  return found;
}

/** The same system with every table in another order. */
function tablesShuffled(system: PathwaySystem, seed: number): PathwaySystem {
  return {
    ...system,
    steps: shuffled(system.steps, seed),
    pathways: shuffled(system.pathways, seed),
    entries: shuffled(system.entries, seed),
    exits: shuffled(system.exits, seed),
  };
}

/** The same system with every list inside in another order too, requirements included. */
function listsShuffled(system: PathwaySystem, seed: number): PathwaySystem {
  const turn = (tree: Requirement): Requirement => {
    if (tree.kind === 'credits') return { ...tree, of: shuffled(tree.of, seed) };
    return tree.kind === 'all' || tree.kind === 'any' || tree.kind === 'some'
      ? { ...tree, of: shuffled(tree.of, seed).map(turn) }
      : tree;
  };
  const inside = <T extends { readonly requires?: Requirement }>(row: T): T =>
    row.requires ? { ...row, requires: turn(row.requires) } : row;
  const mixed = tablesShuffled(system, seed);
  return {
    ...mixed,
    pathways: (mixed.pathways ?? []).map((row) => ({ ...row, steps: shuffled(row.steps, seed) })),
    steps: (mixed.steps ?? []).map((row) => ({
      ...inside(row),
      awards: shuffled(row.awards, seed),
      raises: shuffled(row.raises, seed),
      competencies: shuffled(row.competencies, seed),
    })),
    entries: (mixed.entries ?? []).map(inside),
  };
}

function learnerShuffled(learner: Learner, seed: number): Learner {
  const lists = Object.entries(learner).map(([field, list]) => [field, shuffled(list as unknown[], seed)]);
  return Object.fromEntries(lists) as Learner;
}

const statuses = (system: PathwaySystem, learner: Learner) =>
  nextSteps(graphOf(system), learner).map((row) => [row.step, row.status]);
const statusMap = (system: PathwaySystem, learner: Learner) =>
  new Map(nextSteps(graphOf(system), learner).map((row) => [row.step, row.status]));
const gapIn = (graph: PathwayGraph, learner: Learner, aim: Goal) =>
  asked(graph.system, aim, () => gapTo(graph, learner, aim));
const everything = (system: PathwaySystem, learner: Learner) => {
  const { sure, perhaps } = reachable(graphOf(system), { learner });
  return { sure: new Set(sure), either: new Set([...sure, ...perhaps]) };
};

const seeds = fc.nat({ max: 10_000 });

describe('order', () => {
  test('of tables changes no answer', () => {
    fc.assert(
      fc.property(samples, seeds, aims, ({ system, learner }, seed, aim) => {
        const [one, other] = [graphOf(system), graphOf(tablesShuffled(system, seed))];
        const same = learnerShuffled(learner, seed);
        expect(waves(other)).toEqual(waves(one));
        expect(entryPoints(other)).toEqual(entryPoints(one));
        expect(exitPoints(other)).toEqual(exitPoints(one));
        expect(reachable(other, { learner: same })).toEqual(reachable(one, { learner }));
        expect(nextSteps(other, same)).toEqual(nextSteps(one, learner));
        expect(gapIn(other, same, aim)).toEqual(gapIn(one, learner, aim));
      }),
      trials(40_000, 20, 8),
    );
  });

  test('of lists inside changes no answer but the order in which it is told', () => {
    fc.assert(
      fc.property(samples, seeds, aims, ({ system, learner }, seed, aim) => {
        const mixed = listsShuffled(system, seed);
        const [one, other] = [graphOf(system), graphOf(mixed)];
        const sorted = (graph: typeof one) => {
          const order = waves(graph);
          return { ...order, waves: order.waves.map((wave) => [...wave].sort()) };
        };
        expect(sorted(other)).toEqual(sorted(one));
        expect(entryPoints(other)).toEqual(entryPoints(one));
        const told = (graph: typeof one) =>
          exitPoints(graph).map((row) => ({
            ...row,
            credentials: [...row.credentials].sort(),
            declared: [...row.declared].sort(),
          }));
        expect(told(other)).toEqual(told(one));
        expect(reachable(other, { learner })).toEqual(reachable(one, { learner }));
        expect(statuses(mixed, learner).sort()).toEqual(statuses(system, learner).sort());
        expect(gapIn(other, learner, aim).status).toEqual(gapIn(one, learner, aim).status);
      }),
      trials(40_000, 21, 8),
    );
  });

  test('of alternatives decides which of two equal routes is told: the one listed first', () => {
    const routeWith = (requires: Requirement) => {
      const graph = graphOf(pathwayOf([step('a'), step('b'), step('goal', requires)]));
      return gapTo(graph, {}, { kind: 'step', step: 'goal' });
    };
    const one = routeWith(any(all(prior('a')), all(prior('b'))));
    expect(one).toEqual({ status: 'found', route: ['a', 'goal'] });
    expect(routeWith(any(all(prior('b')), all(prior('a'))))).toEqual({
      status: 'found',
      route: ['b', 'goal'],
    });
  });
});

describe('having more', () => {
  test('never turns a ready step into one that is not, nor an unclear one into a blocked one', () => {
    fc.assert(
      fc.property(samples, learners, ({ system, learner }, extra) => {
        const had = statusMap(system, learner);
        const has = statusMap(system, bothOf(learner, extra));
        for (const [id, status] of had) {
          if (status === 'ready') expect(['ready', 'held'], id).toContain(has.get(id));
          if (status === 'unclear') expect(['ready', 'unclear', 'held'], id).toContain(has.get(id));
          if (status === 'held') expect(has.get(id), id).toBe('held');
        }
      }),
      trials(50_000, 22, 8),
    );
  });

  test('never shrinks what can be reached, whatever the grades', () => {
    fc.assert(
      fc.property(samples, learners, ({ system, learner }, extra) => {
        const could = everything(system, learner);
        const can = everything(system, bothOf(learner, extra));
        for (const id of could.sure) expect(can.sure, id).toContain(id);
        for (const id of could.either) expect(can.either, id).toContain(id);
      }),
      trials(50_000, 23, 8),
    );
  });

  test('a step taken with too low a grade can be taken again: what asks for a better one stays in reach', () => {
    const graph = graphOf(pathwayOf([step('a'), step('b', graded('a', 2))]));
    const reach = (learner: Learner) => reachable(graph, { learner }).sure;
    expect(reach({})).toEqual(['a', 'b']);
    expect(reach({ steps: [{ step: 'a', grade: 1 }] })).toEqual(['a', 'b']);
    expect(gapTo(graph, { steps: [{ step: 'a', grade: 1 }] }, { kind: 'step', step: 'b' })).toEqual({
      status: 'found',
      route: ['a', 'b'],
    });
  });

  test('finishing a ready step, with whatever grade, never blocks another ready step', () => {
    fc.assert(
      fc.property(
        samples,
        fc.nat({ max: 8 }),
        fc.option(fc.constantFrom(0, 4)),
        ({ system, learner }, pick, grade) => {
          const ready = statuses(system, learner).flatMap(([id, status]) =>
            status === 'ready' ? [id as string] : [],
          );
          const finished = ready[pick % Math.max(1, ready.length)];
          if (finished === undefined) return;
          const record = grade === null ? { step: finished } : { step: finished, grade };
          const after = statusMap(system, { ...learner, steps: [...(learner.steps ?? []), record] });
          for (const id of ready)
            expect(id === finished ? ['held'] : ['ready', 'held'], id).toContain(after.get(id));
        },
      ),
      trials(50_000, 24, 8),
    );
  });

  test('another way into a step never makes anything unreachable', () => {
    fc.assert(
      fc.property(samples, fc.nat({ max: 8 }), requirements, ({ system, learner }, pick, way) => {
        const steps = system.steps ?? [];
        const at = pick % steps.length;
        const wider = steps.map((row, index) =>
          index === at && row.requires ? { ...row, requires: any(row.requires, way) } : row,
        );
        const could = everything(system, learner);
        const can = everything({ ...system, steps: wider }, learner);
        for (const id of could.sure) expect(can.sure, id).toContain(id);
        for (const id of could.either) expect(can.either, id).toContain(id);
      }),
      trials(50_000, 25, 8),
    );
  });
});

describe('agreement', () => {
  test('what is ready is within reach; what is reached has a route; what was taken is held', () => {
    fc.assert(
      fc.property(samples, ({ system, learner }) => {
        const graph = graphOf(system);
        const { sure } = reachable(graph, { learner });
        for (const next of nextSteps(graph, learner)) {
          const { step: id, status } = next;
          const gap = gapTo(graph, learner, { kind: 'step', step: id });
          if (status === 'ready')
            expect(gap).toEqual({ status: 'found', route: expect.arrayContaining([id]) });
          if (next.status === 'held' && next.because === 'taken') expect(gap).toEqual({ status: 'held' });
          const isNear = gap.status === 'held' || (gap.status === 'found' && !gap.missing);
          expect(isNear).toBe(sure.includes(id));
        }
      }),
      trials(40_000, 26, 8),
    );
  });

  test('a person who reaches a step stands on a pathway where that step is not stuck', () => {
    fc.assert(
      fc.property(samples, ({ system, learner }) => {
        const { stuck } = waves(graphOf(system));
        const untaken = { ...learner, steps: (learner.steps ?? []).filter(({ step }) => step === 'nowhere') };
        const { sure, perhaps } = reachable(graphOf(system), { learner: untaken });
        for (const id of [...sure, ...perhaps])
          if (!suppliedBySteps(system, untaken) && !countsNowhere(system)) expect(stuck).not.toContain(id);
      }),
      trials(40_000, 27, 8),
    );
  });
});

/** Whether credits are asked of a step that is not there: who took it may have them, and nobody else. */
const countsNowhere = (system: PathwaySystem) =>
  /"kind":"credits","least":[^,]+,"of":\[[^\]]*"nowhere"/.test(JSON.stringify(system));

/** Whether a person has something already that a step of the pathway would supply. */
function suppliedBySteps(system: PathwaySystem, learner: Learner): boolean {
  const steps = system.steps ?? [];
  return (
    steps.some(({ awards }) => awards?.some((id) => learner.credentials?.includes(id))) ||
    steps.some(({ competencies }) => competencies?.some((id) => learner.competencies?.includes(id))) ||
    steps.some(({ raises }) =>
      raises?.some(({ scheme }) => learner.levels?.some((has) => has.scheme === scheme)),
    )
  );
}

describe('whatever comes', () => {
  test('nothing throws, and a copy of the graph answers the same', () => {
    fc.assert(
      fc.property(samples, aims, ({ system, learner }, aim) => {
        const graph = graphOf(system);
        const copy = structuredClone(graph);
        expect(waves(copy)).toEqual(waves(graph));
        expect(entryPoints(copy)).toEqual(entryPoints(graph));
        expect(exitPoints(copy)).toEqual(exitPoints(graph));
        expect(reachable(copy, { learner })).toEqual(reachable(graph, { learner }));
        expect(nextSteps(copy, learner)).toEqual(nextSteps(graph, learner));
        expect(gapIn(copy, learner, aim)).toEqual(gapIn(graph, learner, aim));
      }),
      trials(40_000, 28, 8),
    );
  });
});
