/** The rows of a map as drawn: bands behind, lines between, cards with their signs. */

import { append } from '../../base/append.js';
import type { Arrange } from './arrange-grid.js';
import { type Box, type CardLook, cardBox, columnsOf } from './card-box.js';
import type { MapCard, MapModel, MapSupport } from './map-parts.js';
import { backLines, curvesOf, svgOfLines } from './paths.js';
import { jointHeight, type Laid, laidOut, type Row, rowsOf, tooWide, widthOfBox } from './rows.js';
import { centred, moved, rect, type Shape, svgOf, xml } from './shapes.js';
import { signShapes } from './side.js';
import { type Standing, standing } from './upright.js';

/** A part of the picture and where it stands. */
export interface MapBox {
  /** The card or joint that it belongs to. */
  readonly id: string;
  readonly kind: 'card' | 'strip' | 'tag' | 'joint';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of the picture: the lines of the model that run along it, and its path as SVG writes it. */
export interface MapPath {
  readonly lines: readonly string[];
  readonly path: string;
}

/** Where the parts of a page stand. */
export interface Page {
  readonly width: number;
  readonly margin: number;
  readonly wide: boolean;
  readonly side: number;
  readonly gutter: number;
  readonly top: number;
  readonly head: readonly Shape[];
}

/** As many supports have a strip beside the rows; where there are more, their letters stand on cards alone. */
const mostStrips = 6;

/** The rows as SVG, and where they end. */
export function drawRows(model: MapModel, page: Page, place: Arrange) {
  const { wide, margin, gutter, side, width, top } = page;
  const strips = wide && model.supports.length <= mostStrips ? model.supports : [];
  const lanes = wide ? model.lines.filter(({ kind }) => kind === 'back' || kind === 'circle').length : 0;
  const beside =
    (strips.length > 0 ? strips.length * 22 + 10 : 0) + (lanes > 0 ? Math.min(lanes, 12) * 8 + 12 : 0);
  const edge = wide ? 8 : 0;
  const room = Math.max(208, width - 2 * margin - side - gutter - beside - edge);
  const look = { width: cardWidth(model, room, wide), room: wide ? room - 24 : room, lines: wide };
  const rows = wide
    ? wideRows(model, look, room)
    : oneByOne(model.cards.map((card) => ({ card, box: cardBox(card, look) })));
  const left = margin + gutter;
  const laid = shifted(wide ? laidOut(model, rows, { room, place }) : underEachOther(rows, room), left);
  const reach = Math.max(left + room, laid.right + 12);
  const frame = { top, left: margin, width: reach + beside + edge - margin, gutter };
  const stand = standing(model, laid, frame);
  const lane = (at: number) => reach + 10 + (at % 12) * 8;
  const lines = wide ? [...curvesOf(laid, stand), ...backLines(model.lines, laid, stand, lane)] : [];
  const stripsAt = reach + beside - strips.length * 22 + 2;
  return {
    right: margin + frame.width,
    bottom: stand.bottomEdge,
    back: svgOf([...stand.behind, ...supportStrips(strips, laid, stand, stripsAt)]) + svgOfLines(lines),
    ...cardsDrawn(model, laid, stand),
    lines: lines.map(({ ids, d }): MapPath => ({ lines: ids, path: d })),
  };
}

/** As wide as the fullest stage allows, of at most five cards. */
function cardWidth({ cards, stages }: MapModel, room: number, wide: boolean): number {
  if (!wide) return room;
  const counts = stages.map((_, at) => cards.filter(({ stage }) => stage === at + 1).length);
  const fullest = Math.min(5, Math.max(1, ...counts));
  return Math.floor(Math.max(200, Math.min(360, room / fullest - 24)));
}

/** Rows of boxes; a list that leaves too little room for the lines beside it stands in fewer columns. */
function wideRows(model: MapModel, look: CardLook, room: number): Row[] {
  const columns = new Map(model.cards.map((card) => [card.id, columnsOf(card)]));
  for (;;) {
    const boxOf = (card: MapCard) =>
      [card.id, cardBox(card, { ...look, columns: columns.get(card.id) ?? 1 })] as const;
    const rows = rowsOf(model, new Map(model.cards.map(boxOf)), room);
    const narrower = tooWide(model.lines, rows, room).filter((id) => (columns.get(id) ?? 1) > 1);
    if (narrower.length === 0) return rows;
    for (const id of narrower) columns.set(id, (columns.get(id) ?? 2) - 1);
  }
}

function oneByOne(cards: readonly { readonly card: MapCard; readonly box: Box }[]): Row[] {
  return cards.map(({ card: { stage, band }, box }) => ({
    stage,
    ...(band !== undefined && { band }),
    boxes: [box],
  }));
}

/** Rows of one card each, without lines. */
function underEachOther(rows: readonly Row[], room: number): Laid {
  return {
    rows,
    middle: new Map(rows.flatMap(({ boxes }) => boxes.map(({ id }) => [id, room / 2] as const))),
    rowOf: new Map(rows.flatMap(({ boxes }, at) => boxes.map(({ id }) => [id, at] as const))),
    stretches: [],
    right: room - 12,
  };
}

function shifted(laid: Laid, by: number): Laid {
  return {
    ...laid,
    middle: new Map([...laid.middle].map(([id, x]) => [id, x + by])),
    right: laid.right + by,
  };
}

/** A strip for each support beside the rows that it serves, with its letter at each. */
function supportStrips(
  supports: readonly MapSupport[],
  { rows }: Laid,
  { levels }: Standing,
  left: number,
): Shape[] {
  return supports.flatMap(({ letter, cards }, at) => {
    const x = left + at * 22;
    const serves = rows.map(({ boxes }) => boxes.some(({ id }) => cards.includes(id)));
    const shapes: Shape[] = [];
    rows.forEach((_, row) => {
      if (!serves[row]) return;
      const level = levels[row];
      if (!level) return;
      if (!serves[row - 1]) {
        let end = row;
        while (serves[end + 1]) end++;
        const bottom = levels[end]?.foot ?? level.foot;
        shapes.push(rect([x, level.cards, 18, bottom - level.cards], 'cp-enter', 4));
      }
      shapes.push(centred(letter, x + 9, level.cards + 15, 'cp-enter-ink'));
    });
    return shapes;
  });
}

/** Cards and joints, each with its signs, and where they stand. */
function cardsDrawn(model: MapModel, { rows, middle, rowOf }: Laid, { levels }: Standing) {
  const boxes: MapBox[] = [];
  const drawn = new Map<string, readonly Shape[]>();
  const signs: Shape[] = [];
  for (const each of rows.flatMap((row) => row.boxes)) {
    const level = levels[rowOf.get(each.id) ?? 0];
    const x = middle.get(each.id) ?? 0;
    if (!level) continue;
    if (!('shapes' in each)) {
      const width = widthOfBox(each);
      append(signs, signShapes(each, x, level.cards, [width, jointHeight]));
      boxes.push({
        id: each.id,
        kind: 'joint',
        x: x - width / 2,
        y: level.cards,
        width,
        height: jointHeight,
      });
      continue;
    }
    const left = x - each.width / 2;
    const tags = each.tags.flatMap((tag, at) => {
      if (tag.text === undefined) return [];
      const sign = signShapes({ kind: tag.kind, text: tag.text }, x + (each.ports[at] ?? 0), level.top);
      const [frame] = sign;
      if (frame?.is === 'rect') boxes.push({ id: each.id, kind: 'tag', ...placeOf(frame) });
      return sign;
    });
    for (const frame of each.frames)
      boxes.push({
        id: each.id,
        kind: frame.kind,
        ...placeOf({ ...frame, x: left + frame.x, y: level.cards + frame.y }),
      });
    drawn.set(each.id, [...tags, ...moved(each.shapes, left, level.cards)]);
  }
  const cards = (idPrefix: string) =>
    model.cards
      .map(
        ({ id, sentence }) =>
          `<g role="listitem" id="${idPrefix}${id}" aria-label="${xml(sentence)}"><g aria-hidden="true">${svgOf(drawn.get(id) ?? [])}</g></g>`,
      )
      .join('');
  return { boxes, joints: svgOf(signs), cards };
}

function placeOf({ x, y, width, height }: Omit<MapBox, 'id' | 'kind'>): Omit<MapBox, 'id' | 'kind'> {
  return { x, y, width, height };
}
