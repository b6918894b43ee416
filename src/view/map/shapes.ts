/** Shapes of a drawing, and how they are written as SVG. */

import { type Face, linesOf, widthOf } from './lettering.js';

/** A rectangle, a text of one line, or a shape with corners. */
export type Shape =
  | {
      readonly is: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly look: string;
    }
  | {
      readonly is: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly look: string;
      readonly face: Face;
    }
  | {
      readonly is: 'corners';
      readonly x: number;
      readonly y: number;
      readonly corners: readonly (readonly [number, number])[];
      readonly look: string;
    };

/** Sizes of text, and the class of each. */
export const faces = {
  title: { size: 20, bold: true, look: 'cp-h cp-b' },
  name: { size: 14, bold: true, look: 'cp-b' },
  body: { size: 14, look: '' },
  detail: { size: 12, look: 'cp-s' },
  strong: { size: 12, bold: true, look: 'cp-s cp-b' },
} as const satisfies { readonly [name: string]: Face & { readonly look: string } };

/** A size of text by its name. */
export type FaceName = keyof typeof faces;

const arrow = [
  [0, 3],
  [7, 3],
  [7, 0],
  [13, 5.5],
  [7, 11],
  [7, 8],
  [0, 8],
] as const;
const hexagon = [
  [6, 0],
  [12, 3],
  [12, 10],
  [6, 13],
  [0, 10],
  [0, 3],
] as const;
const diamond = [
  [4.5, 0],
  [9, 4.5],
  [4.5, 9],
  [0, 4.5],
] as const;
const check = [
  [0, 5],
  [1.8, 3.4],
  [4, 5.8],
  [8.4, 0],
  [10, 1.4],
  [4.2, 9],
] as const;
const play = [
  [0, 0],
  [9, 5],
  [0, 10],
] as const;
const square = [
  [0, 0],
  [7, 0],
  [7, 7],
  [0, 7],
] as const;

/** Small pictures. */
export const icons = { arrow, hexagon, diamond, check, play, square };

/** A small picture at a place. */
export function icon(name: keyof typeof icons, x: number, y: number, look: string): Shape {
  return { is: 'corners', x, y, corners: icons[name], look };
}

/** A rectangle at a place. */
export function rect(
  [x, y, width, height]: readonly [number, number, number, number],
  look: string,
  radius = 8,
): Shape {
  return { is: 'rect', x, y, width, height, radius, look };
}

/** The first strong letter of a text is of a script that is written from right to left. */
const rightToLeft =
  /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Text in lines from a place on; what it takes up ends at `bottom`. `notch`: room that the first lines leave free. */
export function textBlock(
  text: string,
  {
    x,
    y,
    width,
    notch = 0,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly notch?: number },
  faceName: FaceName,
  look = '',
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const { look: own, ...face } = faces[faceName];
  const turned = rightToLeft.test(text);
  const leading = face.size + 4;
  const lines = linesOf(text, width - notch, face);
  const shapes = lines.map(
    (line, at): Shape => ({
      is: 'text',
      x: turned ? x + width - notch : x,
      y: y + at * leading + face.size - 1,
      text: line,
      look: [own, look, turned ? 'cp-rtl' : ''].filter((each) => each !== '').join(' '),
      face,
    }),
  );
  return { shapes, bottom: y + lines.length * leading };
}

/** A text of one line with its middle at a place. */
export function centred(text: string, x: number, y: number, look = ''): Shape {
  return {
    is: 'text',
    x,
    y,
    text,
    look: `${faces.strong.look} cp-m${look === '' ? '' : ` ${look}`}`,
    face: faces.strong,
  };
}

/** How wide a sign with a text is. */
export function signWidth(text: string): number {
  return Math.ceil(widthOf(text, faces.strong)) + 16;
}

/** The same shapes elsewhere. */
export function moved(shapes: readonly Shape[], dx: number, dy: number): Shape[] {
  return shapes.map((shape) => ({ ...shape, x: shape.x + dx, y: shape.y + dy }));
}

/** A number with one decimal at most: the same text everywhere. */
export function px(value: number): string {
  const text = (Math.round(value * 10) / 10).toString();
  return text === '-0' ? '0' : text;
}

/** Text between tags or in an attribute. */
export function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Shapes as SVG. */
export function svgOf(shapes: readonly Shape[]): string {
  return shapes.map(drawn).join('');
}

function drawn(shape: Shape): string {
  const { x, y } = shape;
  const look = shape.look === '' ? '' : ` class="${shape.look}"`;
  if (shape.is === 'text') return `<text${look} x="${px(x)}" y="${px(y)}">${xml(shape.text)}</text>`;
  if (shape.is === 'corners')
    return `<path${look} d="M${shape.corners.map(([dx, dy]) => `${px(x + dx)} ${px(y + dy)}`).join('L')}Z"/>`;
  const { width, height, radius } = shape;
  return `<rect${look} x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="${radius}"/>`;
}
