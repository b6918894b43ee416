/** One file of a set of tables: its columns, its rows, and what is wrong with its outside. */

import { type Column, columnsOf } from '../../model/columns.js';
import { type TableName, tables } from '../../model/tables.js';
import { decode } from '../csv/decode.js';
import { readCsv } from '../csv/read-csv.js';
import type { Placed } from './read-row.js';
import { columnLetters, type TableIssue } from './table-issue.js';

/** A file as far as it can be read without a look at the others. */
export interface TableFile {
  readonly file: string;
  /** Absent: the file is named after no table. */
  readonly table?: TableName | 'system';
  readonly header: readonly string[];
  readonly placed: readonly Placed[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** Reason → how many rows were passed over. */
  readonly passed: { readonly [reason: string]: number };
  readonly issues: readonly TableIssue[];
  readonly notes: readonly TableIssue[];
}

/** Reads the outside of a file. */
export function readFile(file: string, input: string | Uint8Array): TableFile {
  const table = tableNamed(file);
  const { text, encoding } = decode(input);
  const { rows: lines, misquoted } = readCsv(text);
  const header = (lines[0] ?? []).map((name) => name.trim());
  const rows = lines.slice(1).map((cells, at) => ({ row: at + 2, cells }));
  const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell === '');
  const isRemark = (cells: readonly string[]) => cells[0]?.startsWith('#') === true;
  const kept = rows.filter(({ cells }) => !isEmpty(cells) && !isRemark(cells));
  const placed = table === undefined ? [] : columnsIn(header, columnsOf(table));
  const issue = (code: string, message: string, more: Partial<TableIssue> = {}): TableIssue => ({
    code,
    path: '',
    file,
    message,
    ...more,
  });
  return {
    file,
    ...(table && { table }),
    header,
    placed,
    rows: table === undefined ? [] : kept,
    passed: {
      'empty-row': rows.filter(({ cells }) => isEmpty(cells)).length,
      remark: rows.filter(({ cells }) => !isEmpty(cells) && isRemark(cells)).length,
    },
    notes:
      encoding === 'windows-1252'
        ? [
            issue(
              'not-utf-8',
              'This file is not Unicode; it was read as Windows-1252. Save it as "CSV UTF-8".',
            ),
          ]
        : [],
    issues: [
      ...(table === undefined
        ? [issue('unknown-table', `There is no such table. Name the file after one: ${names.join(', ')}.`)]
        : headerIssues(header, columnsOf(table), issue)),
      ...misquoted.map((row) =>
        issue(
          'misquoted',
          'A quote in this row is opened and not closed, or stands in the middle of a cell. Write "" for one.',
          {
            row,
          },
        ),
      ),
      ...(table === undefined ? [] : kept.flatMap(({ row, cells }) => stray(row, cells, header, issue))),
    ],
  };
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

type MakeIssue = (code: string, message: string, more?: Partial<TableIssue>) => TableIssue;

function headerIssues(header: readonly string[], columns: readonly Column[], issue: MakeIssue): TableIssue[] {
  const seen = new Set<string>();
  const known = new Set(columns.map(({ name }) => name));
  const strange = header.flatMap((name, index) => {
    const at = { row: 1, column: name, cell: `${columnLetters(index)}1` };
    if (name === '') return [];
    if (seen.size === seen.add(name).size)
      return [issue('doubled-column', `The column "${name}" stands twice. Keep one.`, at)];
    if (known.has(name)) return [];
    const near = columns.find((column) => plain(column.name) === plain(name));
    const mend = near
      ? `Write "${near.name}".`
      : `Use one of ${columns.map((column) => column.name).join(', ')}.`;
    return [issue('unknown-column', `This table has no column "${name}". ${mend}`, at)];
  });
  const absent = absentColumns(header, columns).filter(
    ({ name }) => !header.some((each) => plain(each) === plain(name)),
  );
  return [
    ...strange,
    ...absent.map(({ name }) =>
      issue('missing-column', `Add the column "${name}": every row of this table needs it.`, {
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

/** Cells with something in them where the header has no name. */
function stray(
  row: number,
  cells: readonly string[],
  header: readonly string[],
  issue: MakeIssue,
): TableIssue[] {
  return cells.flatMap((cell, index) =>
    cell === '' || (header[index] ?? '') !== ''
      ? []
      : [
          issue(
            'stray-cell',
            'This cell stands under no column name. Name its column in the first row, or empty it.',
            {
              row,
              cell: `${columnLetters(index)}${row}`,
            },
          ),
        ],
  );
}
