/** Where something is wrong, in one line. */

import type { Finding } from '../base/finding.js';

/** An issue that may know its place in a file of rows. */
export type PlacedIssue = Finding & {
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
  readonly cell?: string;
};

/** `steps.csv C4 (kind)`, `row 12, cipcode`, or a JSON Pointer. */
export function placeOf({ file, row, column, cell, path }: PlacedIssue): string {
  if (file !== undefined) {
    const spot = cell ?? (row === undefined ? '' : `row ${row}`);
    return [file, spot, column === undefined ? '' : `(${column})`].filter((part) => part !== '').join(' ');
  }
  if (row !== undefined) return [`row ${row}`, ...(column === undefined ? [] : [column])].join(', ');
  return path || '/';
}
