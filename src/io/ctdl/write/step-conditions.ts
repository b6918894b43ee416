/** Writes what a step requires, under the keys that held it. */

import type { Finding } from '../../../base/finding.js';
import { isNode, type Json, type Node } from '../../../base/json.js';
import { pointer } from '../../../base/pointer.js';
import type { Requirement } from '../../../model/requirement.js';
import type { Step } from '../../../model/step.js';
import {
  bare,
  type ConditionsForm,
  type PrerequisitesForm,
  requiring,
} from '../conditions/requirement-forms.js';
import { fitForms } from '../conditions/write/fit-forms.js';
import { writeConditions } from '../conditions/write/write-conditions.js';
import type { ConditionForm, EntityForm } from '../schema/form.js';
import { termOf } from '../schema/spelling.js';
import type { ItemsForm } from '../values/alignment.js';
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
  const conditionKeys = keysOf<ConditionsForm>(form, ['ceterms:hasCondition']);
  const its = conditionKeys.flatMap(({ as }) => as.conditions.map((index) => forms[index] as ConditionForm));
  const dressed = new Map<string, Json | undefined>();
  const left = leftBeside(step, form, its, { context, dressed });
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

/** What is required beside prerequisites, profiles and what other nodes say; those are dressed as they were. */
function leftBeside(
  step: Step,
  form: EntityForm | undefined,
  conditions: readonly ConditionForm[],
  { context, dressed }: { readonly context: CtdlContext; readonly dressed: Map<string, Json | undefined> },
): readonly Requirement[] {
  const keys = keysOf<PrerequisitesForm | ItemsForm>(form, Object.keys(requiring));
  const prerequisites = keys.flatMap(({ key, as }) => ('items' in as ? [] : [{ key, as }]));
  const profiles = keys.flatMap(({ key, as }) => ('items' in as ? [{ key, as }] : []));
  const { borrowed = [] } = form ?? {};
  const [only, ...others] = keys;
  const named = only && others.length + conditions.length + borrowed.length === 0 && namedIn(step.requires);
  if (named && !('items' in only.as)) {
    const addresses = named.map((id) => context.address('steps', id));
    dressed.set(only.key, writeReferences(addresses, only.as));
    return [];
  }
  const beside = [
    ...prerequisites.map(({ as }) => as.mark),
    ...profiles.flatMap(({ as }) => as.items.map(({ mark }) => mark ?? '')),
    ...borrowed,
  ];
  const left = [...partsOf(step.requires, beside, conditions)];
  const marks = beside.length > 0 ? left.map(digest) : [];
  const take = (mark: string | null): Requirement | undefined => {
    const at = marks.indexOf(mark ?? '');
    if (at < 0) return undefined;
    marks.splice(at, 1);
    return left.splice(at, 1)[0];
  };
  for (const { key, as } of prerequisites)
    dressed.set(
      key,
      writeReferences(
        stepsOf(take(as.mark)).map((id) => context.address('steps', id)),
        as,
      ),
    );
  for (const { key, as } of profiles) {
    const items = as.items.filter(({ mark }) => take(mark)).map(({ kept }) => kept);
    const none = items.length === 0 && (!as.list || as.items.length > 0);
    dressed.set(key, none ? undefined : as.list || items.length > 1 ? items : items[0]);
  }
  if (borrowed.some((mark) => !take(mark))) context.losses.push(stillRequired(step, context));
  return left;
}

/** The steps of a requirement that a list of prerequisites expresses whole. */
function namedIn(requires: Requirement | undefined): readonly string[] | undefined {
  if (!requires || requires.kind === 'step') return requires && bare(requires) ? [requires.step] : undefined;
  return requires.kind === 'all' && requires.of.length > 1 && requires.of.every(bare)
    ? stepsOf(requires)
    : undefined;
}

function stillRequired(step: Step, { system }: CtdlContext): Finding {
  const message =
    'Another node says that this step requires something that it no longer does: what the step stands for, or what is required for it. Edit that too.';
  const path = pointer(['steps', system.steps?.indexOf(step) ?? 0, 'requires']);
  return { code: 'still-required', severity: 'warning', path, message };
}

/** Keys, and how each was written. */
type Keys<As> = readonly { readonly key: string; readonly as: As }[];

/** The keys that held something of a requirement, and how. */
function keysOf<As extends Json>(form: EntityForm | undefined, wanted: readonly string[]): Keys<As> {
  const found = Object.entries(form?.fields ?? {}).flatMap(([key, each]) => {
    const at = 'as' in each && isNode(each.as) ? wanted.indexOf(termOf(key) ?? '') : -1;
    return at < 0 ? [] : [{ at, key, as: ('as' in each ? each.as : null) as As }];
  });
  return found.sort((a, b) => a.at - b.at);
}

/** What is required together, part by part, where it was written in several parts. */
function partsOf(
  requires: Requirement | undefined,
  beside: readonly string[],
  conditions: readonly ConditionForm[],
): readonly Requirement[] {
  if (requires?.kind !== 'all') return requires ? [requires] : [];
  const marks = [...beside, ...conditions.map(({ mark }) => mark)];
  const isSplit =
    marks.length > 1 || (beside.length > 0 && requires.of.some((part) => beside.includes(digest(part))));
  return isSplit && !marks.includes(digest(requires)) ? requires.of : [requires];
}

/** The steps of a list of prerequisites. */
function stepsOf(requirement: Requirement | undefined): string[] {
  if (requirement?.kind === 'step') return [requirement.step];
  return requirement?.kind === 'all' ? requirement.of.flatMap(stepsOf) : [];
}

function isReference(value: Json): value is Node {
  return isNode(value) && Object.keys(value).length === 1 && value['@id'] !== undefined;
}
