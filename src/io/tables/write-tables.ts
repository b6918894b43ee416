/** A system as one table of comma-separated values for each kind of entity. */

import { csvText } from '../../base/csv-text.js';
import type { Finding } from '../../base/finding.js';
import type { Json, Node } from '../../base/json.js';
import { checkRows, checkSystem } from '../../model/check-arguments.js';
import { type Column, columnsOf } from '../../model/columns.js';
import { rowsOf } from '../../model/rows.js';
import type { PathwaySystem } from '../../model/system.js';
import { type TableName, tables } from '../../model/tables.js';
import type { Tally } from '../tally.js';
import { cellOf } from './cell.js';

/** Files by name (`system.csv`, `steps.csv`, …) → their text. */
export type TableFiles = { readonly [file: string]: string };

/** What was written. */
export interface TablesWriting {
  readonly output: TableFiles;
  /** Always empty: tables hold all that a system holds. */
  readonly losses: readonly Finding[];
  readonly tally: Tally;
}

/**
 * Writes a system as tables: `system.csv` with its own fields, and a file for each table it has, with the columns that
 * some row fills. `readTables` makes the same system of them. Lists stand in one cell with semicolons, inner fields
 * under names with dots (`cost.amount`), trees as JSON where no short form says them. A text that a spreadsheet could
 * take for a formula begins with an apostrophe.
 *
 * @throws PathwayError `bad-system` where a table has something that is no row.
 *
 * @example
 * ```ts
 * import { writeTables } from 'career-pathways/io/tables';
 * const { output, losses, tally } = writeTables({ format: 'career-pathways/1', id: 'rn', title: '=Nursing', terms: [{ id: 't1', title: 'Fall' }] });
 * output['terms.csv']; // => 'id,title\nt1,Fall\n'
 * output['system.csv']; // => "format,id,title\ncareer-pathways/1,rn,'=Nursing\n"
 * losses; // => []
 * tally; // => { unit: 'entity', in: 1, mapped: 1, kept: 0, left: {} }
 * ```
 */
export function writeTables(system: PathwaySystem): TablesWriting {
  checkSystem(system);
  checkRows(system);
  const files: [string, string][] = [['system.csv', tableText('system', [fieldsOf(system)])]];
  let count = 0;
  for (const table of Object.values(tables)) {
    if (!system[table]) continue;
    const rows = rowsOf(system, table);
    count += rows.length;
    files.push([`${table}.csv`, tableText(table, rows)]);
  }
  const tally = { unit: 'entity', in: count, mapped: count, kept: 0, left: {} } as const;
  return { output: Object.fromEntries(files), losses: [], tally };
}

function fieldsOf(system: PathwaySystem): Node {
  const names = new Set<string>(Object.values(tables));
  return Object.fromEntries(Object.entries(system).filter(([field]) => !names.has(field))) as Node;
}

function tableText(table: TableName | 'system', rows: readonly Node[]): string {
  const columns = columnsOf(table);
  const cells = rows.map((row) => rowCells(row, columns));
  const used = columns
    .map((column, at) => ({ column, at }))
    .filter(({ column, at }) => column.required || cells.some((row) => row[at] !== ''));
  return csvText([
    used.map(({ column }) => column.name),
    ...cells.map((row) => used.map(({ at }) => row[at] as string)),
  ]);
}

/** The cells of a row, one for each column; a cell that says nothing is empty. */
export function rowCells(row: Node, columns: readonly Column[]): string[] {
  return columns.map((column) => {
    const value = valueAt(row, column.way);
    if (value === undefined) return '';
    if (column.spread) return isEmpty(value) ? '{}' : '';
    return cellOf(value, column);
  });
}

function isEmpty(value: Json): boolean {
  return Object.keys(value as object).length === 0;
}

/** The value on a way of fields, where there is one. */
function valueAt(row: Node, way: readonly string[]): Json | undefined {
  let at: Json | undefined = row;
  for (const field of way) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, field)) return undefined;
    at = (at as Node)[field];
  }
  return at;
}
