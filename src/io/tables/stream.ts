/** Many systems, one JSON document to a line, as rows of one table: read piece by piece, so that memory stays flat. */

import type { Result } from '../../base/result.js';
import { columnsOf } from '../../model/columns.js';
import { readSystem } from '../../model/read-system.js';
import type { PathwaySystem } from '../../model/system.js';
import type { TableName } from '../../model/tables.js';
import { guarded } from '../csv/guard.js';
import { writeCsv } from '../csv/write-csv.js';
import { lines } from './lines.js';
import { type Row, rowCells } from './write-tables.js';

/** One line of a stream: the system, or what is wrong with it. */
export type StreamedSystem = { readonly line: number } & Result<PathwaySystem>;

/**
 * Reads newline-delimited JSON, one system to a line; empty lines are passed over. Chunks are texts or UTF-8 bytes, cut
 * anywhere. A line that is no system is answered as such, and reading goes on.
 *
 * @example
 * ```ts
 * import { streamSystems } from 'career-pathways/io/tables';
 * const chunks = ['{"format":"career-pathways/1","id":"a","ti', 'tle":"A"}\n{"format":1}\n'];
 * const found = [];
 * for await (const { line, ok } of streamSystems(chunks)) found.push(`${line} ${ok}`);
 * found; // => ['1 true', '2 false']
 * ```
 */
export async function* streamSystems(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): AsyncGenerator<StreamedSystem> {
  for await (const { line, text } of lines(chunks)) yield { line, ...systemIn(text) };
}

function systemIn(text: string | undefined): Result<PathwaySystem> {
  if (text === undefined) return refused('not-utf-8', 'This line is not UTF-8. Write the stream in UTF-8.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused(
      'not-json',
      `This line is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return readSystem(value);
}

function refused(code: string, message: string): Result<never> {
  return { ok: false, issues: [{ code, path: '', message }] };
}

/**
 * The rows of one table of a system as CSV, with the id of the system in front, for tables over many systems; all
 * columns of the table, so that every system has the same. `streamHeader` is the row of their names.
 *
 * @example
 * ```ts
 * import { streamHeader, streamRows } from 'career-pathways/io/tables';
 * const system = { format: 'career-pathways/1', id: 'rn', title: 'Nursing', terms: [{ id: 'fall', title: 'Fall' }] } as const;
 * streamHeader('terms').slice(0, 15); // => 'system,id,title'
 * streamRows(system, 'terms').slice(0, 12); // => 'rn,fall,Fall'
 * ```
 */
export function streamRows(system: PathwaySystem, table: TableName): string {
  const columns = columnsOf(table);
  const rows = (system[table] ?? []) as unknown as readonly Row[];
  return writeCsv(rows.map((row) => [guarded(system.id), ...rowCells(row, columns)]));
}

/** The names of the columns of `streamRows`, as a row of CSV. */
export function streamHeader(table: TableName): string {
  return writeCsv([['system', ...columnsOf(table).map(({ name }) => name)]]);
}
