/** The order of boxes in rows, with few crossings of lines. */

import type { End, Grid } from './arrange-grid.js';

type Rows = number[][];

/** How wide a row may be to be sifted. */
const widest = 120;

/** How many starts, how many rounds of medians from each, of exchanges, of sifting: fewer where there are many lines. */
function effortFor({ below }: Grid) {
  const lines = below.reduce((sum, ends) => sum + ends.length, 0);
  if (lines < 500) return { starts: 5, rounds: 12, exchanges: 6, sifts: 2 };
  if (lines < 3000) return { starts: 3, rounds: 8, exchanges: 3, sifts: 1 };
  return { starts: 2, rounds: 6, exchanges: 2, sifts: lines < 8000 ? 1 : 0 };
}

type Effort = ReturnType<typeof effortFor>;

/** The best order of five starts. */
export function orderedRows(grid: Grid): readonly (readonly number[])[] {
  const place = new Float64Array(grid.ids.length);
  const given = grid.rows.map((row) => [...row]);
  let best = given;
  let fewest = Infinity;
  const effort = effortFor(grid);
  let left = effort.starts;
  for (const start of starts(given, grid)) {
    if (left-- === 0) break;
    const found = settled(start, grid, place, effort);
    if (found.count < fewest) [best, fewest] = [found.rows, found.count];
    if (fewest === 0) break;
  }
  setPlaces(best, place);
  for (let round = 0; fewest > 0 && round < effort.sifts; round++) sift(best, grid, place);
  return best;
}

/** By who comes before, from the top; as given; by who comes after, from the bottom; backwards; every second first. */
function* starts(given: Rows, grid: Grid): Generator<Rows> {
  yield walked(given, grid.above);
  yield given.map((row) => [...row]);
  yield walked([...given].reverse(), grid.below).reverse();
  yield given.map((row) => [...row].reverse());
  yield given.map((row) => [
    ...row.filter((_, at) => at % 2 === 0),
    ...row.filter((_, at) => at % 2 === 1).reverse(),
  ]);
}

/** Each row in the order in which the rows before it lead there. */
function walked(rows: Rows, before: Grid['above']): Rows {
  const at = new Map<number, number>();
  return rows.map((row) => {
    const key = (box: number) => Math.min(...(before[box] ?? []).map((end) => at.get(end.box) ?? 0));
    const sorted = row
      .map((box, index) => ({ box, index, key: key(box) }))
      .sort((a, b) => (a.key === b.key ? a.index - b.index : a.key - b.key))
      .map(({ box }) => box);
    for (const [index, box] of sorted.entries()) at.set(box, index);
    return sorted;
  });
}

function settled(rows: Rows, grid: Grid, place: Float64Array, effort: Effort): { rows: Rows; count: number } {
  setPlaces(rows, place);
  let best = rows.map((row) => [...row]);
  let count = crossings(rows, grid, place);
  for (let round = 0; round < effort.rounds && count > 0; round++) {
    const down = round % 2 === 0;
    const order = down ? rows : [...rows].reverse();
    for (const row of order) byMedian(row, down ? grid.above : grid.below, place);
    exchange(rows, grid, place, effort.exchanges);
    const now = crossings(rows, grid, place);
    if (now < count) [best, count] = [rows.map((row) => [...row]), now];
    else if (round > 3 && now > count * 1.5) break;
  }
  return { rows: best, count };
}

function setPlaces(rows: Rows, place: Float64Array): void {
  for (const row of rows) setPlace(row, place);
}

function setPlace(row: readonly number[], place: Float64Array): void {
  for (const [at, box] of row.entries()) place[box] = at;
}

