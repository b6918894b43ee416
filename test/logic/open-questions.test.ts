/** Open questions in the order in which answering them helps most. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactChange } from '../../src/logic/fact-change.js';
import type { Formula } from '../../src/logic/formula.js';
import { type Asked, rankQuestions } from '../../src/logic/open-questions.js';
import { overall } from '../../src/logic/verdict.js';
import { trials } from '../depth.js';
import { names, type States, slowVerdict, stateIn, truthStates } from './oracle.js';

const fact = (name: string): Formula => ({ kind: 'fact', fact: name });
const all = (...of: string[]): Formula => ({ kind: 'all', of: of.map(fact) });

function ranked(elements: readonly Asked[], states: States, changes: readonly FactChange[] = []) {
  const verdictWith = (its: States) => overall(elements.map(({ formula }) => slowVerdict(formula, its)));
  const open = elements.filter(({ formula }) => slowVerdict(formula, states) === 'undetermined');
  const facts = elements.flatMap(({ formula }) => names(formula));
  return rankQuestions(open, stateIn(states), changes, (stateOf) =>
    verdictWith(Object.fromEntries(facts.map((name) => [name, stateOf(name)]))),
  );
}

describe('rankQuestions', () => {
  test('what unlocks most elements comes first', () => {
    const elements = [
      { id: '1', formula: all('a', 'b') },
      { id: '2', formula: all('c') },
    ];
    expect(ranked(elements, {}).map((question) => question.fact)).toEqual(['c', 'a', 'b']);
  });

  test('then what alone settles the verdict, then what has the fewest other questions beside it', () => {
    const elements = [
      { id: '1', formula: all('a', 'b', 'c') },
      { id: '2', formula: all('d', 'e') },
    ];
    expect(ranked(elements, {}).map((question) => [question.fact, question.remaining])).toEqual([
      ['d', 1],
      ['e', 1],
      ['a', 2],
      ['b', 2],
      ['c', 2],
    ]);
  });

  test('the last open question settles the verdict', () => {
    const elements = [
      { id: '1', formula: all('a') },
      { id: '2', formula: all('b') },
    ];
    expect(ranked(elements, { b: 'true' })).toEqual([
      { fact: 'a', how: 'show-evidence', unlocks: ['1'], settles: true, remaining: 0 },
    ]);
    expect(ranked(elements, {}).map((question) => question.settles)).toEqual([false, false]);
  });

  test('a conflict is a question too', () => {
    const change: FactChange = { fact: 'a', to: 'true', how: 'resolve-conflict' };
    expect(ranked([{ id: '1', formula: all('a') }], { a: 'conflict' }, [change])[0]?.how).toBe(
      'resolve-conflict',
    );
  });

  test('lists every open fact of an open element once, in the order of the rules', () => {
    const twoOrThree = fc.array(fc.constantFrom('all' as const, 'any' as const), {
      minLength: 1,
      maxLength: 4,
    });
    const states = fc.array(fc.constantFrom(...truthStates), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(
        twoOrThree,
        states,
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
        (kinds, list, sizes) => {
          let count = 0;
          const elements = kinds.map((kind, i) => ({
            id: `e${i}`,
            formula: {
              kind,
              of: Array.from({ length: sizes[i] ?? 1 }, () => fact(`f${count++}`)),
            } as Formula,
          }));
          const its: States = Object.fromEntries(list.map((state, i) => [`f${i}`, state]));
          const questions = ranked(elements, its);
          const open = elements.filter(({ formula }) => slowVerdict(formula, its) === 'undetermined');
          const asked = open.flatMap(({ formula }) =>
            names(formula).filter((name) => its[name] === 'unknown' || its[name] === 'conflict'),
          );
          expect([...questions].map((question) => question.fact).sort()).toEqual([...asked].sort());
          const whole = (with_: States) =>
            overall(elements.map(({ formula }) => slowVerdict(formula, with_)));
          for (const question of questions) {
            const yes: States = { ...its, [question.fact]: 'true' };
            const no: States = { ...its, [question.fact]: 'false' };
            expect(question.unlocks).toEqual(
              open.filter(({ formula }) => slowVerdict(formula, yes) === 'met').map(({ id }) => id),
            );
            const settled = (with_: States) => whole(with_) !== 'undetermined';
            expect(question.settles).toBe(!settled(its) && settled(yes) && settled(no));
          }
          const rank = questions.map((question) => [
            -question.unlocks.length,
            question.settles ? 0 : 1,
            question.remaining,
            asked.indexOf(question.fact),
          ]);
          const inOrder = [...rank].sort((a, b) => {
            const first = a.findIndex((value, i) => value !== b[i]);
            return first < 0 ? 0 : (a[first] ?? 0) - (b[first] ?? 0);
          });
          expect(rank).toEqual(inOrder);
        },
      ),
      trials(30_000, 20_150_701),
    );
  });
});
