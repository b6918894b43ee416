import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import type { Learner } from '../../src/model/learner.js';
import type { Requirement, RequirementLeaf } from '../../src/model/requirement.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { seen, trials } from '../depth.js';
import { samples } from '../graph/arbitrary-system.js';
import {
  broughtBy,
  isMet,
  isOpen,
  leavesOf,
  startable,
  statusesNow,
  type World,
  waysInto,
  worldOf,
} from '../graph/oracle.js';
import * as write from '../graph/small-system.js';
import { granted } from './grant.js';

const { all, any, prior, beside, credits, entry, grade, graded, pathwayOf, sameTerm, some, step, words } =
  write;
const nobody: ReadonlySet<string> = new Set();
const rowsIn = (steps: readonly Step[], learner: Learner = {}, more: Partial<PathwaySystem> = {}) =>
  nextSteps(pathwayGraph(pathwayOf(steps, more), 'p'), learner);
const statusesIn = (...given: Parameters<typeof rowsIn>) =>
  rowsIn(...given).map((row) => `${row.step} ${row.status}`);
/** How the step `goal`, which requires this, stands for a learner. */
function goalWith(requires: Requirement, learner: Learner = {}, others: readonly Step[] = []) {
  const rows = rowsIn([...others, step('goal', requires)], learner);
  return rows.flatMap(({ step: id, ...rest }) => (id === 'goal' ? [rest] : []))[0];
}
const stepIn = (world: World, id: string) => world.steps.find((each) => each.id === id)!;
const took = (...ids: string[]): Learner => ({ steps: ids.map((id) => ({ step: id })) });

describe('nextSteps, against a second opinion', () => {
  test('gives every step the same status', () => {
    fc.assert(
      fc.property(samples, ({ system, learner }) => {
        const found = nextSteps(pathwayGraph(system, 'p'), learner).map((row) => [row.step, row.status]);
        const expected = statusesNow(worldOf(system, 'p'), learner);
        expect(new Map(found as [string, string][])).toEqual(new Map(expected));
        expect(found).toHaveLength(expected.length);
      }),
      trials(160_000, 40),
    );
  });

  test('lists ready, unclear, blocked, credited and held steps in this order, each as the pathway does', () => {
    fc.assert(
      fc.property(samples, ({ system, learner }) => {
        const rows = nextSteps(pathwayGraph(system, 'p'), learner);
        const order = ['ready', 'unclear', 'blocked', 'credited', 'held'];
        const listed = system.pathways?.[0]?.steps ?? [];
        const keys = rows.map((row) => order.indexOf(row.status) * 1000 + listed.indexOf(row.step));
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
      }),
      trials(20_000, 41),
    );
  });

  test('whatever is granted, what is missing holds exactly when the step may begin', () => {
    let compared = 0;
    fc.assert(
      fc.property(samples, ({ system, learner }) => {
        const world = worldOf(system, 'p');
        for (const row of nextSteps(pathwayGraph(system, 'p'), learner)) {
          if (row.status !== 'blocked' && row.status !== 'unclear') continue;
          for (const [has, texts] of grants(
            learner,
            waysInto(world, stepIn(world, row.step)).flatMap(leavesOf),
          )) {
            const moment = { brings: broughtBy(world, has, texts, false), since: nobody, now: nobody };
            expect(isMet(world, row.missing, moment)).toBe(isOpen(world, stepIn(world, row.step), moment));
            compared++;
          }
        }
      }),
      trials(100_000, 42),
    );
    seen(compared, 50_000);
  });

  test('nothing that is missing is held already', () => {
    fc.assert(
      fc.property(samples, ({ system, learner }) => {
        const world = worldOf(system, 'p');
        const brings = broughtBy(world, learner, nobody, false);
        const moment = { brings, since: nobody, now: nobody };
        for (const row of nextSteps(pathwayGraph(system, 'p'), learner))
          if (row.status === 'blocked' || row.status === 'unclear')
            for (const leaf of leavesOf(row.missing)) expect(isMet(world, leaf, moment)).toBe(false);
      }),
      trials(50_000, 43),
    );
  });

  test('something stands alongside a ready step exactly when it cannot begin alone, and can then be met', () => {
    fc.assert(
      fc.property(samples, ({ system, learner }) => {
        const world = worldOf(system, 'p');
        const brings = broughtBy(world, learner, nobody, false);
        const rest = world.steps.filter(({ id }) => !learner.steps?.some((taken) => taken.step === id));
        const now = new Set(startable(world, brings, nobody, rest));
        for (const row of nextSteps(pathwayGraph(system, 'p'), learner)) {
          if (row.status !== 'ready') continue;
          const alone = isOpen(world, stepIn(world, row.step), { brings, since: nobody, now: nobody });
          expect(row.alongside === undefined).toBe(alone);
          if (row.alongside) expect(isMet(world, row.alongside, { brings, since: nobody, now })).toBe(true);
        }
      }),
      trials(50_000, 44),
    );
  });

  test('all that stands alongside a step can be taken with it', () => {
    fc.assert(
      fc.property(samples, ({ system, learner }) => {
        const rows = nextSteps(pathwayGraph(system, 'p'), learner);
        const ready = rows.flatMap((row) => (row.status === 'ready' ? row.step : []));
        for (const row of rows)
          if (row.status === 'ready' && row.alongside)
            for (const leaf of leavesOf(row.alongside)) {
              expect(leaf).toMatchObject({
                kind: 'step',
                timing: expect.stringMatching(/concurrent|same-term/),
              });
              expect(ready).toContain(leaf.kind === 'step' && leaf.step);
            }
      }),
      trials(50_000, 48),
    );
  });
});

