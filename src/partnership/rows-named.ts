/** Rows of a table by their ids. */

import { put } from '../base/put.js';

/** Looks a table up once, and answers which of its rows a list names, in the order of the table. */
export function rowsNamed<T extends { readonly id: string }>(
  rows: readonly T[] = [],
): (ids: Iterable<string>) => T[] {
  const places = new Map<string, number[]>();
  for (const [place, { id }] of rows.entries()) put(places, id, place);
  return (ids) =>
    [...new Set(ids)]
      .flatMap((id) => places.get(id) ?? [])
      .sort((a, b) => a - b)
      .map((place) => rows[place]!);
}
