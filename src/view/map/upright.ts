/** Where rows stand from top to bottom: signs above cards, room for lines between rows, bands and stages beside them. */

import { append } from '../../base/append.js';
import { put } from '../../base/put.js';
import type { Box } from './card-box.js';
import type { MapJoint, MapModel } from './map-parts.js';
import type { Level, Upright } from './paths.js';
import { jointHeight, type Laid } from './rows.js';
import { rect, type Shape, textBlock } from './shapes.js';

const signHeight = 22;

/** Rows in place, with what stands behind and beside them. */
export interface Standing extends Upright {
  readonly bottomEdge: number;
  readonly behind: readonly Shape[];
}

/** Where everything may stand. */
export interface Frame {
  readonly top: number;
  /** The left edge of bands, and how wide they are; the width of what stands left of the rows. */
  readonly left: number;
  readonly width: number;
  readonly gutter: number;
}

const isBox = (each: Box | MapJoint): each is Box => 'shapes' in each;

/** Stands rows under each other. */
export function standing(model: MapModel, laid: Laid, frame: Frame): Standing {
  const levels: Level[] = [];
  const bottom = new Map<string, number>();
  const boxOf = new Map(laid.rows.flatMap(({ boxes }) => boxes.map((box) => [box.id, box] as const)));
  const beside = besideRows(model, frame);
  const above = roomAbove(model, laid, frame.gutter > 0);
  let y = frame.top;
  laid.rows.forEach((row, at) => {
    const before = laid.rows[at - 1];
    if (row.band !== undefined && row.band !== before?.band)
      y = beside.band(row.band, y, before !== undefined);
    y += above(at);
    const signs = row.boxes.some((box) => isBox(box) && box.tags.some(({ text }) => text !== undefined));
    const cards = y + (signs ? signHeight : 0);
    let foot = cards;
    for (const box of row.boxes) {
      const end = cards + (isBox(box) ? box.height : jointHeight);
      bottom.set(box.id, end);
      foot = Math.max(foot, end);
    }
    const isStage = row.stage !== before?.stage;
    foot = Math.max(foot, isStage ? beside.stage(row.stage, cards) : foot);
    levels.push({ top: y, cards, foot });
    y = foot;
  });
  const bottomEdge = beside.close(y);
  return { levels, bottom, bottomEdge, behind: beside.shapes, ...signsAt(laid, boxOf, levels) };
}

/** Where lines end at the signs of boxes. */
function signsAt(
  { rowOf }: Laid,
  boxOf: ReadonlyMap<string, Box | MapJoint>,
  levels: readonly Level[],
): Pick<Upright, 'signed' | 'port' | 'arrival'> {
  const boxAt = (to: string) => {
    const box = boxOf.get(to);
    return box && isBox(box) ? box : undefined;
  };
  const signed = (to: string, tag: number | undefined) =>
    tag === undefined || boxAt(to)?.tags[tag]?.text !== undefined;
  return {
    signed,
    port: (to, tag) => boxAt(to)?.ports[tag ?? -1] ?? 0,
    arrival: (to, tag) => {
      const level = levels[rowOf.get(to) ?? 0];
      // A joint and a sign stand at the top of the row; a line alone goes on to the card.
      if (tag === undefined) return level?.cards ?? 0;
      return (signed(to, tag) ? level?.top : level?.cards) ?? 0;
    },
  };
}

/** Answers for the room above a row: the more lines run sideways there, the more. */
function roomAbove(model: MapModel, { stretches, middle, rowOf, rows }: Laid, wide: boolean) {
  const shifts = new Map<number, number[]>();
  for (const { row, from, to, leaves, arrives } of stretches)
    put(shifts, row + 1, Math.abs((middle.get(from) ?? 0) + leaves - (middle.get(to) ?? 0) - arrives));
  const turns = new Set<number>();
  for (const { kind, from, to } of model.lines)
    if (kind === 'back' || kind === 'circle') turns.add((rowOf.get(from) ?? 0) + 1).add(rowOf.get(to) ?? 0);
  return (at: number): number => {
    if (!wide) return at === 0 || rows[at]?.band === rows[at - 1]?.band ? 14 : 10;
    if (at === 0) return turns.has(0) ? 32 : 14;
    const here = shifts.get(at) ?? [];
    const sideways = here.filter((shift) => shift > 8).length;
    const widest = Math.max(0, ...here);
    return Math.round(
      Math.min(104, 26 + Math.min(28, widest * 0.07) + sideways * 1.6) + (turns.has(at) ? 26 : 0),
    );
  };
}

/** Bands behind the rows, and the names of bands and stages left of them. */
function besideRows(model: MapModel, { left, width, gutter }: Frame) {
  const shapes: Shape[] = [];
  let open: { band: number; from: number; text: number } | undefined;
  const close = (y: number): number => {
    if (!open) return y;
    const end = Math.max(y + 14, open.text + 8);
    shapes.unshift(rect([left, open.from, width, end - open.from], 'cp-band', 10));
    open = undefined;
    return end;
  };
  return {
    shapes,
    close,
    band: (band: number, y: number, after: boolean): number => {
      const from = after ? close(y) + 14 : y;
      const title = model.bands[band]?.title ?? '';
      const place = { x: left + 12, y: from + 11, width: gutter > 0 ? gutter - 16 : width - 24 };
      const block = textBlock(title, place, gutter > 0 ? 'strong' : 'name');
      append(shapes, block.shapes);
      open = { band, from, text: block.bottom };
      return gutter > 0 ? from : block.bottom;
    },
    stage: (stage: number, y: number): number => {
      if (gutter === 0) return y;
      const at = Math.max(y + 8, (open?.text ?? 0) + 2);
      const block = textBlock(
        model.stages[stage - 1] ?? '',
        { x: left + 12, y: at, width: gutter - 16 },
        'detail',
        'cp-q',
      );
      append(shapes, block.shapes);
      return block.bottom;
    },
  };
}
