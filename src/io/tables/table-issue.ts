/** What is wrong with a table, where a person who sees it in a spreadsheet finds it. */

import type { Finding } from '../../base/finding.js';

/** Where something stands in tables. */
export interface TablePlace {
  /** `steps.csv`. */
  readonly file: string;
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row?: number;
  /** The name of the column. */
  readonly column?: string;
  /** The cell as spreadsheets call it: `C4`. */
  readonly cell?: string;
}

/** An issue with its place in the tables; `path` is its place in the document that they make up. */
export interface TableIssue extends Finding, TablePlace {}

/** The letters of a column, from 0: `A`, `Z`, `AA`. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
