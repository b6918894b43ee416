/** Rows and errors as lines of text: each is one line, and begins with its place in the input. */

import { csvText } from '../../base/csv-text.js';
import { guarded } from '../../base/guarded.js';
import { jsonText, visible } from '../../base/visible.js';
import type { Cell } from '../../survey/column.js';
import type { TableAsked } from './asked.js';

/** Where something stands in the input: the number of the document, and that of its pathway or program in the document, from 1. */
export const placeColumns = ['document', 'place'] as const;

/** The columns of errors; `place` is 0 for a document as a whole. */
export const errorColumns = [
  ...placeColumns,
  ...['input', 'line', 'system', 'id', 'code', 'path', 'message', 'issues'],
] as const;

/** The line that names the columns; none in NDJSON, where every row names them. */
export function headLine(columns: readonly string[], format: TableAsked['format']): string {
  return format === 'csv' ? csvText([columns]) : '';
}

/** A row as a line. Texts of CSV are guarded as in the tables of a system. */
export function rowLine(row: { readonly [column: string]: Cell }, format: TableAsked['format']): string {
  return format === 'csv' ? csvText([Object.values(row).map(cellText)]) : `${jsonText(row)}\n`;
}

/** The place of a line: `[document, place]`; undefined for one that has none. */
export function placeIn(line: string): readonly [document: number, place: number] | undefined {
  const found = /^(?:\{"document":)?(\d{1,15}),(?:"place":)?(\d{1,15})[,}\r\n]/.exec(line);
  return found ? [Number(found[1]), Number(found[2])] : undefined;
}

function cellText(cell: Cell): string {
  if (cell === null || cell === '') return '';
  return typeof cell === 'string' ? guarded(visible(cell)) : String(cell);
}
