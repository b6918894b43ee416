/** The rows of a table by what they name, for questions about one pathway of many. */

import { put } from '../base/put.js';

/** Where the rows of a table stand, by what they name; and those that are for everything. */
export interface RowsByKey<Row> {
  readonly rows: readonly Row[];
  readonly forAll: readonly number[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Looks rows up by the keys that each of them has; `all` for a row that goes with every key. */
export function rowsByKey<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[] | 'all',
): RowsByKey<Row> {
  const forAll: number[] = [];
  const places = new Map<string, number[]>();
  for (const [place, row] of rows.entries()) {
    const keys = keysOf(row);
    if (keys === 'all') forAll.push(place);
    else for (const key of keys) put(places, key, place);
  }
  return { rows, forAll, places };
}

/** The rows that go with one of some keys, in the order of their table. Cost: the keys, and the rows found. */
export function rowsNaming<Row>(
  { rows, forAll, places }: RowsByKey<Row>,
  keys: readonly string[],
): readonly Row[] {
  const found = new Set([...forAll, ...keys.flatMap((key) => places.get(key) ?? [])]);
  return [...found].sort((a, b) => a - b).map((place) => rows[place] as Row);
}
