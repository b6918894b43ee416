/** Finds for parts of a requirement the forms that they were read with. */

import type { Requirement } from '../../../../model/requirement.js';
import type { ConditionForm } from '../../schema/form.js';
import { digest } from '../../values/digest.js';
import { bare } from '../requirement-forms.js';

/** A part of a requirement that a nested condition expresses, and how that was written. */
export interface Nested {
  readonly part: Requirement;
  readonly form: ConditionForm | undefined;
  /** Marks the part, where a form was looked for. */
  readonly mark?: string;
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
    return { part, form, mark };
  });
  const rest = [...left];
  const edited = fitted.filter(({ part, form }) => !form && !bare(part));
  if (edited.length !== rest.length) return fitted;
  return fitted.map((each) => {
    const at = edited.indexOf(each);
    return at < 0 ? each : { ...each, form: rest[at] };
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
  // Targets that nothing nested may stand for are told by their ids.
  const all = parts.map((part) =>
    part.kind === 'step' && bare(part) && marks.length === 0 ? part.step : digest(part),
  );
  // Targets are read before nested conditions: of two equal parts, the later one is the nested one.
  for (let place = parts.length - 1; place >= 0; place--) {
    const part = parts[place] as Requirement;
    const mark = all[place] as string;
    const at = marks.indexOf(mark);
    if (at >= 0) marks.splice(at, 1);
    const named = bare(part) || (part.kind !== 'step' && outside.has(mark));
    const isTarget = at < 0 && named && all.indexOf(mark) === place;
    (isTarget ? targets : inside).unshift(part);
  }
  return { targets, nested: fitForms(inside, nested) };
}

/**
 * Targets come first when read, and a second one of the same counts no more than the first: where they do not come
 * first, all are nested, so that their order stays.
 */
function plainly(parts: readonly Requirement[]): { targets: Requirement[]; nested: Nested[] } {
  const marks = parts.map(digest);
  const isTarget = (part: Requirement, at: number) => bare(part) && marks.indexOf(marks[at] as string) === at;
  const lead = parts.findIndex((part, at) => !isTarget(part, at));
  const inOrder = lead < 0 || !parts.some((part, at) => at > lead && isTarget(part, at));
  const inside = inOrder ? parts.filter((part, at) => !isTarget(part, at)) : parts;
  return {
    targets: inOrder ? parts.filter(isTarget) : [],
    nested: inside.map((part) => ({ part, form: undefined })),
  };
}
