/** What is noted in a list: rows that are left out, and cells that cannot be taken as they are. */

import type { CodeFinding } from '../codes/code-finding.js';
import { type CellFinding, cellFinding } from '../csv/cell-finding.js';
import type { ListRow } from './list-row.js';

/** Why a row was left out. */
export type LeftReason = 'empty-row' | 'torn-row' | 'no-provider' | 'no-program' | 'doubled-program';

const reasons: { readonly [reason in LeftReason]: string } = {
  'empty-row': 'it is empty.',
  'torn-row': 'it has more cells than columns, or quotes that do not match.',
  'no-provider': 'it does not name a provider.',
  'no-program': 'it does not name a program.',
  'doubled-program': 'another row has the same program.',
};

/** The note about a row that was left out. */
export function leftNote(reason: LeftReason, row: number): CellFinding {
  return cellFinding(reason, `This row was left out: ${reasons[reason]}`, { severity: 'warning', row });
}

/** The note about a word that the profile does not know. */
export function wordNote(row: ListRow, column: string, received: string): CellFinding {
  const message = `The profile does not know "${received}" in the column "${column}". Add it to the profile, or to its blanks.`;
  return cellNote('unknown-word', message, row, { column, received });
}

/** The note about a provider without a name. */
export function nameNote(row: ListRow, column: string, number: string): CellFinding {
  const message = `The list does not name the provider ${number}; its number is used as its name.`;
  return cellNote('no-name', message, row, { column, received: '' });
}

/** The note about a code. */
export function codeNote({ row }: ListRow, column: string, finding: CodeFinding): CellFinding {
  return { ...finding, row, column };
}

/** The note about an amount. */
export function amountNote(row: ListRow, column: string, received: string, form: string): CellFinding {
  const message = `"${received}" in the column "${column}" is not ${form}; it is kept with the program as it is.`;
  return cellNote('not-a-number', message, row, { column, received });
}

function cellNote(
  code: string,
  message: string,
  { row }: ListRow,
  at: Pick<CellFinding, 'column' | 'received'>,
): CellFinding {
  return cellFinding(code, message, { severity: 'warning', row, ...at });
}
