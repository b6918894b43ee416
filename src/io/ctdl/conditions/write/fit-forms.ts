/** Finds for parts of a requirement the forms that they were read with. */

import type { Requirement } from '../../../../model/requirement.js';
import type { ConditionForm } from '../../schema/form.js';
import { digest } from '../../values/digest.js';
import { bare } from '../requirement-forms.js';

/** A part of a requirement that a nested condition expresses, and how that was written. */
export interface Nested {
  readonly part: Requirement;
  readonly form: ConditionForm | undefined;
}

/**
 * For each part the form that it was read with. Parts that were edited get the forms that are left over, in order, where
 * there are as many of both; otherwise none, so that no form ends up on something else.
 */
export function fitForms(parts: readonly Requirement[], forms: readonly ConditionForm[]): Nested[] {
  const left = new Set(forms);
  const fitted = parts.map((part) => {
    const mark = digest(part);
    const form = [...left].find((each) => each.mark === mark);
    if (form) left.delete(form);
    return { part, form };
  });
  const rest = [...left];
  const edited = fitted.filter(({ part, form }) => !form && !bare(part));
  if (edited.length !== rest.length) return fitted;
  return fitted.map((each) => {
    const at = edited.indexOf(each);
    return at < 0 ? each : { part: each.part, form: rest[at] };
  });
}

/** Divides parts into targets and nested conditions, as they were written; without a form, as order allows. */
export function divide(
  parts: readonly Requirement[],
  form: ConditionForm | undefined,
  nested: readonly ConditionForm[],
): { targets: Requirement[]; nested: Nested[] } {
  if (!form) return plainly(parts);
  const outside = new Set(form.elsewhere?.map(({ mark }) => mark));
  const marks = nested.map(({ mark }) => mark);
  const targets: Requirement[] = [];
  const inside: Requirement[] = [];
  // Targets are read before nested conditions: of two equal parts, the later one is the nested one.
  for (const part of [...parts].reverse()) {
    const mark = digest(part);
    const at = marks.indexOf(mark);
    if (at >= 0) marks.splice(at, 1);
    const isTarget = at < 0 && (bare(part) || (part.kind !== 'step' && outside.has(mark)));
    (isTarget ? targets : inside).unshift(part);
  }
  return { targets, nested: fitForms(inside, nested) };
}

/** Targets come first when read: where they do not, all are nested, so that their order stays. */
function plainly(parts: readonly Requirement[]): { targets: Requirement[]; nested: Nested[] } {
  const lead = parts.findIndex((part) => !bare(part));
  const inOrder = lead < 0 || !parts.slice(lead).some(bare);
  const inside = inOrder ? parts.filter((part) => !bare(part)) : parts;
  return {
    targets: inOrder ? parts.filter(bare) : [],
    nested: inside.map((part) => ({ part, form: undefined })),
  };
}
