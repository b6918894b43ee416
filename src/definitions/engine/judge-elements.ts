/** What the elements of a definition come to, given the facts. */

import { weakest } from '../../base/grade.js';
import type { ElementFinding } from '../../logic/determination.js';
import type { Fact } from '../../logic/fact.js';
import { type FactId, type Formula, factsIn, type StateOf, verdictIn } from '../../logic/formula.js';
import { supportOf } from '../../logic/support.js';
import { type Cause, causes, type ElementVerdict } from '../../logic/verdict.js';
import type { Definition, Element } from './definition.js';

/** The formula of an element together with its condition, if it has one. */
export function wholeFormula({ formula, engagedWhen }: Element): Formula {
  return engagedWhen === undefined
    ? formula
    : { kind: 'all', of: [{ kind: 'fact', fact: engagedWhen }, formula] };
}

const known = new WeakMap<Element, readonly FactId[]>();

/** The facts that an element asks for, its condition first. */
export function factsOf(element: Element): readonly FactId[] {
  let its = known.get(element);
  if (!its) {
    its = factsIn(wholeFormula(element));
    known.set(element, its);
  }
  return its;
}

/** The verdict of an element: its condition first. A condition that is open leaves the element open. */
export function verdictFor({ formula, engagedWhen }: Element, stateOf: StateOf): ElementVerdict {
  const condition = engagedWhen === undefined ? 'true' : stateOf(engagedWhen);
  if (condition === 'false') return 'not-engaged';
  return condition === 'true' ? verdictIn(formula, stateOf) : 'undetermined';
}

/** The findings about the elements of a definition, without explanations; `excluded` ones are not run. */
export function judgeElements(
  { elements }: Pick<Definition, 'elements'>,
  facts: readonly Fact[],
  { inForce, excluded }: Scope,
): ElementFinding[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  // A definition asks for propositions that it has: see `checkedDefinition`.
  const factOf = (id: FactId) => byId.get(id) as Fact;
  return elements.map((element) => {
    const kept = !inForce ? 'not-in-force' : excluded.includes(element.id) ? 'excluded-by-caller' : undefined;
    return judgeElement(element, factOf, kept);
  });
}

/** What of a definition is run. */
export interface Scope {
  readonly inForce: boolean;
  /** Elements that the caller leaves out. */
  readonly excluded: readonly string[];
}

function judgeElement(
  element: Element,
  factOf: (id: FactId) => Fact,
  kept: 'not-in-force' | 'excluded-by-caller' | undefined,
): ElementFinding {
  const { id, citation, formula, engagedWhen } = element;
  const facts = factsOf(element).map(factOf);
  const stateOf: StateOf = (fact) => factOf(fact).state;
  const failed = facts.some(({ causes: found }) => found.includes('rule-fault'));
  const verdict = !kept && !failed ? verdictFor(element, stateOf) : 'not-run';
  const found = facts.flatMap((fact) => fact.causes);
  const reasons: { readonly [V in ElementVerdict]: readonly Cause[] } = {
    met: [],
    'not-met': [],
    undetermined: causes.filter((cause) => found.includes(cause)),
    'not-engaged': ['condition-not-triggered'],
    'not-run': [kept ?? 'rule-fault'],
  };
  const gradeOf = (fact: FactId) => factOf(fact).grade;
  const open = verdict === 'not-run' || verdict === 'undetermined';
  const own = verdict === 'not-engaged' ? undefined : supportOf(formula, stateOf, gradeOf);
  const support = open ? undefined : weakest([...(engagedWhen ? [gradeOf(engagedWhen)] : []), own]);
  return {
    id,
    citation,
    verdict,
    causes: reasons[verdict],
    ...(support && { support }),
    tests:
      verdict === 'not-run' ? [] : facts.map(({ id: fact, state, examined }) => ({ fact, state, examined })),
    message: { id: `element.${verdict}`, params: { element: id } },
  };
}
