/** Change sets, against trying every set of facts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/logic/evaluate.js';
import { changesTo } from '../../src/logic/fact-change.js';
import type { Formula } from '../../src/logic/formula.js';
import { trials } from '../depth.js';
import { slowChanges, slowVerdict, statedFormula, stateIn } from './oracle.js';

const goals = ['met', 'not-met'] as const;
const fact = (name: string): Formula => ({ kind: 'fact', fact: name });
const pairs = (count: number): Formula => ({
  kind: 'all',
  of: Array.from({ length: count }, (_, i) => ({ kind: 'any' as const, of: [fact(`a${i}`), fact(`b${i}`)] })),
});
const sorted = (sets: readonly (readonly string[])[]) => sets.map((set) => [...set].sort().join(' ')).sort();

describe('changesTo', () => {
  test.each(goals)('finds just the minimal sets that make a formula %s', (goal) => {
    fc.assert(
      fc.property(statedFormula(6), ({ formula, states }) => {
        const { sets, complete } = changesTo(formula, goal, stateIn(states));
        expect(complete).toBe(true);
        expect(sorted(sets.map((set) => set.map((change) => change.fact)))).toEqual(
          sorted(slowChanges(goal, formula, states)),
        );
      }),
      trials(30_000, 20_150_701),
    );
  });

  test.each(goals)('each set makes a formula %s, and no part of it does', (goal) => {
    fc.assert(
      fc.property(statedFormula(8), ({ formula, states }) => {
        for (const set of changesTo(formula, goal, stateIn(states)).sets) {
          const statesWith = (some: typeof set) => ({
            ...states,
            ...Object.fromEntries(some.map((change) => [change.fact, change.to] as const)),
          });
          expect(slowVerdict(formula, statesWith(set))).toBe(goal);
          for (const left of set)
            expect(slowVerdict(formula, statesWith(set.filter((change) => change !== left)))).not.toBe(goal);
        }
      }),
      trials(40_000, 20_150_701),
    );
  });

  test('smaller sets come first', () => {
    fc.assert(
      fc.property(statedFormula(8), fc.constantFrom(...goals), ({ formula, states }, goal) => {
        const sizes = changesTo(formula, goal, stateIn(states)).sets.map((set) => set.length);
        expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
      }),
      trials(20_000, 20_150_701),
    );
  });

  test('a formula that is so already needs one empty set', () => {
    expect(changesTo(fact('a'), 'met', () => 'true')).toEqual({ sets: [[]], complete: true });
    expect(changesTo(fact('a'), 'not-met', () => 'false')).toEqual({ sets: [[]], complete: true });
  });

  test('what cannot be had has no set', () => {
    const never: Formula = { kind: 'all', of: [fact('a'), { kind: 'any', of: [] }] };
    expect(changesTo(never, 'met', () => 'unknown')).toEqual({ sets: [], complete: true });
    const always: Formula = { kind: 'any', of: [fact('a'), { kind: 'all', of: [] }] };
    expect(changesTo(always, 'not-met', () => 'unknown')).toEqual({ sets: [], complete: true });
  });

  test.each([
    ['met', 'unknown', false, 'show-evidence'],
    ['met', 'unknown', true, 'get-judgment'],
    ['met', 'false', false, 'change-program'],
    ['met', 'false', true, 'change-program'],
    ['met', 'conflict', false, 'resolve-conflict'],
    ['met', 'conflict', true, 'resolve-conflict'],
    ['not-met', 'unknown', false, 'show-evidence'],
    ['not-met', 'unknown', true, 'get-judgment'],
    ['not-met', 'true', false, 'change-program'],
    ['not-met', 'true', true, 'change-program'],
    ['not-met', 'conflict', false, 'resolve-conflict'],
  ] as const)('to make a fact %s that is %s (judgment: %s): %s', (goal, state, judgment, how) => {
    const to = goal === 'met' ? 'true' : 'false';
    expect(changesTo(fact('a'), goal, () => state, { isJudgment: () => judgment }).sets).toEqual([
      [{ fact: 'a', to, how }],
    ]);
  });

  test('lists at most 64 sets and says when there are more', () => {
    const unknown = () => 'unknown' as const;
    const six = changesTo(pairs(6), 'met', unknown);
    expect([six.sets.length, six.complete]).toEqual([64, true]);
    const seven = changesTo(pairs(7), 'met', unknown);
    expect([seven.sets.length, seven.complete]).toEqual([64, false]);
    const wide: Formula = { kind: 'any', of: Array.from({ length: 65 }, (_, i) => fact(`f${i}`)) };
    const many = changesTo(wide, 'met', unknown);
    expect([many.sets.length, many.complete]).toEqual([64, false]);
    for (const set of [...seven.sets, ...many.sets]) {
      const then = stateIn(Object.fromEntries(set.map((change) => [change.fact, change.to])));
      expect([evaluate(pairs(7), then), evaluate(wide, then)]).toContain('met');
    }
  });

  test('lists as many sets as are asked for', () => {
    const wide: Formula = { kind: 'any', of: ['a', 'b', 'c'].map(fact) };
    const listed = (count?: number) => {
      const { sets, complete } = changesTo(
        wide,
        'met',
        () => 'unknown',
        count === undefined ? {} : { count },
      );
      return [sets.length, complete];
    };
    expect([listed(2), listed(3), listed()]).toEqual([
      [2, false],
      [3, true],
      [3, true],
    ]);
  });

  test('says that not all sets are listed when a part of the formula had too many', () => {
    const nested: Formula = { kind: 'any', of: [pairs(7), fact('x')] };
    expect(changesTo(nested, 'met', () => 'unknown').complete).toBe(false);
  });

  // Sets are cut to 64 before they are sorted, so the shortest way can be lost.
  test('keeps the smallest set when there are too many to list', () => {
    const nested: Formula = { kind: 'any', of: [pairs(6), fact('x')] };
    expect(changesTo(nested, 'met', () => 'unknown').sets[0]).toEqual([
      { fact: 'x', to: 'true', how: 'show-evidence' },
    ]);
  });
});

test('what is no function is refused by its name', () => {
  const ask = (options: object) => () => changesTo(fact('a'), 'met', () => 'unknown', options);
  for (const name of ['isJudgment', 'canBeLifted'])
    expect(ask({ [name]: 'yes' })).toThrow(
      expect.objectContaining({ code: 'bad-argument', argument: `options.${name}` }),
    );
});

test('a formula is at most 500 deep and of at most 100,000 parts', () => {
  let deep = fact('a');
  for (let depth = 0; depth < 500; depth++) deep = { kind: 'all', of: [deep] };
  const wide = (count: number): Formula => ({
    kind: 'any',
    of: Array.from({ length: count }, () => fact('a')),
  });
  const evaluated = (formula: Formula) => evaluate(formula, () => 'true');
  const tooLarge = { code: 'bad-argument', message: 'formula is an object. Give a smaller formula.' };
  expect([evaluated(deep), evaluated(wide(100_000))]).toEqual(['met', 'met']);
  for (const formula of [{ kind: 'all' as const, of: [deep] }, wide(100_001)])
    expect(() => evaluated(formula)).toThrow(expect.objectContaining(tooLarge));
});
