/** A requirement taken apart into what a condition of CTDL counts: how many of which parts, under which constraints. */

import type { Requirement } from '../../../../model/requirement.js';
import type { Operator, Shape } from '../../schema/form.js';

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
  if (shape.unread || shape.uncounted) return apartFromUnread(requirement, shape);
  const { constraintNumber } = shape;
  if (!shape.constraints)
    return { ...counted(requirement, shape), ...(constraintNumber !== undefined && { constraintNumber }) };
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

/** The part that could be read; what could not be is kept where it was. */
function apartFromUnread(
  requirement: Requirement,
  { unread, uncounted, ...shape }: Shape,
): Apart | undefined {
  const kind = unread ? 'all' : 'any';
  if (requirement.kind !== kind) return undefined;
  const [part, leaf, ...more] = requirement.of;
  if (!part || leaf?.kind !== 'text' || more.length > 0) return undefined;
  return apart(part, unread && uncounted ? { ...shape, uncounted } : shape);
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

/** A requirement by counting: with the operator it had where that means the same, else with the plainest. */
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

/** A requirement taken apart where no form tells how. */
export function plainly(requirement: Requirement): Apart {
  return counted(requirement, { operator: 'and' });
}
