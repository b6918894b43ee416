/** Explanations of a determination: why, what would change it, and what to ask next. */

import type { Determination, ElementFinding } from '../../logic/determination.js';
import { explanationOf } from '../../logic/explanation.js';
import type { Fact } from '../../logic/fact.js';
import { smallestChanges } from '../../logic/fact-change.js';
import type { FactId, Formula } from '../../logic/formula.js';
import { type OpenQuestion, rankQuestions } from '../../logic/open-questions.js';
import { type TruthState, verdictOver } from '../../logic/verdict.js';
import type { Definition, Element } from './definition.js';
import type { DetermineOptions } from './determine-options.js';
import { verdictFor, wholeFormula } from './judge-elements.js';

/** The elements with their explanations, and what holds over all of them. */
export interface Explained {
  readonly elements: readonly ElementFinding[];
  readonly change: Determination['change'];
  readonly questions: readonly OpenQuestion[];
}

/** How far to explain, and which refusals evidence alone can lift. */
export interface ExplainOptions extends Pick<DetermineOptions, 'explain' | 'count'> {
  readonly canBeLifted: (fact: FactId) => boolean;
}

/** Explains every element that was run; with `explain: 'verdict'` only the verdicts stay. */
export function explainElements(
  { elements }: Pick<Definition, 'elements'>,
  findings: readonly ElementFinding[],
  facts: readonly Fact[],
  { explain: extent, count, canBeLifted }: ExplainOptions,
): Explained {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const stateOf = (id: FactId): TruthState => byId.get(id)?.state ?? 'unknown';
  const howToMeet = (formula: Formula) =>
    smallestChanges(formula, 'met', stateOf, {
      isJudgment: (id) => byId.get(id)?.judgment ?? false,
      canBeLifted,
      ...(count !== undefined && { count }),
    });
  const run = elements
    .map((element, index) => ({
      id: element.id,
      formula: wholeFormula(element),
      verdict: findings[index]?.verdict,
    }))
    .filter(({ verdict }) => extent !== 'verdict' && verdict !== 'not-run');
  const lacking = run.filter(({ verdict }) => verdict === 'undetermined' || verdict === 'not-met');
  const { sets, complete } = howToMeet({ kind: 'all', of: lacking.map(({ formula }) => formula) });
  const verdictIf: StateOfVerdict = (states) =>
    verdictOver(
      findings.map(({ verdict }, index) =>
        verdict === 'not-run' ? verdict : verdictFor(elements[index] as Element, states),
      ),
    );
  return {
    elements: findings.map((finding) => {
      const formula = run.find(({ id }) => id === finding.id)?.formula;
      if (!formula) return finding;
      const toMeet = lacking.some(({ id }) => id === finding.id) && { toMeet: howToMeet(formula).sets };
      return { ...finding, explanation: explanationOf(formula, stateOf), ...toMeet };
    }),
    change: { toMeet: lacking.length > 0 ? sets : [], toLose: [], complete },
    questions: rankQuestions(
      lacking.filter(({ verdict }) => verdict === 'undetermined'),
      stateOf,
      sets.flat(),
      verdictIf,
    ),
  };
}

type StateOfVerdict = Parameters<typeof rankQuestions>[3];
