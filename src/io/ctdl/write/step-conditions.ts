/** Writes what a step requires, under the keys that held it. */

import type { Json } from '../../../base/json.js';
import type { Requirement } from '../../../model/requirement.js';
import type { Step } from '../../../model/step.js';
import type { ConditionsForm, PrerequisitesForm } from '../conditions/requirement-forms.js';
import { fitForms } from '../conditions/write/fit-forms.js';
import { writeConditions } from '../conditions/write/write-conditions.js';
import { type ConditionForm, type EntityForm, isNode, type Node } from '../schema/form.js';
import { termOf } from '../schema/spelling.js';
import { digest } from '../values/digest.js';
import { writeReferences } from '../values/references.js';
import { type CtdlContext, styleFor } from './write-context.js';

/** The values of the keys that held what is required; nothing: no longer required. And what no key holds yet. */
export interface ConditionsNow {
  readonly dressed: ReadonlyMap<string, Json | undefined>;
  readonly fresh: { readonly [term: string]: Json };
}

/** The conditions of a step as they are now. */
export function conditionsNow(step: Step, form: EntityForm | undefined, context: CtdlContext): ConditionsNow {
  const forms = form?.conditions ?? [];
  const conditionKeys = keysOf(form, 'ceterms:hasCondition') as Keys<ConditionsForm>;
  const prerequisiteKeys = keysOf(form, 'ceterms:prerequisite') as Keys<PrerequisitesForm>;
  const its = conditionKeys.flatMap(({ as }) => as.conditions.map((index) => forms[index] as ConditionForm));
  const marks = [...its, ...prerequisiteKeys.map(({ as }) => as)].map(({ mark }) => mark);
  const dressed = new Map<string, Json | undefined>();
  let left = partsOf(step.requires, marks);
  for (const { key, as } of prerequisiteKeys) {
    const mine = left.find((part) => digest(part) === as.mark);
    left = left.filter((part) => part !== mine);
    const addresses = stepsOf(mine).map((id) => context.address('steps', id));
    dressed.set(key, writeReferences(addresses, as));
  }
  const fitted = fitForms(left, its);
  const written = writeConditions(fitted, forms, styleFor(form, context), context.target);
  const [first] = conditionKeys;
  for (const { key, as } of conditionKeys) {
    const here = new Set(as.conditions.map((index) => forms[index]));
    const values = written.filter((_, i) => {
      const fits = fitted[i]?.form;
      return fits ? here.has(fits) : key === first?.key;
    });
    const items = values.map((value) => (as.node || !isReference(value) ? value : (value['@id'] as Json)));
    dressed.set(key, items.length === 0 ? undefined : as.list || items.length > 1 ? items : items[0]);
  }
  return { dressed, fresh: !first && written.length > 0 ? { 'ceterms:hasCondition': written } : {} };
}

/** Keys, and how each was written. */
type Keys<As> = readonly { readonly key: string; readonly as: As }[];

/** The keys that held something of a requirement, and how. */
function keysOf(form: EntityForm | undefined, wanted: string): Keys<Node> {
  return Object.entries(form?.fields ?? {}).flatMap(([key, each]) =>
    'as' in each && isNode(each.as) && termOf(key) === wanted ? [{ key, as: each.as }] : [],
  );
}

/** What is required together, part by part, where it was written in several parts. */
function partsOf(requires: Requirement | undefined, marks: readonly string[]): readonly Requirement[] {
  if (!requires) return [];
  const inOne = marks.length < 2 || requires.kind !== 'all' || marks.includes(digest(requires));
  return inOne ? [requires] : requires.of;
}

/** The steps of a list of prerequisites. */
function stepsOf(requirement: Requirement | undefined): string[] {
  if (requirement?.kind === 'step') return [requirement.step];
  return requirement?.kind === 'all' ? requirement.of.flatMap(stepsOf) : [];
}

function isReference(value: Json): value is Node {
  return isNode(value) && Object.keys(value).length === 1 && value['@id'] !== undefined;
}
