/** The lines of a drawing: down to the foot of a row, then a curve to the next. */

import { put } from '../../base/put.js';
import type { MapLine } from './map-parts.js';
import type { Laid } from './rows.js';
import { px } from './shapes.js';

/** Where a row stands: from its top to its foot, and where its signs end and its cards begin. */
export interface Level {
  readonly top: number;
  readonly cards: number;
  readonly foot: number;
}

/** Where everything stands from top to bottom. */
export interface Upright {
  readonly levels: readonly Level[];
  /** The lower edge of each box and joint. */
  readonly bottom: ReadonlyMap<string, number>;
  /** The y at which a line ends that arrives at a sign of a box. */
  readonly arrival: (to: string, tag: number | undefined) => number;
  /** Whether a sign with words stands where a line ends; else it has a head. */
  readonly signed: (to: string, tag: number | undefined) => boolean;
  /** How far a sign of a box stands from its middle. */
  readonly port: (to: string, tag: number | undefined) => number;
}

/** A line of the drawing. */
export interface DrawnLine {
  /** The lines of the map that run here, by id. */
  readonly ids: readonly string[];
  readonly kind: MapLine['kind'];
  readonly choice: boolean;
  readonly onRoute: boolean;
  readonly d: string;
  /** Where it has a head, and of which colour. */
  readonly head?: readonly [number, number];
  /** Which stretches are one branching line. */
  readonly trunk: string;
  /** For a curve: below which row it runs, and where it begins and ends. */
  readonly across?: readonly [row: number, from: number, to: number];
}

const headHeight = 7;

/** The stretches as curves, and the upright parts before them, each once. */
export function curvesOf({ stretches, middle }: Laid, upright: Upright): DrawnLine[] {
  const drops = new Map<string, DrawnLine>();
  const curves = stretches.map((stretch): DrawnLine => {
    const { from, to, row, last, lines, trunk, leaves, arrives } = stretch;
    const [first] = lines;
    const x = (middle.get(from) ?? 0) + leaves;
    const end = (middle.get(to) ?? 0) + arrives;
    const foot = upright.levels[row]?.foot ?? 0;
    const top = upright.levels[row + 1]?.top ?? foot;
    const start = upright.bottom.get(from) ?? upright.levels[row]?.top ?? 0;
    const arrival = last ? upright.arrival(to, first?.tag) : top;
    const headed = last && !upright.signed(to, first?.tag);
    const stop = headed ? Math.max(top, arrival - headHeight + 1) : arrival;
    const about = {
      kind: first?.kind ?? 'need',
      onRoute: lines.some(({ onRoute }) => onRoute),
      trunk,
    } as const;
    const key = `${trunk} ${from}`;
    const drop = drops.get(key);
    const ids = lines.map(({ id }) => id);
    if (start < foot)
      drops.set(key, {
        ...about,
        ids: drop ? [...new Set([...drop.ids, ...ids])] : ids,
        choice: false,
        onRoute: about.onRoute || (drop?.onRoute ?? false),
        d: `M${px(x)} ${px(start)}V${px(foot)}`,
      });
    return {
      ...about,
      ids,
      across: [row, x, end],
      choice: last && lines.every(({ choice }) => choice),
      d: `M${px(x)} ${px(foot)}${curve([x, foot], [end, Math.min(top, stop)])}${stop > top ? `V${px(stop)}` : ''}`,
      ...(headed && { head: [end, arrival] as const }),
    };
  });
  return [...drops.values(), ...curves];
}

/** Straight down, then a curve with upright ends. */
function curve([x, y]: readonly [number, number], [endX, endY]: readonly [number, number]): string {
  if (Math.abs(x - endX) < 0.6) return `V${px(endY)}`;
  const bend = (endY - y) * 0.55;
  return `C${px(x)} ${px(y + bend)} ${px(endX)} ${px(endY - bend)} ${px(endX)} ${px(endY)}`;
}

