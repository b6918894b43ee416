/** Writes what a step requires, under the keys that said it. */

import type { Json } from '../../../base/json.js';
import type { Requirement } from '../../../model/requirement.js';
import type { ConditionForm } from '../conditions/condition-form.js';
import { fitForms } from '../conditions/fit-forms.js';
import { writeConditions } from '../conditions/write-conditions.js';
import { isNode } from '../form.js';
import type { ConditionsSaid } from '../reading/step-parts.js';
import { type Style, termOf } from '../spelling.js';
import { digest } from '../values/digest.js';
import { type ReferencesForm, writeReferences } from '../values/references.js';
import type { Entity, EntityForm, Whole } from './whole.js';

/** The conditions of a step: by key where they stood, freshly where no key says them. */
export function conditionsNow(step: Entity, form: EntityForm | undefined, style: Style, whole: Whole) {
  const requires = step['requires'] as unknown as Requirement | undefined;
  const keys = Object.entries(form?.fields ?? {}).flatMap(([key, said]) => {
    const term = termOf(key);
    return 'as' in said &&
      (term === 'ceterms:hasCondition' || term === 'ceterms:prerequisite') &&
      isNode(said.as)
      ? [{ key, term, as: said.as }]
      : [];
  });
  const forms = form?.conditions ?? [];
  const listedForms = keys.flatMap(({ as }) => (as as unknown as Partial<ConditionsSaid>).conditions ?? []);
  const prerequisites = keys.filter(({ term }) => term === 'ceterms:prerequisite');
  const count = listedForms.length + prerequisites.length;
  const parts: readonly Requirement[] =
    requires === undefined ? [] : count > 1 && requires.kind === 'all' ? requires.of : [requires];
  const dressed = new Map<string, Json | undefined>();
  let left = [...parts];
  for (const { key, as } of prerequisites) {
    const mine = left.find((part) => digest(part) === as['mark']);
    const steps =
      mine === undefined
        ? []
        : mine.kind === 'step'
          ? [mine.step]
          : mine.kind === 'all'
            ? mine.of.flatMap((each) => (each.kind === 'step' ? [each.step] : []))
            : [];
    left = left.filter((part) => part !== mine);
    dressed.set(
      key,
      writeReferences(
        steps.map((id) => whole.address('steps', id)),
        as as unknown as ReferencesForm,
      ),
    );
  }
  const fitted = fitForms(
    left,
    listedForms.map((index) => forms[index] as ConditionForm),
  );
  const written = writeConditions(fitted, forms, style, whole.target);
  const conditionKeys = keys.filter(({ term }) => term === 'ceterms:hasCondition');
  const [first] = conditionKeys;
  for (const { key, as } of conditionKeys) {
    const said = as as unknown as ConditionsSaid;
    const its = new Set(said.conditions.map((index) => forms[index]));
    const values = written.filter((_, i) => (fitted[i]?.form ? its.has(fitted[i].form) : key === first?.key));
    const items = values.map((value) =>
      isNode(value) && Object.keys(value).length === 1 && value['@id'] !== undefined && !said.node
        ? (value['@id'] as Json)
        : value,
    );
    dressed.set(key, items.length === 0 ? undefined : said.list || items.length > 1 ? items : items[0]);
  }
  const freshly = first === undefined && written.length > 0 ? written : undefined;
  return { dressed, fresh: freshly ? { 'ceterms:hasCondition': freshly } : {} };
}
