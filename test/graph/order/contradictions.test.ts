import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../src/graph/order/contradictions.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import type { Requirement, RequirementLeaf } from '../../../src/model/requirement.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { seen, size, trials } from '../../depth.js';
import { systems } from '../arbitrary-system.js';
import { itLattice, manufacturingLattice, nursingLattice } from '../lattices.js';
import { type World, waysInto, worldOf } from '../oracle.js';
import {
  all,
  any,
  beside,
  credits,
  entry,
  grade,
  graded,
  holds,
  pathwayOf,
  prior,
  sameTerm,
  some,
  step,
} from '../small-system.js';

type When = 'before' | 'same-term' | 'concurrent';
interface Bond {
  readonly from: string;
  readonly to: string;
  readonly when: When;
}

const supplies = (row: Step, leaf: RequirementLeaf) =>
  (leaf.kind === 'credential' && row.awards?.includes(leaf.credential)) ||
  (leaf.kind === 'competency' && row.competencies?.includes(leaf.competency)) ||
  (leaf.kind === 'level' &&
    row.raises?.some(({ scheme, level }) => scheme === leaf.scheme && level >= leaf.level));

/** Whether a leaf makes a step wait for another in this way or a stricter one. */
function asks({ steps }: World, leaf: RequirementLeaf, from: string, when: When): boolean {
  const timed = (timing: When) => when === timing || when === 'concurrent';
  if (leaf.kind === 'step') {
    const timing = leaf.minGrade === undefined ? (leaf.timing ?? 'before') : 'before';
    return leaf.step === from && timed(timing);
  }
  const supplying = steps.filter((row) => supplies(row, leaf));
  return supplying.length === 1 && supplying[0]?.id === from && timed('before');
}

/** Whether a requirement can be met by leaves that do not ask this of `from`. */
function avoids(world: World, tree: Requirement, from: string, when: When): boolean {
  if (tree.kind === 'all') return tree.of.every((part) => avoids(world, part, from, when));
  if (tree.kind === 'any') return tree.of.some((part) => avoids(world, part, from, when));
  if (tree.kind === 'some')
    return tree.of.filter((part) => avoids(world, part, from, when)).length >= tree.least;
  if (tree.kind !== 'credits') return !asks(world, tree, from, when);
  const worth = (id: string) =>
    Math.round((world.system.steps?.find((row) => row.id === id)?.credits ?? 0) * 1000);
  const counted = [...new Set(tree.of)].filter((id) => id !== from || when === 'same-term');
  return counted.reduce((sum, id) => sum + worth(id), 0) >= Math.round(tree.least * 1000);
}

/** What holds between two steps whichever way is taken: leaving out what would break it leaves no way. */
function bonds(world: World): Bond[] {
  return world.steps.flatMap((to) => {
    const ways = waysInto(world, to);
    const tree: Requirement = { kind: 'any', of: ways };
    if (ways.length === 0 || !avoids(world, tree, '', 'before')) return [];
    return world.steps.flatMap(({ id: from }) =>
      (['before', 'same-term', 'concurrent'] as const).flatMap((when) =>
        avoids(world, tree, from, when) ? [] : [{ from, to: to.id, when }],
      ),
    );
  });
}

/** Tries every assignment of terms, as many as there are steps. */
function canBeAssigned(ids: readonly string[], all: readonly Bond[]): boolean {
  for (let n = 0; n < ids.length ** ids.length; n++) {
    const term = new Map(ids.map((id, at) => [id, Math.floor(n / ids.length ** at) % ids.length]));
    const keeps = ({ from, to, when }: Bond) => {
      const gap = term.get(to)! - term.get(from)!;
      return when === 'before' ? gap >= 1 : when === 'same-term' ? gap === 0 : gap >= 0;
    };
    if (all.every(keeps)) return true;
  }
  return false;
}

