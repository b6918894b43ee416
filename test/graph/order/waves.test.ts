import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waves } from '../../../src/graph/order/waves.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import type { Requirement } from '../../../src/model/requirement.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { trials } from '../../depth.js';
import { systems } from '../arbitrary-system.js';
import { cyclesOf, wavesOf, worldOf } from '../oracle.js';
import * as write from '../small-system.js';

const { all, any, prior, beside, pathwayOf, sameTerm, some, step } = write;
const wavesIn = (system: PathwaySystem) => waves(pathwayGraph(system, 'p'));
const of = (...steps: Parameters<typeof step>[]) => wavesIn(pathwayOf(steps.map((row) => step(...row))));

/** The same system with every step taken strictly before. */
function oneAfterAnother(system: PathwaySystem): PathwaySystem {
  const strict = (tree: Requirement): Requirement => {
    if (tree.kind === 'step') return { ...tree, timing: 'before' };
    return tree.kind === 'all' || tree.kind === 'any' || tree.kind === 'some'
      ? { ...tree, of: tree.of.map(strict) }
      : tree;
  };
  const tables = { steps: system.steps ?? [], entries: system.entries ?? [] };
  const mend = <T extends { readonly requires?: Requirement }>(row: T): T =>
    row.requires ? { ...row, requires: strict(row.requires) } : row;
  return { ...system, steps: tables.steps.map(mend), entries: tables.entries.map(mend) };
}

describe('waves, against a second opinion', () => {
  test('has the same waves and the same stuck steps', () => {
    fc.assert(
      fc.property(systems, (system) => {
        const { waves, stuck } = wavesIn(system);
        expect({ waves, stuck }).toEqual(wavesOf(worldOf(system, 'p')));
      }),
      trials(120_000, 8, 8),
    );
  });

  test('has every step once, and no empty wave', () => {
    fc.assert(
      fc.property(systems, (system) => {
        const { waves, stuck } = wavesIn(system);
        const ids = worldOf(system, 'p').steps.map(({ id }) => id);
        expect([...waves.flat(), ...stuck].sort()).toEqual([...ids].sort());
        expect(waves.every((wave) => wave.length > 0)).toBe(true);
      }),
      trials(40_000, 9, 8),
    );
  });

  test('reports the same cycles where every step comes before another', () => {
    fc.assert(
      fc.property(systems.map(oneAfterAnother), (system) => {
        expect(wavesIn(system).cycles).toEqual(cyclesOf(worldOf(system, 'p')));
      }),
      trials(100_000, 10, 8),
    );
  });

  test('reports the same cycles where steps may also be taken at the same time', () => {
    fc.assert(
      fc.property(systems, (system) => {
        expect(wavesIn(system).cycles).toEqual(cyclesOf(worldOf(system, 'p')));
      }),
      trials(100_000, 11, 8),
    );
  });
});

describe('waves', () => {
  test('the ladder of Tucson has one step in each wave', () => {
    const file = new URL('../../../docs/examples/tucson-bht.json', import.meta.url);
    const system = JSON.parse(readFileSync(file, 'utf8')) as PathwaySystem;
    expect(waves(pathwayGraph(system, 'bht'))).toEqual({
      waves: [
        ['abe'],
        ['bht-basic-1'],
        ['bht-basic-2'],
        ['bht-basic-3'],
        ['bht-advanced'],
        ['bht-associate'],
      ],
      stuck: [],
      cycles: [],
    });
  });

  test('a pathway without steps has no waves', () => {
    expect(wavesIn(pathwayOf([]))).toEqual({ waves: [], stuck: [], cycles: [] });
  });

  test('two steps that require each other at the same time are in one wave and no cycle', () => {
    const expected = { waves: [['a', 'b']], stuck: [], cycles: [] };
    expect(of(['a', beside('b')], ['b', beside('a')])).toEqual(expected);
    expect(of(['a', sameTerm('b')], ['b', sameTerm('a')])).toEqual(expected);
    expect(of(['a', all(beside('b'))], ['b', some(1, sameTerm('a'))])).toEqual(expected);
  });

  test('a step may be taken beside one that does not ask for it', () => {
    expect(of(['a', beside('b')], ['b'])).toEqual({ waves: [['a', 'b']], stuck: [], cycles: [] });
  });

  test('a step that must come before itself is stuck and reported', () => {
    expect(of(['a', prior('a')], ['b'])).toEqual({ waves: [['b']], stuck: ['a'], cycles: [['a']] });
  });

  test('what lies behind a cycle is stuck but not in the cycle', () => {
    const found = of(['a', prior('b')], ['b', prior('a')], ['c', prior('b')]);
    expect(found).toEqual({ waves: [], stuck: ['a', 'b', 'c'], cycles: [['a', 'b']] });
  });

  test('a cycle with a way around it is reported but not stuck', () => {
    const found = of(['a', any(prior('b'), prior('c'))], ['b', prior('a')], ['c']);
    expect(found).toEqual({ waves: [['c'], ['a'], ['b']], stuck: [], cycles: [['a', 'b']] });
  });

  test('two cycles are told apart, in the order of their least ids', () => {
    const found = of(['z', prior('b')], ['b', prior('z')], ['c', prior('a')], ['a', prior('c')]);
    expect(found.cycles).toEqual([
      ['a', 'c'],
      ['b', 'z'],
    ]);
  });

  test('a cycle can run through a credential', () => {
    const found = of(['a', write.holds('x')], ['b', prior('a'), { awards: ['x'] }]);
    expect(found).toEqual({ waves: [], stuck: ['a', 'b'], cycles: [['a', 'b']] });
  });

  test('whatever comes from outside is taken as there', () => {
    const outside = all(
      write.words('An interview'),
      write.holds('diploma'),
      write.grade(9),
      prior('elsewhere'),
    );
    expect(of(['a', outside]).waves).toEqual([['a']]);
  });

  test('any of nothing is stuck without a cycle; all of nothing and some 0 are open', () => {
    expect(of(['a', any()], ['b', all()], ['c', some(0, any())])).toEqual({
      waves: [['b', 'c']],
      stuck: ['a'],
      cycles: [],
    });
  });

  test('more than there are is never met', () => {
    expect(of(['a', some(2, write.holds('x'))]).stuck).toEqual(['a']);
  });

  test('steps that must be taken together and also one before the other are stuck and reported', () => {
    const found = of(['a', beside('b')], ['b', all(beside('a'), prior('a'))]);
    expect(found).toEqual({ waves: [], stuck: ['a', 'b'], cycles: [['a', 'b']] });
  });

  test('a cycle through one of two steps taken together reports all that require each other', () => {
    const found = of(['a', beside('b')], ['b', all(beside('a'), prior('c'))], ['c', prior('a')]);
    expect(found).toEqual({ waves: [], stuck: ['a', 'b', 'c'], cycles: [['a', 'b', 'c']] });
  });

  test('a cycle through two pairs of steps taken together is reported', () => {
    const found = of(
      ['a', all(beside('b'), prior('c'))],
      ['b', beside('a')],
      ['c', all(beside('d'), beside('a'))],
      ['d', beside('c')],
    );
    expect(found.stuck).toEqual(['a', 'b', 'c', 'd']);
    expect(found.cycles).toEqual([['a', 'b', 'c', 'd']]);
  });
});
