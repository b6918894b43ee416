/** Explanations of a determination: why, what would change it, and what to ask next. */

import { changesTo } from '../logic/change.js';
import type { Determination, ElementFinding } from '../logic/determination.js';
import { explain } from '../logic/explanation.js';
import type { Fact } from '../logic/fact.js';
import type { FactId, Formula } from '../logic/formula.js';
import { type Gap, rankGaps } from '../logic/gaps.js';
import { overall, type TruthState } from '../logic/verdict.js';
import type { Definition, Element } from './definition.js';
import { verdictFor, wholeFormula } from './judge-elements.js';

/** The elements with their explanations, and what holds over all of them. */
export interface Explained {
  readonly elements: readonly ElementFinding[];
  readonly change: Determination['change'];
  readonly gaps: readonly Gap[];
}

/** Explains every element that was run; with `full` false only the verdicts stay. */
export function explainElements(
  { elements }: Pick<Definition, 'elements'>,
  findings: readonly ElementFinding[],
  facts: readonly Fact[],
  full: boolean,
): Explained {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const stateOf = (id: FactId): TruthState => byId.get(id)?.state ?? 'unknown';
  const howToMeet = (formula: Formula) =>
    changesTo('met', formula, stateOf, (id) => byId.get(id)?.judgment ?? false);
  const run = elements
    .map((element, index) => ({
      id: element.id,
      formula: wholeFormula(element),
      verdict: findings[index]?.verdict,
    }))
    .filter(({ verdict }) => full && verdict !== 'not-run');
  const lacking = run.filter(({ verdict }) => verdict === 'undetermined' || verdict === 'not-met');
  const { sets, exact } = howToMeet({ kind: 'all', of: lacking.map(({ formula }) => formula) });
  const verdictIf: StateOfVerdict = (states) =>
    overall(
      findings.map(({ verdict }, index) =>
        verdict === 'not-run' ? verdict : verdictFor(elements[index] as Element, states),
      ),
    );
  return {
    elements: findings.map((finding) => {
      const formula = run.find(({ id }) => id === finding.id)?.formula;
      if (!formula) return finding;
      const toMeet = lacking.some(({ id }) => id === finding.id) && { toMeet: howToMeet(formula).sets };
      return { ...finding, explanation: explain(formula, stateOf), ...toMeet };
    }),
    change: { toMeet: lacking.length > 0 ? sets : [], exact },
    gaps: rankGaps(
      lacking.filter(({ verdict }) => verdict === 'undetermined'),
      stateOf,
      sets.flat(),
      verdictIf,
    ),
  };
}

type StateOfVerdict = Parameters<typeof rankGaps>[3];
