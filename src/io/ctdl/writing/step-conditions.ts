/** Writes what a step requires, under the keys that said it. */

import type { Json } from '../../../base/json.js';
import type { Requirement } from '../../../model/requirement.js';
import type { ConditionForm } from '../conditions/condition-form.js';
import { fitForms } from '../conditions/fit-forms.js';
import { writeConditions } from '../conditions/write-conditions.js';
import { isNode, type Node } from '../form.js';
import type { ConditionsSaid, PrerequisitesSaid } from '../reading/step-parts.js';
import { type Style, termOf } from '../spelling.js';
import { digest } from '../values/digest.js';
import { writeReferences } from '../values/references.js';
import type { Entity, EntityForm, Whole } from './whole.js';

/** The values of the keys that said what is required; nothing: no longer said. And what no key says yet. */
export interface ConditionsNow {
  readonly dressed: ReadonlyMap<string, Json | undefined>;
  readonly fresh: { readonly [term: string]: Json };
}

/** The conditions of a step as they are now. */
export function conditionsNow(
  step: Entity,
  form: EntityForm | undefined,
  style: Style,
  whole: Whole,
): ConditionsNow {
  const forms = form?.conditions ?? [];
  const conditionKeys = keysOf<ConditionsSaid>(form, 'ceterms:hasCondition');
  const prerequisiteKeys = keysOf<PrerequisitesSaid>(form, 'ceterms:prerequisite');
  const its = conditionKeys.flatMap(({ as }) => as.conditions.map((index) => forms[index] as ConditionForm));
  const marks = [...its.map(({ mark }) => mark), ...prerequisiteKeys.map(({ as }) => as.mark)];
  const dressed = new Map<string, Json | undefined>();
  let left = partsOf(step['requires'] as unknown as Requirement | undefined, marks);
  for (const { key, as } of prerequisiteKeys) {
    const mine = left.find((part) => digest(part) === as.mark);
    left = left.filter((part) => part !== mine);
    dressed.set(
      key,
      writeReferences(
        stepsOf(mine).map((id) => whole.address('steps', id)),
        as,
      ),
    );
  }
  const fitted = fitForms(left, its);
  const written = writeConditions(fitted, forms, style, whole.target);
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

/** The keys that said something of a requirement, and how. */
function keysOf<As>(form: EntityForm | undefined, wanted: string): { key: string; as: As }[] {
  return Object.entries(form?.fields ?? {}).flatMap(([key, said]) =>
    'as' in said && isNode(said.as) && termOf(key) === wanted ? [{ key, as: said.as as unknown as As }] : [],
  );
}

/** What is required together, part by part, where it was said in several parts. */
function partsOf(requires: Requirement | undefined, marks: readonly string[]): readonly Requirement[] {
  if (!requires) return [];
  const whole = marks.length < 2 || requires.kind !== 'all' || marks.includes(digest(requires));
  return whole ? [requires] : requires.of;
}

/** The steps of a list of prerequisites. */
function stepsOf(requirement: Requirement | undefined): string[] {
  if (requirement?.kind === 'step') return [requirement.step];
  return requirement?.kind === 'all' ? requirement.of.flatMap(stepsOf) : [];
}

function isReference(value: Json): value is Node {
  return isNode(value) && Object.keys(value).length === 1 && value['@id'] !== undefined;
}
