/** Explanations of a determination: why, what would change it, and what to ask next. */

import type { Determination, ElementFinding } from '../../logic/determination.js';
import { explanationOf } from '../../logic/explanation.js';
import type { Fact } from '../../logic/fact.js';
import { type ChangeSets, smallestChanges } from '../../logic/fact-change.js';
import type { FactId, Formula, StateOf } from '../../logic/formula.js';
import { type Asked, type OpenQuestion, rankQuestions } from '../../logic/open-questions.js';
import { type Reasoned, reasonsFor } from '../../logic/reasons.js';
import { type ElementVerdict, type TruthState, verdictOver } from '../../logic/verdict.js';
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

/** How far to explain, and which refusals evidence alone can lift. */
export interface ExplainOptions extends Pick<DetermineOptions, 'explain' | 'count'> {
  readonly canBeLifted: (fact: FactId) => boolean;
}

/** An element that was run, its formula with its condition, and its verdict. */
interface Run {
  readonly element: Element;
  readonly formula: Formula;
  readonly verdict: ElementVerdict;
}

/** Explains every element that was run; with `explain: 'verdict'` only the verdicts stay. */
export function explainElements(
  { elements }: Pick<Definition, 'elements'>,
  findings: readonly ElementFinding[],
  facts: readonly Fact[],
  { explain: extent, count = 64, canBeLifted }: ExplainOptions,
): Explained {
  if (extent === 'verdict') return unexplained(findings);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const stateOf = (id: FactId): TruthState => byId.get(id)?.state ?? 'unknown';
  const howToMeet = (formula: Formula) =>
    smallestChanges(formula, 'met', stateOf, {
      isJudgment: (id) => byId.get(id)?.judgment ?? false,
      canBeLifted,
      count,
    });
  const run = findings.flatMap(({ verdict }, index): Run[] => {
    const element = elements[index] as Element;
    return verdict === 'not-run' ? [] : [{ element, verdict, formula: wholeFormula(element) }];
  });
  const lacking = run.filter(({ verdict }) => verdict === 'undetermined' || verdict === 'not-met');
  const toMeet = howToMeet({ kind: 'all', of: lacking.map(({ formula }) => formula) });
  const verdict = verdictOver(findings.map((each) => each.verdict));
  const toLose = verdict === 'met' || verdict === 'undetermined' ? waysToLose(run, stateOf, count) : none;
  const verdictIf: StateOfVerdict = (states) =>
    verdictOver(
      findings.map((each, index) =>
        each.verdict === 'not-run' ? each.verdict : verdictFor(elements[index] as Element, states),
      ),
    );
  return {
    elements: findings.map((finding) => {
      const its = run.find(({ element }) => element.id === finding.id);
      if (!its) return finding;
      const ways = lacking.includes(its) && { toMeet: howToMeet(its.formula).sets };
      return { ...finding, explanation: explanationOf(its.formula, stateOf), ...ways };
    }),
    reasons: reasonsFor(run.map(asReasoned), verdict, stateOf),
    change: {
      toMeet: lacking.length > 0 ? toMeet.sets : [],
      toLose: toLose.sets,
      complete: toMeet.complete && toLose.complete,
    },
    questions: rankQuestions(lacking.flatMap(asAsked), stateOf, toMeet.sets.flat(), verdictIf),
  };
}

function unexplained(elements: readonly ElementFinding[]): Explained {
  return {
    elements,
    reasons: { sufficient: [], exact: false },
    change: { toMeet: [], toLose: [], complete: false },
    questions: [],
  };
}

/** An element whose questions are asked: one that is open. */
function asAsked({ element: { id }, formula, verdict }: Run): Asked[] {
  return verdict === 'undetermined' ? [{ id, formula }] : [];
}

function asReasoned({ element: { formula, engagedWhen: when } }: Run): Reasoned {
  return { formula, ...(when !== undefined && { when }) };
}

const none: ChangeSets = { sets: [], complete: true };

/** The smallest changes that would make some element not met. */
function waysToLose(run: readonly Run[], stateOf: StateOf, count: number): ChangeSets {
  const ways = run.map(({ element }) => howToLose(element, stateOf, count));
  const sets = ways.flatMap((each) => each.sets).sort((a, b) => a.length - b.length);
  return {
    sets: sets.slice(0, count),
    complete: sets.length <= count && ways.every((each) => each.complete),
  };
}

/** The smallest changes that would make an element not met; one with a condition has to be engaged for that. */
function howToLose({ formula, engagedWhen: when }: Element, stateOf: StateOf, count: number): ChangeSets {
  const engage =
    when === undefined ? [] : smallestChanges({ kind: 'fact', fact: when }, 'met', stateOf, {}).sets;
  const lose = smallestChanges(formula, 'not-met', stateOf, { count });
  const [first = []] = engage;
  return { ...lose, sets: lose.sets.map((set) => [...first, ...set]) };
}

type StateOfVerdict = Parameters<typeof rankQuestions>[3];
