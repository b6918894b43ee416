/** A table that `table` has made: its account, its lines, and its rows with their values again. */

import { unguarded } from '../../base/guarded.js';
import { csvFrom, csvRows } from '../../io/csv/read-csv.js';
import { lines } from '../../io/tables/lines.js';
import { type Cell, type Column, columnsIn, type Row } from '../../survey/column.js';
import { exitCodes } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { bytesOf, chunksOf } from '../file-contents.js';
import type { Io } from '../io.js';
import { parseJson } from '../parse-json.js';
import { groupsOf, isColumns, tableFormats } from './asked.js';
import { errorColumns, headLine, placeColumns } from './lines.js';
import { filesOf, type Manifest } from './manifest.js';

/** How many lines are read as cells at once. */
const atOnce = 500;

/** The account of a table, by the name of its rows; throws a `Failure` where there is none. */
export function manifestOf(rows: string, io: Io): Manifest {
  const { manifest: file } = filesOf(rows, 'csv');
  const found = parseJson(file, bytesOf(file, io));
  if (isManifest(found)) return found;
  throw new Failure(exitCodes.badData, `${file} is no account of a table that this version can read.`);
}

function isManifest(value: unknown): value is Manifest {
  const { format, columns, written, shard, counts, input, definitions } = Object(value) as Manifest;
  const isCount = (each: unknown) => Number.isSafeInteger(each) && (each as number) >= 0;
  return (
    format === 'career-pathways/table/1' &&
    [columns, input, definitions].every(Array.isArray) &&
    columns.every((name) => typeof name === 'string' && isColumns(name)) &&
    tableFormats.includes(written) &&
    [shard?.index, shard?.of, counts?.documents, counts?.rows, counts?.errors].every(isCount) &&
    shard.index < shard.of
  );
}

/** The lines of the rows of a table, or of its errors, without the one that names the columns. */
export async function* linesIn(
  rows: string,
  of: 'rows' | 'errors',
  { columns, written }: Manifest,
  io: Io,
): AsyncGenerator<string> {
  const file = filesOf(rows, written)[of];
  const names = of === 'rows' ? namesOf(columns) : errorColumns;
  let head = headLine(names, written);
  for await (const { text = '' } of lines(chunksOf(file, io))) {
    if (head === '') yield `${text}\n`;
    else if (`${text}\n` === head) head = '';
    else throw otherTable(file);
  }
  if (head !== '') throw otherTable(file);
}

/** The names of the columns of a table. */
export function namesOf(groups: readonly string[]): readonly string[] {
  return [...placeColumns, ...columnsIn(groupsOf(groups)).map(({ name }) => name)];
}

/** What a file is that is not what its account says. */
export function otherTable(file: string): Failure {
  return new Failure(
    exitCodes.badData,
    `${file} is not the table that the file beside it tells of. Make the table again.`,
  );
}

/** The rows of a table. */
export async function* rowsIn(rows: string, manifest: Manifest, io: Io): AsyncGenerator<Row> {
  const columns = columnsIn(groupsOf(manifest.columns));
  let held: string[] = [];
  for await (const line of linesIn(rows, 'rows', manifest, io)) {
    held.push(line);
    if (held.length < atOnce) continue;
    yield* readRows(held, columns, manifest, rows);
    held = [];
  }
  yield* readRows(held, columns, manifest, rows);
}

function readRows(
  held: readonly string[],
  columns: readonly Column[],
  { written }: Manifest,
  file: string,
): readonly Row[] {
  if (held.length === 0) return [];
  if (written === 'csv')
    return csvRows(csvFrom(held.join(''), 0, ',')).rows.map((cells) =>
      Object.fromEntries(
        columns.map((column, at) => [column.name, cellFrom(cells[at + placeColumns.length] ?? '', column)]),
      ),
    );
  return held.map((line) => {
    try {
      return JSON.parse(line) as Row;
    } catch {
      throw otherTable(file);
    }
  });
}

/** What a cell of CSV holds. What is no number where one should be stays as it is, and is refused by whoever adds it. */
function cellFrom(text: string, { kind }: Column): Cell {
  if (text === '') return null;
  if (kind === 'flag') return text === 'true';
  if (kind !== 'number') return unguarded(text);
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
