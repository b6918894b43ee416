/** What a condition has to say for a requirement: numbers, an operator, targets, nested conditions, constraints, words. */

import type { Json } from '../../../base/json.js';
import type { Requirement } from '../../../model/requirement.js';
import type { Node } from '../form.js';
import type { Target } from '../source.js';
import { digest } from '../values/digest.js';
import type { ConditionForm, ConstraintForm } from './condition-form.js';
import { type Apart, apart, bare, type Operator, plainly } from './condition-shape.js';
import { marksOf, sumOfCredits, writeConstraint } from './constraint.js';
import { divide, type Nested } from './fit-forms.js';

/** What a condition has to say. */
export interface Saying {
  readonly number?: number;
  readonly constraintNumber?: number;
  readonly operator?: Operator;
  /** Addresses; nothing: targets are not spoken of. */
  readonly targets?: readonly string[];
  readonly nested: readonly Nested[];
  readonly constraints: readonly Said[];
  readonly words?: string;
}

/** A constraint: as it was written, or a fresh one. */
export type Said = { readonly form: ConstraintForm } | { readonly fresh: Node } | { readonly words: string };

/** What a condition says in the shape in which it was read; nothing where an edit has left that shape. */
export function sayingInForm(
  requirement: Requirement,
  form: ConditionForm,
  forms: readonly ConditionForm[],
  target: Target,
): Saying | undefined {
  if (form.words)
    return requirement.kind === 'text' ? { nested: [], constraints: [], words: requirement.text } : undefined;
  if (form.shape.folded) {
    if (form.mark !== digest(requirement)) return undefined;
    const { operator } = form.shape;
    const constraints = (form.constraints ?? []).map((each) => ({ form: each }));
    return {
      ...(operator && { operator }),
      targets: targetsOfFolded(requirement, target),
      nested: [],
      constraints,
    };
  }
  const taken = apart(requirement, form.shape);
  if (!taken) return undefined;
  const nested = form.nested?.map((index) => forms[index] as ConditionForm) ?? [];
  return fromApart(taken, form, nested, target);
}

function fromApart(
  taken: Apart,
  form: ConditionForm | undefined,
  nestedForms: readonly ConditionForm[],
  target: Target,
): Saying {
  const { operator, number, constraintNumber } = taken;
  const { targets, nested } = divide(taken.parts, form, nestedForms);
  const addresses = targets.map((part) => addressOf(part, form, target));
  return {
    ...(number !== undefined && { number }),
    ...(constraintNumber !== undefined && { constraintNumber }),
    ...(operator && { operator }),
    ...(addresses.length > 0 && { targets: addresses }),
    nested,
    constraints: taken.constraints.map((leaf) => constraintFor(leaf, form, target)),
  };
}

function addressOf(part: Requirement, form: ConditionForm | undefined, target: Target): string {
  if (part.kind === 'step') return target.addressOf('steps', part.step);
  const mark = digest(part);
  return form?.elsewhere?.find((each) => each.mark === mark)?.address ?? '';
}

function constraintFor(leaf: Requirement, form: ConditionForm | undefined, target: Target): Said {
  const mark = digest(leaf);
  const same = form?.constraints?.find((each) => each.mark === mark);
  if (same) return { form: same };
  const fresh = writeConstraint(leaf, target.addressOf);
  return fresh ? { fresh } : { words: leaf.kind === 'text' ? leaf.text : leaf.kind };
}

function targetsOfFolded(requirement: Requirement, target: Target): string[] {
  const steps =
    requirement.kind === 'credits' ? requirement.of : requirement.kind === 'step' ? [requirement.step] : [];
  return steps.map((step) => target.addressOf('steps', step));
}

/** What a condition says where no form tells how. */
export function sayingFreshly(requirement: Requirement, target: Target): Saying {
  const nothing = { nested: [], constraints: [] };
  switch (requirement.kind) {
    case 'text':
      return { ...nothing, words: requirement.text };
    case 'credits':
      return {
        ...nothing,
        operator: 'or',
        targets: targetsOfFolded(requirement, target),
        constraints: [{ fresh: sumOfCredits(requirement.least) }],
      };
    case 'step':
      return {
        ...nothing,
        targets: targetsOfFolded(requirement, target),
        constraints: bare(requirement)
          ? []
          : marksOf(requirement.minGrade, requirement.timing).map((fresh) => ({ fresh })),
      };
    case 'all':
    case 'any':
    case 'some':
      return fromApart(plainly(requirement), undefined, [], target);
    default:
      return { ...nothing, constraints: [constraintFor(requirement, undefined, target)] };
  }
}

/** The operators as CTDL names them. */
export const operators: { readonly [O in Operator]: Json & string } = {
  and: 'logic:And',
  or: 'logic:Or',
  onlyone: 'logic:OnlyOne',
};
