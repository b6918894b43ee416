/** A document under other ids: every reference moves along. */

import type { Json } from '../../base/json.js';
import { referencesFrom } from '../../model/references.js';
import { type Row, rowsOf } from '../../model/rows.js';
import type { PathwaySystem } from '../../model/system.js';
import { type EntityKind, type Ref, tables } from '../../model/tables.js';
import { keyOf, kinds } from '../rows.js';

/** New ids: `keyOf` of what is renamed → its new id. */
export interface NewIds {
  get(key: string): string | undefined;
}

/** A row under its new id, with the new ids of what it names; itself where nothing changes. Cost: its size. */
export function renamedRow(kind: EntityKind, row: Row, ids: NewIds): Row {
  const moved = referencesFrom(kind, row, 0).filter(({ to }) => ids.get(keyOf(to)) !== undefined);
  const id = ids.get(keyOf({ kind, id: row.id }));
  if (moved.length === 0 && id === undefined) return row;
  const copy = structuredClone(row) as { [field: string]: Json };
  if (id !== undefined) copy['id'] = id;
  for (const { way, to } of moved) {
    const holder = way.slice(2, -1).reduce<unknown>((at, part) => (at as Holder)[part], copy);
    (holder as Holder)[way.at(-1) as string] = ids.get(keyOf(to));
  }
  return copy as Row;
}

type Holder = { [part: string | number]: unknown };

/** A document under new ids, its own among them; tables in which nothing changes are shared. Cost: its size. */
export function renamedSystem(system: PathwaySystem, ids: NewIds): PathwaySystem {
  const changed: { [field: string]: unknown } = {};
  for (const kind of kinds) {
    const rows = rowsOf(system, tables[kind]);
    const after = rows.map((row) => renamedRow(kind, row, ids));
    if (after.some((row, at) => row !== rows[at])) changed[tables[kind]] = after;
  }
  return { ...system, ...changed, id: ids.get(keyOf({ kind: 'system', id: system.id })) ?? system.id };
}

/** What something is called after. */
export function idAfter(ref: Ref, ids: NewIds): string {
  return ids.get(keyOf(ref)) ?? ref.id;
}