/** Lines that lead back up: beside the rows, each with a lane of its own. */
export function backLines(
  lines: readonly MapLine[],
  { middle, rowOf }: Laid,
  upright: Upright,
  lane: (at: number) => number,
): DrawnLine[] {
  const back = lines.filter(
    ({ kind, from, to }) => (kind === 'back' || kind === 'circle') && rowOf.has(from) && rowOf.has(to),
  );
  return back.map((line, at): DrawnLine => {
    const { id, from, to, tag } = line;
    const down = upright.levels[rowOf.get(from) ?? 0]?.foot ?? 0;
    const up = upright.levels[rowOf.get(to) ?? 0]?.top ?? 0;
    const x = (middle.get(from) ?? 0) + 28;
    const end = (middle.get(to) ?? 0) + upright.port(to, tag);
    const side = lane(at);
    const shift = (at % 3) * 4;
    const [low, high] = [down + 8 + shift, up - 10 - shift];
    const arrival = upright.arrival(to, tag);
    const d = `M${px(x)} ${px(upright.bottom.get(from) ?? down)}V${px(low - 6)}Q${px(x)} ${px(low)} ${px(x + 6)} ${px(low)}H${px(side - 6)}Q${px(side)} ${px(low)} ${px(side)} ${px(low - 6)}V${px(high + 6)}Q${px(side)} ${px(high)} ${px(side - 6)} ${px(high)}H${px(end + 6)}Q${px(end)} ${px(high)} ${px(end)} ${px(high + 6)}V${px(arrival - headHeight + 1)}`;
    const head = upright.signed(to, tag) ? {} : { head: [end, arrival] as const };
    return { ids: [id], kind: line.kind, choice: false, onRoute: false, d, ...head, trunk: id };
  });
}

/** Lines as SVG: one that crosses another has a clear edge there, which its ends leave out. */
export function svgOfLines(lines: readonly DrawnLine[]): string {
  const order = [...lines].sort((a, b) => rank(a) - rank(b));
  const drawn = new Map<number, DrawnLine[]>();
  return order
    .map((line) => {
      // What runs straight down crosses nothing.
      if (!line.across) return svgOfLine(line);
      const [row] = line.across;
      const crossing = drawn.get(row)?.some((other) => cross(line, other)) ?? false;
      put(drawn, row, line);
      const halo = crossing ? `<path class="cp-halo cp-halo-end" pathLength="100" d="${line.d}"/>` : '';
      return halo + svgOfLine(line);
    })
    .join('');
}

function cross(a: DrawnLine, b: DrawnLine): boolean {
  if (!a.across || !b.across || a.trunk === b.trunk) return false;
  const [, from, to] = a.across;
  const [, start, end] = b.across;
  return (from - start) * (to - end) < 0;
}

function rank({ onRoute, choice, kind }: DrawnLine): number {
  return (onRoute ? 8 : 0) + (choice ? 2 : 0) + (kind === 'need' ? 1 : 0);
}

function svgOfLine({ d, kind, choice, onRoute, head }: DrawnLine): string {
  const look = [
    'cp-line',
    ...(onRoute ? ['cp-route'] : []),
    ...(choice && !onRoute ? ['cp-to-choice'] : []),
    ...(kind === 'soft'
      ? ['cp-soft']
      : kind === 'circle'
        ? ['cp-circle']
        : kind === 'back'
          ? ['cp-back']
          : []),
    ...(kind === 'credit' ? ['cp-double'] : []),
  ].join(' ');
  const inner = kind === 'credit' ? `<path class="cp-between" d="${d}"/>` : '';
  return `<path class="${look}" d="${d}"/>${inner}${head ? headAt(head, kind, onRoute) : ''}`;
}

function headAt([x, y]: readonly [number, number], kind: MapLine['kind'], onRoute: boolean): string {
  const half = onRoute ? 6 : 4.5;
  const look = onRoute ? 'cp-head-route' : kind === 'circle' ? 'cp-head-circle' : 'cp-head';
  return `<path class="${look}" d="M${px(x - half)} ${px(y - headHeight)}H${px(x + half)}L${px(x)} ${px(y)}Z"/>`;
}
