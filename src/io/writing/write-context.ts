/** What writing one entity asks about the others: whether they are there, and at which address. */

import { PathwayError } from '../../base/pathway-error.js';
import { checkRows, checkSystem } from '../../model/check-arguments.js';
import type { PathwaySystem } from '../../model/system.js';
import type { TableName } from '../../model/tables.js';
import { addressUnder } from './addresses.js';

/** A row of a table. */
export type Row<Table extends TableName> = NonNullable<PathwaySystem[Table]>[number];

/** A system while it is written. */
export interface WriteContext {
  readonly system: PathwaySystem;
  /** Where addresses begin. */
  readonly base: string;
  /** The row of an id. */
  readonly row: <Table extends TableName>(table: Table, id: string) => Row<Table> | undefined;
  /** The address of a row under the base. */
  readonly address: (table: TableName, id: string) => string;
}

/** Prepares a system for writing. */
export function writeContext(system: PathwaySystem, base: string): WriteContext {
  const byId = new Map<TableName, ReadonlyMap<string, Row<TableName>>>();
  const rowsOf = (table: TableName) => {
    const rows: readonly Row<TableName>[] = system[table] ?? [];
    const now = byId.get(table) ?? new Map(rows.map((row) => [row.id as string, row]));
    byId.set(table, now);
    return now;
  };
  return {
    system,
    base,
    row: (table, id) => rowsOf(table).get(id) as Row<typeof table> | undefined,
    address: (table, id) => addressUnder(base, table, id),
  };
}

/**
 * Writes a system. One that no reader would have made, on which writing stumbles, is the caller's mistake; any other
 * error, such as a lack of memory, is not about the document.
 */
export function written<T>(system: PathwaySystem, write: () => T): T {
  checkSystem(system);
  checkRows(system);
  try {
    return write();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const message = 'This system is malformed and cannot be written. Check it with readSystem.';
    throw new PathwayError('bad-system', message, { argument: 'system', cause });
  }
}