/** The learner with every set of some of these leaves, up to six, and the texts decided in each. */
function grants(learner: Learner, leaves: readonly RequirementLeaf[]): [Learner, Set<string>][] {
  const single = leaves.flatMap((leaf): RequirementLeaf[] =>
    leaf.kind === 'credits' ? leaf.of.map((id) => ({ kind: 'step', step: id })) : [leaf],
  );
  const offered = single.slice(0, 6);
  return Array.from({ length: 2 ** offered.length }, (_, mask) => {
    const chosen = offered.filter((_leaf, bit) => (mask >> bit) % 2 === 1);
    const texts = chosen.flatMap((leaf) => (leaf.kind === 'text' ? leaf.text : []));
    return [chosen.reduce(granted, learner), new Set(texts)];
  });
}

describe('nextSteps', () => {
  test('walks up the ladder of Tucson', () => {
    const file = new URL('../../docs/examples/tucson-bht.json', import.meta.url);
    const graph = pathwayGraph(JSON.parse(readFileSync(file, 'utf8')) as PathwaySystem, 'bht');
    const ready = (learner: Learner) =>
      nextSteps(graph, learner).flatMap((row) => (row.status === 'ready' ? row.step : []));
    expect(ready({})).toEqual(['abe']);
    expect(ready(took('abe'))).toEqual(['bht-basic-1']);
    // Who has the basic certificate need not go back for its first tiers, however they came by it.
    expect(ready(took('abe', 'bht-basic-3'))).toEqual(['bht-advanced']);
    expect(ready({ ...took('abe'), credentials: ['bht-basic'] })).toEqual(['bht-advanced']);
    expect(ready({ credentials: ['bht-advanced'] })).toEqual(['abe', 'bht-associate']);
  });

  test('two steps that require each other at the same time are ready together', () => {
    const steps = [step('a', beside('b')), step('b', beside('a'))];
    expect(rowsIn(steps).map(({ step: _, ...rest }) => rest)).toEqual([
      { status: 'ready', alongside: beside('b') },
      { status: 'ready', alongside: beside('a') },
    ]);
    expect(statusesIn(steps, took('b'))).toEqual(['a ready', 'b held']);
    expect(rowsIn(steps, took('b'))[0]).not.toHaveProperty('alongside');
  });

  test('so are two steps that must be taken in the same term', () => {
    expect(statusesIn([step('a', sameTerm('b')), step('b', sameTerm('a'))])).toEqual(['a ready', 'b ready']);
  });

  test('if one of the two is blocked for another reason, so is the other', () => {
    const steps = [step('a', beside('b')), step('b', all(beside('a'), grade(8)))];
    expect(statusesIn(steps)).toEqual(['a blocked', 'b blocked']);
    expect(statusesIn(steps, { levels: [{ scheme: 'grade', level: 8 }] })).toEqual(['a ready', 'b ready']);
  });

  test('a step that needs another before it is not ready together with it', () => {
    expect(statusesIn([step('a', prior('b')), step('b', beside('a'))])).toEqual(['a blocked', 'b blocked']);
    expect(statusesIn([step('a'), step('b', prior('a'))])).toEqual(['a ready', 'b blocked']);
  });

  test.each([
    ['a step that must come before', prior('shut')],
    ['words', words('Permission')],
    ['a step that cannot begin', beside('shut')],
  ])('only what can be taken at the same time stands alongside, not %s', (_, other) => {
    const others = [step('open'), step('shut', any())];
    expect(goalWith(any(other, beside('open')), {}, others)).toEqual({
      status: 'ready',
      alongside: beside('open'),
    });
  });

  test('a grade in a step cannot be had by taking it at the same time', () => {
    const gradedBeside: Requirement = { kind: 'step', step: 'open', timing: 'concurrent', minGrade: 2 };
    expect(goalWith(any(gradedBeside, beside('open')), {}, [step('open')])).toEqual({
      status: 'ready',
      alongside: beside('open'),
    });
  });

  test('tells what is left of all, any and some', () => {
    const [a, b, c] = [prior('a'), prior('b'), prior('c')];
    const blocked = (missing: Requirement) => ({ status: 'blocked', missing });
    expect(goalWith(all(a, b, c), took('b'))).toEqual(blocked(all(a, c)));
    expect(goalWith(all(a, b), took('b'))).toEqual(blocked(a));
    expect(goalWith(any(a, b))).toEqual(blocked(any(a, b)));
    expect(goalWith(some(2, a, b, c), took('c'))).toEqual(blocked(any(a, b)));
    expect(goalWith(some(2, a, b, c))).toEqual(blocked(some(2, a, b, c)));
    expect(goalWith(some(3, a, b, c), took('a'))).toEqual(blocked(all(b, c)));
    expect(goalWith(any())).toEqual(blocked(any()));
    expect(goalWith(some(3, a, b), took('a'))).toEqual(blocked(some(2, b)));
  });

  test('tells what is left of some of some', () => {
    const two = (...ids: string[]) => some(2, ...ids.map(prior));
    const nested = some(2, two('a', 'b', 'c'), two('d', 'e'), two('a', 'e'));
    expect(goalWith(nested, took('a', 'b'))).toEqual({
      status: 'blocked',
      missing: any(all(prior('d'), prior('e')), prior('e')),
    });
    expect(goalWith(nested, took('a', 'b', 'e'))?.status).toBe('ready');
  });

  test('tells how many credits are left, exactly, and from which steps', () => {
    const worth = (id: string, amount: number) => step(id, undefined, { credits: amount });
    const others = [worth('a', 0.1), worth('b', 0.2), worth('c', 0.3)];
    expect(goalWith(credits(0.3, 'a', 'b'), took('a', 'b'), others)).toEqual({ status: 'ready' });
    expect(goalWith(credits(0.3, 'a', 'b', 'c'), took('a'), others)).toEqual({
      status: 'blocked',
      missing: credits(0.2, 'b', 'c'),
    });
    expect(goalWith(credits(0.31, 'a', 'b'), took('a', 'b'), others)).toEqual({
      status: 'blocked',
      missing: credits(0.01),
    });
    expect(goalWith(credits(0, 'a'), {}, others)).toEqual({ status: 'ready' });
  });

  test('counts credits to the thousandth, neither more nor less', () => {
    const worth = (amount: number) => [step('a', undefined, { credits: amount })];
    expect(goalWith(credits(1.005, 'a'), took('a'), worth(1.005))).toEqual({ status: 'ready' });
    expect(goalWith(credits(1.005, 'a'), took('a'), worth(1.004))).toEqual({
      status: 'blocked',
      missing: credits(0.001),
    });
  });

  test('a minimum of credits in decimals is met by exactly as many', () => {
    const others = [step('a', undefined, { credits: 16.1 })];
    expect(goalWith(credits(16.1, 'a'), took('a'), others)).toEqual({ status: 'ready' });
  });

  test('a grade that is good enough, too low, or not recorded', () => {
    const withGrade = (points?: number): Learner => ({
      steps: [{ step: 'a', ...(points === undefined ? {} : { grade: points }) }],
    });
    expect(goalWith(graded('a', 2), withGrade(2), [step('a')])).toEqual({ status: 'ready' });
    expect(goalWith(graded('a', 2), withGrade(1), [step('a')])).toEqual({
      status: 'blocked',
      missing: graded('a', 2),
    });
    expect(goalWith(graded('a', 2), withGrade(), [step('a')])).toEqual({
      status: 'unclear',
      missing: graded('a', 2),
    });
    expect(goalWith(graded('a', 2), {}, [step('a')])).toEqual({ status: 'blocked', missing: graded('a', 2) });
  });

  test('a better grade counts, whichever try it was', () => {
    const tries = [
      { step: 'a', grade: 3 },
      { step: 'a', grade: 1 },
    ];
    expect(goalWith(graded('a', 2), { steps: tries }, [step('a')])).toEqual({ status: 'ready' });
  });

  test('words make a step unclear, but not one that something else blocks', () => {
    expect(goalWith(words('Permission'))).toEqual({ status: 'unclear', missing: words('Permission') });
    expect(goalWith(all(words('Permission'), grade(8)))).toEqual({
      status: 'blocked',
      missing: all(words('Permission'), grade(8)),
    });
    expect(goalWith(any(words('Permission'), grade(8)))).toEqual({
      status: 'unclear',
      missing: any(words('Permission'), grade(8)),
    });
  });

  test('what is missing includes the doors of the step', () => {
    const entries = [entry('e', 'b', grade(8)), entry('f', 'b', words('Permission')), entry('g', 'b')];
    const rows = rowsIn([step('a'), step('b', prior('a'))], {}, { entries });
    expect(rows.find((row) => row.step === 'b')).toMatchObject({
      status: 'unclear',
      missing: any(prior('a'), grade(8), words('Permission')),
    });
    expect(
      statusesIn(
        [step('a'), step('b', prior('a'))],
        { levels: [{ scheme: 'grade', level: 8 }] },
        { entries },
      ),
    ).toEqual(['a ready', 'b ready']);
  });

  test('a door that asks for something is what is missing from a step that says nothing', () => {
    const rows = rowsIn([step('a')], {}, { entries: [entry('e', 'a', grade(8))] });
    expect(rows).toEqual([{ status: 'blocked', step: 'a', missing: grade(8) }]);
  });

  test('what was taken is held, whatever it requires', () => {
    expect(statusesIn([step('a', any())], took('a', 'elsewhere'))).toEqual(['a held']);
  });
});
