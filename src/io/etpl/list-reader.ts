/** Rows of a list, handed in one by one, and what they come to. */

import { append } from '../../base/append.js';
import type { Result } from '../../base/result.js';
import { readSystem } from '../../model/read-system.js';
import type { PathwaySystem } from '../../model/system.js';
import type { CodeTables } from '../codes/code-tables.js';
import type { CellFinding } from '../csv/cell-finding.js';
import { type Decoded, encodingNotes } from '../csv/decode.js';
import type { Tally } from '../tally.js';
import { addProgram } from './add-program.js';
import { type ColumnTally, countColumns } from './column-tally.js';
import { startDraft } from './list-draft.js';
import type { ListHeader } from './list-header.js';
import { filledNote, type LeftReason, leftNote, shortNote } from './list-notes.js';
import { rowReader } from './list-row.js';
import { listSystem } from './list-system.js';
import type { ProviderListProfile } from './profile.js';
import { rowFaults } from './row-faults.js';
import type { RowBelow } from './rows-below.js';
import { tornRows } from './torn-rows.js';

/** What became of a list. */
export interface ProviderListReading {
  readonly system: PathwaySystem;
  /** Rows that were left out, and codes, words and numbers that are not as they should be, whose programs are kept. */
  readonly notes: readonly CellFinding[];
  /** Rows: those that became programs or were joined to one, and the others by their reason. */
  readonly tally: Tally;
  /** The same by column, in the order of the file. */
  readonly columns: readonly ColumnTally[];
}

/** Takes rows with the number that a spreadsheet gives them. */
export interface ListReader {
  readonly add: (cells: readonly string[], row: number, isTorn: boolean) => void;
  readonly finish: (encoding: Decoded['encoding']) => Result<ProviderListReading, CellFinding>;
}

/** Starts reading below a header. */
export function listReader(
  { header, issues }: { readonly header: ListHeader; readonly issues: readonly CellFinding[] },
  profile: ProviderListProfile,
  codes: CodeTables,
): ListReader {
  const draft = startDraft(profile, codes);
  append(draft.notes, issues);
  const rowOf = rowReader(header, profile);
  const counts = countColumns(header, profile);
  const faultOf = rowFaults(header);
  const left: { [reason in LeftReason]?: number } = {};
  const whole = wholeProviders(header, profile, draft.notes);
  let [all, mapped] = [0, 0];
  const reasonFor = ({ cells, row, isTorn }: RowBelow): LeftReason | undefined => {
    const fault = faultOf(cells, isTorn);
    if (fault) return fault;
    const before = draft.notes.length;
    const listed = rowOf(row, whole.filled(cells, row));
    const reason = addProgram(draft, listed);
    if (reason) return reason;
    counts.add(listed, draft.notes.slice(before));
    if (cells.length < header.width) draft.notes.push(shortNote(row, cells.length, header.width));
    return undefined;
  };
  const rows = tornRows(header, (given) => {
    all += 1;
    const reason = reasonFor(given);
    if (!reason) mapped += 1;
    else {
      whole.cut();
      left[reason] = (left[reason] ?? 0) + 1;
      draft.notes.push(leftNote(reason, given.row));
    }
  });
  return {
    add: (cells, row, isTorn) => rows.take({ cells, row, isTorn }),
    finish: (encoding) => {
      rows.rest();
      const read = readSystem(listSystem(draft, encoding));
      if (!read.ok) return read;
      const tally = { unit: 'row', in: all, mapped, kept: 0, left } as const;
      const notes = [...encodingNotes({ encoding }, {}), ...draft.notes];
      return { ok: true, value: { system: read.value, notes, tally, columns: counts.tally() } };
    },
  };
}

/**
 * Cells that are merged down leave the name of their provider in the first row only. Such a list never names one twice
 * in a row: once it does, a blank is a blank. It is one too where providers have numbers (a register, not a sheet that
 * someone keeps), below a row that was left out, and for a program that the provider above has already.
 */
function wholeProviders(
  { places }: ListHeader,
  { columns }: ProviderListProfile,
  notes: CellFinding[],
): {
  readonly filled: (cells: readonly string[], row: number) => readonly string[];
  readonly cut: () => void;
} {
  const at = columns.provider === columns.providerName ? places.get(columns.provider) : undefined;
  const program = places.get(columns.program) ?? -1;
  const programs = new Set<string>();
  let above = '';
  let isRepeated = at === undefined;
  return {
    filled: (cells, row) => {
      if (at === undefined || isRepeated) return cells;
      const own = (cells[at] ?? '').trim();
      const number = (cells[program] ?? '').trim();
      isRepeated = own !== '' && own === above;
      if (own !== '') programs.clear();
      const isFilled = own === '' && above !== '' && !programs.has(number);
      programs.add(number);
      above = own || above;
      if (!isFilled) return cells;
      notes.push(filledNote(row, columns.provider, above));
      return cells.map((cell, place) => (place === at ? above : cell));
    },
    cut: () => {
      above = '';
    },
  };
}
