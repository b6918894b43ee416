/** What stands beside the rows, or below them: what is missing, jobs, supports, signs. */

import { append } from '../../base/append.js';
import type { MapJob, MapModel, MapNotes, MapSign } from './map-parts.js';
import { centred, type FaceName, rect, type Shape, signWidth, svgOf, textBlock } from './shapes.js';

/** A column of shapes, and where it ends. */
export interface Column {
  readonly svg: string;
  readonly bottom: number;
}

/** Collects shapes from top to bottom. */
function columnAt(x: number, top: number, width: number) {
  const shapes: Shape[] = [];
  const lines: string[] = [];
  let y = top;
  return {
    shapes,
    lines,
    y: () => y,
    skip: (by: number) => {
      y += by;
    },
    write: (text: string, face: FaceName, look = '', indent = 0) => {
      const block = textBlock(text, { x: x + indent, y, width: width - indent }, face, look);
      append(shapes, block.shapes);
      y = block.bottom;
    },
    framed: (look: string, radius: number, draw: () => void) => {
      const at = shapes.length;
      const from = y;
      y += 8;
      draw();
      y += 8;
      shapes.splice(at, 0, rect([x, from, width, y - from], look, radius));
    },
  };
}

type Writer = ReturnType<typeof columnAt>;

/** Everything beside the rows of a map. */
export function sideColumn(
  model: MapModel,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): Column {
  const column = columnAt(x, y, width);
  const heading = (text: string | undefined) => {
    if (column.y() > y) column.skip(16);
    column.write(text ?? '', 'name');
    column.skip(6);
  };
  const { notes, jobs, supports, signs, headings } = model;
  const missing = notes.filter(({ kind }) => kind === 'missing' || kind === 'open');
  for (const note of missing) {
    if (column.y() > y) column.skip(12);
    column.framed('cp-missing cp-dash', 4, () => noteLines(note, column));
  }
  if (jobs.length > 0) heading(headings['jobs']);
  jobs.forEach((job, at) => {
    if (at > 0) column.skip(10);
    column.framed('cp-exit', 8, () => jobLines(job, column));
  });
  if (supports.length > 0) heading(headings['supports']);
  for (const { letter, text } of supports) {
    const wide = 10 + 9 * letter.length;
    column.shapes.push(
      rect([x, column.y(), wide, 17], 'cp-enter', 4),
      centred(letter, x + wide / 2, column.y() + 13, 'cp-enter-ink'),
    );
    column.write(text, 'detail', '', Math.max(26, wide + 7));
    column.skip(6);
  }
  for (const note of notes.filter(({ kind }) => kind !== 'missing' && kind !== 'open')) {
    heading(note.title);
    for (const line of note.lines) column.write(line, 'detail');
  }
  if (signs.length > 0) heading(headings['signs']);
  for (const sign of signs) signLine(sign, x, column);
  return { svg: svgOf(column.shapes) + column.lines.join(''), bottom: column.y() };
}

function noteLines({ title, lines }: MapNotes, column: Writer): void {
  column.write(title, 'strong', 'cp-missing-ink', 14);
  for (const line of lines) column.write(line, 'detail', '', 14);
}

function jobLines({ title, wage, wageKnown, source, lines }: MapJob, column: Writer): void {
  column.write(title, 'name', '', 14);
  column.write(wage, wageKnown ? 'name' : 'detail', wageKnown ? 'cp-exit-ink' : 'cp-missing-on', 14);
  if (source !== undefined) column.write(source, 'detail', 'cp-q', 14);
  for (const line of lines) column.write(line, 'detail', '', 14);
}

const lineLooks: { readonly [sign: string]: string } = {
  need: 'cp-line',
  soft: 'cp-line cp-soft',
  back: 'cp-line cp-back',
  circle: 'cp-line cp-circle',
  route: 'cp-line cp-route',
  credit: 'cp-line cp-double',
};

function signLine({ sign, text, meaning }: MapSign, x: number, column: Writer): void {
  const y = column.y();
  const wide = text === undefined ? 34 : signWidth(text);
  const look = lineLooks[sign];
  if (text !== undefined) append(column.shapes, signShapes({ kind: sign, text }, x + wide / 2, y - 2));
  else if (look !== undefined) {
    const d = `M${x} ${y + 8}H${x + (sign === 'need' || sign === 'soft' ? 28 : 34)}`;
    column.lines.push(
      `<path class="${look}" d="${d}"/>${sign === 'credit' ? `<path class="cp-between" d="${d}"/>` : ''}`,
    );
    if (sign === 'need' || sign === 'soft')
      column.lines.push(
        `<path class="cp-head" d="M${x + 27} ${y + 3.5}L${x + 34} ${y + 8}L${x + 27} ${y + 12.5}Z"/>`,
      );
  } else if (sign === 'list')
    column.shapes.push(rect([x + 4, y + 3, 28, 14], 'cp-card', 3), rect([x, y - 1, 28, 14], 'cp-card', 3));
  else column.shapes.push(rect([x, y, 32, 15], 'cp-card cp-enter-line cp-dash', 3));
  column.write(meaning, 'detail', '', Math.max(42, wide + 8));
  column.skip(7);
}

const signLooks: { readonly [kind: string]: readonly [look: string, radius: number, ink: string] } = {
  all: ['cp-ink', 2, 'cp-w'],
  choice: ['cp-choice', 10, 'cp-choice-ink'],
  credits: ['cp-choice', 3, 'cp-choice-ink'],
  soft: ['cp-soft-tag', 10, ''],
  credit: ['cp-label', 2, ''],
  label: ['cp-label', 10, ''],
};

/** A sign with its words, 20 high, with its middle at a place. */
export function signShapes(
  { kind, text }: { readonly kind: string; readonly text: string },
  x: number,
  y: number,
  [width, height]: readonly [number, number] = [signWidth(text), 20],
): Shape[] {
  const [look, radius, ink] = signLooks[kind] ?? ['cp-label', 4, ''];
  return [rect([x - width / 2, y, width, height], look, radius), centred(text, x, y + height / 2 + 4.5, ink)];
}
