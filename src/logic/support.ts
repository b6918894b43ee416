/** How well a conclusion is supported: the weakest grade on the best way to it. */

import { type Grade, strongest, weakest } from '../base/grade.js';
import { type FactId, type Formula, type StateOf, verdictIn } from './formula.js';

/**
 * The grade of the weakest fact that a verdict rests on. Where several parts would do (`any` that is met, `all` that is
 * not), the best of them counts. Nothing when nothing is decided.
 */
export function supportOf(
  formula: Formula,
  stateOf: StateOf,
  gradeOf: (fact: FactId) => Grade | undefined,
): Grade | undefined {
  const verdict = verdictIn(formula, stateOf);
  if (verdict === 'undetermined') return undefined;
  if (formula.kind === 'fact') return gradeOf(formula.fact);
  const deciding = formula.of.filter((part) => verdictIn(part, stateOf) === verdict);
  const found = deciding.map((part) => supportOf(part, stateOf, gradeOf));
  const needsEvery = (formula.kind === 'all') === (verdict === 'met');
  return needsEvery ? weakest(found) : strongest(found);
}
