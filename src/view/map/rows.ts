/** Boxes in rows, with the places where long lines pass through them. */

import { put } from '../../base/put.js';
import type { Arrange, ArrangeBox, ArrangeLine } from './arrange-grid.js';
import { type Box, tagWidth } from './card-box.js';
import type { MapCard, MapJoint, MapLine, MapModel } from './map-parts.js';

/** Clear space around a card, and around a line that passes. */
const clear = 24;
const pass = 14;
const tight = 7;
export const jointHeight = 22;

/** A row: cards of one stage, or joints. */
export interface Row {
  readonly stage: number;
  readonly band?: number;
  readonly boxes: readonly (Box | MapJoint)[];
}

/** A stretch of a line from one row to the next. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  /** What it is drawn with: stretches of one trunk are one line that branches. */
  readonly trunk: string;
  readonly leaves: number;
  readonly arrives: number;
  /** The lines of the map that run here. */
  readonly lines: readonly MapLine[];
  readonly row: number;
  /** Whether it ends at a card or a joint, and how. */
  readonly last: boolean;
}

/** Rows with everything in place from left to right. */
export interface Laid {
  readonly rows: readonly Row[];
  /** The middle of each box, joint and passing line, by id. */
  readonly middle: ReadonlyMap<string, number>;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly stretches: readonly Stretch[];
  readonly right: number;
}

const isBox = (each: Box | MapJoint): each is Box => 'shapes' in each;

/** How wide a box or joint is without the space around it. */
export const widthOfBox = (each: Box | MapJoint): number =>
  isBox(each) ? each.width : Math.max(64, tagWidth(each));

/**
 * Stages as rows: one that is too wide is cut, cards with a declared way in first, then by number; joints stand in rows
 * of their own above their cards. Cut again as long as lines that pass leave too little room.
 */
export function rowsOf(model: MapModel, boxes: ReadonlyMap<string, Box>, room: number): Row[] {
  const cards = [...model.cards].sort(
    (a, b) =>
      a.stage - b.stage || entered(a) - entered(b) || (a.steps[0]?.number ?? 0) - (b.steps[0]?.number ?? 0),
  );
  const joints = new Map<string, MapJoint[]>();
  for (const joint of model.joints) put(joints, joint.card, joint);
  const passing = new Map<number, number>();
  for (let round = 0; ; round++) {
    const rows = cutRows(cards, { boxes, joints, passing, room });
    const counts = passesOf(model.lines, rows);
    let wider = false;
    rows.forEach(({ stage, boxes: its }, at) => {
      const used = its.reduce((sum, box) => sum + Math.ceil(widthOfBox(box)) + clear, 0);
      const passes = counts[at] ?? 0;
      if (its.length < 2 || used + roomFor(passes, room) <= room || passes <= (passing.get(stage) ?? 0))
        return;
      passing.set(stage, passes);
      wider = true;
    });
    if (!wider || round > 8) return rows;
  }
}

/** 0 for a card with a declared way in. */
function entered({ strips }: MapCard): number {
  return strips.some(({ kind, derived }) => kind === 'enter' && !derived) ? 0 : 1;
}

interface Cutting {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly joints: ReadonlyMap<string, readonly MapJoint[]>;
  /** How many lines pass each stage, as far as that is known. */
  readonly passing: ReadonlyMap<number, number>;
  readonly room: number;
}

function cutRows(cards: readonly MapCard[], { boxes, joints, passing, room }: Cutting): Row[] {
  const rows: Row[] = [];
  let cut: Box[] = [];
  let used = 0;
  let last: Omit<Row, 'boxes'> = { stage: 0 };
  const close = () => {
    if (cut.length > 0)
      rows.push(
        ...jointRows(
          cut.flatMap(({ id }) => joints.get(id) ?? []),
          last,
        ),
        { ...last, boxes: cut },
      );
    [cut, used] = [[], 0];
  };
  for (const { id, stage, band } of cards) {
    const box = boxes.get(id);
    if (!box) continue;
    const width = Math.ceil(box.width) + clear;
    if (stage !== last.stage || (used > 0 && used + width > room - roomFor(passing.get(stage) ?? 0, room)))
      close();
    last = { stage, ...(band !== undefined && { band }) };
    cut.push(box);
    used += width;
  }
  close();
  return rows;
}

/** What lines that pass take: where there are many, they run closer to each other. */
function roomFor(passes: number, room: number): number {
  return passes * Math.max(tight, Math.min(pass, Math.floor((room * 0.4) / Math.max(1, passes))));
}

