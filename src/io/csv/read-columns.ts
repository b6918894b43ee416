/** Tables of comma-separated values by the names of their columns, in whichever order these stand. */

import type { Result } from '../../base/result.js';
import { type CellFinding, cellFinding } from './cell-finding.js';
import { decode } from './decode.js';
import { bare, headerKey } from './header-names.js';
import { readCsv } from './read-csv.js';

/** A row by its own names for the columns. `row` is the number a spreadsheet gives it. */
export interface NamedRow<Name extends string> {
  readonly row: number;
  readonly cells: { readonly [name in Name]: string };
}

/** Name → the headers under which files have that column. */
export type Headers<Name extends string> = { readonly [name in Name]: readonly string[] };

/** The rows of a table that are not empty. Headers are compared by their letters and digits alone. */
export function readColumns<Name extends string>(
  input: unknown,
  headers: Headers<Name>,
): Result<readonly NamedRow<Name>[], CellFinding> {
  const file = decode(input);
  if (!file.ok) return file;
  const { rows, misquoted } = readCsv(file.value.text);
  const names = Object.keys(headers) as Name[];
  const start = rows.findIndex((cells) => names.every((name) => placeOf(cells, headers[name]) >= 0));
  const header = rows[start];
  if (!header) return { ok: false, issues: missing(rows[0] ?? [], headers) };
  // Official files have stray quotes inside cells; they do harm only where cells run together.
  const torn = misquoted.filter((row) => rows[row - 1]?.length !== header.length);
  if (torn.length > 0) return { ok: false, issues: torn.map((row) => misquotedIssue({ row })) };
  const places = names.map((name) => [name, placeOf(header, headers[name])] as const);
  const cellsOf = (cells: readonly string[]) =>
    Object.fromEntries(places.map(([name, place]) => [name, bare(cells[place] ?? '')]));
  return {
    ok: true,
    value: rows
      .slice(start + 1)
      .flatMap((cells, at) =>
        cells.every((cell) => cell.trim() === '')
          ? []
          : [{ row: start + at + 2, cells: cellsOf(cells) as NamedRow<Name>['cells'] }],
      ),
  };
}

function placeOf(cells: readonly string[], headers: readonly string[]): number {
  return cells.findIndex((cell) => headers.some((header) => headerKey(header) === headerKey(cell)));
}

function missing<Name extends string>(cells: readonly string[], headers: Headers<Name>): CellFinding[] {
  return (Object.values(headers) as (readonly string[])[])
    .filter((names) => placeOf(cells, names) < 0)
    .map((names) =>
      cellFinding(
        'missing-column',
        `There is no column "${names[0]}". Keep the header row of the official file.`,
      ),
    );
}

/** The issue of a row whose quotes do not match. */
export function misquotedIssue(more: Partial<CellFinding>): CellFinding {
  const message =
    'A quote in this row is opened and not closed, or stands in the middle of a cell. Write "" for a quote inside a cell.';
  return cellFinding('misquoted', message, more);
}
