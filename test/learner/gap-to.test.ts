import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Goal } from '../../src/graph/goal.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { type GoalGap, gapTo } from '../../src/learner/gap-to.js';
import type { Learner } from '../../src/model/learner.js';
import type { RequirementLeaf } from '../../src/model/requirement.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { trials } from '../depth.js';
import { aims, samples } from '../graph/arbitrary-system.js';
import { asked } from '../graph/asked.js';
import {
  broughtBy,
  broughtFromOutside,
  distance,
  leavesOf,
  settledSteps,
  waysInto,
  worldOf,
} from '../graph/oracle.js';
import * as write from '../graph/small-system.js';
import { decided, granted, takeRoute } from './grant.js';

const { all, any, prior, beside, exit, graded, pathwayOf, step } = write;
const to = (id: string): Goal => ({ kind: 'step', step: id });
const toCredential = (credential: string): Goal => ({ kind: 'credential', credential });
const gapIn = (steps: readonly Step[], learner: Learner, goal: Goal, more: Partial<PathwaySystem> = {}) =>
  gapTo(pathwayGraph(pathwayOf(steps, more), 'p'), learner, goal);

/** Whether anything on the pathway awards or asks for what is aimed for. */
function isKnown(system: PathwaySystem, aim: Goal): boolean {
  if (aim.kind !== 'credential') return true;
  const world = worldOf(system, 'p');
  const asked = world.steps.flatMap((row) => waysInto(world, row)).flatMap(leavesOf);
  return (
    world.steps.some((row) => row.awards?.includes(aim.credential)) ||
    asked.some((leaf) => leaf.kind === 'credential' && leaf.credential === aim.credential)
  );
}

/** Aims that are credentials unknown to the pathway, or an occupation that only such a credential opens. */
function isOdd(system: PathwaySystem, aim: Goal): boolean {
  if (aim.kind !== 'occupation') return !isKnown(system, aim);
  const exits = (system.exits ?? []).filter((row) => row.occupations?.includes(aim.occupation));
  return exits.some(({ after }) => after.kind === 'credential' && !isKnown(system, after));
}

/** The text of every missing leaf that only a person can decide. */
const textsIn = (missing: readonly RequirementLeaf[]) =>
  new Set(missing.flatMap((leaf) => (leaf.kind === 'text' ? leaf.text : [])));

/** The gap on the pathway `p`; no route to what the document does not name. */
const gapOf = (system: PathwaySystem, learner: Learner, aim: Goal): GoalGap =>
  asked(system, aim, () => gapTo(pathwayGraph(system, 'p'), learner, aim));

/** How far a goal is, in the words of the second opinion. */
function distanceOf(gap: GoalGap): string {
  if (gap.status !== 'found') return gap.status;
  return gap.missing ? 'needs-more' : 'within-reach';
}

