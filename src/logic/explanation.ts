/** Why an element came out as it did: its formula with the verdict at every node. */

import { checkedStates, checkFormula } from './check-formula.js';
import { type FactId, type Formula, type StateOf, verdictIn } from './formula.js';
import type { Kleene, TruthState } from './verdict.js';

/** A formula with what each part of it came to. */
export type Explanation =
  | { readonly kind: 'fact'; readonly fact: FactId; readonly state: TruthState; readonly verdict: Kleene }
  | { readonly kind: 'all' | 'any'; readonly verdict: Kleene; readonly of: readonly Explanation[] };

/**
 * Writes the verdict at every node of a formula.
 *
 * @throws PathwayError `bad-argument`, or `callback-failed` when `stateOf` throws.
 */
export function explain(formula: Formula, stateOf: StateOf): Explanation {
  checkFormula(formula);
  return explanationOf(formula, checkedStates(stateOf));
}

/** The same without a check. */
export function explanationOf(formula: Formula, stateOf: StateOf): Explanation {
  const verdict = verdictIn(formula, stateOf);
  return formula.kind === 'fact'
    ? { kind: 'fact', fact: formula.fact, state: stateOf(formula.fact), verdict }
    : { kind: formula.kind, verdict, of: formula.of.map((part) => explanationOf(part, stateOf)) };
}
