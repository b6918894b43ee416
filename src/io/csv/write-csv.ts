/** Rows of cells as comma-separated values (RFC 4180, with a line feed after each row). */

import Papa from 'papaparse';

/** Writes rows as they are; guard texts that may begin like a formula before (see `guarded`). */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `${Papa.unparse(rows as string[][], { newline: '\n' })}\n`;
}
