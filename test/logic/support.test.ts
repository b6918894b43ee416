/** The grade of support, against its meaning: raise the bar until the verdict no longer stands. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Grade, grades } from '../../src/base/grade.js';
import type { Formula } from '../../src/logic/formula.js';
import { supportOf } from '../../src/logic/support.js';
import { trials } from '../depth.js';
import { names, type States, slowVerdict, statedFormula, stateIn } from './oracle.js';

const hasEmptyGroup = (formula: Formula): boolean =>
  formula.kind !== 'fact' && (formula.of.length === 0 || formula.of.some(hasEmptyGroup));

test('is the highest grade to which the bar can be raised without losing the verdict', () => {
  const whole = statedFormula(7).filter(({ formula }) => !hasEmptyGroup(formula));
  const graded = whole.chain(({ formula, states }) =>
    fc.array(fc.constantFrom(...grades), { minLength: 7, maxLength: 7 }).map((list) => ({
      formula,
      states,
      grade: Object.fromEntries(names(formula).map((name, i) => [name, list[i] ?? 'assumed'])),
    })),
  );
  fc.assert(
    fc.property(graded, ({ formula, states, grade }) => {
      const gradeOf = (name: string): Grade | undefined =>
        states[name] === 'true' || states[name] === 'false' ? grade[name] : undefined;
      const verdict = slowVerdict(formula, states);
      const above = (bar: Grade): States =>
        Object.fromEntries(
          Object.entries(states).map(([name, state]) => [
            name,
            grades.indexOf(gradeOf(name) ?? 'assumed') < grades.indexOf(bar) ? 'unknown' : state,
          ]),
        );
      const standing = grades.filter((bar) => slowVerdict(formula, above(bar)) === verdict);
      const support = supportOf(formula, stateIn(states), gradeOf);
      expect(support).toBe(verdict === 'undetermined' ? undefined : standing.at(-1));
    }),
    trials(60_000, 20_150_701),
  );
});

test('what rests on no fact has no grade', () => {
  expect(
    supportOf(
      { kind: 'all', of: [] },
      () => 'unknown',
      () => undefined,
    ),
  ).toBeUndefined();
});

test('is nothing when the verdict is open', () => {
  expect(
    supportOf(
      { kind: 'fact', fact: 'a' },
      () => 'conflict',
      () => 'attested',
    ),
  ).toBeUndefined();
});

test('of what would do alone the best counts, of what is needed together the weakest, whatever comes first', () => {
  const formula = (kind: 'all' | 'any', facts: readonly string[]): Formula => ({
    kind,
    of: facts.map((fact) => ({ kind: 'fact', fact })),
  });
  const grade: { readonly [fact: string]: Grade } = { a: 'attested', b: 'declared', c: 'documented' };
  for (const facts of ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'].map((order) => [...order])) {
    const support = (kind: 'all' | 'any', state: 'true' | 'false') =>
      supportOf(
        formula(kind, facts),
        () => state,
        (fact) => grade[fact],
      );
    expect([support('any', 'true'), support('all', 'false')]).toEqual(['attested', 'attested']);
    expect([support('all', 'true'), support('any', 'false')]).toEqual(['declared', 'declared']);
  }
});
