/** Many systems, one JSON document to a line, as rows of one table: read piece by piece, so that memory stays flat. */

import { checkFields, checkWord } from '../../base/arguments.js';
import { csvText } from '../../base/csv-text.js';
import { guarded } from '../../base/guarded.js';
import { readJson } from '../../base/read-json.js';
import type { Result } from '../../base/result.js';
import { checkStream, streamed } from '../../base/streamed.js';
import { checkSystem } from '../../model/check-arguments.js';
import { columnsOf } from '../../model/columns.js';
import { readSystem } from '../../model/read-system.js';
import { rowsOf } from '../../model/rows.js';
import type { PathwaySystem } from '../../model/system.js';
import { type TableName, tables } from '../../model/tables.js';
import { refused } from '../csv/cell-finding.js';
import { lines } from './lines.js';
import { rowCells } from './write-tables.js';

/** One line of a stream: the system, or what is wrong with it. */
export type StreamedSystem = { readonly line: number } & Result<PathwaySystem>;

/**
 * Reads newline-delimited JSON, one system to a line; empty lines are passed over. Chunks are texts or UTF-8 bytes, cut
 * anywhere. A line that is no system is answered as such, and reading goes on.
 *
 * @throws PathwayError `bad-argument` where `chunks` is no stream, or a chunk is neither text nor bytes; `callback-failed`
 * when `chunks` throws, such as a file that cannot be read, which is then the `cause`.
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
export function streamSystems(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): AsyncGenerator<StreamedSystem> {
  checkStream(chunks, 'chunks');
  return systemsIn(chunks);
}

async function* systemsIn(chunks: Parameters<typeof lines>[0]): AsyncGenerator<StreamedSystem> {
  for await (const { line, text } of lines(streamed(chunks, 'chunks'))) yield { line, ...systemIn(text) };
}

function systemIn(text: string | undefined): Result<PathwaySystem> {
  if (text === undefined) return refused('not-utf-8', 'This line is not UTF-8. Write the stream in UTF-8.');
  const read = readJson(text);
  return read.ok ? readSystem(read.value) : read;
}

/** Which rows are written. */
export interface StreamRowsOptions {
  readonly table: TableName;
}

/**
 * The rows of one table of many systems as one CSV, piece by piece: the names of the columns, then the rows of each
 * system with its id in front; all columns of the table, so that every system has the same.
 *
 * @throws PathwayError `bad-argument` where `systems` is no stream or there is no such table, `bad-system` where one of
 * the systems is none, `callback-failed` when `systems` throws.
 *
 * @example
 * ```ts
 * import { streamRows } from 'career-pathways/io/tables';
 * const system = { format: 'career-pathways/1', id: 'rn', title: 'Nursing', terms: [{ id: 'fall', title: 'Fall' }] } as const;
 * let csv = '';
 * for await (const piece of streamRows([system], { table: 'terms' })) csv += piece;
 * csv.split('\n').map((line) => line.slice(0, 12)); // => ['system,id,ti', 'rn,fall,Fall', '']
 * ```
 */
export function streamRows(
  systems: AsyncIterable<PathwaySystem> | Iterable<PathwaySystem>,
  options: StreamRowsOptions,
): AsyncGenerator<string> {
  checkStream(systems, 'systems');
  checkFields(options, ['table'], 'options', "{ table: 'steps' }");
  checkWord(options.table, Object.values(tables), 'options.table');
  return rowTexts(systems, options.table);
}

async function* rowTexts(
  systems: Parameters<typeof streamRows>[0],
  table: TableName,
): AsyncGenerator<string> {
  const columns = columnsOf(table);
  let header = [['system', ...columns.map(({ name }) => name)]];
  for await (const system of streamed(systems, 'systems')) {
    checkSystem(system, 'systems');
    const rows = rowsOf(system, table);
    const cells = [...header, ...rows.map((row) => [guarded(system.id), ...rowCells(row, columns)])];
    if (cells.length > 0) yield csvText(cells);
    header = [];
  }
  // A stream of no systems is a table without rows.
  if (header.length > 0) yield csvText(header);
}
