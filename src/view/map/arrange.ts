/**
 * Where boxes stand in their rows.
 *
 * Problem: few crossings of lines between rows, then short lines, in a room of given width. Method: for the order,
 * medians down and up with exchanges of neighbours from four starts (Gansner and others 1993), then whole lines that pass
 * rows are laid anew; for the offsets, isotonic least squares with bounds, row by row. Cost: rounds × boxes × lines between
 * two rows. Pure: the same rows give the same places everywhere.
 */

import { checkEach, checkFields, checkList, checkObject, checkText, wrong } from '../../base/arguments.js';
import { type ArrangeBox, type ArrangedBox, type ArrangeLine, gridOf } from './arrange-grid.js';
import { offsetsIn } from './arrange-offsets.js';
import { orderedRows } from './arrange-order.js';

/**
 * Places boxes in given rows with few crossings and short lines: what `pathwayMap` uses where it is given no other. Lines
 * that do not run from a row to the next are passed over.
 *
 * @throws PathwayError `bad-argument`.
 *
 * @example
 * ```ts
 * import { arrange } from 'career-pathways/view';
 * const box = (id: string) => ({ id, width: 100 });
 * arrange([[box('a'), box('b')], [box('c'), box('d')]], [{ from: 'a', to: 'd' }, { from: 'b', to: 'c' }], 200);
 * // => [[{ id: 'a', x: 0 }, { id: 'b', x: 100 }], [{ id: 'd', x: 0 }, { id: 'c', x: 100 }]]
 * ```
 */
export function arrange(
  rows: readonly (readonly ArrangeBox[])[],
  lines: readonly ArrangeLine[],
  room: number,
): readonly (readonly ArrangedBox[])[] {
  checkEach(rows, 'rows', (row, argument) => {
    checkEach(row, argument, (box, at) => {
      checkFields(box, ['id', 'width', 'passes'], at);
      checkText((box as ArrangeBox).id, `${at}.id`);
      checkLength((box as ArrangeBox).width, `${at}.width`);
    });
  });
  checkList(lines, 'lines');
  for (const [at, line] of lines.entries()) checkObject(line, `lines[${at}]`);
  checkLength(room, 'room');
  const grid = gridOf(rows, lines);
  const order = orderedRows(grid);
  const x = offsetsIn(grid, order, room);
  return order.map((row) => row.map((box) => ({ id: grid.ids[box] ?? '', x: x[box] ?? 0 })));
}

function checkLength(value: unknown, argument: string): void {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    wrong(argument, value, 'a number of pixels, 0 or more');
}
