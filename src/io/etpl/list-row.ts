/** One row of a list: cells by the names of their columns. */

import type { ProviderListProfile } from './profile.js';

/** A row with a look-up. Words that the profile calls blank are the empty text. */
export interface ListRow {
  readonly row: number;
  readonly cell: (column: string | undefined) => string;
  /** Cells that say something which the model does not say, or not in full: column → cell. */
  readonly rest: { readonly [column: string]: string };
}

/**
 * The columns of which the model says all there is. Costs that are added up, and words that several awards or kinds of
 * provider share, are not among them: those cells are kept beside.
 */
function profileColumns({ columns, awards }: ProviderListProfile): ReadonlySet<string> {
  const { occupations = [], costs = [], providerKind: _, ...single } = columns;
  const titles = awards.flatMap(({ title }) => title ?? []);
  return new Set([...occupations, ...(costs.length === 1 ? costs : []), ...Object.values(single), ...titles]);
}

/** How the rows of a list are looked at: by its header, each as a look-up. */
export function rowReader(
  header: readonly string[],
  profile: ProviderListProfile,
): (row: number, cells: readonly string[]) => ListRow {
  const mapped = profileColumns(profile);
  const { blanks = [] } = profile;
  return (row, cells) => {
    const byColumn = new Map(header.map((column, at) => [column, (cells[at] ?? '').trim()]));
    const rest = [...byColumn].filter(
      ([column, cell]) => cell !== '' && (!mapped.has(column) || blanks.includes(cell)),
    );
    return {
      row,
      cell: (column) => {
        const cell = column === undefined ? '' : (byColumn.get(column) ?? '');
        return blanks.includes(cell) ? '' : cell;
      },
      rest: Object.fromEntries(rest),
    };
  };
}
