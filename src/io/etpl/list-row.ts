/** One row of a list: cells by the names of their columns. */

import type { ProviderListProfile } from './profile.js';

/** A row with a look-up. Words that the profile calls blank are the empty text. */
export interface ListRow {
  readonly row: number;
  readonly cell: (column: string | undefined) => string;
  /** Cells of columns of which the profile knows no use, and that say something: column → cell. */
  readonly rest: { readonly [column: string]: string };
}

/** The columns that a profile reads. */
export function profileColumns({ columns, awards }: ProviderListProfile): ReadonlySet<string> {
  const { occupations = [], costs = [], ...single } = columns;
  const ofAwards = awards.flatMap(({ column, title }) => [column, ...(title === undefined ? [] : [title])]);
  return new Set([...occupations, ...costs, ...Object.values(single), ...ofAwards]);
}

/** A row as a look-up. */
export function listRow(
  row: number,
  header: readonly string[],
  cells: readonly string[],
  mapped: ReadonlySet<string>,
  { blanks = [] }: ProviderListProfile,
): ListRow {
  const byColumn = new Map(header.map((column, at) => [column, (cells[at] ?? '').trim()]));
  const rest = [...byColumn].filter(([column, cell]) => column !== '' && cell !== '' && !mapped.has(column));
  return {
    row,
    cell: (column) => {
      const cell = column === undefined ? '' : (byColumn.get(column) ?? '');
      return blanks.includes(cell) ? '' : cell;
    },
    rest: Object.fromEntries(rest),
  };
}
