/** What became of every column of a list: how many cells were found, how many are blank, how many were not understood. */

import type { CellFinding } from '../csv/cell-finding.js';
import { plainAmount } from './amounts-in.js';
import { columnsNamed, type ListHeader } from './list-header.js';
import type { ListRow } from './list-row.js';
import type { ProviderListProfile } from './profile.js';

/** One column, over all rows that became programs or were joined to one: `in` = `found` + `missing` + `unreadable`. */
export interface ColumnTally {
  /** Its name in the file; in the profile where the file does not have it. */
  readonly column: string;
  /**
   * `read`: the profile names it. `kept`: it does not; its cells stand beside their programs. `doubled`: the profile
   * names it and several columns have that name; they are kept. `absent`: the profile names it and the file lacks it.
   */
  readonly state: 'read' | 'kept' | 'doubled' | 'absent';
  readonly in: number;
  /** Cells that say something. */
  readonly found: number;
  /** Cells that are blank, or say that nothing is known. */
  readonly missing: number;
  /** Cells that could not be understood: a note names each. */
  readonly unreadable: number;
}

/** Codes of notes about a cell that is not understood. */
const unreadableCodes: ReadonlySet<string> = new Set(['wrong-form', 'unknown-word', 'not-a-number']);

/** Counts row by row. */
export interface ColumnCounts {
  readonly add: (row: ListRow, notes: readonly CellFinding[]) => void;
  readonly tally: () => readonly ColumnTally[];
}

/** Starts counting. */
export function countColumns(header: ListHeader, profile: ProviderListProfile): ColumnCounts {
  const { names, places } = header;
  const named = new Map([...places].map(([column, place]) => [place, column]));
  const counts = names.map(() => ({ found: 0, unreadable: 0 }));
  const says = names.map((_, place) => saying(profile, place, named.get(place)));
  let rows = 0;
  const doubled = new Set([...header.doubled.values()].flat());
  const absent = columnsNamed(profile).filter((column) => !places.has(column) && !header.doubled.has(column));
  return {
    add: (row, notes) => {
      rows += 1;
      const unread = new Set(notes.flatMap(({ code, column }) => (unreadableCodes.has(code) ? column : [])));
      for (const [place, count] of counts.entries())
        if (unread.has(names[place])) count.unreadable += 1;
        else if (says[place]?.(row)) count.found += 1;
    },
    tally: () => [
      ...counts.map((count, place): ColumnTally => {
        const column = names[place] ?? '';
        const state = named.has(place) ? 'read' : doubled.has(place) ? 'doubled' : 'kept';
        return { column, state, in: rows, ...count, missing: rows - count.found - count.unreadable };
      }),
      ...absent.map((column): ColumnTally => {
        return { column, state: 'absent', in: rows, found: 0, missing: rows, unreadable: 0 };
      }),
    ],
  };
}

/** Whether the cell of a column says something: zeros do not, where they are no code, no length, no credits
 * and no prerequisite. */
function saying(
  { columns }: ProviderListProfile,
  place: number,
  column: string | undefined,
): (row: ListRow) => boolean {
  if (column === undefined) return ({ texts }) => (texts[place] ?? '') !== '';
  if (column === columns.cip) return ({ cip }) => cip.written.length > 0;
  const code = columns.occupations?.indexOf(column) ?? -1;
  if (code >= 0) return ({ occupations }) => (occupations[code]?.written.length ?? 0) > 0;
  const { weeks, hours, credits, prerequisites } = columns;
  const isAsked = [weeks, hours, credits, prerequisites].includes(column);
  return ({ cell }) => cell(column) !== '' && !(isAsked && plainAmount(cell(column)) === 0);
}
