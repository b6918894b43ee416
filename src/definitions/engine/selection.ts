/** Whether an edition is in force on a day. */

import type { DefinitionUsed } from '../../logic/determination.js';
import type { Definition } from './definition.js';
import type { DetermineOptions } from './determine-options.js';

/**
 * `not-yet` before it, `ended` after it, `in-force` from its first to its last day. Never a silent fall-back: a bill is in
 * force on no day, and counts as if it were law only where it is named.
 */
export function selectionOn(
  { id, standing, inForce: { from, to } }: Pick<Definition, 'id' | 'standing' | 'inForce'>,
  { asOf, bills }: Pick<DetermineOptions, 'asOf' | 'bills'>,
): DefinitionUsed['selection'] {
  if (standing) return bills?.includes(id) ? 'as-if-law' : 'bill';
  if (from !== undefined && asOf < from) return 'not-yet';
  return to !== undefined && asOf > to ? 'ended' : 'in-force';
}
