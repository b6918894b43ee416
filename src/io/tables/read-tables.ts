/** Tables of comma-separated values as a system, or what is wrong with them, by file, row and column. */

import type { Json } from '../../base/json.js';
import { put } from '../../base/put.js';
import { readSystem } from '../../model/read-system.js';
import type { PathwaySystem } from '../../model/system.js';
import { type EntityKind, type TableName, tables } from '../../model/tables.js';
import { unguarded } from '../csv/guard.js';
import type { Tally } from '../tally.js';
import { inOrder, placedIssues, type TablesLayout } from './placed-issues.js';
import { readFile, type TableFile } from './read-file.js';
import { readRow } from './read-row.js';
import type { KindsOf } from './short-requirement.js';
import type { TableIssue } from './table-issue.js';

/** What became of the tables. */
export interface TablesReading {
  readonly system: PathwaySystem;
  readonly tally: Tally;
  /** What was read otherwise than it stands: files that are not Unicode. */
  readonly notes: readonly TableIssue[];
  /** Where the rows stand: the file's header, and for each entity its row. */
  readonly layout: TablesLayout;
}

/**
 * Reads tables as `writeTables` writes them, or as people fill them in: file name → text, or bytes. Empty rows and
 * rows that begin with `#` are passed over. What is wrong is told with file, row, column and cell, and how to mend it.
 *
 * @example
 * ```ts
 * import { readTables } from 'career-pathways/io/tables';
 * const read = readTables({
 *   'system.csv': 'format,id,title\ncareer-pathways/1,rn,Nursing\n',
 *   'steps.csv': 'id,title,kind,credits\nintro,Introduction,course,three\n',
 * });
 * read.ok || read.issues.map(({ cell, code }) => `${cell} ${code}`); // => ['D2 wrong-type']
 * ```
 */
export function readTables(files: {
  readonly [file: string]: string | Uint8Array;
}):
  | { readonly ok: true; readonly value: TablesReading }
  | { readonly ok: false; readonly issues: readonly TableIssue[] } {
  const read = Object.entries(files).map(([file, input]) => readFile(file, input));
  const issues = read.flatMap((file) => file.issues);
  for (const { file, table } of read)
    if (table && read.find((other) => other.table === table)?.file !== file)
      issues.push({
        code: 'doubled-table',
        path: '',
        file,
        message: `There are two files of "${table}". Keep one.`,
      });
  if (!read.some(({ table }) => table === 'system'))
    issues.push({
      code: 'missing-table',
      path: '',
      file: 'system.csv',
      message: 'Add the file system.csv with the columns format, id and title, and one row.',
    });
  const kindsOf = kindsIn(read);
  const document: { [field: string]: Json } = {};
  // The document's own fields come first, then its tables in the order of the format.
  for (const name of ['system', ...Object.values(tables)])
    for (const file of read) if (file.table === name) issues.push(...filled(document, file, kindsOf));
  const layout = Object.fromEntries(
    read.flatMap(({ table, header, rows }) =>
      table ? [[table, { columns: header, rows: rows.map(({ row }) => row) }]] : [],
    ),
  );
  const system = readSystem(document);
  if (!system.ok) issues.push(...placedIssues(system.issues, layout, issues, document));
  if (issues.length > 0 || !system.ok) return { ok: false, issues: inOrder(issues, Object.keys(files)) };
  const left: Record<string, number> = {};
  for (const { passed } of read)
    for (const [reason, count] of Object.entries(passed))
      if (count > 0) left[reason] = (left[reason] ?? 0) + count;
  const mapped = read.reduce((sum, { rows }) => sum + rows.length, 0);
  const all = mapped + Object.values(left).reduce((sum, count) => sum + count, 0);
  return {
    ok: true,
    value: {
      system: system.value,
      tally: { unit: 'row', in: all, mapped, kept: 0, left },
      notes: read.flatMap(({ notes }) => notes),
      layout,
    },
  };
}

/** Puts the rows of a file into the document. */
function filled(
  document: { [field: string]: Json },
  { file, table, placed: columns, rows }: TableFile,
  kindsOf: KindsOf,
): TableIssue[] {
  if (table === undefined) return [];
  const read = rows.map(({ cells, row }, at) =>
    readRow(cells, columns, { file, row, way: table === 'system' ? [] : [table, at] }, kindsOf),
  );
  if (table !== 'system') document[table] = read.map(({ fields }) => fields);
  else Object.assign(document, read[0]?.fields);
  const issues = read.flatMap((row) => row.issues);
  if (table === 'system' && rows.length !== 1)
    issues.push({
      code: 'wrong-count',
      path: '',
      file,
      message: `Write exactly one row under the header of system.csv; there are ${rows.length}.`,
    });
  return issues;
}

/** Which kinds of entity bear an id, in these files. */
function kindsIn(files: readonly TableFile[]): KindsOf {
  const kinds = new Map<string, string[]>();
  for (const [kind, table] of Object.entries(tables) as [EntityKind, TableName][])
    for (const file of files)
      if (file.table === table) {
        const at = file.header.indexOf('id');
        for (const { cells } of file.rows) put(kinds, unguarded(cells[at] ?? ''), kind);
      }
  return (id) => kinds.get(id) ?? [];
}
