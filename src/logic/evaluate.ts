/** What callers ask of a formula: its verdict, its propositions. */

import { checkedStates, checkFormula } from './check-formula.js';
import { type FactId, type Formula, factsIn, type StateOf, verdictIn } from './formula.js';
import type { Kleene } from './verdict.js';

/**
 * The verdict of a formula: the least of `all`, the greatest of `any`, over not-met < undetermined < met.
 * On a read-once formula this is exact: it is undetermined only if refining the unknowns could lead either way.
 *
 * @throws PathwayError `bad-argument`, or `callback-failed` when `stateOf` throws.
 *
 * @example
 * ```ts
 * import { evaluate } from 'career-pathways/logic';
 * const formula = { kind: 'all', of: [{ kind: 'fact', fact: 'a' }, { kind: 'fact', fact: 'b' }] } as const;
 * evaluate(formula, (fact) => (fact === 'a' ? 'unknown' : 'false')); // => 'not-met'
 * ```
 */
export function evaluate(formula: Formula, stateOf: StateOf): Kleene {
  checkFormula(formula);
  return verdictIn(formula, checkedStates(stateOf));
}

/**
 * The propositions of a formula, in order, as often as they stand in it.
 *
 * @throws PathwayError `bad-argument` for what is not a formula.
 */
export function factsOf(formula: Formula): FactId[] {
  checkFormula(formula);
  return factsIn(formula);
}
