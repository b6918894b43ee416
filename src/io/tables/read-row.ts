/** One row of a table as an entity: every cell that says something is put where its column's name leads. */

import type { Json } from '../../base/json.js';
import { pointer } from '../../base/pointer.js';
import type { Column } from '../../model/columns.js';
import { type CellFinding, cellFinding } from '../csv/cell-finding.js';
import { readCell } from './cell.js';
import type { KindsOf } from './short-requirement.js';
import { columnLetters } from './table-place.js';

/** A column of a file: where it stands, and what it is. */
export interface Placed {
  readonly index: number;
  readonly column: Column;
}

/** Where the row stands in its file, and in the document. */
export interface RowPlace {
  readonly file: string;
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** Semicolons part its cells. */
  readonly hasSemicolons: boolean;
  readonly way: readonly (string | number)[];
}

type Fields = { [field: string]: Json };

/** Reads the cells of a row; what cannot be read is left out and becomes an issue. */
export function readRow(
  cells: readonly string[],
  placed: readonly Placed[],
  place: RowPlace,
  kindsOf: KindsOf,
): { readonly fields: Fields; readonly issues: readonly CellFinding[] } {
  const fields: Fields = {};
  const issues: CellFinding[] = [];
  for (const { index, column } of placed) {
    const cell = cells[index] ?? '';
    if (cell === '') continue;
    const reading = readCell(cell, column, kindsOf, place.hasSemicolons);
    const problem = 'value' in reading ? putAt(fields, column.way, reading.value) : reading;
    if (problem)
      issues.push(
        cellFinding(problem.code, problem.message, {
          path: pointer([...place.way, ...column.way]),
          file: place.file,
          row: place.row,
          column: column.name,
          cell: `${columnLetters(index)}${place.row}`,
        }),
      );
  }
  return { fields, issues };
}

function putAt(
  fields: Fields,
  way: readonly string[],
  value: Json,
): { code: string; message: string } | undefined {
  let at = fields;
  const doubled = {
    code: 'doubled-field',
    message: `Write this in one column: another one also holds "${way.join('.')}".`,
  };
  for (const field of way.slice(0, -1)) {
    at[field] ??= {};
    const inner = at[field];
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return doubled;
    at = inner as Fields;
  }
  const last = way.at(-1) ?? '';
  if (Object.hasOwn(at, last)) return doubled;
  at[last] = value;
  return undefined;
}
