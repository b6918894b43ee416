/** Parts of requirements that change nothing: taken out, nothing changes; and nothing more can be taken out. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type RedundantRequirement,
  redundantRequirements,
} from '../../../src/graph/needs/redundant-requirements.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import type { Requirement } from '../../../src/model/requirement.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { seen, size, trials } from '../../depth.js';
import { systems } from '../arbitrary-system.js';
import { broughtFromOutside, cyclesOf, worldOf } from '../oracle.js';
import {
  all,
  any,
  beside,
  credits,
  grade,
  graded,
  holds,
  pathwayOf,
  prior,
  sameTerm,
  some,
  step,
  words,
} from '../small-system.js';
import { ancestors, branching, ladder, moments, reachedWithout } from './avoiding.js';

const graphOf = (system: PathwaySystem) => pathwayGraph(system, 'p');

/** What is redundant in the requirement of `z`: `path because`. */
function inLast(tree: Requirement, ...others: Step[]): string[] {
  const rows = redundantRequirements(graphOf(pathwayOf([...others, step('z', tree)])));
  return rows
    .filter(({ step: id }) => id === 'z')
    .map(({ path, because, kind }) =>
      [
        path.replace('/requires', '').replaceAll('/of/', '/'),
        ...because,
        ...(kind === 'implied' ? [] : ['!']),
      ].join(' '),
    );
}

/** The system without the parts that these rows point at. */
function without(system: PathwaySystem, rows: readonly RedundantRequirement[]): PathwaySystem {
  const gone = new Set(rows.map(({ step: id, path }) => `${id} ${path}`));
  const prune = (id: string, tree: Requirement, path: string): Requirement => {
    if (tree.kind !== 'all' && tree.kind !== 'any' && tree.kind !== 'some') return tree;
    const of = tree.of.flatMap((part, index) => {
      const at = `${path}/of/${index}`;
      return gone.has(`${id} ${at}`) ? [] : [prune(id, part, at)];
    });
    return { ...tree, of };
  };
  const steps = (system.steps ?? []).map((row) =>
    row.requires ? { ...row, requires: prune(row.id, row.requires, '/requires') } : row,
  );
  return { ...system, steps };
}

/** The same system in which everything required must be over before, whatever its grade. */
function untimed(system: PathwaySystem): PathwaySystem {
  const plain = (tree: Requirement): Requirement =>
    tree.kind === 'step'
      ? prior(tree.step)
      : tree.kind === 'all' || tree.kind === 'any' || tree.kind === 'some'
        ? { ...tree, of: tree.of.map(plain) }
        : tree;
  const steps = (system.steps ?? []).map((row) =>
    row.requires ? { ...row, requires: plain(row.requires) } : row,
  );
  return { ...system, steps };
}

