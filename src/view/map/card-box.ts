/** A card as a box of shapes, with its strips above and below. */

import { append } from '../../base/append.js';
import { lettersAt, memberShapes, stateIcons } from './card-members.js';
import type { MapCard, MapStrip, MapTag } from './map-parts.js';
import { centred, icon, type icons, rect, type Shape, signWidth, textBlock } from './shapes.js';

/** A box from its own left and top on. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** The rectangles in it that text must stay inside. */
  readonly frames: readonly Frame[];
  /** The middle of each sign on its top edge, from the middle of the box. */
  readonly ports: readonly number[];
  readonly tags: readonly MapTag[];
}

/** A rectangle in a box. */
export interface Frame {
  readonly kind: 'card' | 'strip';
  readonly y: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** How cards are drawn: at which width, and with lines or with their needs in words. */
export interface CardLook {
  readonly width: number;
  readonly room: number;
  readonly lines: boolean;
  /** In how many columns a list may stand; absent: by how long it is. */
  readonly columns?: number;
}

const padding = 14;
const between = 2;

/** How wide a sign is: a line alone takes little. */
export function tagWidth({ text }: MapTag): number {
  return text === undefined ? 18 : signWidth(text);
}

/** In how many columns a card stands by its length. */
export function columnsOf({ kind, steps }: MapCard): number {
  if (kind === 'step') return 1;
  return steps.length > 16 ? 3 : steps.length > 8 ? 2 : 1;
}

/** The card, its strips and its place for signs. */
export function cardBox(card: MapCard, look: CardLook): Box {
  const columns = look.lines ? Math.min(columnsOf(card), look.columns ?? 3) : 1;
  const tags = look.lines ? card.tags : [];
  const signs = tags.reduce((sum, tag) => sum + tagWidth(tag) + 4, -4);
  const width = Math.min(look.room, columns === 1 ? look.width : Math.max(look.width, columns * 216 + 28));
  const shapes: Shape[] = [];
  const frames: Frame[] = [];
  let y = 0;
  const strip = (each: MapStrip) => {
    const drawn = stripShapes(each, width, y);
    append(shapes, drawn.shapes);
    frames.push(drawn.frame);
    y = drawn.frame.y + drawn.frame.height + between;
  };
  for (const each of card.strips.filter(({ kind }) => kind === 'enter')) strip(each);
  const body = bodyShapes(card, { ...look, width }, y, columns);
  append(shapes, body.shapes);
  frames.push({ kind: 'card', x: 0, y, width, height: body.bottom - y });
  y = body.bottom + (card.kind === 'list' ? 4 : 0) + between;
  for (const each of card.strips.filter(({ kind }) => kind !== 'enter')) strip(each);
  const outer = Math.max(width, signs);
  const inset = (outer - width) / 2;
  return {
    id: card.id,
    width: outer + (card.kind === 'list' ? 4 : 0),
    height: y - between,
    shapes: inset > 0 ? shapes.map((shape) => ({ ...shape, x: shape.x + inset })) : shapes,
    frames: frames.map((frame) => ({ ...frame, x: frame.x + inset })),
    ports: portsOf(tags, signs, card.kind === 'list' ? -2 : 0),
    tags,
  };
}

/** Signs beside each other, around the middle. */
function portsOf(tags: readonly MapTag[], total: number, shift: number): number[] {
  let x = -total / 2 + shift;
  return tags.map((tag) => {
    const width = tagWidth(tag);
    x += width + 4;
    return x - 4 - width / 2;
  });
}

const stripLooks = {
  enter: { look: 'cp-enter cp-thick', ink: 'cp-enter-ink', icon: 'arrow', inset: 0 },
  earns: { look: 'cp-earn', ink: 'cp-earn-ink', icon: 'hexagon', inset: 6 },
  leave: { look: 'cp-exit cp-thick', ink: 'cp-exit-ink', icon: 'arrow', inset: 0 },
  continue: { look: 'cp-exit cp-thick cp-dash', ink: 'cp-exit-ink', icon: 'arrow', inset: 0 },
  circle: { look: 'cp-missing', ink: 'cp-missing-ink', icon: 'square', inset: 6 },
} as const;

function stripShapes(strip: MapStrip, width: number, y: number): { shapes: Shape[]; frame: Frame } {
  const { look, ink, icon: name, inset } = stripLooks[strip.kind];
  const calm = strip.kind === 'circle' && strip.derived;
  const place = { x: 34, width: width - 34 - 10 - inset };
  const title = textBlock(
    strip.title,
    { ...place, y: y + 6 },
    strip.derived && !calm ? 'detail' : 'strong',
    calm ? '' : ink,
  );
  const shapes: Shape[] = [...title.shapes];
  let { bottom } = title;
  for (const line of strip.lines) {
    const block = textBlock(line, { ...place, y: bottom }, 'detail');
    append(shapes, block.shapes);
    bottom = block.bottom;
  }
  const frame: Frame = { kind: 'strip', x: inset, y, width: width - 2 * inset, height: bottom + 4 - y };
  const outline = calm ? 'cp-card' : strip.derived ? `cp-card cp-${strip.kind}-line cp-dash` : look;
  const corner = strip.kind === 'continue' ? 4 : 3;
  return {
    shapes: [
      rect([frame.x, y, frame.width, frame.height], outline, corner),
      icon(name, 12 + inset / 2, y + 6, calm ? 'cp-q' : ink),
      ...shapes,
    ],
    frame,
  };
}

/** What is written on a card, from top to bottom. */
interface Writing {
  readonly shapes: Shape[];
  readonly inside: { readonly x: number; readonly width: number };
  y: number;
}

interface Manner {
  readonly face: 'name' | 'detail' | 'strong';
  readonly look?: string;
  /** Room that the first lines leave free on the right. */
  readonly notch?: number;
  readonly icon?: keyof typeof icons;
  readonly iconLook?: string;
}

function write(
  on: Writing,
  text: string,
  { face, look = '', notch = 0, icon: sign, iconLook = 'cp-q' }: Manner,
): void {
  const indent = sign === undefined ? 0 : 15;
  if (sign !== undefined) on.shapes.push(icon(sign, on.inside.x, on.y + 3, iconLook));
  const place = { x: on.inside.x + indent, width: on.inside.width - indent, y: on.y, notch };
  const block = textBlock(text, place, face, look);
  append(on.shapes, block.shapes);
  on.y = block.bottom;
}

/** The card itself: what it is, its name or its members, what it needs, how it stands. */
function bodyShapes(card: MapCard, look: CardLook, top: number, columns: number) {
  const { width } = look;
  const on: Writing = { shapes: [], inside: { x: padding, width: width - 2 * padding }, y: top + 8 };
  const number = String(card.steps[0]?.number ?? '');
  const badge = card.kind === 'step' ? Math.max(22, 10 + 7 * number.length) : 0;
  if (card.kind === 'step') {
    if (card.head !== '') write(on, card.head, { face: 'detail', look: 'cp-q', notch: badge - 2 });
    write(on, card.title, { face: 'name', notch: on.y - top < 24 ? badge - 2 : 0 });
  } else {
    write(on, card.title, { face: 'name' });
    if (card.head !== '') write(on, card.head, { face: 'detail', look: 'cp-q' });
    const list = memberShapes(card.steps, { ...on.inside, y: on.y + 2 }, columns);
    append(on.shapes, list.shapes);
    on.y = list.bottom;
  }
  writeMore(on, card, look);
  const bottom = on.y + 7;
  const behind = card.kind === 'list' ? [rect([4, top + 4, width, bottom - top], 'cp-card')] : [];
  const label =
    card.kind === 'step'
      ? [
          rect([width - badge - 8, top + 7, badge, 17], 'cp-ink', 8),
          centred(number, width - badge / 2 - 8, top + 20, 'cp-w'),
        ]
      : [];
  return {
    shapes: [...behind, rect([0, top, width, bottom - top], stateLook(card)), ...on.shapes, ...label],
    bottom,
  };
}

/** Below the name: strands, marks, needs, how it stands, what a list earns, supports. */
function writeMore(on: Writing, card: MapCard, { lines }: CardLook): void {
  for (const { look, text } of card.details) {
    if (look === 'component') write(on, text, { face: 'detail', icon: 'square' });
    else if (look === 'mark') write(on, text, { face: 'strong', icon: 'diamond', iconLook: 'cp-exit-ink' });
    else write(on, text, { face: 'detail', look: look === 'muted' ? 'cp-q' : '' });
  }
  const state = card.kind === 'step' ? card.steps[0]?.state : undefined;
  // What is missing says the same once more.
  const said = state?.status === 'blocked' || state?.status === 'unclear';
  for (const text of lines ? (said ? [] : card.conditions) : card.needs) write(on, text, { face: 'detail' });
  if (state) {
    const sign = stateIcons[state.status];
    const look = state.status === 'ready' || state.status === 'enrolled' ? 'cp-exit-ink' : '';
    if (sign)
      write(on, state.text, { face: 'strong', look, icon: sign, iconLook: look === '' ? 'cp-ink' : look });
    else write(on, state.text, { face: 'detail' });
  }
  if (card.foot !== undefined) {
    on.y += 2;
    write(on, card.foot, { face: 'detail', look: 'cp-earn-ink', icon: 'diamond', iconLook: 'cp-earn-ink' });
  }
  if (card.supports.length > 0) on.y = lettersAt(card.supports, { ...on.inside, y: on.y + 4 }, on.shapes);
}

function stateLook({ kind, steps }: MapCard): string {
  const status = new Set(steps.map(({ state }) => state?.status));
  const [only] = status;
  if (status.size !== 1 || only === undefined) return 'cp-card';
  if (only === 'held' || only === 'credited') return 'cp-done';
  if (only === 'ready' || only === 'enrolled') return 'cp-ready';
  return kind === 'step' || only !== 'unclear' ? 'cp-card cp-dash' : 'cp-card';
}
