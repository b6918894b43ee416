/** Tables of comma-separated values as a system, or what is wrong with them, by file, row and column. */

import { append } from '../../base/append.js';
import { unguarded } from '../../base/guarded.js';
import type { Json } from '../../base/json.js';
import { put } from '../../base/put.js';
import type { Result } from '../../base/result.js';
import { readSystem } from '../../model/read-system.js';
import type { PathwaySystem } from '../../model/system.js';
import { type EntityKind, type TableName, tables } from '../../model/tables.js';
import { type CellFinding, cellFinding, refused } from '../csv/cell-finding.js';
import type { Tally } from '../tally.js';
import { inOrder, placedIssues } from './placed-issues.js';
import { readFile, type TableFile } from './read-file.js';
import { readRow } from './read-row.js';
import type { KindsOf } from './short-requirement.js';
import type { TablesLayout } from './table-place.js';

/** What became of the tables. */
export interface TablesReading {
  readonly system: PathwaySystem;
  /** What was read in another way than it stands: files that are not Unicode. */
  readonly notes: readonly CellFinding[];
  readonly tally: Tally;
  /** Where the rows stand: the file's header, and for each entity its row. */
  readonly layout: TablesLayout;
}

/**
 * Reads tables as `writeTables` writes them, or as people fill them in: file name → text, or bytes. Empty rows and
 * rows that begin with `#` are passed over. Issues name file, row, column and cell, and how to mend it.
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
}): Result<TablesReading, CellFinding> {
  const inputs = filesIn(files);
  if (!inputs) return refused('wrong-type', 'Give an object: file name → its text, or its bytes.');
  const read = inputs.map(([file, input]) => readFile(file, input));
  const issues = [...read.flatMap((file) => file.issues), ...setIssues(read)];
  const kindsOf = kindsIn(read);
  const document: { [field: string]: Json } = {};
  // The document's own fields come first, then its tables in the order of the format.
  for (const name of ['system', ...Object.values(tables)])
    for (const file of read) if (file.table === name) append(issues, filled(document, file, kindsOf));
  const layout = Object.fromEntries(
    read.flatMap(({ table, header, rows }) =>
      table ? [[table, { columns: header, rows: rows.map(({ row }) => row) }]] : [],
    ),
  );
  const system = readSystem(document);
  if (!system.ok) append(issues, placedIssues(system.issues, layout, issues, document));
  if (issues.length > 0 || !system.ok)
    return {
      ok: false,
      issues: inOrder(
        issues,
        inputs.map(([file]) => file),
      ),
    };
  const notes = read.flatMap((file) => file.notes);
  return { ok: true, value: { system: system.value, notes, tally: tallyOf(read), layout } };
}

/** The files by their names; nothing where the caller passes something else, or a field that cannot be read. */
function filesIn(files: unknown): [string, unknown][] | undefined {
  if (typeof files !== 'object' || files === null || Array.isArray(files) || ArrayBuffer.isView(files))
    return undefined;
  try {
    return Object.entries(files);
  } catch {
    return undefined;
  }
}

/** What is wrong with the files as a set: two of one table, none of the system. */
function setIssues(files: readonly TableFile[]): CellFinding[] {
  const tablesIn = files.map(({ table }) => table);
  const issues = files
    .filter(({ table }, at) => table && tablesIn.indexOf(table) !== at)
    .map(({ file, table }) =>
      cellFinding('doubled-table', `There are two files of "${table}". Keep one.`, { file }),
    );
  if (!tablesIn.includes('system'))
    issues.push(
      cellFinding(
        'missing-table',
        'Add the file system.csv with the columns format, id and title, and one row.',
        {
          file: 'system.csv',
        },
      ),
    );
  return issues;
}

function tallyOf(files: readonly TableFile[]): Tally {
  const left: Record<string, number> = {};
  for (const [reason, count] of files.flatMap(({ passed }) => Object.entries(passed)))
    if (count > 0) left[reason] = (left[reason] ?? 0) + count;
  const mapped = files.reduce((sum, { rows }) => sum + rows.length, 0);
  const all = mapped + Object.values(left).reduce((sum, count) => sum + count, 0);
  return { unit: 'row', in: all, mapped, kept: 0, left };
}

/** Puts the rows of a file into the document. */
function filled(
  document: { [field: string]: Json },
  { file, table, placed: columns, rows, hasSemicolons = false }: TableFile,
  kindsOf: KindsOf,
): CellFinding[] {
  if (table === undefined) return [];
  const read = rows.map(({ cells, row }, at) =>
    readRow(
      cells,
      columns,
      { file, row, hasSemicolons, way: table === 'system' ? [] : [table, at] },
      kindsOf,
    ),
  );
  if (table !== 'system') document[table] = read.map(({ fields }) => fields);
  else Object.assign(document, read[0]?.fields);
  const issues = read.flatMap((row) => row.issues);
  if (table === 'system' && rows.length !== 1)
    issues.push(
      cellFinding(
        'wrong-count',
        `Write exactly one row under the header of system.csv; there are ${rows.length}.`,
        { file },
      ),
    );
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
