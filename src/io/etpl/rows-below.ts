/** The rows below the header of a list, each with the number that a spreadsheet gives it. */

import type { Result } from '../../base/result.js';
import type { CellFinding } from '../csv/cell-finding.js';
import { misquotedIssue } from '../csv/read-columns.js';
import { csvRows } from '../csv/read-csv.js';
import type { FoundHeader } from './list-header.js';

/** A row as it came. */
export interface RowBelow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Its quotes do not match, and its cells run together. */
  readonly isTorn: boolean;
}

/** The rows of a file that is held as one text; refused where the header itself is torn. */
export function rowsBelow({
  start,
  header,
}: FoundHeader & { readonly start: object }): Result<readonly RowBelow[], CellFinding> {
  const { rows, misquoted } = csvRows(start);
  const { row: top, names } = header;
  const torn = new Set(misquoted.filter((row) => (rows[row - 1]?.length ?? 0) !== names.length));
  if (torn.has(top)) return { ok: false, issues: [misquotedIssue({ row: top })] };
  const value = rows.slice(top).map((cells, at) => {
    const row = top + at + 1;
    return { row, cells, isTorn: torn.has(row) };
  });
  return { ok: true, value };
}
