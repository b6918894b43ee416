/** The requirement that a condition of CTDL means: how many of which parts, under which constraints. */

import type { Requirement } from '../../../../model/requirement.js';
import type { Operator, Shape } from '../../schema/form.js';
import { bare } from '../requirement-forms.js';
import type { Constrained } from './read-constraint.js';

/** A condition taken apart: CTDL counts its targets and nested conditions together, and its constraints beside them. */
export interface Condition {
  readonly operator?: Operator;
  readonly number?: number;
  readonly parts: readonly Requirement[];
  /** Whether there is a list of targets at all, be it empty. */
  readonly targets: boolean;
  readonly constraints: readonly Constrained[];
  readonly constraintNumber?: number;
}

/**
 * The requirement that a condition means. A number counts parts; without one, `Or` asks for one, anything else for all
 * (`OnlyOne` is not monotone: its nearest monotone form asks for one). Constraints must hold as well. A condition with
 * one part, and nothing to count, is that part.
 */
export function requirementOf(condition: Condition): { requirement: Requirement; shape: Shape } {
  const { operator, number, parts, constraints, constraintNumber } = condition;
  // A number beside constraints alone still counts parts, of which there are none.
  const isCounted = number !== undefined && constraints.length > 0;
  const shape: Shape = {
    ...(operator && { operator }),
    ...(number !== undefined && { number: true as const }),
    ...((parts.length > 0 || condition.targets || isCounted) && { parts: true as const }),
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
function foldedOf(condition: Condition): Requirement | undefined {
  const { operator, number, parts, constraints } = condition;
  const [first] = constraints;
  if (!first || number !== undefined) return undefined;
  const pool = poolOf(condition);
  if (pool) return pool;
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

/** Credits of the targets, and beside them what else constrains them; with an operator, nothing else may. */
function poolOf({
  operator,
  parts,
  targets,
  constraints,
  constraintNumber,
}: Condition): Requirement | undefined {
  const isAlone = constraints.length === 1;
  const isSum = (each: Constrained) => 'credits' in each && each.credits >= 0;
  if (!targets || !constraints.some(isSum) || (constraintNumber !== undefined && !isAlone)) return undefined;
  if (operator !== undefined && (operator !== 'or' || !isAlone)) return undefined;
  const of = parts.flatMap((part) => (part.kind === 'step' && bare(part) ? part.step : []));
  if (of.length < parts.length) return undefined;
  const together = constraints.flatMap((each): Requirement[] =>
    'credits' in each && each.credits >= 0
      ? [{ kind: 'credits', least: each.credits, of }, ...(each.open ? [each.leaf] : [])]
      : [each.leaf],
  );
  return together.length === 1 ? together[0] : { kind: 'all', of: together };
}