describe('gapTo, against a second opinion', () => {
  test('finds the same distance', () => {
    fc.assert(
      fc.property(samples, aims, ({ system, learner }, aim) => {
        if (isOdd(system, aim)) return;
        expect(distanceOf(gapOf(system, learner, aim))).toBe(distance(worldOf(system, 'p'), learner, aim));
      }),
      trials(160_000, 30, 8),
    );
  });

  test('every route within reach can be taken in its order and ends in the goal', () => {
    fc.assert(
      fc.property(samples, aims, ({ system, learner }, aim) => {
        const gap = gapOf(system, learner, aim);
        if (gap.status !== 'found' || gap.missing) return;
        expect(new Set(gap.route).size).toBe(gap.route.length);
        expect(gap.route.length).toBeGreaterThan(0);
        const after = takeRoute(system, learner, gap.route);
        expect(distance(worldOf(system, 'p'), after, aim)).toBe('held');
        expect(gapTo(pathwayGraph(system, 'p'), after, aim)).toEqual({ status: 'held' });
      }),
      trials(120_000, 31, 8),
    );
  });

  test('a route does not repeat what has been taken, but for a grade that is asked for', () => {
    fc.assert(
      fc.property(samples, aims, ({ system, learner }, aim) => {
        const gap = gapOf(system, learner, aim);
        const route = 'route' in gap ? gap.route : [];
        const settled = settledSteps(worldOf(system, 'p'), learner);
        for (const taken of settled) expect(route).not.toContain(taken);
      }),
      trials(60_000, 32, 8),
    );
  });

  test('with exactly what is missing, the goal is within reach, and by the same route', () => {
    fc.assert(
      fc.property(samples, aims, ({ system, learner }, aim) => {
        const gap = gapOf(system, learner, aim);
        if (gap.status !== 'found' || !gap.missing) return;
        // Credits that are not on record are for the document to give.
        if (gap.missing.some(({ kind }) => kind === 'credits')) return;
        const settled = decided(system, textsIn(gap.missing));
        const better = gap.missing.reduce(granted, learner);
        const now = gapTo(pathwayGraph(settled, 'p'), better, aim);
        expect(distanceOf(now)).toBe(gap.route.length > 0 ? 'within-reach' : 'held');
        const after = takeRoute(settled, better, gap.route);
        expect(distance(worldOf(settled, 'p'), after, aim)).toBe('held');
      }),
      trials(160_000, 33, 8),
    );
  });

  test('what is missing is not held and nothing on the pathway supplies it, but for better grades', () => {
    fc.assert(
      fc.property(samples, aims, ({ system, learner }, aim) => {
        const gap = gapOf(system, learner, aim);
        if (gap.status !== 'found' || !gap.missing) return;
        const world = worldOf(system, 'p');
        const has = broughtBy(world, learner, new Set(), false);
        const taken = new Set(learner.steps?.map((record) => record.step));
        expect(gap.missing.length).toBeGreaterThan(0);
        for (const leaf of gap.missing) {
          expect(has(leaf)).toBe(false);
          const mends = leaf.kind === 'step' && leaf.minGrade !== undefined && taken.has(leaf.step);
          expect(mends || leaf.kind === 'credits' || broughtFromOutside(world)(leaf)).toBe(true);
        }
      }),
      trials(60_000, 34, 8),
    );
  });
});

