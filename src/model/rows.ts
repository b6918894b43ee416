/** Rows of any table as plain data. */

import type { Json } from '../base/json.js';
import type { PathwaySystem } from './system.js';
import type { TableName } from './tables.js';

/** A row of some table. */
export interface Row {
  readonly id: string;
  readonly [field: string]: Json;
}

/** A typed row, or the system itself, as plain data. */
export function asRow(row: { readonly id: string }): Row {
  return row as Row;
}

/** The rows of one table, none where the table is absent. */
export function rowsOf(system: PathwaySystem, table: TableName): readonly Row[] {
  const rows: readonly object[] = system[table] ?? [];
  return rows as readonly Row[];
}
