/** A slow second opinion on what steps are good for: tables of what is reached when steps are left out. */
import * as fc from 'fast-check';
import type { Learner } from '../../../src/model/learner.js';
import type { Requirement } from '../../../src/model/requirement.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import {
  type Aim,
  type Brings,
  broughtBy,
  broughtFromOutside,
  isOpen,
  settledSteps,
  startable,
  type World,
} from '../oracle.js';
import { all, any, beside, exit, graded, pathwayOf, prior, some, step } from '../small-system.js';

/** What a person brings, what they took already, and which of that they do not take again. */
export function setOut(
  world: World,
  learner?: Learner,
): { brings: Brings; done: string[]; settled: string[] } {
  return {
    brings: learner ? broughtBy(world, learner, new Set(), false) : broughtFromOutside(world),
    done: (learner?.steps ?? []).map(({ step: id }) => id),
    settled: settledSteps(world, learner ?? {}),
  };
}

/** The steps that are reached without these, those taken already left aside. */
export function reachedWithout(world: World, learner: Learner | undefined, without: readonly string[]) {
  const { brings, settled } = setOut(world, learner);
  const since = new Set<string>();
  for (;;) {
    const rest = world.steps.filter(({ id }) => ![...settled, ...without, ...since].includes(id));
    const next = startable(world, brings, since, rest);
    if (next.length === 0) return since;
    for (const id of next) since.add(id);
  }
}

/** All the moments at which each step can be taken: what was taken before, what is taken together with it. */
export function moments(world: World, brings: Brings, done: readonly string[]) {
  const rest = world.steps.filter(({ id }) => !done.includes(id));
  const found = new Map<string, { since: Set<string>; now: Set<string> }[]>();
  const seen = new Set([0]);
  const of = (mask: number) => rest.filter((_, bit) => ((mask >> bit) & 1) === 1);
  const ids = (mask: number) => new Set(of(mask).map(({ id }) => id));
  for (const mask of seen)
    for (let taken = 1; taken < 2 ** rest.length; taken++) {
      if ((taken & mask) !== 0) continue;
      const [since, now] = [ids(mask), ids(taken)];
      if (!of(taken).every((one) => isOpen(world, one, { brings, since, now }))) continue;
      seen.add(mask | taken);
      for (const id of now) found.set(id, [...(found.get(id) ?? []), { since, now }]);
    }
  return found;
}

/** Whether a goal is there once these steps are taken. */
export function isThere(world: World, goal: Aim, learner: Learner | undefined, since: ReadonlySet<string>) {
  const { brings, done } = setOut(world, learner);
  const one = (aim: Aim): boolean => {
    if (aim.kind === 'step')
      return (
        world.steps.some(({ id }) => id === aim.step) && (since.has(aim.step) || done.includes(aim.step))
      );
    if (aim.kind === 'credential')
      return (
        (knows(world, aim.credential) && brings(aim)) ||
        world.steps.some(({ id, awards }) => since.has(id) && awards?.includes(aim.credential))
      );
    return (world.system.exits ?? []).some(
      ({ pathway, after, occupations }) =>
        pathway === world.pathway && occupations?.includes(aim.occupation) && one(after),
    );
  };
  return one(goal);
}

/** Whether a pathway has to do with a credential. */
function knows(world: World, credential: string): boolean {
  const entries = (world.system.entries ?? []).filter(
    ({ pathway, step: into }) => pathway === world.pathway && world.steps.some(({ id }) => id === into),
  );
  const asks = (tree: Requirement | undefined): boolean =>
    tree !== undefined &&
    (tree.kind === 'all' || tree.kind === 'any' || tree.kind === 'some'
      ? tree.of.some(asks)
      : tree.kind === 'credential' && tree.credential === credential);
  return (
    world.steps.some(({ awards, requires }) => awards?.includes(credential) || asks(requires)) ||
    entries.some(({ requires }) => asks(requires))
  );
}

/** A pathway in which every step lists what must be over before: `edges` from lesser to greater numbers. */
export function ladder(size: number, edges: readonly (readonly [number, number])[]) {
  const name = (n: number) => `s${String(n).padStart(6, '0')}`;
  const before = Array.from({ length: size }, (): number[] => []);
  for (const [from, to] of edges) if (!before[to]!.includes(from)) before[to]!.push(from);
  const steps = before.map(
    (list, n): Step =>
      step(name(n), list.length > 0 ? all(...list.map((from) => prior(name(from)))) : undefined),
  );
  return { system: pathwayOf(steps), name, before };
}

/** All that leads to each step of such a pathway. */
export function ancestors(before: readonly (readonly number[])[]): Set<number>[] {
  const found: Set<number>[] = [];
  for (const list of before) found.push(new Set(list.flatMap((from) => [from, ...found[from]!])));
  return found;
}

const ids = ['a', 'b', 'c', '10', '2', 'constructor', 'é'];
const leg = fc.oneof(
  { arbitrary: fc.nat({ max: 6 }).map((n) => ({ leaf: prior, n })), weight: 5 },
  { arbitrary: fc.nat({ max: 6 }).map((n) => ({ leaf: beside, n })), weight: 3 },
  { arbitrary: fc.nat({ max: 6 }).map((n) => ({ leaf: (id: string) => graded(id, 2), n })), weight: 1 },
);
const rule = fc.oneof(
  fc.tuple(fc.constantFrom('all', 'any', 'two'), fc.array(leg, { minLength: 2, maxLength: 4 })),
  fc.tuple(fc.constant('both'), fc.array(leg, { minLength: 3, maxLength: 4 })),
);

/** Systems with alternatives at every turn: seven steps on a pathway `p`, some on cycles. */
export const branching: fc.Arbitrary<PathwaySystem> = fc
  .tuple(
    fc.shuffledSubarray(ids, { minLength: ids.length }),
    fc.array(fc.tuple(rule, fc.nat({ max: 5 })), { minLength: ids.length, maxLength: ids.length }),
  )
  .map(([names, rules]) =>
    pathwayOf(
      names.map((id, index) => {
        const [[kind, legs], loose] = rules[index]!;
        if (index < 2) return step(id);
        // One in six looks anywhere, the others back.
        const parts = legs.map(({ leaf, n }) => leaf(names[loose === 0 ? n : n % index]!));
        const [first, ...rest] = parts;
        if (kind === 'both') return step(id, all(first!, any(...rest)));
        return step(id, kind === 'all' ? all(...parts) : kind === 'any' ? any(...parts) : some(2, ...parts));
      }),
      {
        exits: [5, 6].map((at) => exit(`way ${at}`, names[at]!, { occupations: ['aide'] })),
      },
    ),
  );
