/**
 * Rows that are parts of others. A line break in a cell without quotes makes two short rows of one; a comma, one that is
 * too long. Spreadsheets leave out blank cells at the end of a row too, so that not every short row is such a part.
 */

import type { ListHeader } from './list-header.js';
import type { RowBelow } from './rows-below.js';

/** Takes rows in order and hands them on in order, each once it is known whether it is torn. */
export interface TornRows {
  readonly take: (given: RowBelow) => void;
  readonly rest: () => void;
}

/**
 * Marks rows that are torn: with more in them than there are columns, with no more cells than half of them, or short
 * like a row beside them, so that both would fit into one. Holds one row, and what is empty below it.
 */
export function tornRows(
  { width, names }: Pick<ListHeader, 'width' | 'names'>,
  hand: (given: RowBelow) => void,
): TornRows {
  /** Whether two rows may be pieces of one. */
  const isOne = (one: number, other: number) => one + other - 1 <= width;
  /** A short row, and empty ones below it. */
  let waiting: RowBelow[] = [];
  /** The most cells that a row may have: those that the first one has, whose last are blank. */
  let widest: number | undefined;
  /** How many cells the row above has that is not empty. */
  let above = width;
  const release = (below: number) => {
    const [first, ...empty] = waiting;
    waiting = [];
    if (!first) return;
    const count = first.cells.length;
    const isPart = count * 2 <= width || isOne(above, count) || isOne(count, below);
    above = count;
    hand({ ...first, isTorn: first.isTorn || isPart });
    for (const each of empty) hand(each);
  };
  return {
    take: (given) => {
      const { cells } = given;
      if (cells.every((cell) => cell.trim() === '')) {
        if (waiting.length > 0) waiting.push(given);
        else hand(given);
        return;
      }
      const [piece, ...empty] = waiting;
      // What is left of a row whose first cell is broken has as many cells as a whole one.
      const isRest = piece?.cells.length === 1 && empty.length === 0;
      release(cells.length);
      if (cells.length < width) {
        waiting = [given];
        return;
      }
      above = width;
      widest ??= Math.max(names.length, cells.length);
      const isLong = cells.length > widest || cells.slice(names.length).some((cell) => cell.trim() !== '');
      hand({ ...given, isTorn: given.isTorn || isLong || isRest });
    },
    rest: () => release(width),
  };
}

/** All rows of a file, each with whether it is torn. */
export function withTorn(
  rows: readonly RowBelow[],
  header: Pick<ListHeader, 'width' | 'names'>,
): readonly RowBelow[] {
  const marked: RowBelow[] = [];
  const torn = tornRows(header, (row) => marked.push(row));
  for (const row of rows) torn.take(row);
  torn.rest();
  return marked;
}
