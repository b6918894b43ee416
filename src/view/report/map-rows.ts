/** A picture cut between its rows, so that a printer can begin a page there. */

import type { PathwayMap } from '../map/pathway-map.js';

/** A shape of a picture, and from where to where it goes. */
interface Piece {
  readonly svg: string;
  readonly top: number;
  readonly bottom: number;
  /** Whether it may be cut: what runs behind the cards and between them. */
  readonly loose: boolean;
}

/** No part is lower, so that no line of text is left alone. */
const least = 60;

/** A part of a picture, as a picture of its own. */
export interface MapRow {
  readonly svg: string;
  /** Whether it stands below all cards: what the signs and the letters mean. */
  readonly below: boolean;
}

/** The picture in parts, from top to bottom, to stand without room between them. Cost: parts × shapes. */
export function mapRows({ svg, width, height, boxes }: PathwayMap): MapRow[] {
  const pieces = [...svg.matchAll(/<(rect|path|text)\b([^>]*?)(?:\/>|>[^<]*<\/text>)/g)].flatMap(
    ([whole, name = '', attributes = '']) => pieceOf(whole, name, attributes) ?? [],
  );
  // The title stays with the first row.
  const first = Math.min(height, ...boxes.map((box) => box.y + box.height));
  const edges = cuts(pieces, first, height);
  const last = Math.max(0, ...boxes.map((box) => box.y + box.height));
  return edges.slice(1).map((bottom, at) => {
    const top = edges[at] ?? 0;
    const inside = pieces.filter((piece) => piece.top < bottom && piece.bottom > top);
    const box = `width="${width}" height="${bottom - top}" viewBox="0 ${top} ${width} ${bottom - top}"`;
    return {
      svg: `<svg xmlns="http://www.w3.org/2000/svg" class="cp-map" ${box}>${inside.map((each) => each.svg).join('')}</svg>`,
      below: top > last,
    };
  });
}

function pieceOf(svg: string, name: string, attributes: string): Piece | undefined {
  const value = (key: string) => new RegExp(`(?:^| )${key}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const look = value('class');
  if (look === 'cp-paper') return undefined;
  if (name === 'path') return { svg, ...reachOf(value('d')), loose: true };
  const y = Number(value('y'));
  // A line of text stands on its y; twenty is its height at most.
  if (name === 'text') return { svg, top: y - 16, bottom: y + 6, loose: false };
  const isBehind = look === 'cp-band' || (look === 'cp-enter' && value('width') === '18');
  return { svg, top: y - 2, bottom: y + Number(value('height')) + 2, loose: isBehind };
}

/** From where to where a path goes: heights are the second of each two numbers, the only ones of V, and none of H. */
function reachOf(d: string): { top: number; bottom: number } {
  const heights = [...d.matchAll(/([A-Z])([^A-Z]*)/g)].flatMap(([, command = '', numbers = '']) =>
    command === 'H'
      ? []
      : numbers.split(' ').flatMap((each, at) => (command === 'V' || at % 2 === 1 ? Number(each) : [])),
  );
  return { top: Math.min(...heights) - 4, bottom: Math.max(...heights) + 4 };
}

/** Where nothing but what may be cut stands: in the middle of each gap. */
function cuts(pieces: readonly Piece[], first: number, height: number): number[] {
  const whole = pieces.filter(({ loose }) => !loose).sort((a, b) => a.top - b.top);
  const found = [0];
  let reached = 0;
  for (const { top, bottom } of whole) {
    const middle = Math.round((reached + top) / 2);
    if (
      top - reached >= 4 &&
      middle >= first &&
      middle - (found.at(-1) ?? 0) >= least &&
      height - middle >= least
    )
      found.push(middle);
    reached = Math.max(reached, bottom);
  }
  return [...found, height];
}
