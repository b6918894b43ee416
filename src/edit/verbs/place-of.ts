/** Where a thing stands in a document. */

import { checkObject, checkText, checkWord, holds, shown } from '../../base/arguments.js';
import { PathwayError } from '../../base/pathway-error.js';
import { checkSystem } from '../../model/check-arguments.js';
import { asRow } from '../../model/rows.js';
import type { PathwaySystem } from '../../model/system.js';
import { type EntityKind, type Ref, tables } from '../../model/tables.js';
import type { Way } from '../patch/operation.js';

/** What stands there; of the system itself, all of it. */
export interface Placed {
  readonly row: { readonly id: string; readonly [field: string]: unknown };
  readonly way: Way;
}

const kinds = ['system', ...(Object.keys(tables) as EntityKind[])] as const;

/** Finds a thing, or throws `unknown-row`. Cost: the rows of its table. */
export function placeOf(system: PathwaySystem, ref: Ref, argument = 'ref'): Placed {
  checkSystem(system);
  checkRef(ref, argument);
  const { kind, id } = ref;
  if (kind === 'system') {
    if (id === system.id) return { row: asRow(system), way: [] };
    throw unknown(system, ref, argument);
  }
  const rows: readonly unknown[] = system[tables[kind]] ?? [];
  const at = rows.findIndex((row) => holds(() => (row as Placed['row']).id === id));
  if (at < 0) throw unknown(system, ref, argument);
  return { row: rows[at] as Placed['row'], way: [tables[kind], at] };
}

/** A reference: a kind and an id. */
function checkRef(ref: unknown, argument: string): asserts ref is Ref {
  checkObject(ref, argument);
  const { kind, id } = ref as { readonly [field: string]: unknown };
  checkWord(kind, kinds, `${argument}.kind`);
  checkText(id, `${argument}.id`);
}

function unknown(system: PathwaySystem, { kind, id }: Ref, argument: string): PathwayError {
  const message = `There is no ${kind} ${shown(id)} in "${system.id}". Correct the id.`;
  return new PathwayError('unknown-row', message, { argument });
}
