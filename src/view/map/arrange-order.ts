/** The order of boxes in rows, with few crossings of lines. */

import { crossings, exchange, type Order, orderOf, setPlace } from './arrange-crossings.js';
import type { Grid } from './arrange-grid.js';
import { layAnew, longLines } from './arrange-long-lines.js';

/** The best order of several starts, in which then single boxes and whole lines are moved. */
export function orderedRows(grid: Grid): readonly (readonly number[])[] {
  const order = orderOf(grid);
  const lines = order.below.box.length;
  // Rounds of medians from each start, and rounds at the end: fewer where there are many lines.
  const [rounds, last] = lines < 3000 ? [24, 8] : lines < 8000 ? [24, 3] : lines < 20_000 ? [12, 1] : [4, 0];
  let best = copied(order.rows);
  let fewest = Infinity;
  for (const start of starts) {
    take(grid.rows, order);
    start(order);
    const found = settled(order, rounds);
    if (found.count < fewest) [best, fewest] = [found.rows, found.count];
    if (fewest === 0) return best;
  }
  take(best, order);
  const long = longLines(grid);
  for (let round = 0; fewest > 0 && round < last; round++) {
    layAnew(order, long);
    exchange(order, false);
    const now = crossings(order);
    if (now >= fewest) break;
    [best, fewest] = [copied(order.rows), now];
  }
  return best;
}

/** By who comes before, from the top; as given; by who comes after, from the bottom; every second first. */
const starts: readonly ((order: Order) => void)[] = [
  (order) => sweep(order, true, first),
  () => {},
  (order) => sweep(order, false, first),
  (order) => take(order.rows.map(everySecond), order),
];

const first = (places: readonly number[]): number => Math.min(...places);
const everySecond = (row: readonly number[]): number[] =>
  row.map((_, at) => row[Math.min(2 * at, 2 * (row.length - at) - 1)]!);
const copied = (rows: readonly (readonly number[])[]): number[][] => rows.map((row) => [...row]);

/** Puts boxes in the order of other rows. */
function take(rows: readonly (readonly number[])[], order: Order): void {
  rows.forEach((row, at) => {
    order.rows[at] = [...row];
    setPlace(row, order.place);
  });
}

/** The best order of so many rounds of medians, down and up, with exchanges after each. */
function settled(order: Order, rounds: number): { rows: number[][]; count: number } {
  let rows = copied(order.rows);
  let count = crossings(order);
  let idle = 0;
  for (let round = 0; round < rounds && count > 0 && idle < 8; round++) {
    sweep(order, round % 2 === 0, median);
    exchange(order, round % 4 < 2);
    const now = crossings(order);
    idle = now < count * 0.995 ? 0 : idle + 1;
    if (now < count) [rows, count] = [copied(order.rows), now];
  }
  return { rows, count };
}

type Choose = (places: number[]) => number;

/**
 * Sorts rows, one after the other, by one of the places that their boxes are joined to in the row before; boxes that are
 * joined to nothing keep their place.
 */
function sweep({ rows, above, below, place }: Order, down: boolean, choose: Choose): void {
  const { first: from, box: other, at } = down ? above : below;
  const keys = new Float64Array(place.length);
  for (const row of down ? rows : [...rows].reverse()) {
    const moving = row.filter((box) => {
      const places: number[] = [];
      for (let end = from[box]!; end < from[box + 1]!; end++) places.push(place[other[end]!]! + at[end]!);
      keys[box] = choose(places);
      return choose === first || places.length > 0;
    });
    moving.sort((a, b) => (keys[a] === keys[b] ? place[a]! - place[b]! : keys[a]! - keys[b]!));
    let next = 0;
    row.forEach((box, x) => {
      if (choose === first || from[box + 1]! > from[box]!) row[x] = moving[next++]!;
    });
    setPlace(row, place);
  }
}

/** The middle of places. */
function median(places: number[]): number {
  if (places.length > 1) places.sort((a, b) => a - b);
  const last = places.length - 1;
  return (places[last >> 1]! + places[(last + 1) >> 1]!) / 2;
}
