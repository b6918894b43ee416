/** What was found in a list besides what it says: codes and words that are not as they should be. */

import type { Finding } from '../../base/finding.js';
import type { CodeFinding } from '../codes/check-code.js';
import type { ListRow } from './list-row.js';

/** A finding in one cell of the list. */
export interface ListFinding extends Finding {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  readonly column: string;
  /** What stands there. */
  readonly written: string;
  /** Codes that it may be now; empty where there are none. */
  readonly successors: readonly string[];
}

/** A finding about a word that the profile does not know. */
export function wordFinding({ row }: ListRow, column: string, written: string): ListFinding {
  return {
    code: 'unknown-word',
    path: '',
    message: `The profile does not know "${written}" in the column "${column}". Add it to the profile, or to its blanks.`,
    row,
    column,
    written,
    successors: [],
  };
}

/** A finding about a provider without a name. */
export function nameFinding({ row }: ListRow, column: string, number: string): ListFinding {
  return {
    code: 'no-name',
    path: '',
    message: `The list does not name the provider ${number}; its number stands for its name.`,
    row,
    column,
    written: '',
    successors: [],
  };
}

/** A finding about a code. */
export function codeFinding(
  { row }: ListRow,
  column: string,
  { fault, written, successors }: CodeFinding,
): ListFinding {
  const now = successors.length > 0 ? ` It may be ${successors.slice(0, 5).join(', ')} now.` : '';
  return {
    code: fault,
    path: '',
    message: `The code "${written}" cannot be taken as it stands (${fault}).${now}`,
    row,
    column,
    written,
    successors,
  };
}

/** A finding about an amount. */
export function amountFinding({ row }: ListRow, column: string, written: string, form: string): ListFinding {
  return {
    code: 'not-a-number',
    path: '',
    message: `"${written}" in the column "${column}" is not ${form}; it is kept with the program as it stands.`,
    row,
    column,
    written,
    successors: [],
  };
}