/** Fewest bonds from each step to each, by Floyd and Warshall; those of the same term count both ways. */
function distances(ids: readonly string[], all: readonly Bond[]): (from: string, to: string) => number {
  const far = new Map<string, number>(ids.map((id) => [JSON.stringify([id, id]), 0]));
  const get = (from: string, to: string) => far.get(JSON.stringify([from, to])) ?? Infinity;
  for (const { from, to, when } of all)
    for (const [one, other] of when === 'same-term'
      ? [
          [from, to],
          [to, from],
        ]
      : [[from, to]])
      if (one !== other) far.set(JSON.stringify([one, other]), 1);
  for (const by of ids)
    for (const from of ids)
      for (const to of ids)
        if (get(from, by) + get(by, to) < get(from, to))
          far.set(JSON.stringify([from, to]), get(from, by) + get(by, to));
  return get;
}

describe('contradictions, against trying every assignment of terms', () => {
  test('there are some exactly where no assignment keeps what every way needs', () => {
    let [compared, impossible] = [0, 0];
    fc.assert(
      fc.property(systems, (system) => {
        const world = worldOf(system, 'p');
        if (world.steps.length > 5) return;
        const ids = world.steps.map(({ id }) => id);
        const possible = canBeAssigned(ids, bonds(world));
        expect(contradictions(pathwayGraph(system, 'p')).length === 0).toBe(possible);
        compared++;
        if (!possible) impossible++;
      }),
      trials(120_000, 80),
    );
    seen(compared, 1500);
    seen(impossible, 200);
  });

  test('names exactly the requirements on a cycle, each with a shortest one', () => {
    let found = 0;
    fc.assert(
      fc.property(systems, (system) => {
        const world = worldOf(system, 'p');
        const ids = world.steps.map(({ id }) => id);
        const all = bonds(world);
        const far = distances(ids, all);
        const rows = contradictions(pathwayGraph(system, 'p'));
        const expected = all.filter(({ from, to, when }) => when === 'before' && far(to, from) < Infinity);
        expect(rows.map((row) => [row.step, row.requires]).sort()).toEqual(
          expected.map(({ from, to }) => [to, from]).sort(),
        );
        for (const { step: to, requires, cycle, timings } of rows) {
          found++;
          expect(cycle).toHaveLength(far(to, requires) + 1);
          expect([cycle[0], timings[0], cycle[1 % cycle.length]]).toEqual([requires, 'before', to]);
          cycle.forEach((from, at) => {
            const next = cycle[(at + 1) % cycle.length];
            const bound = all.some(
              (bond) =>
                bond.when === timings[at] &&
                ((bond.from === from && bond.to === next) ||
                  (bond.when === 'same-term' && bond.to === from && bond.from === next)),
            );
            expect(bound).toBe(true);
          });
        }
      }),
      trials(100_000, 81),
    );
    seen(found, 500);
  });
});

