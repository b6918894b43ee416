/** Who is stranded, and the fewest rules that strand no one: as trying every state and every set of rules finds it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compiled } from '../../../src/edit/stranded/editions.js';
import { changesOf } from '../../../src/edit/stranded/rules.js';
import { stranded } from '../../../src/edit/stranded/stranded.js';
import type { EnrolledLearner, GrandfatheringRule } from '../../../src/edit/stranded/stranded-report.js';
import { changedSystem } from '../../../src/graph/changes/changed-system.js';
import { leavesOf } from '../../../src/model/fold-requirement.js';
import type { Learner } from '../../../src/model/learner.js';
import type { Requirement, RequirementLeaf } from '../../../src/model/requirement.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { depth, runs, seen, trials } from '../../depth.js';
import { type Brings, broughtBy, broughtFromOutside, rounds, waysInto, worldOf } from '../../graph/oracle.js';
import {
  all,
  any,
  beside,
  credits,
  entry,
  grade,
  holds,
  prior,
  some,
  words,
} from '../../graph/small-system.js';

const names = ['a', 'b', 'c', 'd'];
const credentials = ['x', 'y', 'z'];

/** A requirement over the steps of an edition, credentials, levels and a decision. */
function requirement(steps: readonly string[]): fc.Arbitrary<Requirement> {
  const leaf = fc.oneof(
    { arbitrary: fc.constantFrom(...steps).map(prior), weight: 5 },
    { arbitrary: fc.constantFrom(...steps).map(beside), weight: 1 },
    { arbitrary: fc.constantFrom(...credentials).map(holds), weight: 2 },
    { arbitrary: fc.constantFrom(1, 2, 3).map(grade), weight: 1 },
    { arbitrary: fc.constant(words('interview')), weight: 1 },
    { arbitrary: fc.subarray([...steps]).map((of) => credits(3, ...of)), weight: 1 },
  );
  const parts = fc.array(leaf, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    leaf,
    parts.map((of) => all(...of)),
    parts.map((of) => any(...of)),
    parts.map((of) => some(2, ...of)),
  );
}

/** One edition: some of the steps, on the pathway `p`. */
const edition = fc.subarray(names, { minLength: 2 }).chain((ids) =>
  fc
    .tuple(
      fc.tuple(
        ...ids.map((id) =>
          fc.record({
            requires: fc.option(requirement(ids), { nil: undefined, freq: 4 }),
            awards: fc.subarray(credentials, { maxLength: 2 }),
            raises: fc.option(fc.constantFrom(1, 2), { nil: undefined }),
            id: fc.constant(id),
          }),
        ),
      ),
      fc.option(fc.tuple(fc.constantFrom(...ids), requirement(ids)), { nil: undefined }),
    )
    .map(([rows, door]): PathwaySystem => {
      const steps = rows.map(({ id, requires, awards, raises }): Step => {
        const raised = raises === undefined ? {} : { raises: [{ scheme: 'grade', level: raises }] };
        return {
          id,
          title: id,
          kind: 'course',
          credits: 2,
          awards,
          ...raised,
          ...(requires && { requires }),
        };
      });
      return {
        ...{ format: 'career-pathways/1', id: 's', title: 'S', steps },
        pathways: [{ id: 'p', title: 'P', steps: ids }],
        ...(door && { entries: [entry('door', ...door)] }),
        credentials: credentials.map((id) => ({ id, title: id, kind: 'Certificate' })),
      };
    }),
);

/** Every state of a learner: what of the steps they took, and a level that they have or not. */
function states(system: PathwaySystem): Learner[] {
  const ids = (system.steps ?? []).map(({ id }) => id);
  return [...Array(2 ** ids.length).keys()].flatMap((mask) =>
    [[], [{ scheme: 'grade', level: 2 }]].map((levels) => ({
      steps: ids.filter((_, at) => (mask >> at) % 2 === 1).map((step) => ({ step })),
      levels,
    })),
  );
}

