/** Explanations of a determination: why, what would change it, and what to ask next. */

import type { Determination, ElementFinding } from '../../logic/determination.js';
import { explanationOf } from '../../logic/explanation.js';
import type { Fact } from '../../logic/fact.js';
import { type ChangeSets, smallestChanges } from '../../logic/fact-change.js';
import type { FactId, Formula, StateOf } from '../../logic/formula.js';
import { type OpenQuestion, rankQuestions } from '../../logic/open-questions.js';
import { reasonsFor } from '../../logic/reasons.js';
import { type TruthState, verdictOver } from '../../logic/verdict.js';
import type { Definition, Element } from './definition.js';
import type { DetermineOptions } from './determine-options.js';
import { verdictFor, wholeFormula } from './judge-elements.js';

/** The elements with their explanations, and what holds over all of them. */
export interface Explained {
  readonly elements: readonly ElementFinding[];
  readonly reasons: Determination['reasons'];
  readonly change: Determination['change'];
  readonly questions: readonly OpenQuestion[];
}

/** Explains every element that was run; with `explain: 'verdict'` only the verdicts stay. */
export function explainElements(
  { elements }: Pick<Definition, 'elements'>,
  findings: readonly ElementFinding[],
  facts: readonly Fact[],
  { explain: extent, count }: DetermineOptions,
): Explained {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const stateOf = (id: FactId): TruthState => byId.get(id)?.state ?? 'unknown';
  const howToMeet = (formula: Formula) =>
    smallestChanges(formula, 'met', stateOf, {
      isJudgment: (id) => byId.get(id)?.judgment ?? false,
      ...(count !== undefined && { count }),
    });
  const run = elements
    .map((element, index) => ({
      id: element.id,
      element,
      formula: wholeFormula(element),
      verdict: findings[index]?.verdict,
    }))
    .filter(({ verdict }) => extent !== 'verdict' && verdict !== 'not-run');
  const lacking = run.filter(({ verdict }) => verdict === 'undetermined' || verdict === 'not-met');
  const { sets, complete } = howToMeet({ kind: 'all', of: lacking.map(({ formula }) => formula) });
  const verdict = extent === 'verdict' ? 'not-evaluated' : verdictOver(findings.map((each) => each.verdict));
  const losing = run.map(({ element }) => howToLose(element, stateOf, count));
  const toLose = losing
    .flatMap((found) => found.sets)
    .sort((a, b) => a.length - b.length)
    .slice(0, count ?? 64);
  const loses = verdict === 'met' || verdict === 'undetermined';
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
    reasons: reasonsFor(
      run.map(({ element: { formula, engagedWhen: when } }) => ({
        formula,
        ...(when !== undefined && { when }),
      })),
      verdict,
      stateOf,
    ),
    change: {
      toMeet: lacking.length > 0 ? sets : [],
      toLose: loses ? toLose : [],
      complete:
        complete &&
        (!loses ||
          (losing.every((found) => found.complete) &&
            toLose.length === losing.reduce((sum, found) => sum + found.sets.length, 0))),
    },
    questions: rankQuestions(
      lacking.filter(({ verdict }) => verdict === 'undetermined'),
      stateOf,
      sets.flat(),
      verdictIf,
    ),
  };
}

/** The smallest changes that would make an element not met; one with a condition has to be engaged for that. */
function howToLose(
  { formula, engagedWhen: when }: Element,
  stateOf: StateOf,
  count: number | undefined,
): ChangeSets {
  const engage =
    when === undefined ? [] : smallestChanges({ kind: 'fact', fact: when }, 'met', stateOf, {}).sets;
  const lose = smallestChanges(formula, 'not-met', stateOf, { ...(count !== undefined && { count }) });
  const [first = []] = engage;
  return { ...lose, sets: lose.sets.map((set) => [...first, ...set]) };
}

type StateOfVerdict = Parameters<typeof rankQuestions>[3];
