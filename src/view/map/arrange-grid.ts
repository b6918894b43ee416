/** Rows and lines by number. */

/** A box of a row, with the clear space around it. */
export interface ArrangeBox {
  readonly id: string;
  readonly width: number;
  /** Whether a long line passes here: such boxes like to stand above each other. */
  readonly passes?: boolean;
}

/** A line from a box to one of the row below; where it begins and ends, in pixels from the middle of the box. */
export interface ArrangeLine {
  readonly from: string;
  readonly to: string;
  readonly leaves?: number;
  readonly arrives?: number;
}

/** A box and its left edge. */
export interface ArrangedBox {
  readonly id: string;
  readonly x: number;
}

/**
 * Places boxes: the same rows in the order found, from left to right; no two overlap, and all are inside `[0, room]`
 * where they fit.
 */
export type Arrange = (
  rows: readonly (readonly ArrangeBox[])[],
  lines: readonly ArrangeLine[],
  room: number,
) => readonly (readonly ArrangedBox[])[];

/** An end of a line at a box. */
interface End {
  readonly own: number;
  /** The box at the other end, and where the line meets it, as a part of its width: from -0.45 to 0.45. */
  readonly box: number;
  readonly at: number;
  /** Where the line meets this box, in pixels from its middle, and the same at the other end. */
  readonly here: number;
  readonly there: number;
  readonly line: number;
}

/**
 * The ends of lines on one side of every box, from left to right: those of a box from `first[box]` to `first[box + 1]` in
 * each list.
 */
export interface Side {
  readonly first: Int32Array;
  readonly box: Int32Array;
  readonly line: Int32Array;
  readonly at: Float64Array;
  readonly here: Float64Array;
  readonly there: Float64Array;
}

/** Rows of boxes by number, with the lines between each two. */
export interface Grid {
  readonly ids: readonly string[];
  readonly widths: readonly number[];
  readonly passes: readonly boolean[];
  readonly rows: readonly (readonly number[])[];
  /** What each box is joined to in the row above, and in the row below. */
  readonly above: Side;
  readonly below: Side;
}

/** Numbers boxes in the order of their rows. */
export function gridOf(rows: readonly (readonly ArrangeBox[])[], lines: readonly ArrangeLine[]): Grid {
  const boxes = rows.flat();
  const numberOf = new Map(boxes.map(({ id }, at) => [id, at]));
  const rowOf = rows.flatMap((row, at) => row.map(() => at));
  const above: End[] = [];
  const below: End[] = [];
  for (const { from, to, leaves = 0, arrives = 0 } of lines) {
    const [a, b] = [numberOf.get(from), numberOf.get(to)];
    if (a === undefined || b === undefined || (rowOf[a] ?? 0) + 1 !== rowOf[b]) continue;
    const line = below.length;
    below.push({ own: a, box: b, at: part(arrives, boxes[b]), here: leaves, there: arrives, line });
    above.push({ own: b, box: a, at: part(leaves, boxes[a]), here: arrives, there: leaves, line });
  }
  let next = 0;
  return {
    ids: boxes.map(({ id }) => id),
    widths: boxes.map(({ width }) => width),
    passes: boxes.map(({ passes = false }) => passes),
    rows: rows.map((row) => row.map(() => next++)),
    above: sideOf(above, boxes.length),
    below: sideOf(below, boxes.length),
  };
}

function sideOf(ends: End[], boxes: number): Side {
  ends.sort((a, b) => a.own - b.own || a.here - b.here);
  const first = new Int32Array(boxes + 1);
  for (const { own } of ends) first[own + 1]!++;
  for (let box = 0; box < boxes; box++) first[box + 1]! += first[box]!;
  return {
    first,
    box: Int32Array.from(ends, ({ box }) => box),
    line: Int32Array.from(ends, ({ line }) => line),
    at: Float64Array.from(ends, ({ at }) => at),
    here: Float64Array.from(ends, ({ here }) => here),
    there: Float64Array.from(ends, ({ there }) => there),
  };
}

function part(offset: number, box: ArrangeBox | undefined): number {
  return box && box.width > 0 ? Math.max(-0.45, Math.min(0.45, offset / box.width)) : 0;
}