const follows = (one: RequirementLeaf, other: RequirementLeaf) =>
  one.kind === 'level' && other.kind === 'level'
    ? one.level >= other.level
    : JSON.stringify(one) === JSON.stringify(other);

/** The credentials that a learner gets to, by taking step after step. */
function within(system: PathwaySystem, learner: Learner, extra: Brings): Set<string> {
  const world = worldOf(system, 'p');
  const own = broughtBy(world, learner, new Set(), false);
  const done = (learner.steps ?? []).map(({ step }) => step);
  const taken = rounds(world, (leaf) => own(leaf) || extra(leaf), done);
  return new Set([
    ...(learner.credentials ?? []),
    ...world.steps.flatMap(({ id, awards = [] }) => (taken.has(id) ? awards : [])),
  ]);
}

/** What is lost, the slow way: what one gets to before, and not after with all that one has and had to bring. */
function slowly(before: PathwaySystem, learner: Learner) {
  const world = worldOf(before, 'p');
  const outside = broughtFromOutside(world);
  const asked = world.steps.flatMap((step) => waysInto(world, step).flatMap(leavesOf)).filter(outside);
  const done = world.steps.filter(({ id }) => learner.steps?.some(({ step }) => step === id));
  const earned: Learner = {
    ...learner,
    credentials: done.flatMap(({ awards = [] }) => awards),
    levels: [...(learner.levels ?? []), ...done.flatMap(({ raises = [] }) => raises)],
  };
  const brought: Brings = (leaf) => asked.some((one) => follows(one, leaf));
  const had = within(before, learner, brought);
  return (after: PathwaySystem) => {
    const has = within(after, earned, brought);
    const held = new Set(earned.credentials);
    return [...had].filter((each) => !held.has(each) && !has.has(each)).sort();
  };
}

const idsOf = (goals: readonly object[]) => goals.map((goal) => Object.values(goal)[1] as string).sort();

test('as brute force finds it for every state of a learner', () => {
  let bites = 0;
  fc.assert(
    fc.property(edition, edition, (before, after) => {
      const every = states(before).map((learner, at) => ({ id: String(at), learner }));
      const report = stranded(before, after, every, { pathway: 'p', budget: 0 });
      for (const [at, { learner }] of every.entries()) {
        const lost = slowly(before, learner)(after);
        expect(idsOf(report.learners[at]!.lost)).toEqual(lost);
        if (lost.length > 0) bites += 1;
        const gone = (learner.steps ?? []).filter(({ step }) => !after.steps!.some(({ id }) => id === step));
        expect(report.learners[at]!.withoutSuccessor).toEqual(gone.map(({ step }) => step));
      }
    }),
    trials(2000, 181, 8),
  );
  seen(bites, runs(2000));
});

/** Every rule that there is for two editions. */
function everyRule(before: PathwaySystem, after: PathwaySystem): GrandfatheringRule[] {
  const had = (before.steps ?? []).map(({ id }) => id);
  const has = (after.steps ?? []).map(({ id }) => id);
  const gone = had.filter((id) => !has.includes(id));
  return [
    ...had.filter((id) => has.includes(id)).map((step) => ({ kind: 'old-rule', step }) as const),
    ...gone.map((step) => ({ kind: 'teach-out', step }) as const),
    ...gone.flatMap((from) => has.map((step) => ({ kind: 'credit', from, step }) as const)),
  ];
}

function* subsets<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) yield [];
  else
    for (let at = from; at <= items.length - size; at++)
      for (const rest of subsets(items, size - 1, at + 1)) yield [items[at] as T, ...rest];
}

