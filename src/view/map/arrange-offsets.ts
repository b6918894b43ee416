/** The left edges of boxes in their order: close to what they are joined to, by least squares with bounds. */

import type { Grid, Side } from './arrange-grid.js';

/** How often the rows are gone through. */
const rounds = 16;

/** The left edge of each box. */
export function offsetsIn(grid: Grid, rows: readonly (readonly number[])[], room: number): Float64Array {
  const { widths } = grid;
  const x = new Float64Array(widths.length);
  for (const row of rows) {
    const total = row.reduce((sum, box) => sum + (widths[box] ?? 0), 0);
    let left = Math.max(0, (room - total) / 2);
    for (const box of row) {
      x[box] = left;
      left += widths[box] ?? 0;
    }
  }
  for (let round = 0; round < rounds; round++) {
    const down = round % 2 === 0;
    const last = round >= rounds - 4;
    const order = down ? rows : [...rows].reverse();
    for (const row of order) {
      const sides = last ? [grid.above, grid.below] : [down ? grid.above : grid.below];
      placeRow(row, grid, { x, room, sides });
    }
  }
  return x;
}

interface Placing {
  readonly x: Float64Array;
  readonly room: number;
  readonly sides: readonly Side[];
}

/** Places one row: the rows beside it stand. */
function placeRow(row: readonly number[], grid: Grid, { x, room, sides }: Placing): void {
  const { widths, passes } = grid;
  const middle = (box: number) => (x[box] ?? 0) + (widths[box] ?? 0) / 2;
  let before = 0;
  const wanted = row.map((box) => {
    let [sum, weight] = [0, 0];
    for (const { first, box: others, here, there } of sides)
      for (let end = first[box]!; end < first[box + 1]!; end++) {
        const other = others[end]!;
        // Lines that pass by several rows are to be straight before all.
        const force = passes[box] && passes[other] ? 8 : passes[box] || passes[other] ? 2 : 1;
        sum += force * (middle(other) + there[end]! - here[end]! - (widths[box] ?? 0) / 2);
        weight += force;
      }
    const at = weight > 0 ? sum / weight : (x[box] ?? 0);
    const shifted = { value: at - before, weight: weight > 0 ? weight : 0.01 };
    before += widths[box] ?? 0;
    return shifted;
  });
  const most = Math.max(0, room - before);
  let left = 0;
  isotonic(wanted).forEach((value, at) => {
    const box = row[at] ?? 0;
    // Rounded before boxes are added up, so that none overlap.
    x[box] = Math.max(0, Math.min(most, Math.round(value * 10) / 10)) + left;
    left += widths[box] ?? 0;
  });
}

/** The rising values that are closest to what is wanted: pools of neighbours that would fall (Barlow and others 1972). */
function isotonic(wanted: readonly { readonly value: number; readonly weight: number }[]): number[] {
  const pools: { sum: number; weight: number; count: number }[] = [];
  for (const { value, weight } of wanted) {
    let pool = { sum: value * weight, weight, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.weight >= pool.sum / pool.weight;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, weight, count }) => Array<number>(count).fill(sum / weight));
}
