/** How wide text is, and where it breaks into lines: by a table of widths, so that a picture is the same everywhere. */

import { boldWidths, measuredRanges, regularWidths } from './widths.js';

/** Thousandths of the size, by code point; what no table has is as wide as most letters of other alphabets. */
const other = 667;
const faces = [regularWidths, boldWidths].map((widths) => {
  const list = widths.split(' ').map(Number);
  const codes = measuredRanges.split(' ').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
  return new Map(codes.map((code, at) => [code, list[at] ?? other]));
});

/** Chinese, Japanese, Korean and pictures fill a square. */
const square =
  /[\u1100-\u115f\u2300-\u23ff\u2600-\u27bf\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3ffff}]/u;
const nothing = /[\p{M}\p{Cf}]/u;

/** The face and the size that a text is set in. */
export interface Face {
  readonly size: number;
  readonly bold?: boolean;
}

/** The width of a text in pixels. */
export function widthOf(text: string, { size, bold = false }: Face): number {
  const table = faces[bold ? 1 : 0];
  let sum = 0;
  for (const mark of text)
    sum +=
      table?.get(mark.codePointAt(0) ?? 0) ?? (nothing.test(mark) ? 0 : square.test(mark) ? 1000 : other);
  return (sum * size) / 1000;
}

/** Breaks a text into lines of at most `width` pixels: between words, else after a mark, else anywhere; nothing is cut. */
export function linesOf(text: string, width: number, face: Face): string[] {
  const lines: string[] = [];
  let line = '';
  // A blank that does not break keeps two words together, so only plain ones count.
  for (const word of text.split(/[ \t\n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, face) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = piecesOf(word, width, face);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  return [...lines, line];
}

/** A word in pieces that fit: after `-/.,_` past the middle of the line, else wherever the line is full. */
function piecesOf(word: string, width: number, face: Face): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const mark of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    if (piece !== '' && widthOf(piece + mark, face) > width) {
      const at = Math.max(...[...'-/.,_'].map((each) => piece.lastIndexOf(each))) + 1;
      const keep = at > piece.length / 2 ? at : piece.length;
      pieces.push(piece.slice(0, keep));
      piece = piece.slice(keep);
    }
    piece += mark;
  }
  return [...pieces, piece];
}
