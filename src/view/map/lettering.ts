/** How wide text is, and where it breaks into lines: by a table of widths, so that a picture is the same everywhere. */

import { append } from '../../base/append.js';
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
/** Arabic letters that are wider than others: at the end of a word most, and the last ones there alone. */
const long = /[\u0633-\u0636\u069a-\u069e]/;
const tall = /[\u0637\u0638]/;
const flat = /[\u0626\u0628\u062a\u062b\u0641-\u0644\u0646\u0649\u064a\u0679-\u0680\u06a0-\u06af\u06cc]/;

/** The face and the size that a text is set in. */
export interface Face {
  readonly size: number;
  readonly bold?: boolean;
}

/** The width of a text in pixels. */
export function widthOf(text: string, { size, bold = false }: Face): number {
  const table = faces[bold ? 1 : 0];
  let sum = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    at += code > 0xffff ? 2 : 1;
    sum += table?.get(code) ?? unlisted(String.fromCodePoint(code), text.charAt(at));
  }
  return (sum * size) / 1000;
}

/** The width of a mark that is in no table, before another. */
function unlisted(mark: string, next: string): number {
  if (nothing.test(mark)) return 0;
  if (square.test(mark)) return 1000;
  const ends = !/[\p{L}\p{M}]/u.test(next);
  if (long.test(mark)) return ends ? 1250 : 850;
  if (tall.test(mark)) return 930;
  return ends && flat.test(mark) ? 1050 : other;
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
    append(lines, pieces);
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
