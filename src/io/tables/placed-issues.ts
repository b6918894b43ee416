/** Issues of a whole document at their places in the tables it was read from. */

import type { Finding } from '../../base/finding.js';
import type { Json } from '../../base/json.js';
import { wayTo } from '../../base/pointer.js';
import { columnsOf } from '../../model/columns.js';
import { type TableName, tables } from '../../model/tables.js';
import type { CellFinding } from '../csv/cell-finding.js';
import { absentColumns } from './read-file.js';
import { placeIn, type TablesLayout } from './table-place.js';

/** Issues of the document, with their places; those of a cell that has an issue already are left out. */
export function placedIssues(
  issues: readonly Finding[],
  layout: TablesLayout,
  known: readonly CellFinding[],
  document: Json,
): CellFinding[] {
  const paths = new Set(known.map(({ path }) => path));
  return issues
    .filter(({ path }) => !paths.has(path) && !(known.length > 0 && path.lastIndexOf('/') <= 0))
    .map((issue) => ({
      ...issue,
      ...wordMended(issue, document),
      file: 'system.csv',
      ...placeIn(layout, issue.path),
    }))
    .filter((issue) => issue.code !== 'missing-field' || !isAbsent(issue, layout));
}

/** Whether the whole column is missing, which is an issue of the header. */
function isAbsent({ file = '', column }: CellFinding, layout: TablesLayout): boolean {
  const table = file.slice(0, -'.csv'.length) as TableName;
  const { columns = [] } = layout[table] ?? {};
  return absentColumns(columns, columnsOf(table)).some(({ name }) => name === column);
}

/** A word that differs from a known one only by case, blanks or hyphens, with that word. */
function wordMended({ code, path, message }: Finding, document: Json): { readonly message?: string } {
  if (code !== 'unknown-word') return {};
  const way = wayTo(path);
  const [first = ''] = way;
  const written = way.reduce<Json | undefined>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as { readonly [key: string]: Json })[key] : undefined,
    document,
  );
  const isTable = Object.values<string>(tables).includes(first);
  const fields = way.slice(isTable ? 2 : 0).filter((field) => !/^\d+$/.test(field));
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
export function inOrder(issues: readonly CellFinding[], files: readonly string[]): readonly CellFinding[] {
  const place = ({ file = '', row = 0, cell = '' }: CellFinding) =>
    [files.indexOf(file), row, cell.length, cell] as const;
  return [...issues].sort((a, b) => {
    const [left, right] = [place(a), place(b)];
    const at = left.findIndex((part, index) => part !== right[index]);
    return at < 0 ? 0 : (left[at] ?? 0) < (right[at] ?? 0) ? -1 : 1;
  });
}
