/** Formulas over named propositions, and what they come to when some of them are unknown. */

import type { Kleene, TruthState } from './verdict.js';

/** The name of a proposition, such as `wioa.f.diploma`. */
export type FactId = string;

/** A proposition, or some of them joined by `all` or `any`. Each proposition stands at most once (read-once). */
export type Formula =
  | { readonly kind: 'fact'; readonly fact: FactId }
  | { readonly kind: 'all'; readonly of: readonly Formula[] }
  | { readonly kind: 'any'; readonly of: readonly Formula[] };

/** What is known of a proposition. */
export type StateOf = (fact: FactId) => TruthState;

/** Verdicts of a formula, the worst first. */
export const rank = { 'not-met': 0, undetermined: 1, met: 2 } as const;

/** The verdict of one state: evidence both ways leaves it as open as none. */
export function verdictOf(state: TruthState): Kleene {
  return state === 'true' ? 'met' : state === 'false' ? 'not-met' : 'undetermined';
}

/** What a formula comes to; see `evaluate`, which checks its arguments. */
export function verdictIn(formula: Formula, stateOf: StateOf): Kleene {
  if (formula.kind === 'fact') return verdictOf(stateOf(formula.fact));
  const verdicts = formula.of.map((part) => verdictIn(part, stateOf)).sort((a, b) => rank[a] - rank[b]);
  const verdict = formula.kind === 'all' ? verdicts[0] : verdicts.at(-1);
  return verdict ?? (formula.kind === 'all' ? 'met' : 'not-met');
}

/** The propositions in a formula; see `factsOf`, which checks its argument. */
export function factsIn(formula: Formula): FactId[] {
  return formula.kind === 'fact' ? [formula.fact] : formula.of.flatMap(factsIn);
}
