/** One file of a set of tables: its columns, its rows, and what is wrong with its outside. */

import { type Column, columnsOf } from '../../model/columns.js';
import { type TableName, tables } from '../../model/tables.js';
import { type CellFinding, cellFinding } from '../csv/cell-finding.js';
import { decode, encodingNotes } from '../csv/decode.js';
import { misquotedIssue } from '../csv/read-columns.js';
import { csvRows, csvStart } from '../csv/read-csv.js';
import type { Placed } from './read-row.js';
import { columnLetters } from './table-place.js';

/** A file as far as it can be read without a look at the others. */
export interface TableFile {
  readonly file: string;
  /** Absent: the file is named after no table. */
  readonly table?: TableName | 'system';
  readonly header: readonly string[];
  /** Semicolons part its cells, as spreadsheets write them where a comma stands before decimals. */
  readonly hasSemicolons?: boolean;
  readonly placed: readonly Placed[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** Reason → how many rows were passed over. */
  readonly passed: { readonly [reason: string]: number };
  readonly issues: readonly CellFinding[];
  readonly notes: readonly CellFinding[];
}

/** Reads the outside of a file. */
export function readFile(file: string, input: unknown): TableFile {
  const table = tableNamed(file);
  const nothing = { file, ...(table && { table }), header: [], placed: [], rows: [], passed: {}, notes: [] };
  const decoded = decode(input);
  if (!decoded.ok) return { ...nothing, issues: decoded.issues.map((issue) => ({ ...issue, file })) };
  const start = csvStart(decoded.value.text);
  const { rows: lines, misquoted } = csvRows(start);
  const header = (lines[0] ?? []).map((name) => name.trim());
  const [empty, remarks, kept] = sorted(lines.slice(1).map((cells, at) => ({ row: at + 2, cells })));
  const outside = {
    ...nothing,
    header,
    hasSemicolons: start.delimiter === ';',
    passed: { 'empty-row': empty, remark: remarks },
    notes: encodingNotes(decoded.value, { file }),
  };
  const torn = misquoted.map((row) => misquotedIssue({ file, row }));
  if (!table) return { ...outside, issues: [unknownTable(file), ...torn] };
  const columns = columnsOf(table);
  // Where all rows are longer than the header, their last cells are blank; where one is, a comma has made it so.
  const widest = kept.reduce((least, { cells }) => Math.min(least, cells.length), Number.POSITIVE_INFINITY);
  return {
    ...outside,
    placed: columnsIn(header, columns),
    rows: kept,
    issues: [
      ...headerIssues(header, columns),
      ...torn,
      ...kept.flatMap((row) => strayIssues(row, header, Math.max(header.length, widest))),
    ].map((issue) => ({ ...issue, file })),
  };
}

function unknownTable(file: string): CellFinding {
  const message = `There is no such table. Name the file after one: ${names.join(', ')}.`;
  return cellFinding('unknown-table', message, { file });
}

/** How many rows are empty, how many are remarks, and the others. */
function sorted(rows: TableFile['rows']): [number, number, TableFile['rows']] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const kept = filled.filter(({ cells }) => cells[0]?.startsWith('#') !== true);
  return [rows.length - filled.length, filled.length - kept.length, kept];
}

const names = ['system.csv', ...Object.values(tables).map((table) => `${table}.csv`)];

function tableNamed(file: string): TableName | 'system' | undefined {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return names.includes(name) ? (name.slice(0, -'.csv'.length) as TableName | 'system') : undefined;
}

function columnsIn(header: readonly string[], columns: readonly Column[]): Placed[] {
  return columns.flatMap((column) => {
    const index = header.indexOf(column.name);
    return index < 0 ? [] : [{ index, column }];
  });
}

function headerIssues(header: readonly string[], columns: readonly Column[]): CellFinding[] {
  const seen = new Set<string>();
  const known = new Set(columns.map(({ name }) => name));
  const strange = header.flatMap((name, index) => {
    const at = { row: 1, column: name, cell: `${columnLetters(index)}1` };
    if (name === '') return [];
    if (seen.size === seen.add(name).size)
      return [cellFinding('doubled-column', `There are two columns "${name}". Keep one.`, at)];
    if (known.has(name)) return [];
    const near = columns.find((column) => plain(column.name) === plain(name));
    const mend = near
      ? `Write "${near.name}".`
      : `Use one of ${columns.map((column) => column.name).join(', ')}.`;
    return [cellFinding('unknown-column', `This table has no column "${name}". ${mend}`, at)];
  });
  const absent = absentColumns(header, columns).filter(
    ({ name }) => !header.some((each) => plain(each) === plain(name)),
  );
  return [
    ...strange,
    ...absent.map(({ name }) =>
      cellFinding('missing-column', `Add the column "${name}": every row of this table needs it.`, {
        row: 1,
        column: name,
      }),
    ),
  ];
}

/** Columns that every row needs, and that the file does not have, as a whole or by its inner fields. */
export function absentColumns(header: readonly string[], columns: readonly Column[]): readonly Column[] {
  const has = ({ way }: Column) => way.some((_, at) => header.includes(way.slice(0, at + 1).join('.')));
  return columns.filter((column) => column.required && !has(column));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

/** Cells with something in them where the header has no name; else a row that has more cells than it should. */
function strayIssues(
  { row, cells }: TableFile['rows'][number],
  header: readonly string[],
  widest: number,
): CellFinding[] {
  const message = 'The column of this cell has no name. Name it in the first row, or empty the cell.';
  const stray = cells.flatMap((cell, index) =>
    cell === '' || (header[index] ?? '') !== ''
      ? []
      : [cellFinding('stray-cell', message, { row, cell: `${columnLetters(index)}${row}` })],
  );
  if (stray.length > 0 || cells.length <= widest) return stray;
  const torn = `This row has ${cells.length} cells, and there are ${header.length} columns. Put a cell with a comma or a line break in quotes.`;
  return [cellFinding('torn-row', torn, { row })];
}
