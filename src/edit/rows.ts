/** The kinds of entities, and names for references. */

import { type EntityKind, type Ref, tables } from '../model/tables.js';

/** The kinds of entities, in the order of their tables. */
export const kinds = Object.keys(tables) as EntityKind[];

/** One text for a reference: what it names, whatever the id holds. */
export function keyOf({ kind, id }: Ref): string {
  return `${kind} ${id}`;
}
