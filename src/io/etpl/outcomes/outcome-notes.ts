/** What is noted in a file of outcomes: rows that are left out, and cells that are no number. */

import { type CellFinding, cellFinding } from '../../csv/cell-finding.js';
import { faultReasons } from '../list-notes.js';
import type { RowFault } from '../row-faults.js';
import type { OutcomeScale } from './profile.js';
import type { RowCell } from './row-cells.js';

/** Why a row of outcomes was left out. */
export type OutcomeLeftReason =
  | RowFault
  | 'no-provider'
  | 'no-code'
  | 'unlisted-provider'
  | 'unlisted-program'
  | 'several-programs'
  | 'uncertain-program'
  | 'doubled-row'
  | 'differing-rows'
  | 'no-outcome'
  | 'already-there';

const reasons: {
  readonly [reason in Exclude<OutcomeLeftReason, 'several-programs' | 'uncertain-program'>]: string;
} = {
  ...faultReasons,
  'no-provider': 'it does not name a provider.',
  'no-code': 'it does not name one CIP code of six digits.',
  'unlisted-provider': 'the list has no such provider.',
  'unlisted-program': 'the list has no program of this provider with this code.',
  'doubled-row': 'another row says the same of the same program.',
  'differing-rows':
    'other rows say something else of the same program, and the file does not say which is right. Keep one of them.',
  'no-outcome': 'no measure of it can be taken: each is blank, unreadable or over 0 people.',
  'already-there':
    'the system has a measurement of the same measure, program and time already. Give the `period` of each file.',
};

/** The note about a row that was left out. */
export function leftOut(
  reason: keyof typeof reasons,
  row: number,
  more: Pick<CellFinding, 'column' | 'received'> = {},
): CellFinding {
  return noteOf(reason, reasons[reason], row, more);
}

/** How many programs a note names. */
const named = 5;

/** The note about a row whose numbers are about several programs together, of which it names the first. */
export function sharedNote(row: number, programs: readonly string[]): CellFinding {
  const ids = programs.slice(0, named).join(', ') + (programs.length > named ? ', …' : '');
  const why = `the list has several programs of this provider that have this code or may have it (${ids}). Its numbers are about all of them together, and about none alone.`;
  return noteOf('several-programs', why, row);
}

/** The note about a row whose program may have another code, or more than this one. */
export function uncertainNote(row: number, program: string): CellFinding {
  const why = `the list does not say that its program "${program}" of this provider has this code, and no other.`;
  return noteOf('uncertain-program', why, row);
}

function noteOf(
  reason: OutcomeLeftReason,
  why: string,
  row: number,
  more: Partial<CellFinding> = {},
): CellFinding {
  return cellFinding(reason, `This row was left out: ${why}`, { severity: 'warning', row, ...more });
}

const forms: { readonly [scale in OutcomeScale]: string } = {
  share: 'a share from 0 to 1',
  percent: 'a percentage from 0 to 100',
  dollars: 'an amount of dollars',
  people: 'a whole number of people',
};

/** The note about a cell that is no number of its scale, or a number of nobody; none where the cell can be read. */
export function unreadNote(row: number, { cell, scale, column, received }: RowCell): CellFinding | undefined {
  if (cell.kind !== 'unreadable') return undefined;
  const message =
    cell.code === 'of-nobody'
      ? `"${received}" in the column "${column}" is over 0 people, as its denominator says; no measurement has it. Mend one of the two.`
      : `"${received}" in the column "${column}" is not ${forms[scale]}; no measurement has it. Mend it, or name it in the profile: in \`suppressed\` or in \`blanks\`.`;
  return cellFinding(cell.code, message, { severity: 'warning', row, column, received });
}
