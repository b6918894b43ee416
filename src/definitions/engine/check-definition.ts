/** The check of an argument that is a definition, such as `defineDefinition` makes, and of what its collectors find. */

import { checkFunction, checkList, checkObject, checkText, wrong } from '../../base/arguments.js';
import { checkFormula } from '../../logic/check-formula.js';
import { checkFinding } from '../../logic/fact.js';
import { factsIn } from '../../logic/formula.js';
import type { Definition } from './definition.js';
import type { Dossier } from './dossier.js';
import { wholeFormula } from './judge-elements.js';

/**
 * A definition with its names, elements with formulas, propositions with collectors, each id once. In the one that is
 * returned a collector that finds something of the wrong kind throws, which is a fault of that collector.
 */
export function checkedDefinition(value: unknown): Definition<Dossier> {
  checkObject(value, 'definition');
  const { id, title, edition, inForce, authority, elements, propositions } = value as Definition;
  checkText(id, 'definition.id');
  checkText(title, 'definition.title');
  checkText(edition, 'definition.edition');
  checkObject(inForce, 'definition.inForce');
  checkList(authority, 'definition.authority');
  checkList(elements, 'definition.elements');
  checkList(propositions, 'definition.propositions');
  for (const element of elements) {
    checkObject(element, 'definition.elements');
    checkFormula(element.formula, 'definition.elements.formula');
  }
  for (const proposition of propositions) {
    checkObject(proposition, 'definition.propositions');
    checkFunction(proposition.collect, 'definition.propositions.collect');
  }
  checkIds(elements, 'definition.elements.id');
  checkIds(propositions, 'definition.propositions.id');
  const known = new Set(propositions.map(({ id: proposition }) => proposition));
  for (const fact of elements.flatMap((element) => factsIn(wholeFormula(element))))
    if (!known.has(fact))
      wrong('definition.elements', fact, 'ids of propositions of the definition', 'unknown-proposition');
  return {
    ...(value as Definition<Dossier>),
    propositions: (propositions as Definition<Dossier>['propositions']).map((proposition) => ({
      ...proposition,
      collect(dossier) {
        const found: unknown = proposition.collect(dossier);
        checkFinding(found);
        return found;
      },
    })),
  };
}

function checkIds(rows: readonly { readonly id: unknown }[], argument: string): void {
  const seen = new Set<string>();
  for (const { id } of rows) {
    checkText(id, argument);
    if (seen.has(id)) wrong(argument, id, 'each id once', 'doubled-id');
    seen.add(id);
  }
}
