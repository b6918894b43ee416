/** The lines of a text that comes in pieces. */

import { wrong } from '../../base/arguments.js';

declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** A line with its number, from 1; without a text where its bytes are not UTF-8. */
export interface Line {
  readonly line: number;
  readonly text?: string;
}

type Piece = string | Uint8Array;

/** The lines that are not empty; holds no more than the line it is at and the piece it came in. Bytes are UTF-8. */
export async function* lines(chunks: AsyncIterable<Piece> | Iterable<Piece>): AsyncGenerator<Line> {
  let begun: Piece[] = [];
  let line = 0;
  for await (const chunk of chunks) {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array))
      wrong('chunks', chunk, 'a stream of texts or bytes');
    let from = 0;
    for (let end = endOf(chunk, 0); end >= 0; end = endOf(chunk, from)) {
      line++;
      const text = textOf([...begun, partOf(chunk, from, end)]);
      begun = [];
      from = end + 1;
      if (text?.trim() !== '') yield asLine(line, text);
    }
    if (from < chunk.length) begun.push(partOf(chunk, from, chunk.length));
  }
  const rest = textOf(begun);
  if (rest?.trim() !== '') yield asLine(line + 1, rest);
}

function asLine(line: number, text: string | undefined): Line {
  return text === undefined ? { line } : { line, text };
}

function endOf(chunk: Piece, from: number): number {
  return typeof chunk === 'string' ? chunk.indexOf('\n', from) : chunk.indexOf(10, from);
}

function partOf(chunk: Piece, from: number, to: number): Piece {
  return typeof chunk === 'string' ? chunk.slice(from, to) : chunk.slice(from, to);
}

/** The text of some pieces; bytes that follow each other are read together, for a character may be cut in two. */
function textOf(pieces: readonly Piece[]): string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes: Uint8Array[] = [];
  try {
    for (const piece of [...pieces, '']) {
      if (typeof piece !== 'string') bytes.push(piece);
      else {
        if (bytes.length > 0) text += decoder.decode(joined(bytes));
        bytes = [];
        text += piece;
      }
    }
    return text;
  } catch {
    return undefined;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