describe('gapTo', () => {
  test('walks up the ladder of Tucson', () => {
    const file = new URL('../../docs/examples/tucson-bht.json', import.meta.url);
    const graph = pathwayGraph(JSON.parse(readFileSync(file, 'utf8')) as PathwaySystem, 'bht');
    const degree = toCredential('bht-associate');
    expect(gapTo(graph, {}, degree)).toEqual({
      status: 'found',
      route: ['abe', 'bht-basic-1', 'bht-basic-2', 'bht-basic-3', 'bht-advanced', 'bht-associate'],
    });
    expect(gapTo(graph, { credentials: ['bht-basic'] }, degree)).toEqual({
      status: 'found',
      route: ['bht-advanced', 'bht-associate'],
    });
    expect(gapTo(graph, { steps: [{ step: 'bht-associate' }] }, degree)).toEqual({ status: 'held' });
  });

  test('a goal without a way to it has no route: a cycle, an empty choice, what other pathways have', () => {
    const steps = [step('a', prior('b')), step('b', prior('a')), step('c', any(prior('elsewhere')))];
    const others = {
      occupations: [{ id: 'aide', title: 'Aide' }],
      credentials: [{ id: 'badge', title: 'Badge', kind: 'Badge' as const }],
      pathways: [{ id: 'p', title: 'P', steps: ['a', 'b', 'c', 'lost'] }],
    };
    for (const id of ['a', 'elsewhere', 'lost'])
      expect(gapIn(steps, {}, to(id), others), id).toEqual({ status: 'no-route' });
    expect(gapIn(steps, {}, { kind: 'occupation', occupation: 'aide' }, others)).toEqual({
      status: 'no-route',
    });
    expect(gapIn(steps, {}, toCredential('badge'), others)).toEqual({ status: 'no-route' });
  });

  test('a goal that the document does not name is a mistake', () => {
    const goals = [
      to('x'),
      to('__proto__'),
      toCredential('a'),
      { kind: 'occupation', occupation: 'x' },
    ] as const;
    for (const goal of goals)
      expect(() => gapIn([step('a')], {}, goal)).toThrow(
        expect.objectContaining({ name: 'PathwayError', code: 'unknown-goal', argument: 'goal' }),
      );
  });

  test('prefers what comes earlier, then the lesser id, and leaves out what is not needed', () => {
    const steps = ['a', 'b', 'c'].map((id) => step(id));
    const late = step('d', prior('c'));
    const pick = (...ids: string[]) => step('goal', write.some(2, ...ids.map(prior)));
    expect(gapIn([...steps, late, pick('d', 'c', 'b')], {}, to('goal'))).toEqual({
      status: 'found',
      route: ['b', 'c', 'goal'],
    });
    expect(gapIn([...steps, late, pick('d', 'c')], {}, to('goal'))).toEqual({
      status: 'found',
      route: ['c', 'd', 'goal'],
    });
  });

  test('prefers what comes earlier even where its id is greater', () => {
    const pick = step('goal', write.some(2, prior('a'), prior('b'), prior('z')));
    const steps = [step('z'), step('a', prior('z')), step('b', prior('z')), pick];
    expect(gapIn(steps, {}, to('goal'))).toEqual({ status: 'found', route: ['z', 'a', 'goal'] });
  });

  test('steps that must be taken together stand in the route together', () => {
    const steps = [step('a', beside('b')), step('b', beside('a')), step('c', prior('a'))];
    expect(gapIn(steps, {}, to('c'))).toEqual({ status: 'found', route: ['a', 'b', 'c'] });
  });

  test('words are missing until a person decides', () => {
    const steps = [step('a', all(write.words('An interview'), write.grade(8))), step('b', prior('a'))];
    expect(gapIn(steps, { levels: [{ scheme: 'grade', level: 9 }] }, to('b'))).toEqual({
      status: 'found',
      route: ['a', 'b'],
      missing: [write.words('An interview')],
    });
  });

  test('a step with a grade that is too low or not recorded is taken again; where it cannot be, the grade is missing', () => {
    const both = [{ steps: [{ step: 'a', grade: 1 }] }, { steps: [{ step: 'a' }] }, {}];
    for (const learner of both)
      expect(gapIn([step('a'), step('b', graded('a', 2))], learner, to('b'))).toEqual({
        status: 'found',
        route: ['a', 'b'],
      });
    const closed = [step('a', any()), step('b', graded('a', 2))];
    for (const learner of both.slice(0, 2))
      expect(gapIn(closed, learner, to('b'))).toEqual({
        status: 'found',
        route: ['b'],
        missing: [graded('a', 2)],
      });
    expect(gapIn(closed, {}, to('b'))).toEqual({ status: 'no-route' });
  });

  test('a better grade is missing even where a better step would do, and the way without it is taken first', () => {
    const steps = [step('a', any()), step('other'), step('b', any(graded('a', 2), prior('other')))];
    expect(gapIn(steps, { steps: [{ step: 'a', grade: 1 }] }, to('b'))).toEqual({
      status: 'found',
      route: ['other', 'b'],
    });
  });

  test('an occupation is reached at an exit that names it, by a step or by a credential', () => {
    const steps = [step('a', undefined, { awards: ['x'] }), step('b', prior('a')), step('c', prior('b'))];
    const exits = [
      exit('z early', 'x', { after: { kind: 'credential', credential: 'x' }, occupations: ['aide'] }),
      exit('a late', 'c', { occupations: ['aide', 'nurse'] }),
      { ...exit('other', 'a', { occupations: ['nurse'] }), pathway: 'q' },
    ];
    const work = (occupation: string): Goal => ({ kind: 'occupation', occupation });
    expect(gapIn(steps, {}, work('aide'), { exits })).toEqual({ status: 'found', route: ['a'] });
    expect(gapIn(steps, {}, work('nurse'), { exits })).toEqual({
      status: 'found',
      route: ['a', 'b', 'c'],
    });
    expect(gapIn(steps, { credentials: ['x'] }, work('aide'), { exits })).toEqual({ status: 'held' });
  });

  test('a credential from outside that a step asks for is missing itself', () => {
    expect(gapIn([step('a', write.holds('x'))], {}, toCredential('x'))).toEqual({
      status: 'found',
      route: [],
      missing: [write.holds('x')],
    });
  });

  test('a credential that a person holds is held, though nothing on the pathway awards it or asks for it', () => {
    const credentials = [{ id: 'x', title: 'X', kind: 'Badge' }] as const;
    const gap = gapIn([step('a')], { credentials: ['x'] }, toCredential('x'), { credentials });
    expect(gap).toEqual({ status: 'held' });
  });

  test('an occupation that a credential in hand opens is held, though nothing on the pathway awards it', () => {
    const exits = [exit('e', 'x', { after: { kind: 'credential', credential: 'x' }, occupations: ['aide'] })];
    const gap = gapIn(
      [step('a')],
      { credentials: ['x'] },
      { kind: 'occupation', occupation: 'aide' },
      { exits },
    );
    expect(gap).toEqual({ status: 'held' });
  });
});
