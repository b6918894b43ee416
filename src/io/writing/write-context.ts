/** What writing one entity asks about the others: whether they are there, and at which address. */

import { PathwayError } from '../../base/pathway-error.js';
import { checkSystem } from '../../model/check-arguments.js';
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

/** Writes a system; a malformed one, of which no reader would have made a system, is the caller's mistake. */
export function written<T>(system: PathwaySystem, write: () => T): T {
  try {
    checkSystem(system);
    return write();
  } catch (cause) {
    if (cause instanceof PathwayError) throw cause;
    const message = 'This system is malformed and cannot be written. Check it with readSystem.';
    throw new PathwayError('bad-system', message, { argument: 'system', cause });
  }
}
