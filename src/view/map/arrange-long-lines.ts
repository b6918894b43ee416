/**
 * Long lines laid anew.
 *
 * Problem: where a line passes many rows, moving it in one of them only moves a crossing along. Method: each such line is
 * taken out and put back along the cheapest way through the places between the other boxes: a shortest path from row to
 * row, in which a stretch costs the lines that it crosses. Cost: lines that are crossed × rows × boxes of a row².
 */

import { between, type Order, setPlace } from './arrange-crossings.js';
import type { Grid } from './arrange-grid.js';

/** A line that passes rows: its box in each of them, from the first to the last. */
interface LongLine {
  readonly boxes: readonly number[];
  readonly first: number;
}

/** The lines that pass rows. One that branches goes on as one of its branches. */
export function longLines({ rows, passes, above }: Grid): LongLine[] {
  const found = new Map<number, { boxes: number[]; first: number }>();
  const lines: LongLine[] = [];
  rows.forEach((row, first) => {
    for (const box of row) {
      if (!passes[box]) continue;
      const end = above.first[box]!;
      const before = end < above.first[box + 1]! ? above.box[end] : undefined;
      const known = before === undefined ? undefined : found.get(before);
      const line = known?.boxes.at(-1) === before && known ? known : { boxes: [], first };
      if (line.boxes.length === 0) lines.push(line);
      line.boxes.push(box);
      found.set(box, line);
    }
  });
  return lines;
}

/** Lays each long line that is crossed anew, along a way where the fewest others are. */
export function layAnew(order: Order, lines: readonly LongLine[]): void {
  for (const line of lines) {
    if (!isCrossed(line, order)) continue;
    takeOut(line, order);
    putBack(line, cheapestWay(line, order), order);
  }
}

function isCrossed({ boxes, first }: LongLine, order: Order): boolean {
  return boxes.some((box, at) =>
    order.rows[first + at]!.some((other) => {
      const [left, right] = order.place[other]! < order.place[box]! ? [other, box] : [box, other];
      return other !== box && between(left, right, order) > 0;
    }),
  );
}

function takeOut({ boxes, first }: LongLine, { rows, place }: Order): void {
  boxes.forEach((box, at) => {
    rows[first + at]!.splice(place[box]!, 1);
    setPlace(rows[first + at]!, place);
    place[box] = -1;
  });
}

function putBack({ boxes, first }: LongLine, places: readonly number[], { rows, place }: Order): void {
  boxes.forEach((box, at) => {
    rows[first + at]!.splice(places[at]!, 0, box);
    setPlace(rows[first + at]!, place);
  });
}

/** The places in its rows along which a line that is taken out would cross the fewest others. */
function cheapestWay({ boxes, first }: LongLine, order: Order): number[] {
  const { above, below, place } = order;
  const ways: number[][] = [];
  let costs: number[] = [];
  for (let at = 0; at <= boxes.length; at++) {
    const [box, next] = [boxes[at - 1], boxes[at]];
    const { high, wide, crossed } = gapUnder(first + at - 1, order);
    // What leads to boxes that stay.
    if (box !== undefined)
      for (let end = below.first[box]!; end < below.first[box + 1]!; end++) {
        const to = place[below.box[end]!]!;
        for (let u = 0; to >= 0 && u < high; u++) costs[u]! += crossed(u, u, to, to + 1);
      }
    if (next === undefined) break;
    const reached = Array<number>(wide).fill(box === undefined ? 0 : Infinity);
    const came = Array<number>(wide).fill(0);
    if (box === undefined)
      for (let end = above.first[next]!; end < above.first[next + 1]!; end++) {
        const from = place[above.box[end]!]!;
        for (let v = 0; v < wide; v++) reached[v]! += crossed(from, from + 1, v, v);
      }
    for (let u = 0; u < costs.length; u++)
      for (let v = 0; v < wide; v++) {
        const cost = costs[u]! + crossed(u, u, v, v) + Math.abs(u / high - v / wide) / 100;
        if (cost >= reached[v]!) continue;
        reached[v] = cost;
        came[v] = u;
      }
    ways.unshift(came);
    costs = reached;
  }
  let at = costs.indexOf(Math.min(...costs));
  const way: number[] = [];
  for (const came of ways) {
    way.unshift(at);
    at = came[at]!;
  }
  return way;
}

/** What lines from one row to the next would cross there. */
function gapUnder(row: number, { rows, below, place }: Order) {
  const [upper, lower] = [rows[row] ?? [], rows[row + 1] ?? []];
  const [high, wide] = [upper.length + 1, lower.length + 1];
  // How many lines begin left of one place and end left of another.
  const sums = new Int32Array(high * wide);
  upper.forEach((box, at) => {
    for (let end = below.first[box]!; end < below.first[box + 1]!; end++) {
      const to = place[below.box[end]!]!;
      if (to >= 0) sums[(at + 1) * wide + to + 1]!++;
    }
  });
  for (let at = wide; at < sums.length; at += wide)
    for (let v = 1, sum = 0; v < wide; v++) {
      sum += sums[at + v]!;
      sums[at + v] = sum + sums[at + v - wide]!;
    }
  const last = upper.length * wide;
  /** The lines that begin left of `u` and end right of `right`, and those that begin right of `below` and end left of `v`. */
  const crossed = (u: number, after: number, v: number, right: number) =>
    sums[u * wide + lower.length]! - sums[u * wide + right]! + sums[last + v]! - sums[after * wide + v]!;
  return { high, wide, crossed };
}
