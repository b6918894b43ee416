/** A step that was taken with a grade that is not enough can be taken again: more on record is never worse. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Goal } from '../../src/graph/goal.js';
import { bottlenecks } from '../../src/graph/needs/bottlenecks.js';
import { unavoidable } from '../../src/graph/needs/unavoidable.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { cheapestRoutes } from '../../src/graph/routes/cheapest-routes.js';
import { completionDays } from '../../src/learner/completion-days.js';
import { earliestCompletion } from '../../src/learner/earliest-completion.js';
import { exitsFor } from '../../src/learner/exits-for.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import { planFor } from '../../src/learner/plan-for.js';
import type { Learner } from '../../src/model/learner.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { requirementText } from '../../src/view/requirement-text.js';
import { seen, trials } from '../depth.js';
import { branching } from '../graph/needs/avoiding.js';
import { all, any, graded, pathwayOf, prior, step } from '../graph/small-system.js';

const asOf = '2026-11-01';
const to = (id: string): Goal => ({ kind: 'step', step: id });
const usd = (amount: number) => ({ amount, currency: 'USD' });
const low: Learner = { steps: [{ step: 'a', grade: 1 }] };

const ladder = (more: Partial<Step> = {}) =>
  pathwayGraph(
    pathwayOf(
      [
        step('a', undefined, { duration: 'P4W', cost: usd(100), credits: 3, awards: ['k'], ...more }),
        step('b', graded('a', 2), { duration: 'P1W', cost: usd(50), awards: ['rn'] }),
        step('c', prior('a'), { duration: 'P1W' }),
      ],
      { credentials: [{ id: 'rn', title: 'RN', kind: 'License' }] },
    ),
    'p',
  );

test('a step with too low a grade is planned again, with its time and its cost', () => {
  const plan = planFor(ladder(), low, to('b'), { asOf });
  expect(plan).toMatchObject({
    status: 'found',
    exact: true,
    day: '2026-12-06',
    cost: usd(150),
    decisions: [],
  });
  expect(plan.status === 'found' && plan.steps).toEqual([
    { step: 'a', start: '2026-11-01', end: '2026-11-29', again: true, together: [], cost: usd(100) },
    {
      ...{ step: 'b', start: '2026-11-29', end: '2026-12-06', together: [], cost: usd(50) },
      gives: { credentials: ['rn'] },
    },
  ]);
  expect(earliestCompletion(ladder(), low, to('b'), { asOf })).toMatchObject({
    status: 'found',
    day: '2026-12-06',
    route: [{ step: 'a' }, { step: 'b' }],
  });
  const price = ({ cost }: Step) => (cost as { amount: number } | undefined)?.amount;
  expect(cheapestRoutes(ladder(), to('b'), { price, learner: low })).toMatchObject({
    routes: [{ steps: ['a', 'b'], price: 150 }],
  });
  expect(unavoidable(ladder(), to('b'), { learner: low })).toEqual({ status: 'found', steps: ['a', 'b'] });
  expect(bottlenecks(ladder(), { learner: low }).outOfReach).toEqual([]);
  const exit = exitsFor(ladder(), low, { asOf }).find((each) => each.step === 'b');
  expect(exit).toMatchObject({ status: 'within-reach', route: ['a', 'b'] });
});

test('what the low grade has opened stays open, and is not planned again', () => {
  expect(planFor(ladder(), low, to('a'), { asOf })).toEqual({ status: 'held' });
  expect(planFor(ladder(), low, { kind: 'credential', credential: 'k' }, { asOf })).toEqual({
    status: 'held',
  });
  expect(earliestCompletion(ladder(), low, to('a'), { asOf })).toEqual({ status: 'held' });
  expect(planFor(ladder(), low, to('c'), { asOf })).toMatchObject({
    day: '2026-11-08',
    steps: [{ step: 'c' }],
  });
  expect(completionDays(ladder(), low, { asOf })).toEqual([
    { step: 'b', start: '2026-11-29', end: '2026-12-06' },
    { step: 'c', start: '2026-11-01', end: '2026-11-08' },
  ]);
});

test('next steps keep it as held, and name the grade', () => {
  const rows = nextSteps(ladder(), low);
  expect(rows.map(({ step: id, status }) => [id, status])).toEqual([
    ['c', 'ready'],
    ['b', 'blocked'],
    ['a', 'held'],
  ]);
  const blocked = rows.find(({ status }) => status === 'blocked');
  expect(blocked && 'missing' in blocked && requirementText(blocked.missing!)).toContain(
    'with grade 2 or better',
  );
});

test('who takes it again goes on', () => {
  const again: Learner = {
    steps: [
      { step: 'a', grade: 1, on: '2020' },
      { step: 'a', state: 'enrolled', on: '2026-10-15' },
    ],
  };
  expect(planFor(ladder(), again, to('b'), { asOf })).toMatchObject({
    day: '2026-11-19',
    cost: usd(50),
    steps: [{ step: 'a', start: '2026-10-15', enrolled: true, again: true }, { step: 'b' }],
  });
});

test('a grade that is not on record is looked up first; where that does not count, the step is taken again', () => {
  const unknown: Learner = { steps: [{ step: 'a' }] };
  expect(planFor(ladder(), unknown, to('b'), { asOf })).toMatchObject({
    day: '2026-11-08',
    steps: [{ step: 'b' }],
    decisions: [{ requirement: graded('a', 2), steps: ['b'] }],
  });
  expect(earliestCompletion(ladder(), unknown, to('b'), { asOf })).toMatchObject({ day: '2026-12-06' });
});

test('a step that cannot be taken again needs its grade', () => {
  for (const more of [{ status: 'ceased' }, { requires: any() }] as const)
    expect(planFor(ladder(more), low, to('b'), { asOf })).toMatchObject({ status: 'no-route' });
  const exits = exitsFor(ladder({ requires: any() }), low, { asOf });
  expect(exits.find((each) => each.step === 'b')).toMatchObject({
    status: 'closed',
    missing: [graded('a', 2)],
  });
});

test('beside other steps that were taken, every one of them counts on', () => {
  const system = pathwayOf([
    step('a', undefined, { duration: 'P1W' }),
    step('x', undefined, { duration: 'P1W' }),
    step('b', all(graded('a', 2), prior('a'), prior('x')), { duration: 'P1W' }),
  ]);
  const learner: Learner = { steps: [{ step: 'a', grade: 1 }, { step: 'x' }] };
  expect(planFor(pathwayGraph(system, 'p'), learner, to('b'), { asOf })).toMatchObject({
    steps: [{ step: 'a', again: true }, { step: 'b' }],
  });
});

/** Systems in which grades are asked for often, and steps take time. */
const gradedSystems: fc.Arbitrary<PathwaySystem> = fc
  .tuple(branching, fc.array(fc.nat({ max: 3 }), { minLength: 40, maxLength: 40 }))
  .map(([system, picks]) => {
    let at = 0;
    const mark = (tree: Requirement): Requirement => {
      if (tree.kind === 'all' || tree.kind === 'any' || tree.kind === 'some')
        return { ...tree, of: tree.of.map(mark) };
      const pick = picks[at++ % picks.length]!;
      return tree.kind === 'step' && tree.timing === undefined && pick > 1
        ? { ...tree, minGrade: pick }
        : tree;
    };
    const steps = (system.steps ?? []).map((row, index): Step => {
      const length = (['P1W', 'P3D', 'P10D'] as const)[picks[index]! % 3]!;
      const awards = index % 2 === 0 ? [`credential ${row.id}`] : [];
      return { ...row, duration: length, awards, ...(row.requires && { requires: mark(row.requires) }) };
    });
    return { ...system, steps };
  });