/** Sorts a row by the medians of what its boxes are joined to; boxes that are joined to nothing keep their place. */
function byMedian(row: number[], ends: Grid['above'], place: Float64Array): void {
  const moving = row
    .filter((box) => (ends[box]?.length ?? 0) > 0)
    .map((box) => ({ box, median: median((ends[box] ?? []).map((end) => (place[end.box] ?? 0) + end.at)) }));
  const sorted = [...moving].sort((a, b) => a.median - b.median || (place[a.box] ?? 0) - (place[b.box] ?? 0));
  let next = 0;
  row.forEach((box, at) => {
    if ((ends[box]?.length ?? 0) > 0) row[at] = sorted[next++]?.box ?? box;
  });
  setPlace(row, place);
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  const half = values.length >> 1;
  const [low = 0, high = 0] = [values[half - 1] ?? values[half], values[half]];
  if (values.length % 2 === 1) return high;
  if (values.length === 2) return (low + high) / 2;
  const left = low - (values[0] ?? low);
  const right = (values.at(-1) ?? high) - high;
  return left + right === 0 ? (low + high) / 2 : (low * right + high * left) / (left + right);
}

/** Exchanges neighbours as long as that takes crossings away. */
function exchange(rows: Rows, grid: Grid, place: Float64Array, most: number): void {
  for (let better = true, round = 0; better && round < most; round++) {
    better = false;
    for (const row of rows)
      for (let at = 0; at + 1 < row.length; at++) {
        const [a, b] = [row[at] ?? 0, row[at + 1] ?? 0];
        const now = between(a, b, grid, place);
        if (now === 0 || between(b, a, grid, place) >= now) continue;
        [row[at], row[at + 1]] = [b, a];
        [place[a], place[b]] = [at + 1, at];
        better = true;
      }
  }
}

/** How many lines of two boxes cross when the first stands left of the second. */
function between(left: number, right: number, { above, below }: Grid, place: Float64Array): number {
  return crossed(above[left], above[right], place) + crossed(below[left], below[right], place);
}

function crossed(left: readonly End[] = [], right: readonly End[] = [], place: Float64Array): number {
  let count = 0;
  for (let one = 0; one < left.length; one++) {
    const a = left[one]!;
    const x = place[a.box]! + a.at;
    for (let other = 0; other < right.length; other++) {
      const b = right[other]!;
      if (place[b.box]! + b.at < x) count++;
    }
  }
  return count;
}

/** Moves each box to the place in its row where the fewest lines cross. */
function sift(rows: Rows, grid: Grid, place: Float64Array): void {
  for (const row of rows) {
    if (row.length < 3 || row.length > widest) continue;
    for (const box of [...row]) {
      if ((grid.above[box]?.length ?? 0) + (grid.below[box]?.length ?? 0) === 0) continue;
      const old = row.indexOf(box);
      const others = row.filter((each) => each !== box);
      let [sum, least, to, here] = [0, 0, 0, 0];
      // The crossings at each place, less those at the first.
      others.forEach((other, at) => {
        sum += between(other, box, grid, place) - between(box, other, grid, place);
        if (sum < least) [least, to] = [sum, at + 1];
        if (at + 1 === old) here = sum;
      });
      if (here <= least) continue;
      others.splice(to, 0, box);
      others.forEach((each, at) => {
        row[at] = each;
        place[each] = at;
      });
    }
  }
}

/** How many lines cross, between all rows: inversions, counted with a tree of sums. */
function crossings(rows: readonly (readonly number[])[], { below }: Grid, place: Float64Array): number {
  let count = 0;
  for (const row of rows) {
    const ends = row.flatMap((box) =>
      (below[box] ?? []).map((end) => ({
        from: (place[box] ?? 0) + end.here / 1e6,
        to: (place[end.box] ?? 0) + end.at,
      })),
    );
    ends.sort((a, b) => a.from - b.from || a.to - b.to);
    const ranks = [...new Set(ends.map(({ to }) => to))].sort((a, b) => a - b);
    const rankOf = new Map(ranks.map((to, at) => [to, at + 1]));
    const tree = new Int32Array(ranks.length + 1);
    let seen = 0;
    for (const { to } of ends) {
      const rank = rankOf.get(to) ?? 0;
      let before = 0;
      for (let at = rank; at > 0; at -= at & -at) before += tree[at] ?? 0;
      count += seen - before;
      for (let at = rank; at <= ranks.length; at += at & -at) tree[at]!++;
      seen++;
    }
  }
  return count;
}
