/** What became of every column of a file of outcomes. */

import type { ColumnTally } from '../column-tally.js';
import type { ListHeader } from '../list-header.js';
import { outcomesHeader, type ProviderOutcomesProfile } from './profile.js';

/** One column, over all rows that became measurements: `in` = `found` + `suppressed` + `missing` + `unreadable`. */
export interface OutcomeColumnTally extends ColumnTally {
  /** Cells that say that a number is known and not published. */
  readonly suppressed: number;
}

/** What a cell can count as, other than missing. */
export type CellState = 'found' | 'suppressed' | 'unreadable';

/** Counts row by row: by the place of each column, what its cell says. */
export interface OutcomeCounts {
  readonly add: (states: ReadonlyMap<number, CellState>) => void;
  readonly tally: () => readonly OutcomeColumnTally[];
}

/** Starts counting. */
export function countOutcomes(header: ListHeader, profile: ProviderOutcomesProfile): OutcomeCounts {
  const { names, places, doubled } = header;
  const read = new Set(places.values());
  const several = new Set([...doubled.values()].flat());
  const absent = outcomesHeader(profile).columns.filter((name) => !places.has(name) && !doubled.has(name));
  const counts = names.map(() => ({ found: 0, suppressed: 0, unreadable: 0 }));
  let rows = 0;
  return {
    add: (states) => {
      rows += 1;
      for (const [place, state] of states) {
        const count = counts[place];
        if (count) count[state] += 1;
      }
    },
    tally: () => [
      ...counts.map((count, place): OutcomeColumnTally => {
        const state = read.has(place) ? 'read' : several.has(place) ? 'doubled' : 'kept';
        const missing = rows - count.found - count.suppressed - count.unreadable;
        return { column: names[place] ?? '', state, in: rows, ...count, missing };
      }),
      ...absent.map((column): OutcomeColumnTally => {
        return { column, state: 'absent', in: rows, found: 0, suppressed: 0, missing: rows, unreadable: 0 };
      }),
    ],
  };
}
