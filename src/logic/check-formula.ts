/** Checks of what the functions about formulas are given: a formula, and what is known of its facts. */

import {
  called,
  checkFunction,
  checkList,
  checkObject,
  checkText,
  checkWord,
  wrong,
} from '../base/arguments.js';
import type { Formula, StateOf } from './formula.js';
import { truthStates } from './verdict.js';

const deepest = 500;
const largest = 100_000;

/** A formula, at most 500 deep and of at most 100,000 parts: one that contains itself is neither. */
export function checkFormula(value: unknown, argument = 'formula'): asserts value is Formula {
  let parts = 0;
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const part of level) {
      checkObject(part, argument);
      const { kind, fact, of } = part as { kind?: unknown; fact?: unknown; of?: unknown };
      checkWord(kind, ['fact', 'all', 'any'], `${argument}.kind`);
      if (kind === 'fact') checkText(fact, `${argument}.fact`);
      else {
        checkList(of, `${argument}.of`);
        parts += of.length;
        if (depth === deepest || parts > largest) wrong(argument, part, 'a smaller formula');
        for (const each of of) next.push(each);
      }
    }
    level = next;
  }
}

/** What is known of facts, asked of a function of the caller's: each answer is checked. */
export function checkedStates(stateOf: unknown): StateOf {
  checkFunction(stateOf, 'stateOf');
  return (fact) => {
    const state: unknown = called('stateOf', () => (stateOf as StateOf)(fact));
    checkWord(state, truthStates, 'stateOf');
    return state;
  };
}
