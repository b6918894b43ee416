/** What is wrong with a file of rows, or was noticed in it, where a person who opens it in a spreadsheet finds it. */

import type { Finding } from '../../base/finding.js';

/** A finding with its place in a file of rows; `path` is its place in the document that the rows make up. */
export interface CellFinding extends Finding {
  /** `steps.csv`, where the rows come in several files. */
  readonly file?: string;
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row?: number;
  /** The name of the column. */
  readonly column?: string;
  /** The cell as spreadsheets call it: `C4`. */
  readonly cell?: string;
  /** What the cell holds. */
  readonly received?: string;
  /** Codes that may replace it, in order; which one, a person decides. */
  readonly successors?: readonly string[];
}

/** A finding that keeps the data out, unless it says otherwise. */
export function cellFinding(code: string, message: string, more: Partial<CellFinding> = {}): CellFinding {
  return { code, severity: 'error', path: '', message, ...more };
}

/** A file that is refused for one reason. */
export function refused(
  code: string,
  message: string,
  more?: Partial<CellFinding>,
): { readonly ok: false; readonly issues: readonly CellFinding[] } {
  return { ok: false, issues: [cellFinding(code, message, more)] };
}
