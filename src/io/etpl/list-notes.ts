/** What is noted in a list: rows that are left out, and cells that cannot be taken as they are. */

import type { CodeFinding } from '../codes/code-finding.js';
import { type CellFinding, cellFinding } from '../csv/cell-finding.js';
import type { ListRow } from './list-row.js';
import type { RowFault } from './row-faults.js';

/** Why a row was left out. */
export type LeftReason = RowFault | 'no-provider' | 'no-program' | 'doubled-program';

/** Why rows that say nothing were left out, in words. */
export const faultReasons: { readonly [fault in RowFault]: string } = {
  'empty-row': 'it is empty.',
  'torn-row':
    'it has more cells than columns or far fewer, or quotes that do not match. Put a cell with a comma or a line break in quotes.',
  'repeated-header': 'it is the header once more.',
};

const reasons: { readonly [reason in LeftReason]: string } = {
  ...faultReasons,
  'no-provider': 'it does not name a provider.',
  'no-program': 'it does not name a program.',
  'doubled-program': 'another row says the same of the same program.',
};

/** The note about a row that was left out. */
export function leftNote(reason: LeftReason, row: number): CellFinding {
  return cellFinding(reason, `This row was left out: ${reasons[reason]}`, { severity: 'warning', row });
}

/** The note about a row whose last cells are not there. */
export function shortNote(row: number, count: number, width: number): CellFinding {
  const message = `This row has ${count} cells, and there are ${width} columns; the others were read as blank. Write all cells, blank ones too.`;
  return cellFinding('short-row', message, { severity: 'info', row });
}

/** The note about a row that names no provider below one that does, as merged cells leave them. */
export function filledNote(row: number, column: string, received: string): CellFinding {
  const message = `This row names no provider and stands below one of "${received}"; it was read as that provider's, as a cell merged down means.`;
  return cellFinding('filled-down', message, { severity: 'warning', row, column, received });
}

/** The note about a further row of a program. */
export function joinedNote({ row }: ListRow, first: number): CellFinding {
  const message = `This row has the provider and the program of row ${first}; what it adds was joined to that.`;
  return cellFinding('joined-row', message, { severity: 'info', row });
}

/** The note about rows of one program that contradict each other. */
export function differingNote(row: ListRow, column: string | undefined, first: number): CellFinding {
  const message = `This cell differs from row ${first}, which has the same program. The program does not say either; both are kept.`;
  return cellNote('differing-rows', message, row, { column });
}

/** The note about a further row of a program that calls it by another name. */
export function otherNameNote(row: ListRow, column: string, first: number): CellFinding {
  const message = `This row has the program of row ${first} under another name; the program has the name of that row, and both are kept. Give another program a number of its own.`;
  return cellNote('differing-rows', message, row, { column });
}

/** The note about a part of a cell in which there is no code. */
export function partNote(row: ListRow, column: string, received: string): CellFinding {
  const message = `"${received}" in the column "${row.name(column)}" is no code; the others were read, and the cell is kept.`;
  return cellNote('wrong-form', message, row, { column, received });
}

/** The note about a word for no award beside an award. */
export function noAwardNote(row: ListRow, column: string): CellFinding {
  const message = `The column "${row.name(column)}" names an award, and a word beside it says that there is none; the award was read, and the cell is kept. Correct it if there is none.`;
  return cellNote('unclear', message, row, { column, severity: 'info' });
}

/** The note about a word that the profile does not know. */
export function wordNote(row: ListRow, column: string | undefined, received: string): CellFinding {
  const message = `The profile does not know "${received}" in the column "${row.name(column)}". Add it to the profile, or to its blanks.`;
  return cellNote('unknown-word', message, row, { column, received });
}

/** The note about a provider without a name. */
export function nameNote(row: ListRow, column: string, number: string): CellFinding {
  const message = `The list does not name the provider ${number}; its number is used as its name.`;
  return cellNote('no-name', message, row, { column });
}

/** The note about a code. */
export function codeNote(row: ListRow, column: string, finding: CodeFinding): CellFinding {
  return { ...finding, row: row.row, column: row.name(column) };
}

/** The note about several codes of a program, of which a step has one. */
export function severalNote(row: ListRow, column: string, first: string): CellFinding {
  const message = `This program has several codes; the step has ${first}, and all of them are kept with it.`;
  return cellNote('several-codes', message, row, { column, severity: 'info' });
}

/** The note about an amount. */
export function amountNote(row: ListRow, column: string | undefined, form: string): CellFinding {
  const received = row.cell(column);
  const message = `"${received}" in the column "${row.name(column)}" is not ${form}; it is kept with the program as it is.`;
  return cellNote('not-a-number', message, row, { column, received });
}

/** The note about a cost of which a part is not known. */
export function incompleteCostNote(row: ListRow, column: string): CellFinding {
  const message = `The column "${row.name(column)}" is blank, so the other costs are not all there is to pay; the program has no cost, and they are kept with it.`;
  return cellNote('incomplete-cost', message, row, { column });
}

/** The note about a unit, where a column first has it. */
export function unitNote(row: ListRow, column: string | undefined, duration: string): CellFinding {
  const received = row.cell(column);
  const message = `"${received}" in the column "${row.name(column)}" was read as ${duration}, and so are other lengths with this unit.`;
  return cellNote('read-as', message, row, { column, severity: 'info' });
}

function cellNote(
  code: string,
  message: string,
  row: ListRow,
  {
    column,
    ...more
  }: Pick<Partial<CellFinding>, 'received' | 'severity'> & { readonly column: string | undefined },
): CellFinding {
  const at = { row: row.row, column: row.name(column), received: row.cell(column) };
  return cellFinding(code, message, { severity: 'warning', ...at, ...more });
}
