/** What a program costs, how long it is, how many credits it has. */

import type { Step } from '../../model/step.js';
import { numberOf } from '../csv/number-cell.js';
import type { ListDraft } from './list-draft.js';
import { amountNote } from './list-notes.js';
import type { ListRow } from './list-row.js';

/** The amounts of a row that are numbers; what is none is noted. Zero weeks and zero credits say nothing. */
export function amountsOf(
  { profile, notes }: ListDraft,
  row: ListRow,
): Pick<Step, 'cost' | 'duration' | 'credits'> {
  const amount = (column: string | undefined): number | undefined => {
    const written = row.cell(column);
    const number = numberOf(written);
    if (written === '' || (number !== undefined && number >= 0)) return number;
    notes.push(amountNote(row, column ?? '', written, 'a number in digits'));
    return undefined;
  };
  const costs = (profile.columns.costs ?? []).flatMap((column) => amount(column) ?? []);
  const credits = amount(profile.columns.credits);
  const weeks = amount(profile.columns.weeks);
  const whole = weeks === undefined || Number.isInteger(weeks);
  if (!whole)
    notes.push(amountNote(row, profile.columns.weeks ?? '', String(weeks), 'a whole number of weeks'));
  return {
    ...(credits && { credits }),
    ...(weeks && whole && { duration: `P${weeks}W` }),
    ...(costs.length > 0 && {
      cost: { amount: costs.reduce((sum, cost) => sum + cost, 0), currency: 'USD' },
    }),
  };
}
