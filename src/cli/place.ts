/** Where something is wrong, in one line. */

import type { CellFinding } from '../io/csv/cell-finding.js';
import type { Say } from './say.js';

/** In a language: `steps.csv C4 (kind)`, `row 12, cipcode`, or a JSON Pointer. */
export function placeOf({ file, row, column, cell, path }: CellFinding, say: Say): string {
  if (file !== undefined) {
    const spot = cell ?? (row === undefined ? '' : say(`row ${row}`));
    return [file, spot, column === undefined ? '' : `(${column})`].filter((part) => part !== '').join(' ');
  }
  if (row !== undefined) return [say(`row ${row}`), ...(column === undefined ? [] : [column])].join(', ');
  return path || '/';
}
