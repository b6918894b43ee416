/** Open questions in the order in which answering them helps most. */

import type { ChangeKind, ChangeSet } from './fact-change.js';
import { type FactId, type Formula, factsIn, type StateOf, verdictIn, verdictOf } from './formula.js';
import type { TruthState, Verdict } from './verdict.js';

/** A question whose answer is missing. */
export interface OpenQuestion {
  readonly fact: FactId;
  /** What kind of answer it takes. */
  readonly how: ChangeKind;
  /** Elements that would be met if the answer alone were yes. */
  readonly unlocks: readonly string[];
  /** Whether a yes or a no alone would settle the verdict over all elements. */
  readonly settles: boolean;
  /** Other open questions of the same element. */
  readonly remaining: number;
  /** Requirements in words, such as "TB test", that alone keep it open: the question is whether they keep people out. */
  readonly words?: readonly string[];
}

/** An element as the ranking sees it. */
export interface Asked {
  readonly id: string;
  readonly formula: Formula;
}

/**
 * The open facts of some undetermined elements, ranked: first those that alone unlock most elements, then those that
 * alone settle the verdict, then those of the element with the fewest other questions; ties in the order of the elements.
 */
export function rankQuestions(
  elements: readonly Asked[],
  stateOf: StateOf,
  changes: ChangeSet,
  verdictUnder: (stateOf: StateOf) => Verdict,
): OpenQuestion[] {
  const questions = elements.flatMap(({ formula }) => {
    const open = factsIn(formula).filter((fact) => verdictOf(stateOf(fact)) === 'undetermined');
    return open.map((fact): OpenQuestion => {
      const when = (state: TruthState) => (id: FactId) => (id === fact ? state : stateOf(id));
      return {
        fact,
        how: changes.find((change) => change.fact === fact)?.how ?? 'show-evidence',
        unlocks: elements
          .filter((element) => verdictIn(element.formula, when('true')) === 'met')
          .map(({ id }) => id),
        settles: (['unknown', 'true', 'false'] as const).every(
          (state) => (verdictUnder(when(state)) === 'undetermined') === (state === 'unknown'),
        ),
        remaining: open.length - 1,
      };
    });
  });
  return questions.sort(
    (a, b) =>
      b.unlocks.length - a.unlocks.length ||
      Number(b.settles) - Number(a.settles) ||
      a.remaining - b.remaining,
  );
}