describe('redundantRequirements', () => {
  const a = step('a', undefined, { awards: ['k'], credits: 3 });
  const b = step('b', prior('a'), { credits: 3 });
  const c = step('c', prior('b'), { credits: 3 });
  const d3 = step('d', undefined, { credits: 3 });
  const beA = step('y', beside('a'));

  test.each<[string, Requirement, Step[], string[]]>([
    ['a chain', all(prior('a'), prior('b'), prior('c')), [a, b, c], ['/0 c', '/1 c']],
    ['two branches', all(prior('a'), prior('b'), prior('d')), [a, b, step('d', prior('a'))], ['/0 b']],
    ['nothing', all(prior('a'), prior('d')), [a, step('d')], []],
    ['concurrent, then before', all(prior('a'), prior('y')), [a, beA], ['/0 y']],
    ['concurrent, then concurrent: too weak for before', all(prior('a'), beside('y')), [a, beA], []],
    ['concurrent, then concurrent', all(beside('a'), beside('y')), [a, beA], ['/0 y']],
    ['before, then concurrent', all(prior('a'), beside('b')), [a, b], ['/0 b']],
    ['at the same time', all(sameTerm('a'), prior('b')), [a, b], []],
    ['at the same time, twice', all(sameTerm('a'), sameTerm('a')), [a], ['/1 a']],
    ['at the same time implies concurrent', all(beside('a'), sameTerm('a')), [a], ['/0 a']],
    ['both timings', all(prior('a'), beside('a')), [a], ['/1 a']],
    ['doubles', all(prior('a'), prior('a'), prior('a')), [a], ['/1 a', '/2 a']],
    [
      'double groups',
      all(any(prior('a'), prior('d')), any(prior('d'), prior('a'))),
      [a, step('d')],
      ['/1 a d'],
    ],
    [
      'a group that a step implies',
      all(any(prior('a'), prior('d')), prior('b')),
      [a, b, step('d')],
      ['/0 b'],
    ],
    [
      'a step that a group implies',
      all(prior('a'), any(prior('b'), prior('d'))),
      [a, b, step('d', prior('a'))],
      ['/0 b d'],
    ],
    [
      'a group that others imply together',
      all(some(2, prior('a'), prior('d'), prior('e')), prior('e'), prior('f'), prior('b')),
      [a, b, step('d'), step('e'), step('f')],
      ['/0 b e'],
    ],
    [
      'a group, its alternative and it again',
      all(any(prior('a'), prior('d')), any(prior('e'), any(prior('d'), prior('a')))),
      [a, step('d'), step('e')],
      ['/1 a d'],
    ],
    ['a credential that a step awards', all(holds('k'), prior('b')), [a, b], ['/0 b']],
    ['a step and its credential need each other', all(holds('k'), prior('a')), [a], ['/1 a']],
    ['a credential from outside', all(holds('o'), prior('a')), [a], []],
    [
      'a credential that was asked for before',
      all(holds('o'), prior('d')),
      [step('d', holds('o'))],
      ['/0 d'],
    ],
    ['a text that was asked for before', all(words('w'), prior('d')), [step('d', words('w'))], ['/0 d']],
    ['a lower level', all(grade(8), grade(9)), [], ['/0']],
    ['a grade', all(graded('a', 2), prior('b')), [a, b], []],
    ['a step whose grade is asked for', all(prior('a'), graded('a', 2)), [a], ['/0 a']],
    ['a better grade', all(graded('a', 2), graded('a', 3)), [a], ['/0 a']],
    [
      'a grade that was asked for before',
      all(graded('a', 2), prior('d')),
      [a, step('d', graded('a', 3))],
      ['/0 d'],
    ],
    ['credits', all(credits(6, 'a', 'b', 'd'), prior('b')), [a, b, d3], ['/0 b']],
    ['too few credits', all(credits(7, 'a', 'b', 'd'), prior('b')), [a, b, d3], ['/1 a b d']],
    [
      'more than these credits',
      all(credits(6, 'a', 'e', 'd'), prior('b')),
      [a, b, d3, step('e', undefined, { credits: 3 })],
      [],
    ],
    ['credits that are there', all(credits(6, 'a', 'b', 'd'), prior('c')), [a, b, c, d3], ['/0 c']],
    ['a step that all credits need', all(prior('a'), credits(6, 'a', 'b', 'd')), [a, b, d3], ['/0 a b d']],
    ['nothing asked', all(all(), prior('a'), some(0)), [a], ['/0', '/2']],
    ['nobody can', any(all(prior('a'), prior('a'), any()), prior('b')), [a, b], []],
    ['an alternative that leads past another', any(prior('a'), prior('b')), [a, b], ['/1 a !']],
    ['an alternative with more', any(all(prior('d'), prior('a')), prior('a')), [a, step('d')], ['/0 a !']],
    ['alternatives with other timings', any(prior('a'), beside('a')), [a], ['/0 a !']],
    ['the same alternative', any(prior('a'), prior('a'), prior('d')), [a, step('d')], ['/1 a !']],
    [
      'a group with an alternative, then the group',
      all(any(prior('e'), any(prior('d'), prior('a'))), any(prior('a'), prior('d'))),
      [a, step('d'), step('e')],
      ['/0 a d'],
    ],
    [
      'alternatives one behind the other',
      any(prior('b'), prior('a'), prior('c')),
      [a, b, c],
      ['/0 a !', '/2 a !'],
    ],
    [
      'inside',
      any(prior('d'), all(prior('e'), all(prior('a'), prior('b')))),
      [a, b, step('d'), step('e')],
      ['/1/1/0 b'],
    ],
    ['out of reach', all(prior('x'), prior('x')), [step('x', prior('x'))], []],
    [
      'on a cycle',
      any(all(prior('a'), prior('a')), prior('x')),
      [a, step('x', any(prior('z'), prior('a')))],
      [],
    ],
    [
      'past a cycle',
      all(prior('a'), prior('x')),
      [a, step('x', all(prior('a'), any(prior('v'), prior('b')))), step('v', prior('x')), b],
      ['/0 x'],
    ],
  ])('%s', (_, tree, others, expected) => {
    expect(inLast(tree, ...others)).toEqual(expected);
  });

  test('tells the part', () => {
    const graph = graphOf(pathwayOf([a, b, step('z', all(prior('b'), prior('a')))]));
    expect(redundantRequirements(graph)).toEqual([
      { step: 'z', path: '/requires/of/1', part: prior('a'), kind: 'implied', because: ['b'] },
    ]);
  });

  test('credit by agreement can stand in for a step', () => {
    const transfer = {
      id: 't',
      kind: 'articulation',
      parties: [],
      articulates: [{ from: { kind: 'step', step: 'd' }, to: 'b' }],
    } as const;
    const system = pathwayOf([a, b, step('d'), step('z', all(prior('a'), prior('b')))]);
    expect(redundantRequirements(graphOf(system))).toHaveLength(1);
    expect(redundantRequirements(graphOf({ ...system, agreements: [transfer] }))).toEqual([]);
  });

  test('what is reported can go at once, whatever steps are banned', () => {
    const tally = { implied: 0, 'useless-alternative': 0 };
    fc.assert(
      fc.property(fc.oneof(systems, branching), (system) => {
        const rows = redundantRequirements(graphOf(system));
        for (const { kind } of rows) tally[kind]++;
        const parts = rows.filter(({ kind }) => kind === 'implied');
        if (rows.length === 0) return;
        const before = worldOf(system, 'p');
        const afters = [parts, rows].map((gone) => worldOf(without(system, gone), 'p'));
        const ids = before.steps.map(({ id }) => id);
        for (const one of ids)
          for (const other of ids) {
            if (other < one) continue;
            const reached = [...reachedWithout(before, undefined, [one, other])].sort();
            for (const after of afters)
              expect([...reachedWithout(after, undefined, [one, other])].sort()).toEqual(reached);
          }
      }),
      trials(10_000, 441, 8),
    );
    seen(tally.implied, 100);
    seen(tally['useless-alternative'], 50);
  });

  test('what is reported can go at once, and no order of taking steps is lost or won', () => {
    const orders = (system: PathwaySystem) => {
      const world = worldOf(system, 'p');
      const found = moments(world, broughtFromOutside(worldOf(system, 'p')), []);
      return new Set([...found].flatMap(([id, list]) => list.map((moment) => told(id, moment))));
    };
    const told = (id: string, { since, now }: { since: Set<string>; now: Set<string> }) =>
      JSON.stringify([id, [...since].sort(), [...now].sort()]);
    let removed = 0;
    fc.assert(
      fc.property(fc.oneof(systems, branching), (system) => {
        const rows = redundantRequirements(graphOf(system));
        if (rows.length === 0 || worldOf(system, 'p').steps.length > 7) return;
        removed += rows.length;
        expect(orders(without(system, rows))).toEqual(orders(system));
      }),
      trials(6000, 444, 8),
    );
    seen(removed, 100);
  });

  test('is the transitive reduction where everything is required and must be over before', () => {
    const edge = fc.tuple(fc.nat({ max: 59 }), fc.nat({ max: 59 }));
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 150, size: 'max' }), (pairs) => {
        const { system, name, before } = ladder(
          60,
          pairs.filter(([from, to]) => from < to),
        );
        const above = ancestors(before);
        const expected = before.flatMap((list, n) =>
          list.flatMap((from, index) =>
            list.some((other) => above[other]!.has(from)) ? `${name(n)} /requires/of/${index}` : [],
          ),
        );
        const found = redundantRequirements(graphOf(system)).map(({ step: id, path }) => `${id} ${path}`);
        expect(found).toEqual(expected);
      }),
      trials(2000, 442, 8),
    );
  });

  test('finds every step of an `all` that can be left out, where steps must be over before', () => {
    fc.assert(
      fc.property(branching, (timed) => {
        const system = untimed(timed);
        const world = worldOf(system, 'p');
        const onCycle = new Set(cyclesOf(world).flat());
        const reached = reachedWithout(world, undefined, []);
        const rows = redundantRequirements(graphOf(system)).map(({ step: id, path }) => `${id} ${path}`);
        for (const { id, requires } of world.steps) {
          if (requires?.kind !== 'all' || onCycle.has(id) || !reached.has(id)) continue;
          const left = requires.of.filter((_, index) => !rows.includes(`${id} /requires/of/${index}`));
          left.forEach((part, at) => {
            if (part.kind !== 'step') return;
            const others = left.filter((_, index) => index !== at);
            const loose = (system.steps ?? []).map((row: Step) =>
              row.id === id ? { ...row, requires: all(...others) } : row,
            );
            const wider = reachedWithout(worldOf({ ...system, steps: loose }, 'p'), undefined, [part.step]);
            expect([id, part.step, wider.has(id)]).toEqual([id, part.step, true]);
          });
        }
      }),
      trials(12_000, 443, 8),
    );
  });

  test('a step that asks for very many others, all but one of which lead to the last', () => {
    const id = (n: number) => String(10_000 + n);
    const chain = Array.from({ length: size(2000) }, (_, n) =>
      step(id(n), n > 0 ? prior(id(n - 1)) : undefined),
    );
    const goal = step('z', all(...chain.map((each) => prior(each.id))));
    const rows = redundantRequirements(graphOf(pathwayOf([...chain, goal])));
    expect(rows.map(({ path }) => path)).toEqual(chain.slice(1).map((_, n) => `/requires/of/${n}`));
  });
});
