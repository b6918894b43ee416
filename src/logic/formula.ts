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

const rank = { 'not-met': 0, undetermined: 1, met: 2 } as const;

/** The verdict of one state: told both is as open as told nothing. */
export function verdictOf(state: TruthState): Kleene {
  return state === 'true' ? 'met' : state === 'false' ? 'not-met' : 'undetermined';
}

/**
 * The verdict of a formula: the least of `all`, the greatest of `any`, over not-met < undetermined < met.
 * On a read-once formula this is exact: it is undetermined only if refining the unknowns could lead either way.
 *
 * @example
 * ```ts
 * import { evaluate } from 'career-pathways/logic';
 * const formula = { kind: 'all', of: [{ kind: 'fact', fact: 'a' }, { kind: 'fact', fact: 'b' }] } as const;
 * evaluate(formula, (fact) => (fact === 'a' ? 'unknown' : 'false')); // => 'not-met'
 * ```
 */
export function evaluate(formula: Formula, stateOf: StateOf): Kleene {
  if (formula.kind === 'fact') return verdictOf(stateOf(formula.fact));
  const verdicts = formula.of.map((part) => evaluate(part, stateOf)).sort((a, b) => rank[a] - rank[b]);
  const verdict = formula.kind === 'all' ? verdicts[0] : verdicts.at(-1);
  return verdict ?? (formula.kind === 'all' ? 'met' : 'not-met');
}

/** The propositions of a formula, in order, as often as they stand in it. */
export function factsOf(formula: Formula): FactId[] {
  return formula.kind === 'fact' ? [formula.fact] : formula.of.flatMap(factsOf);
}
