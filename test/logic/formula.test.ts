/** Formulas over facts that may be open, against trying every way in which they could turn out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, factsOf } from '../../src/logic/evaluate.js';
import { type Explanation, explain } from '../../src/logic/explanation.js';
import { type Formula, verdictOf } from '../../src/logic/formula.js';
import { trials } from '../depth.js';
import { names, slowVerdict, statedFormula, stateIn } from './oracle.js';

const fact = (name: string): Formula => ({ kind: 'fact', fact: name });

describe('evaluate', () => {
  test('a fact with evidence both ways is as open as one with none', () => {
    expect(verdictOf('true')).toBe('met');
    expect(verdictOf('false')).toBe('not-met');
    expect(verdictOf('unknown')).toBe('undetermined');
    expect(verdictOf('conflict')).toBe('undetermined');
  });

  test('all of nothing holds, any of nothing does not', () => {
    expect(evaluate({ kind: 'all', of: [] }, () => 'true')).toBe('met');
    expect(evaluate({ kind: 'any', of: [] }, () => 'true')).toBe('not-met');
  });

  test('is exact on read-once formulas', () => {
    fc.assert(
      fc.property(statedFormula(9), ({ formula, states }) => {
        expect(evaluate(formula, stateIn(states))).toBe(slowVerdict(formula, states));
      }),
      trials(100_000, 20_150_701),
    );
  });

  test('is only cautious where a fact stands twice', () => {
    const { formula, states } = {
      formula: { kind: 'any', of: [fact('a'), fact('a')] } as const,
      states: { a: 'unknown' } as const,
    };
    expect(evaluate(formula, stateIn(states))).toBe('undetermined');
    fc.assert(
      fc.property(statedFormula(5), ({ formula: once, states: its }) => {
        const twice: Formula = { kind: 'all', of: [once, { kind: 'any', of: [once, fact('f0')] }] };
        const quick = evaluate(twice, stateIn(its));
        if (quick !== 'undetermined') expect(quick).toBe(slowVerdict(twice, its));
      }),
      trials(40_000, 20_150_701),
    );
  });

  test('does not change the formula', () => {
    const formula: Formula = Object.freeze({ kind: 'all', of: Object.freeze([fact('b'), fact('a')]) });
    expect(() => evaluate(formula, (name) => (name === 'a' ? 'false' : 'true'))).not.toThrow();
    expect(factsOf(formula)).toEqual(['b', 'a']);
  });
});

test('factsOf lists the facts in order, as often as they stand there', () => {
  fc.assert(
    fc.property(statedFormula(9), ({ formula }) => {
      expect(factsOf(formula)).toEqual(names(formula));
    }),
    trials(20_000, 20_150_701),
  );
  expect(factsOf({ kind: 'any', of: [fact('b'), fact('a'), fact('b')] })).toEqual(['b', 'a', 'b']);
});

test('an explanation has the shape of its formula and the verdict at every node', () => {
  const sameShape = (formula: Formula, explanation: Explanation, states: Parameters<typeof stateIn>[0]) => {
    expect(explanation.kind).toBe(formula.kind);
    expect(explanation.verdict).toBe(slowVerdict(formula, states));
    if (formula.kind === 'fact')
      expect(explanation).toEqual({
        ...formula,
        state: states[formula.fact],
        verdict: slowVerdict(formula, states),
      });
    else if (explanation.kind === 'fact') expect.fail('A group was explained as a fact.');
    else {
      expect(explanation.of).toHaveLength(formula.of.length);
      formula.of.forEach((part, index) => {
        const its = explanation.of[index];
        if (its) sameShape(part, its, states);
      });
    }
  };
  fc.assert(
    fc.property(statedFormula(7), ({ formula, states }) =>
      sameShape(formula, explain(formula, stateIn(states)), states),
    ),
    trials(20_000, 20_150_701),
  );
});
