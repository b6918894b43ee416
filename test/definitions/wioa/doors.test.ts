/** What is said to lie behind doors, against walking through them as every person who could. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import type { Requirement } from '../../../src/model/requirement.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { seen, trials } from '../../depth.js';

/** A thing that a person may bring, in words: `credential ged`, `level 9`, `text Interview`. */
type Things = ReadonlySet<string>;

const credentials = [
  { id: 'ged', title: 'GED', kind: 'GeneralEducationDevelopment', recognizedByState: true },
  { id: 'aas', title: 'Associate degree', kind: 'AssociateDegree' },
  { id: 'cert', title: 'Certificate', kind: 'Certificate' },
] as const;
const stepIds = ['s1', 's2', 's3', 's4'] as const;
const brought = [
  'credential ged',
  'credential cert',
  'credential other',
  'level 9',
  'text Interview',
] as const;

function named(leaf: Requirement): string {
  if (leaf.kind === 'credential') return `credential ${leaf.credential}`;
  if (leaf.kind === 'level') return `level ${leaf.level}`;
  if (leaf.kind === 'text') return `text ${leaf.text}`;
  return leaf.kind === 'step' ? `step ${leaf.step}` : '';
}

function isMet(tree: Requirement, things: Things): boolean {
  if (tree.kind === 'all') return tree.of.every((part) => isMet(part, things));
  if (tree.kind === 'any') return tree.of.some((part) => isMet(part, things));
  return things.has(named(tree));
}

/** Everything that a person has in the end who starts a step with some things and then takes whatever opens. */
function walk({ steps = [], entries = [] }: PathwaySystem, things: Things, door: string): Things {
  const has = new Set(things);
  const take = (id: string) => {
    has.add(`step ${id}`);
    for (const award of steps.find((step) => step.id === id)?.awards ?? []) has.add(`credential ${award}`);
  };
  take(door);
  for (let before = 0; before < has.size; ) {
    before = has.size;
    for (const { id, requires } of steps) {
      const doors = entries.filter((entry) => entry.step === id).flatMap((entry) => entry.requires ?? []);
      const asked = requires ? [requires] : doors.length > 0 ? [] : [{ kind: 'all' as const, of: [] }];
      if ([...asked, ...doors].some((tree) => isMet(tree, has))) take(id);
    }
  }
  return has;
}

/** The ways in which a requirement can be met, each as the leaves that it takes. */
function waysOf(tree: Requirement): string[][] {
  if (tree.kind === 'any') return tree.of.flatMap(waysOf);
  if (tree.kind !== 'all') return [[named(tree)]];
  return tree.of.reduce<string[][]>(
    (ways, part) => ways.flatMap((way) => waysOf(part).map((more) => [...way, ...more])),
    [[]],
  );
}

/** The steps that a person takes who begins at a door, and that some way uses the door's step for, or what follows from it. */
function usingDoor({ steps = [], entries = [] }: PathwaySystem, has: Things, door: string): Things {
  const linked = new Set([door]);
  const gives = (id: string) => [
    `step ${id}`,
    ...(steps.find((step) => step.id === id)?.awards ?? []).map((award) => `credential ${award}`),
  ];
  for (let before = 0; before < linked.size; ) {
    before = linked.size;
    const given = new Set([...linked].flatMap(gives));
    for (const { id, requires } of steps) {
      const asked = [requires, ...entries.map((entry) => (entry.step === id ? entry.requires : undefined))];
      const ways = asked.flatMap((tree) => (tree ? waysOf(tree) : []));
      const isUsed = ways.some(
        (way) => way.every((leaf) => has.has(leaf)) && way.some((leaf) => given.has(leaf)),
      );
      if (has.has(`step ${id}`) && isUsed) linked.add(id);
    }
  }
  return linked;
}

/** Every set of things that can be brought. */
const people: readonly Things[] = Array.from(
  { length: 2 ** brought.length },
  (_, bits) => new Set(brought.filter((_thing, index) => (bits >> index) % 2 === 1)),
);

const treeOver = (leaf: fc.Arbitrary<Requirement>) =>
  fc.letrec<{ tree: Requirement }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      { weight: 2, arbitrary: leaf },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constantFrom('all' as const, 'any' as const),
          of: fc.array(tie('tree'), { maxLength: 3 }),
        }),
      },
    ),
  })).tree;
const outside: fc.Arbitrary<Requirement> = fc.constantFrom(
  { kind: 'credential', credential: 'ged' } as const,
  { kind: 'credential', credential: 'cert' } as const,
  { kind: 'credential', credential: 'other' } as const,
  { kind: 'level', scheme: 'grade', level: 9 } as const,
  { kind: 'text', text: 'Interview' } as const,
);
const inside: fc.Arbitrary<Requirement> = fc.oneof(
  outside,
  fc.constantFrom(...stepIds).map((step) => ({ kind: 'step' as const, step })),
);

