/** How many lines cross between rows in an order, and what a change of the order adds or takes away. */

import type { Grid, Side } from './arrange-grid.js';

/** Rows in an order, with the place of each box in its row. */
export interface Order extends Pick<Grid, 'above' | 'below'> {
  readonly rows: number[][];
  readonly place: Int32Array;
  /** Room to count in. */
  readonly ranks: Int32Array;
  readonly tree: Int32Array;
}

/** A grid in the order given. */
export function orderOf({ rows, above, below, ids }: Grid): Order {
  const [ranks, tree] = [new Int32Array(below.box.length), new Int32Array(below.box.length + 1)];
  const order = {
    rows: rows.map((row) => [...row]),
    place: new Int32Array(ids.length),
    above,
    below,
    ranks,
    tree,
  };
  for (const row of order.rows) setPlace(row, order.place);
  return order;
}

/** Writes down where each box of a row stands. */
export function setPlace(row: readonly number[], place: Int32Array): void {
  for (let at = 0; at < row.length; at++) place[row[at]!] = at;
}

/** How many lines of two boxes cross when the first stands left of the second. */
export function between(left: number, right: number, { above, below, place }: Order): number {
  return crossedOn(above, left, right, place) + crossedOn(below, left, right, place);
}

function crossedOn({ first, box, at }: Side, left: number, right: number, place: Int32Array): number {
  const [from, to] = [first[right]!, first[right + 1]!];
  if (from === to) return 0;
  let count = 0;
  for (let one = first[left]!; one < first[left + 1]!; one++) {
    const x = place[box[one]!]! + at[one]!;
    for (let other = from; other < to; other++) if (place[box[other]!]! + at[other]! < x) count++;
  }
  return count;
}

/** How many lines cross, between all rows. */
export function crossings(order: Order): number {
  return order.rows.reduce((count, _, row) => count + crossingsUnder(row, order), 0);
}

/** Inversions between a row and the next, counted with a tree of sums; lines that share an end do not cross. */
function crossingsUnder(row: number, { rows, above, below, ranks, tree }: Order): number {
  let rank = 0;
  for (const box of rows[row + 1] ?? [])
    for (let end = above.first[box]!; end < above.first[box + 1]!; end++) {
      if (end === above.first[box] || above.here[end] !== above.here[end - 1]) rank++;
      ranks[above.line[end]!] = rank;
    }
  tree.fill(0, 0, rank + 1);
  let [count, seen] = [0, 0];
  for (const box of rows[row] ?? []) {
    const last = below.first[box + 1]!;
    for (let from = below.first[box]!; from < last; ) {
      let to = from + 1;
      while (to < last && below.here[to] === below.here[from]) to++;
      for (let end = from; end < to; end++) {
        let before = 0;
        for (let at = ranks[below.line[end]!]!; at > 0; at -= at & -at) before += tree[at]!;
        count += seen - before;
      }
      for (let end = from; end < to; end++)
        for (let at = ranks[below.line[end]!]!; at <= rank; at += at & -at) tree[at]!++;
      seen += to - from;
      from = to;
    }
  }
  return count;
}

/** How many rounds of exchanges there are at most. */
const most = 30;

/**
 * Exchanges neighbours as long as that takes crossings away; `equal`: also where it takes none, so that a crossing moves
 * along. Answers how many it took away.
 */
export function exchange(order: Order, equal: boolean): number {
  const { rows, place } = order;
  const open = new Uint8Array(rows.length).fill(1);
  let gained = 0;
  for (let round = 0, before = -1; round < most && gained > before; round++) {
    before = gained;
    for (let at = 0; at < rows.length; at++) {
      if (open[at] === 0) continue;
      open[at] = 0;
      const row = rows[at]!;
      for (let left = 0; left + 1 < row.length; left++) {
        const [a, b] = [row[left]!, row[left + 1]!];
        const now = between(a, b, order);
        if (now === 0) continue;
        const then = between(b, a, order);
        if (then > now || (then === now && !equal)) continue;
        [row[left], row[left + 1]] = [b, a];
        [place[a], place[b]] = [left + 1, left];
        gained += now - then;
        open.fill(1, Math.max(0, at - 1), at + 2);
      }
    }
  }
  return gained;
}