/** How many lines pass each row. */
function passesOf(lines: readonly MapLine[], rows: readonly Row[]): number[] {
  const rowOf = new Map(rows.flatMap(({ boxes }, at) => boxes.map(({ id }) => [id, at] as const)));
  const ends = new Map<string, readonly [number, number]>();
  for (const { from, to, kind } of lines) {
    if (kind === 'back' || kind === 'circle') continue;
    const key = `${from} ${kind}`;
    ends.set(key, [rowOf.get(from) ?? 0, Math.max(rowOf.get(to) ?? 0, ends.get(key)?.[1] ?? 0)]);
  }
  const counts = rows.map(() => 0);
  for (const [from, to] of ends.values()) for (let row = from + 1; row < to; row++) counts[row]!++;
  return counts;
}

/** The cards that stand alone in a row and leave too little room for the lines that pass it. */
export function tooWide(lines: readonly MapLine[], rows: readonly Row[], room: number): string[] {
  const counts = passesOf(lines, rows);
  return rows.flatMap(({ boxes: [box, other] }, at) =>
    box && !other && Math.ceil(widthOfBox(box)) + clear + tight * (counts[at] ?? 0) > room ? box.id : [],
  );
}

function jointRows(joints: readonly MapJoint[], row: Omit<Row, 'boxes'>): Row[] {
  const deepest = Math.max(0, ...joints.map(({ depth }) => depth));
  return Array.from({ length: deepest }, (_, at) => ({
    ...row,
    boxes: joints.filter(({ depth }) => depth === deepest - at),
  })).filter(({ boxes }) => boxes.length > 0);
}

const starts = { need: 0, soft: 16, credit: -16, back: 0, circle: 0 } as const;

/** Puts rows in place from left to right. */
export function laidOut(
  model: MapModel,
  rows: readonly Row[],
  { room, place }: { readonly room: number; readonly place: Arrange },
): Laid {
  const rowOf = new Map(rows.flatMap(({ boxes }, at) => boxes.map(({ id }) => [id, at] as const)));
  const found = new Map(rows.flatMap(({ boxes }) => boxes.map((box) => [box.id, box] as const)));
  const passes = rows.map((): string[] => []);
  const stretches = stretchesOf(model.lines, { found, rowOf, passes });
  const arranged = rows.map(({ boxes }, at): ArrangeBox[] => {
    const its = boxes.map((box) => ({ id: box.id, width: Math.ceil(widthOfBox(box)) + clear }));
    const passed = passes[at] ?? [];
    const left = room - its.reduce((sum, { width }) => sum + width, 0);
    // Where many lines pass a wide card, they run closer to each other.
    const each = Math.max(tight, Math.min(pass, Math.floor(left / Math.max(1, passed.length))));
    return [...its, ...passed.map((id) => ({ id, width: each, passes: true }))];
  });
  const lines: ArrangeLine[] = stretches.map(({ from, to, leaves, arrives }) => ({
    from,
    to,
    leaves,
    arrives,
  }));
  const placed = place(arranged, lines, room);
  const widths = new Map(arranged.flat().map(({ id, width }) => [id, width]));
  const middle = new Map<string, number>();
  let right = 0;
  for (const row of placed)
    for (const { id, x } of row) {
      const width = widths.get(id) ?? 0;
      middle.set(id, x + width / 2);
      right = Math.max(right, x + width - clear / 2);
    }
  return { rows, middle, rowOf, stretches, right };
}

interface Within {
  readonly found: ReadonlyMap<string, Box | MapJoint>;
  readonly rowOf: Map<string, number>;
  readonly passes: string[][];
}

/** Lines as stretches from row to row: one trunk out of each card for each kind of line. */
function stretchesOf(lines: readonly MapLine[], { found, rowOf, passes }: Within): Stretch[] {
  const stretches = new Map<string, Stretch & { lines: MapLine[] }>();
  const trunks = new Map<string, MapLine[]>();
  for (const line of lines)
    if (line.kind !== 'back' && line.kind !== 'circle') put(trunks, `${line.from} ${line.kind}`, line);
  for (const [trunk, its] of trunks)
    for (const line of its) {
      const [start, end] = [rowOf.get(line.from), rowOf.get(line.to)];
      const target = found.get(line.to);
      if (start === undefined || end === undefined || !target || end <= start) continue;
      let from = line.from;
      for (let row = start; row < end; row++) {
        const last = row === end - 1;
        const to = last ? line.to : `${trunk} ${row + 1}`;
        if (!last && !rowOf.has(to)) {
          rowOf.set(to, row + 1);
          passes[row + 1]?.push(to);
        }
        const port = last && line.tag !== undefined ? line.tag : -1;
        const key = `${from} > ${to} ${port} ${trunk}`;
        const there = stretches.get(key);
        if (there) there.lines.push(line);
        else
          stretches.set(key, {
            ...{ from, to, trunk, row, last, lines: [line] },
            leaves: from === line.from ? starts[line.kind] : 0,
            arrives: port >= 0 && isBox(target) ? (target.ports[port] ?? 0) : 0,
          });
        from = to;
      }
    }
  return [...stretches.values()];
}
