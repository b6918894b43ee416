/** Where a place of a document stands in the tables that it was read from. */

import { checkList, checkObject, checkText } from '../../base/arguments.js';
import { wayTo } from '../../base/pointer.js';

/** Table → how its file is laid out. */
export type TablesLayout = {
  readonly [table: string]: { readonly columns: readonly string[]; readonly rows: readonly number[] };
};

/** Where something stands in tables. */
export interface TablePlace {
  /** `steps.csv`. */
  readonly file: string;
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row?: number;
  /** The name of the column. */
  readonly column?: string;
  /** The cell as spreadsheets call it: `C4`. */
  readonly cell?: string;
}

/** The letters of a column, from 0: `A`, `Z`, `AA`. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/**
 * Where a place of the document (a JSON Pointer, as findings have it) stands in the tables that it was read from;
 * nothing where it stands in none.
 *
 * @example
 * ```ts
 * import { readTables, tablePlace } from 'career-pathways/io/tables';
 * const read = readTables({ 'system.csv': 'format,id,title\ncareer-pathways/1,rn,Nursing\n', 'terms.csv': 'id,title\nfall,Fall\n' });
 * read.ok && tablePlace(read.value.layout, '/terms/0/title'); // => { file: 'terms.csv', row: 2, column: 'title', cell: 'B2' }
 * ```
 */
export function tablePlace(layout: TablesLayout, path: string): TablePlace | undefined {
  checkLayout(layout);
  checkText(path, 'path');
  return placeIn(layout, path);
}

/** The same, of a layout that is one. */
export function placeIn(layout: TablesLayout, path: string): TablePlace | undefined {
  const way = wayTo(path);
  const [first = ''] = way;
  const isTable = Object.hasOwn(layout, first) && first !== 'system';
  const table = isTable ? first : 'system';
  const { columns, rows } = layout[table] ?? { columns: [], rows: [] };
  const row = rows[isTable ? Number(way[1]) : 0];
  if (row === undefined) return undefined;
  // No column lies deeper.
  const fields = way.slice(isTable ? 2 : 0).slice(0, 16);
  const names = fields.map((_, at) => fields.slice(0, at + 1).join('.')).reverse();
  const column = names.find((name) => columns.includes(name)) ?? fields[0];
  if (column === undefined) return { file: `${table}.csv`, row };
  const index = columns.indexOf(column);
  return {
    file: `${table}.csv`,
    row,
    column,
    ...(index >= 0 && { cell: `${columnLetters(index)}${row}` }),
  };
}

function checkLayout(layout: TablesLayout): void {
  checkObject(layout, 'layout');
  for (const [table, file] of Object.entries(layout)) {
    checkObject(file, `layout.${table}`);
    checkList(file.columns, `layout.${table}.columns`);
    checkList(file.rows, `layout.${table}.rows`);
  }
}
