/** What a program costs, how long it is, how many credits and hours it has. */

import { creditsIn, dollarsIn, hoursIn, lengthIn } from './amounts-in.js';
import type { ListDraft, RowFields } from './list-draft.js';
import { amountNote, incompleteCostNote, unitNote } from './list-notes.js';
import type { ListRow } from './list-row.js';

/** The amounts of a row; what is none is noted. Zero weeks, hours and credits say nothing. */
export function amountsOf(
  draft: ListDraft,
  row: ListRow,
): Pick<RowFields, 'cost' | 'duration' | 'credits' | 'clockHours'> {
  const { columns } = draft.profile;
  const amount = (
    column: string | undefined,
    read: (written: string) => number | undefined,
  ): number | undefined => {
    const written = row.cell(column);
    const number = written === '' ? undefined : read(written);
    if (written !== '' && number === undefined) draft.notes.push(amountNote(row, column, 'an amount'));
    return number;
  };
  const cost = costOf(draft, row, (column) => amount(column, dollarsIn));
  const credits = amount(columns.credits, creditsIn);
  const clockHours = amount(columns.hours, hoursIn);
  const duration = durationOf(draft, row);
  return {
    ...(credits && { credits }),
    ...(clockHours && { clockHours }),
    ...(duration !== undefined && { duration }),
    ...(cost !== undefined && { cost: { amount: cost, currency: 'USD' } }),
  };
}

/** The sum of all parts, never of some of them: a part that is blank, unreadable or without a column is not free. */
function costOf(
  { profile, notes }: ListDraft,
  row: ListRow,
  amount: (column: string) => number | undefined,
): number | undefined {
  const { costs = [] } = profile.columns;
  const parts = costs.map((column) => ({ column, amount: amount(column) }));
  if (parts.every((part) => part.amount === undefined)) return undefined;
  const open = parts.find((part) => part.amount === undefined);
  // Cents do not add up exactly in binary.
  if (!open) return Number(parts.reduce((sum, part) => sum + (part.amount ?? 0), 0).toFixed(6));
  if (row.has(open.column) && row.cell(open.column) === '') notes.push(incompleteCostNote(row, open.column));
  return undefined;
}

function durationOf({ profile, notes, unitsNoted }: ListDraft, row: ListRow): string | undefined {
  const { weeks } = profile.columns;
  const written = row.cell(weeks);
  if (written === '') return undefined;
  const length = lengthIn(written, profile.lengthUnit);
  if (!length) {
    notes.push(
      amountNote(row, weeks, `a whole number of ${profile.lengthUnit ?? 'weeks'}, or a length with its unit`),
    );
    return undefined;
  }
  const unit = length.duration?.slice(-1) ?? '';
  if (length.hasUnit && length.duration !== undefined && !unitsNoted.has(unit)) {
    unitsNoted.add(unit);
    notes.push(unitNote(row, weeks, length.duration));
  }
  return length.duration;
}