describe('contradictions', () => {
  const rowsIn = (steps: readonly Step[], more: Partial<PathwaySystem> = {}) =>
    contradictions(pathwayGraph(pathwayOf(steps, more), 'p')).map(
      ({ step: to, requires, cycle, timings }) =>
        `${requires} > ${to}: ${cycle.map((id, at) => `${id} ${timings[at]}`).join(', ')}`,
    );

  test.each<[string, readonly Step[], readonly string[]]>([
    ['a ladder', [step('a'), step('b', prior('a')), step('c', prior('b'))], []],
    ['mutual concurrent', [step('a', beside('b')), step('b', beside('a'))], []],
    ['mutual same term', [step('a', sameTerm('b')), step('b', sameTerm('a'))], []],
    ['itself', [step('a', prior('a'))], ['a > a: a before']],
    ['itself at the same time', [step('a', beside('a'))], []],
    [
      'before each other',
      [step('a', prior('b')), step('b', prior('a'))],
      ['b > a: b before, a before', 'a > b: a before, b before'],
    ],
    [
      'before and concurrent',
      [step('a', prior('b')), step('b', beside('a'))],
      ['b > a: b before, a concurrent'],
    ],
    ['a way around', [step('a', any(prior('b'), grade(8))), step('b', prior('a'))], []],
    [
      'two of three',
      [step('a', some(2, prior('b'), prior('c'), grade(8))), step('b', prior('a')), step('c')],
      [],
    ],
    [
      'two of two',
      [step('a', some(2, prior('b'), grade(8))), step('b', prior('a'))],
      ['b > a: b before, a before', 'a > b: a before, b before'],
    ],
    ['before or beside', [step('a', any(prior('b'), beside('b'))), step('b', beside('a'))], []],
    [
      'a grade in a step at the same time has to come before',
      [step('a', { kind: 'step', step: 'b', timing: 'concurrent', minGrade: 2 }), step('b', beside('a'))],
      ['b > a: b before, a concurrent'],
    ],
    [
      'through the only step that awards a credential',
      [step('a', holds('x')), step('b', prior('a'), { awards: ['x'] })],
      ['b > a: b before, a before', 'a > b: a before, b before'],
    ],
    [
      'credits that cannot be had without a step',
      [
        step('a', credits(5, 'b', 'c')),
        step('b', beside('a'), { credits: 3 }),
        step('c', undefined, { credits: 4 }),
      ],
      ['b > a: b before, a concurrent'],
    ],
    [
      'credits that can',
      [
        step('a', credits(4, 'b', 'c')),
        step('b', beside('a'), { credits: 3 }),
        step('c', undefined, { credits: 4 }),
      ],
      [],
    ],
    ['what nobody can meet', [step('a', all(any(), prior('b'))), step('b', prior('a'))], []],
  ])('%s', (_, steps, expected) => {
    expect(rowsIn(steps)).toEqual(expected);
  });

  test('as in Big Bad U: the same term, and yet a way from one to the other', () => {
    const steps = [
      step('40'),
      step('41', prior('40')),
      step('42', all(prior('41'), beside('40'))),
      step('44', all(sameTerm('40'), prior('42'))),
      step('50', prior('44')),
    ];
    expect(rowsIn(steps)).toEqual([
      '40 > 41: 40 before, 41 before, 42 before, 44 same-term',
      '41 > 42: 41 before, 42 before, 44 same-term, 40 before',
      '42 > 44: 42 before, 44 same-term, 40 concurrent',
    ]);
  });

  test('an entry that avoids it is a way around; one that agrees is none; credit by agreement is one', () => {
    const steps = [step('a', prior('b')), step('b', prior('a'))];
    expect(rowsIn(steps, { entries: [entry('e', 'a', grade(8))] })).toEqual([]);
    expect(
      rowsIn(steps, { entries: [entry('e', 'a', all(grade(8), graded('b', 2))), entry('f', 'b')] }),
    ).toHaveLength(2);
    const articulates = [{ from: { kind: 'credential', credential: 'x' }, to: 'b' }] as const;
    const agreements = [{ id: 'm', kind: 'articulation', parties: [], articulates }] as const;
    expect(rowsIn(steps, { agreements })).toEqual([]);
  });

  test('the lattices and the ladder of Tucson have none', () => {
    for (const system of [nursingLattice, manufacturingLattice, itLattice])
      expect(contradictions(pathwayGraph(system, system.id))).toEqual([]);
    const file = new URL('../../../docs/examples/tucson-bht.json', import.meta.url);
    const system = JSON.parse(readFileSync(file, 'utf8')) as PathwaySystem;
    expect(contradictions(pathwayGraph(system, 'bht'))).toEqual([]);
  });

  test('a very long ring is told once for each of its requirements, with one cycle between them', () => {
    const id = (n: number) => String(100_000 + n);
    const length = Math.max(2500, size(50_000));
    const steps = Array.from({ length }, (_, n) => step(id(n), prior(id((n + 1) % length))));
    const rows = contradictions(pathwayGraph(pathwayOf(steps), 'p'));
    expect(rows).toHaveLength(length);
    expect(rows[7]).toMatchObject({ step: id(7), requires: id(8) });
    expect(rows[7]?.cycle).toBe(rows[0]?.cycle);
    expect(rows[0]?.cycle.slice(0, 3)).toEqual([id(1), id(0), id(length - 1)]);
  });

  test('a very long chain with one link back', () => {
    const length = size(100_000);
    const id = (n: number) => String(1_000_000 + n);
    const steps = Array.from({ length }, (_, n) =>
      step(id(n), n > 0 ? beside(id(n - 1)) : prior(id(length - 1))),
    );
    const rows = contradictions(pathwayGraph(pathwayOf(steps), 'p'));
    expect(rows.map((row) => [row.requires, row.step, row.cycle.length])).toEqual([
      [id(length - 1), id(0), length],
    ]);
  });
});