test('one more completed step, with any grade, never makes a plan vanish, an exit close or a day later', () => {
  const tally = { again: 0, earlier: 0, exits: 0 };
  fc.assert(
    fc.property(
      gradedSystems,
      fc.array(fc.tuple(fc.nat({ max: 6 }), fc.constantFrom(undefined, 0, 1, 2, 3)), { maxLength: 3 }),
      fc.tuple(fc.nat({ max: 6 }), fc.constantFrom(undefined, 0, 1, 2, 3)),
      fc.nat({ max: 6 }),
      (system, has, extra, aim) => {
        const ids = (system.steps ?? []).map(({ id }) => id);
        const taken = ([place, grade]: readonly [number, number | undefined]) => ({
          step: ids[place]!,
          ...(grade !== undefined && { grade }),
        });
        const before: Learner = { steps: has.map(taken) };
        const after: Learner = { steps: [...has.map(taken), taken(extra)] };
        const graph = pathwayGraph(system, 'p');
        const goal = to(ids[aim]!);
        const days = [before, after].map((learner) => {
          const found = earliestCompletion(graph, learner, goal, { asOf });
          return found.status === 'held' ? '' : found.status === 'found' ? found.day : 'never';
        });
        expect(days[1]! <= days[0]!).toBe(true);
        if (days[1]! < days[0]!) tally.earlier++;
        const plans = [before, after].map((learner) => planFor(graph, learner, goal, { asOf }));
        if (plans[0]!.status !== 'no-route') expect(plans[1]!.status).not.toBe('no-route');
        const now = plans[1]!;
        if (now.status === 'found' && now.steps.some(({ again }) => again)) tally.again++;
        const exits = [before, after].map((learner) => exitsFor(graph, learner, { asOf }));
        const ranks = ['closed', 'within-reach', 'open'];
        exits[0]!.forEach(({ status }, at) => {
          expect(ranks.indexOf(exits[1]![at]!.status)).toBeGreaterThanOrEqual(ranks.indexOf(status));
          if (status === 'within-reach') tally.exits++;
        });
      },
    ),
    trials(20_000, 20261201, 20),
  );
  seen(tally.again, 40, 'taken again');
  seen(tally.earlier, 40, 'earlier');
  seen(tally.exits, 40, 'exits');
});
