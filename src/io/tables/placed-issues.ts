/** Issues of a whole document at their places in the tables it was read from. */

import type { Finding } from '../../base/finding.js';
import type { Json } from '../../base/json.js';
import { wayTo } from '../../base/pointer.js';
import { columnsOf } from '../../model/columns.js';
import { type TableName, tables } from '../../model/tables.js';
import { absentColumns } from './read-file.js';
import { columnLetters, type TableIssue, type TablePlace } from './table-issue.js';

/** Table → how its file is laid out. */
export type TablesLayout = {
  readonly [table: string]: { readonly columns: readonly string[]; readonly rows: readonly number[] };
};

/** Where a place in the document stands in the tables it was read from; nothing where it stands in none. */
export function tablePlace(path: string, layout: TablesLayout): TablePlace | undefined {
  const way = wayTo(path);
  const [first = ''] = way;
  const isTable = Object.hasOwn(layout, first) && first !== 'system';
  const table = isTable ? first : 'system';
  const { columns, rows } = layout[table] ?? { columns: [], rows: [] };
  const row = rows[isTable ? Number(way[1]) : 0];
  if (row === undefined) return undefined;
  const fields = way.slice(isTable ? 2 : 0);
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

/** Issues of the whole, with their places; those of a cell that was left out are not told twice. */
export function placedIssues(
  issues: readonly Finding[],
  layout: TablesLayout,
  told: readonly TableIssue[],
  document: Json,
): TableIssue[] {
  const known = new Set(told.map(({ path }) => path));
  return issues
    .filter(({ path }) => !known.has(path) && !(told.length > 0 && isTop(path)))
    .map((issue) => ({
      ...issue,
      ...wordMended(issue, document),
      file: 'system.csv',
      ...tablePlace(issue.path, layout),
    }))
    .filter(({ code, file, column }) => code !== 'missing-field' || !isAbsent(file, column, layout));
}

/** Whether the whole column is missing, which is told at the header. */
function isAbsent(file: string, column: string | undefined, layout: TablesLayout): boolean {
  const table = file.slice(0, -'.csv'.length) as TableName;
  const { columns = [] } = layout[table] ?? {};
  return absentColumns(columns, columnsOf(table)).some(({ name }) => name === column);
}

/** A word that differs from a known one only by case, blanks or hyphens, with that word. */
function wordMended({ code, path, message }: Finding, document: Json): { readonly message?: string } {
  const [first = '', ...rest] = wayTo(path);
  if (code !== 'unknown-word') return {};
  const written = wayTo(path).reduce<Json | undefined>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as { readonly [key: string]: Json })[key] : undefined,
    document,
  );
  const isTable = Object.values<string>(tables).includes(first);
  const fields = (isTable ? rest.slice(1) : [first, ...rest]).filter((field) => !/^\d+$/.test(field));
  const column = columnsOf(isTable ? (first as TableName) : 'system').find(
    ({ name }) => name === fields.join('.'),
  );
  const word = column?.words?.find((each) => typeof written === 'string' && plain(each) === plain(written));
  return word === undefined ? { message } : { message: `Write "${word}" instead of "${String(written)}".` };
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** File by file, as they were passed, from the top down and from left to right. */
export function inOrder(issues: readonly TableIssue[], files: readonly string[]): readonly TableIssue[] {
  const place = ({ file, row = 0, cell = '' }: TableIssue) =>
    [files.indexOf(file), row, cell.length, cell] as const;
  return [...issues].sort((a, b) => {
    const [left, right] = [place(a), place(b)];
    const at = left.findIndex((part, index) => part !== right[index]);
    return at < 0 ? 0 : (left[at] ?? 0) < (right[at] ?? 0) ? -1 : 1;
  });
}

function isTop(path: string): boolean {
  return path.lastIndexOf('/') <= 0;
}