const systems: fc.Arbitrary<PathwaySystem> = fc
  .record({
    steps: fc.array(
      fc.record(
        {
          requires: treeOver(inside),
          awards: fc.uniqueArray(fc.constantFrom('ged', 'aas', 'cert'), { maxLength: 1 }),
        },
        { requiredKeys: ['awards'] },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    entries: fc.array(
      fc.record({ step: fc.nat(3), requires: treeOver(outside) }, { requiredKeys: ['step', 'requires'] }),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
    closed: fc.boolean(),
  })
  .map(({ steps, entries, closed }) => {
    const ids = stepIds.slice(0, steps.length);
    const at = (index: number) => ids[index % ids.length] ?? 's1';
    return {
      ...{ format: 'career-pathways/1', id: 's', title: 'S', credentials },
      ...(closed && { complete: ['steps', 'credentials'] as const }),
      steps: steps.map((step, i) => ({ id: at(i), title: 'Step', kind: 'course' as const, ...step })),
      entries: entries.map(({ step, requires }, i) => ({
        id: `e${i}`,
        pathway: 'p',
        step: at(step),
        requires,
      })),
      pathways: [{ id: 'p', title: 'P', steps: ids }],
    };
  });

const stateOf = (system: PathwaySystem, id: string) =>
  determineWioa(system, 'p', { asOf: '2026-11-01', explain: 'verdict' }).facts.find((fact) => fact.id === id)
    ?.state;

function namesIn(tree: Requirement): string[] {
  return tree.kind === 'all' || tree.kind === 'any' ? tree.of.flatMap(namesIn) : [named(tree)];
}

/**
 * Who can come through a door, and whether each of them takes a step that awards a credential. People bring what no
 * step of the pathway awards, and what the door asks for.
 */
function through(system: PathwaySystem, goal: string, may: (things: Things) => boolean) {
  const awarded = new Set(
    (system.steps ?? []).flatMap(({ awards = [] }) => awards.map((id) => `credential ${id}`)),
  );
  return (system.entries ?? []).map(({ step, requires = { kind: 'all', of: [] } as const }) => {
    const asked = namesIn(requires);
    const comers = people.filter(
      (things) =>
        may(things) &&
        isMet(requires, things) &&
        [...things].every((thing) => asked.includes(thing) || !awarded.has(thing)),
    );
    const earns = (things: Things) => {
      const has = walk(system, things, step);
      return (system.steps ?? []).some(({ id, awards }) => has.has(`step ${id}`) && awards?.includes(goal));
    };
    const earnsBehind = (things: Things) => {
      const linked = usingDoor(system, walk(system, things, step), step);
      return (system.steps ?? []).some(({ id, awards }) => linked.has(id) && awards?.includes(goal));
    };
    return {
      behind: comers.every(earnsBehind),
      comers: comers.length,
      always: comers.every(earns),
      never: !comers.some(earns),
    };
  });
}

describe('behind every door', () => {
  const counts = { true: 0, false: 0, unknown: 0, conflict: 0 };

  test('a recognized credential that is said to be within reach is, for everyone who comes in', () => {
    fc.assert(
      fc.property(systems, (system) => {
        const state = stateOf(system, 'wioa.f.credential') ?? 'unknown';
        counts[state]++;
        const doors = through(system, 'aas', () => true);
        if (state === 'true') {
          expect(doors.every(({ always }) => always)).toBe(true);
          // By what the door leads to, not by what anyone may begin elsewhere.
          expect(doors.every((door) => door.behind)).toBe(true);
        }
        // The certificate may be recognized, so only a pathway without both is closed for good.
        const orMaybe = through(system, 'cert', () => true);
        if (state === 'false')
          expect(doors.some(({ never, comers }, i) => comers > 0 && never && orMaybe[i]?.never)).toBe(true);
      }),
      trials(80_000, 20_150_701, 8),
    );
    seen(Math.min(counts.true, counts.false, counts.unknown), 100);
  });

  // The credential "other" is not in the document: it may be a diploma or not.
  const withoutDiploma = (things: Things) => !things.has('credential ged');
  const surelyWithout = (things: Things) => withoutDiploma(things) && !things.has('credential other');
  const diplomas = { true: 0, false: 0, unknown: 0, conflict: 0 };

  test('a diploma that is said to be within reach is, for everyone without one who comes through some door', () => {
    fc.assert(
      fc.property(systems, (system) => {
        const state = stateOf(system, 'wioa.f.diploma') ?? 'unknown';
        diplomas[state]++;
        if (state === 'true') {
          const doors = through(system, 'ged', surelyWithout);
          expect(doors.some(({ comers, always }) => comers > 0 && always)).toBe(true);
        }
        if (state === 'false')
          expect(through(system, 'ged', withoutDiploma).every(({ never }) => never)).toBe(true);
      }),
      trials(80_000, 20_150_701, 8),
    );
    seen(Math.min(diplomas.true, diplomas.false, diplomas.unknown), 100);
  });
});