test('no smaller set of rules brings the goals back, and none brings back what is beyond', () => {
  const sizes = new Map<number, number>();
  fc.assert(
    fc.property(
      edition,
      edition,
      fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      (before, after, picks) => {
        const every = states(before);
        const people = picks.map((pick, at): EnrolledLearner => {
          return { id: String(at), learner: every[pick % every.length]! };
        });
        const report = stranded(before, after, people, { pathway: 'p' });
        expect(report.exact).toBe(true);
        const graph = compiled(before, { pathway: 'p' });
        const lost = people.map(({ learner }) => slowly(before, learner));
        const left = (rules: readonly GrandfatheringRule[]) => {
          const changed = changedSystem(after, changesOf(rules, graph, after));
          return lost.map((still) => still(changed).join());
        };
        const rules = everyRule(before, after);
        const beyond = left(rules);
        expect(
          people.map(({ id }) => idsOf(report.beyond.find((each) => each.id === id)?.goals ?? []).join()),
        ).toEqual(beyond);
        expect(left(report.rules)).toEqual(beyond);
        expect(lost.map((still) => still(changedSystem(after, report.changes)).join())).toEqual(beyond);
        for (let size = 0; size < report.rules.length; size++)
          for (const fewer of subsets(rules, size)) expect(left(fewer)).not.toEqual(beyond);
        sizes.set(report.rules.length, (sizes.get(report.rules.length) ?? 0) + 1);
      },
    ),
    trials(2000, 182, 8),
  );
  seen(sizes.get(1), runs(2000) / 20, 'one rule');
  seen(sizes.get(2), runs(2000) / 200, 'two rules');
});

/** A ladder of steps that stay, each after the one before and after one of those that go. */
function ladder(kept: number, gone: number) {
  const goes = Array.from({ length: gone }, (_, at) => `gone${at}`);
  const rungs = Array.from({ length: kept }, (_, at): Step => {
    const needed = [prior(goes[at % gone]!), ...(at > 0 ? [prior(`rung${at - 1}`)] : [])];
    return {
      id: `rung${at}`,
      title: `Rung ${at}`,
      kind: 'course',
      awards: [`c${at}`],
      requires: all(...needed),
    };
  });
  const closed = goes.map((id): Step => ({ id, title: id, kind: 'course' }));
  const system = (steps: readonly Step[]): PathwaySystem => ({
    ...{ format: 'career-pathways/1', id: 's', title: 'S', steps },
    pathways: [{ id: 'p', title: 'P', steps: steps.map(({ id }) => id) }],
    credentials: rungs.map(({ awards = [] }) => ({ id: awards[0]!, title: awards[0]!, kind: 'Certificate' })),
  });
  return { before: system([...closed, ...rungs]), after: system(rungs), goes };
}

test('many steps that go, each needed by steps that stay: the fewest rules are found and proven', () => {
  const { before, after, goes } = depth === 'quick' ? ladder(12, 4) : ladder(40, 10);
  const learners = [
    { id: '1', learner: {} },
    { id: '2', learner: { steps: [{ step: 'gone1' }] } },
  ];
  const { rules, exact, beyond } = stranded(before, after, learners);
  expect([exact, beyond]).toEqual([true, []]);
  expect(rules).toEqual([...goes].sort().map((step) => ({ kind: 'teach-out', step })));
});

test('credit is only given for what someone has taken or can get to', () => {
  const barred = { kind: 'population', population: 'veterans' } as const;
  const edition = (id: string, requires: Requirement): PathwaySystem => {
    const { before } = ladder(1, 1);
    const rung = before.steps!.find((each) => each.id === 'rung0')!;
    const steps: Step[] = [
      { id, title: id, kind: 'course', requires },
      { id: 'barred', title: 'Barred', kind: 'course', requires: barred },
      { ...rung, requires: prior(id) },
    ];
    const kept = id === 'new' ? steps.filter((each) => each.id !== 'barred') : steps;
    return {
      ...before,
      steps: kept,
      pathways: [{ id: 'p', title: 'P', steps: kept.map((each) => each.id) }],
    };
  };
  const [before, after] = [edition('old', all()), edition('new', barred)];
  const { rules, exact } = stranded(before, after, [{ id: '1', learner: { steps: [{ step: 'old' }] } }]);
  expect([rules, exact]).toEqual([[{ kind: 'credit', from: 'old', step: 'new' }], true]);
});
