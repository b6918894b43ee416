/** Reasons against a slow second opinion: every subset of the facts, tried in every completion. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Formula, verdictIn } from '../../src/logic/formula.js';
import { type Reasoned, reasonsFor } from '../../src/logic/reasons.js';
import { type ElementVerdict, type TruthState, type Verdict, verdictOver } from '../../src/logic/verdict.js';
import { seen, trials } from '../depth.js';

const states: readonly TruthState[] = ['true', 'false', 'unknown', 'conflict'];

interface Given {
  readonly elements: readonly Reasoned[];
  readonly facts: ReadonlyMap<string, TruthState>;
}

/** A verdict over elements, each read once: an element whose condition is false says nothing. */
function verdictOf({ elements }: Given, stateOf: (fact: string) => TruthState): Verdict {
  return verdictOver(
    elements.map(({ formula, when }): ElementVerdict => {
      const condition = when === undefined ? 'true' : stateOf(when);
      if (condition === 'false') return 'not-engaged';
      return condition === 'true' ? verdictIn(formula, stateOf) : 'undetermined';
    }),
  );
}

/** Elements over a few facts, each fact in one place. */
const given: fc.Arbitrary<Given> = fc
  .array(fc.record({ shape: fc.constantFrom('one', 'all', 'any', 'mixed'), when: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((shapes) => {
    let next = 0;
    const fact = (): Formula => ({ kind: 'fact', fact: `f${next++}` });
    const elements = shapes.map(({ shape, when }): Reasoned => {
      const formula: Formula =
        shape === 'one'
          ? fact()
          : shape === 'mixed'
            ? { kind: 'all', of: [fact(), { kind: 'any', of: [fact(), fact()] }] }
            : { kind: shape as 'all' | 'any', of: [fact(), fact()] };
      return when ? { formula, when: `f${next++}` } : { formula };
    });
    return fc
      .array(fc.constantFrom(...states), { minLength: next, maxLength: next })
      .map((some) => ({ elements, facts: new Map(some.map((state, index) => [`f${index}`, state])) }));
  })
  .filter(({ facts }) => facts.size <= 7);

/** Whether some facts force the verdict, whatever the others are. A conflict leaves as much open as an unknown. */
function forces(trial: Given, chosen: readonly string[], verdict: Verdict): boolean {
  const others = [...trial.facts.keys()].filter((fact) => !chosen.includes(fact));
  const tries = 3 ** others.length;
  for (let n = 0; n < tries; n++) {
    const stateOf = (fact: string): TruthState => {
      const index = others.indexOf(fact);
      return index < 0 ? trial.facts.get(fact)! : states[Math.floor(n / 3 ** index) % 3]!;
    };
    if (verdictOf(trial, stateOf) !== verdict) return false;
  }
  return true;
}

function slowly(trial: Given, verdict: Verdict): string[] {
  const names = [...trial.facts.keys()];
  const sufficient: string[][] = [];
  const subsets = Array.from({ length: 2 ** names.length }, (_, bits) =>
    names.filter((_, index) => (bits >> index) & 1),
  );
  for (const chosen of subsets.sort((a, b) => a.length - b.length))
    if (
      !sufficient.some((other) => other.every((fact) => chosen.includes(fact))) &&
      forces(trial, chosen, verdict)
    )
      sufficient.push(chosen);
  return sufficient.map((set) => set.join(' ')).sort();
}

test('are the smallest sets of facts that force the verdict', () => {
  const counts = new Map<string, number>();
  fc.assert(
    fc.property(given, (trial) => {
      const stateOf = (fact: string) => trial.facts.get(fact)!;
      const verdict = verdictOf(trial, stateOf);
      fc.pre(verdict !== 'not-evaluated');
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      const { sufficient, exact } = reasonsFor(trial.elements, verdict, stateOf);
      expect(exact).toBe(true);
      expect(sufficient.map((set) => [...set].sort().join(' ')).sort()).toEqual(
        slowly(trial, verdict)
          .map((set) => set.split(' ').sort().join(' '))
          .sort(),
      );
    }),
    trials(100_000, 1303),
  );
  for (const verdict of ['met', 'not-met', 'undetermined']) seen(counts.get(verdict), 50, verdict);
});

test('are cut at 64, and say so', () => {
  const pairs = Array.from(
    { length: 8 },
    (_, index): Formula => ({
      kind: 'any',
      of: [
        { kind: 'fact', fact: `a${index}` },
        { kind: 'fact', fact: `b${index}` },
      ],
    }),
  );
  const { sufficient, exact } = reasonsFor([{ formula: { kind: 'all', of: pairs } }], 'met', () => 'true');
  expect([sufficient.length, exact]).toEqual([64, false]);
  expect(reasonsFor([], 'not-evaluated', () => 'true')).toEqual({ sufficient: [], exact: true });
});

describe('of an element that asks something on a condition', () => {
  const when = (condition: TruthState, fact: TruthState, verdict: Verdict) =>
    reasonsFor(
      [{ formula: { kind: 'fact', fact: 'a' }, when: 'if' }, { formula: { kind: 'fact', fact: 'b' } }],
      verdict,
      (name) => (({ if: condition, a: fact, b: verdict === 'not-met' ? 'false' : 'true' }) as const)[name]!,
    ).sufficient;

  test.each([
    ['false', 'false', 'met', [['if', 'b']]],
    ['true', 'true', 'met', [['if', 'a', 'b']]],
    ['unknown', 'true', 'undetermined', [['if', 'b']]],
    ['unknown', 'false', 'undetermined', [['if', 'b']]],
    ['true', 'unknown', 'undetermined', [['if', 'a', 'b']]],
    ['unknown', 'false', 'not-met', [['b']]],
    ['false', 'false', 'not-met', [['b']]],
    ['true', 'false', 'not-met', [['b'], ['if', 'a']]],
  ] as const)('%s, and what it asks %s: %s', (condition, fact, verdict, sets) => {
    expect(when(condition, fact, verdict)).toEqual(sets);
  });
});

test('many elements that are met make no list of reasons that is cut', () => {
  const elements = Array.from(
    { length: 70 },
    (_, at): Reasoned => ({
      formula: { kind: 'fact', fact: `f${at}` },
    }),
  );
  const { sufficient, exact } = reasonsFor(elements, 'met', () => 'true');
  expect([sufficient.map((set) => set.length), exact]).toEqual([[70], true]);
});
