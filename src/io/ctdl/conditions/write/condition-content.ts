/** What a condition has to express for a requirement: numbers, an operator, targets, nested conditions, constraints, words. */

import type { Json, Node } from '../../../../base/json.js';
import type { Requirement } from '../../../../model/requirement.js';
import type { Timing } from '../../../../model/vocabulary.js';
import type { Target } from '../../fields/field.js';
import type { ConditionForm, ConstraintForm, Operator } from '../../schema/form.js';
import { digest } from '../../values/digest.js';
import { bare, ownWord } from '../requirement-forms.js';
import { type Apart, apart, plainly } from './apart.js';
import { divide, type Nested } from './fit-forms.js';

/** What a condition has to express. */
export interface ConditionContent {
  readonly number?: number;
  readonly constraintNumber?: number;
  readonly operator?: Operator;
  /** Addresses; nothing: there is no list of targets. */
  readonly targets?: readonly Json[];
  readonly nested: readonly Nested[];
  readonly constraints: readonly ConstraintContent[];
  readonly words?: string;
}

/** A constraint: as it was written, or a fresh one. */
export type ConstraintContent =
  | { readonly form: ConstraintForm }
  | { readonly fresh: Node }
  | { readonly words: string };

/** What a condition expresses in the shape in which it was read; nothing where an edit has left that shape. */
export function contentInForm(
  requirement: Requirement,
  form: ConditionForm,
  forms: readonly ConditionForm[],
  target: Target,
): ConditionContent | undefined {
  if (form.words)
    return requirement.kind === 'text' ? { nested: [], constraints: [], words: requirement.text } : undefined;
  if (form.shape.folded) {
    if (form.mark !== digest(requirement)) return undefined;
    const { operator, constraintNumber } = form.shape;
    const constraints = (form.constraints ?? []).map((each) => ({ form: each }));
    return {
      ...(operator && { operator }),
      ...(constraintNumber !== undefined && { constraintNumber }),
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
): ConditionContent {
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

function addressOf(part: Requirement, form: ConditionForm | undefined, target: Target): Json {
  if (part.kind === 'credential') return target.addressOf('credentials', part.credential);
  if (part.kind === 'step') return target.addressOf('steps', part.step);
  const mark = digest(part);
  const written = form?.elsewhere?.find((each) => each.mark === mark);
  return written ? written.address : '';
}

function constraintFor(
  leaf: Requirement,
  form: ConditionForm | undefined,
  target: Target,
): ConstraintContent {
  const mark = digest(leaf);
  const same = form?.constraints?.find((each) => each.mark === mark);
  if (same) return { form: same };
  const fresh = writeConstraint(leaf, target.addressOf);
  return fresh ? { fresh } : { words: leaf.kind === 'text' ? leaf.text : leaf.kind };
}

function targetsOfFolded(requirement: Requirement, target: Target): string[] {
  // A pool beside other constraints: each sum has all of it.
  const sum = requirement.kind === 'all' && requirement.of.find(({ kind }) => kind === 'credits');
  if (sum) return targetsOfFolded(sum, target);
  const steps =
    requirement.kind === 'credits' ? requirement.of : requirement.kind === 'step' ? [requirement.step] : [];
  return steps.map((step) => target.addressOf('steps', step));
}

/** What a condition expresses where no form tells how. */
export function freshContent(requirement: Requirement, target: Target): ConditionContent {
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

/** A leaf as a constraint; nothing for those that are expressed otherwise. */
function writeConstraint(leaf: Requirement, addressOf: Target['addressOf']): Node | undefined {
  switch (leaf.kind) {
    case 'credential':
      return compare(['ceterms:targetCredential'], 'EQ', addressOf('credentials', leaf.credential));
    case 'competency':
      return compare(['ceterms:targetCompetency'], 'EQ', addressOf('competencies', leaf.competency));
    case 'level':
      return compare([`${ownWord}level:${encodeURIComponent(leaf.scheme)}`], 'GTEQ', literal(leaf.level));
    case 'population':
      return compare([`${ownWord}population`], 'EQ', literal(leaf.population));
    case 'experience': {
      const of = leaf.occupation === undefined ? [] : [addressOf('occupations', leaf.occupation)];
      return compare(['ceterms:yearsOfExperience', ...of], 'GTEQ', literal(leaf.years));
    }
    default:
      return undefined;
  }
}

/** The constraint that a sum of credits reaches a number. */
function sumOfCredits(least: number): Node {
  return { ...compare(['ceterms:creditValue'], 'GTEQ', literal(least)), 'ceterms:leftAction': 'array:Sum' };
}

/** The constraints that stand for the marks on a step. */
function marksOf(minGrade: number | undefined, timing: Timing | undefined): Node[] {
  return [
    ...(minGrade === undefined ? [] : [compare([`${ownWord}grade-points`], 'GTEQ', literal(minGrade))]),
    ...(timing === undefined ? [] : [compare([`${ownWord}timing`], 'EQ', literal(timing))]),
  ];
}

/** A value that is no address: by itself, it would be taken for one, and vanish from RDF. */
function literal(value: number | string): Node {
  return { '@value': String(value) };
}

function compare(left: readonly string[], comparator: string, right: Json): Node {
  return {
    '@type': 'ceterms:Constraint',
    'ceterms:leftSource': left,
    'ceterms:comparator': `compare:${comparator}`,
    'ceterms:rightSource': [right],
  };
}
