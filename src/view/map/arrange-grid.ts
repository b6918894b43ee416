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

/** An end of a line: the box there, and where it meets it, from the middle. */
export interface End {
  readonly box: number;
  /** Where it meets the box at the other end, as a part of its width: from -0.5 to 0.5. */
  readonly at: number;
  /** Where it meets this box, in pixels from its middle. */
  readonly here: number;
  /** The same at the other end. */
  readonly there: number;
}

/** Rows of boxes by number, with the lines between each two. */
export interface Grid {
  readonly ids: readonly string[];
  readonly widths: readonly number[];
  readonly passes: readonly boolean[];
  readonly rows: readonly (readonly number[])[];
  /** For each box what it is joined to in the row above, and in the row below. */
  readonly above: readonly (readonly End[])[];
  readonly below: readonly (readonly End[])[];
}

/** Numbers boxes in the order of their rows. */
export function gridOf(rows: readonly (readonly ArrangeBox[])[], lines: readonly ArrangeLine[]): Grid {
  const boxes = rows.flat();
  const numberOf = new Map(boxes.map(({ id }, at) => [id, at]));
  const rowOf = rows.flatMap((row, at) => row.map(() => at));
  const above = boxes.map((): End[] => []);
  const below = boxes.map((): End[] => []);
  for (const { from, to, leaves = 0, arrives = 0 } of lines) {
    const [a, b] = [numberOf.get(from), numberOf.get(to)];
    if (a === undefined || b === undefined || (rowOf[a] ?? 0) + 1 !== rowOf[b]) continue;
    below[a]?.push({ box: b, at: part(arrives, boxes[b]), here: leaves, there: arrives });
    above[b]?.push({ box: a, at: part(leaves, boxes[a]), here: arrives, there: leaves });
  }
  let next = 0;
  return {
    ids: boxes.map(({ id }) => id),
    widths: boxes.map(({ width }) => width),
    passes: boxes.map(({ passes = false }) => passes),
    rows: rows.map((row) => row.map(() => next++)),
    above,
    below,
  };
}

function part(offset: number, box: ArrangeBox | undefined): number {
  return box && box.width > 0 ? Math.max(-0.45, Math.min(0.45, offset / box.width)) : 0;
}
