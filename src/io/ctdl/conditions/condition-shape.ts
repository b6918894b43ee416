/** Between a condition of CTDL and a requirement: how many of which parts, under which constraints. */

import type { Requirement } from '../../../model/requirement.js';
import type { Constrained } from './constraint.js';

/** The logical operators of CTDL. */
export type Operator = 'and' | 'or' | 'onlyone';

/** A condition taken apart: CTDL counts its targets and nested conditions together, and its constraints beside them. */
export interface Condition {
  readonly operator?: Operator;
  readonly number?: number;
  readonly parts: readonly Requirement[];
  /** Whether targets are spoken of at all, if only to say that there are none. */
  readonly targets: boolean;
  readonly constraints: readonly Constrained[];
  readonly constraintNumber?: number;
}

/** What of a condition's form tells how to take its requirement apart again. */
export interface Shape {
  readonly operator?: Operator;
  readonly number?: true;
  readonly parts?: true;
  readonly constraints?: number;
  readonly constraintNumber?: number;
  /** A mark on its only target, or a sum over its targets: said by its constraints. */
  readonly folded?: true;
  /** Nothing is counted, and its only part is another condition. */
  readonly around?: true;
}

/**
 * The requirement that a condition says. A number counts parts; without one, `Or` asks for one, anything else for all
 * (`OnlyOne` is not monotone: its nearest monotone form asks for one). Constraints must hold as well. A condition with
 * one part, and nothing to count, is that part.
 */
export function requirementOf(condition: Condition): { requirement: Requirement; shape: Shape } {
  const { operator, number, parts, constraints, constraintNumber } = condition;
  const shape: Shape = {
    ...(operator && { operator }),
    ...(number !== undefined && { number: true as const }),
    ...((parts.length > 0 || condition.targets) && { parts: true as const }),
    ...(constraints.length > 0 && { constraints: constraints.length }),
    ...(constraintNumber !== undefined && { constraintNumber }),
    ...(parts.length === 1 &&
      !condition.targets &&
      !operator &&
      number === undefined && { around: true as const }),
  };
  const folded = foldedOf(condition);
  if (folded) return { requirement: folded, shape: { ...shape, folded: true } };
  const counted = countedOf(parts, operator, number);
  if (constraints.length === 0) return { requirement: counted, shape };
  const leaves = constraints.map(({ leaf }) => leaf);
  const some = constraintNumber !== undefined || operator === 'or' || operator === 'onlyone';
  const constrained: Requirement =
    constraintNumber !== undefined
      ? { kind: 'some', least: constraintNumber, of: leaves }
      : countedOf(leaves, operator, undefined);
  if (!shape.parts) return { requirement: constrained, shape };
  return { requirement: { kind: 'all', of: [counted, ...(some ? [constrained] : leaves)] }, shape };
}

function countedOf(
  of: readonly Requirement[],
  operator: Operator | undefined,
  number: number | undefined,
): Requirement {
  if (number !== undefined) return { kind: 'some', least: number, of };
  if (operator === 'or' || operator === 'onlyone') return { kind: 'any', of };
  const [only] = of;
  return operator === undefined && only && of.length === 1 ? only : { kind: 'all', of };
}

/** A grade or a timing that marks the only target; credits that the targets have to add up to. */
function foldedOf({ operator, number, parts, targets, constraints }: Condition): Requirement | undefined {
  const [first] = constraints;
  if (!first || number !== undefined) return undefined;
  if ('credits' in first && operator === 'or' && targets && constraints.length === 1 && first.credits >= 0) {
    const of = parts.map((part) => (part.kind === 'step' && bare(part) ? part.step : undefined));
    return of.includes(undefined) ? undefined : { kind: 'credits', least: first.credits, of: of as string[] };
  }
  const [target] = parts;
  if (operator !== undefined || parts.length !== 1 || target?.kind !== 'step' || !bare(target))
    return undefined;
  let step = target;
  for (const each of constraints) {
    if ('minGrade' in each && step.minGrade === undefined && each.minGrade >= 0)
      step = { ...step, minGrade: each.minGrade };
    else if ('timing' in each && step.timing === undefined) step = { ...step, timing: each.timing };
    else return undefined;
  }
  return step;
}

/** Whether a requirement asks for a step and nothing about it. */
export function bare(requirement: Requirement): boolean {
  return (
    requirement.kind === 'step' && requirement.minGrade === undefined && requirement.timing === undefined
  );
}

/** A requirement taken apart for writing. */
export interface Apart {
  readonly operator?: Operator;
  readonly number?: number;
  readonly parts: readonly Requirement[];
  readonly constraints: readonly Requirement[];
  readonly constraintNumber?: number;
}

/** Takes a requirement apart in the shape it was read from; nothing where an edit has left that shape. */
export function apart(requirement: Requirement, shape: Shape): Apart | undefined {
  if (shape.folded) return undefined;
  if (!shape.constraints) return counted(requirement, shape);
  const several =
    shape.constraintNumber !== undefined || shape.operator === 'or' || shape.operator === 'onlyone';
  if (!shape.parts) return constraintsOnly(requirement, shape);
  if (requirement.kind !== 'all') return undefined;
  const [parts, ...rest] = requirement.of;
  const [only] = rest;
  if (!parts || rest.length === 0) return undefined;
  const constraints = several
    ? only && 'of' in only && only.kind !== 'credits'
      ? only.of
      : undefined
    : rest;
  if (!constraints || (several && rest.length > 1)) return undefined;
  const main = counted(parts, shape);
  // One operator serves both: without it, the constraints would be counted otherwise.
  if (!main || (shape.operator !== undefined && main.operator !== shape.operator)) return undefined;
  return { ...main, constraints, ...leastIn(only, shape) };
}

function constraintsOnly(requirement: Requirement, shape: Shape): Apart | undefined {
  if (shape.constraintNumber !== undefined)
    return requirement.kind === 'some'
      ? { parts: [], constraints: requirement.of, ...operatorOf(shape), constraintNumber: requirement.least }
      : undefined;
  const main = counted(requirement, shape);
  return main && main.number === undefined && main.operator === shape.operator
    ? { ...main, parts: [], constraints: main.parts }
    : undefined;
}

function leastIn(requirement: Requirement | undefined, { constraintNumber }: Shape) {
  return constraintNumber !== undefined && requirement?.kind === 'some'
    ? { constraintNumber: requirement.least }
    : {};
}

function operatorOf({ operator }: Shape) {
  return operator ? { operator } : {};
}

/** How to say a requirement by counting: with the operator it had where that says the same, else with the plainest. */
function counted(requirement: Requirement, shape: Shape): Apart {
  const constraints: readonly Requirement[] = [];
  if (shape.around) return { parts: [requirement], constraints };
  switch (requirement.kind) {
    case 'all': {
      const silent = shape.operator === undefined && !shape.number && requirement.of.length !== 1;
      return { ...(!silent && { operator: 'and' as const }), parts: requirement.of, constraints };
    }
    case 'any':
      return {
        operator: shape.operator === 'onlyone' ? 'onlyone' : 'or',
        parts: requirement.of,
        constraints,
      };
    case 'some':
      return {
        ...(shape.number && operatorOf(shape)),
        number: requirement.least,
        parts: requirement.of,
        constraints,
      };
    default:
      return { parts: [requirement], constraints };
  }
}

/** How to say a requirement where no form tells. */
export function plainly(requirement: Requirement): Apart {
  return counted(requirement, { operator: 'and' });
}
