/** Text from the bytes of a file: Unicode where they are Unicode, else what older spreadsheets write. */

import type { Result } from '../../base/result.js';
import { type CellFinding, cellFinding, refused } from './cell-finding.js';
import { windows1252 } from './windows-1252.js';

declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string };

/** The text of a file, without a byte order mark, and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * Reads bytes as UTF-16 where they begin as it does, as UTF-8 where they are UTF-8, and otherwise as Windows-1252,
 * in which every byte is a character. A text is taken as it is; anything else is refused.
 */
export function decode(input: unknown): Result<Decoded, CellFinding> {
  if (typeof input === 'string')
    return { ok: true, value: { text: input.replace(/^\uFEFF/, ''), encoding: 'utf-8' } };
  const ways = input instanceof Uint8Array ? ([...marked(input), 'utf-8', 'windows-1252'] as const) : [];
  for (const encoding of ways)
    try {
      const bytes = input as Uint8Array;
      const text =
        encoding === 'windows-1252'
          ? windows1252(bytes)
          : new TextDecoder(encoding, { fatal: true }).decode(bytes);
      const mixed = encoding === 'windows-1252' ? unicodeIn(text) : -1;
      if (mixed < 0) return { ok: true, value: { text, encoding } };
      const row = text.slice(0, mixed).split(/\r\n?|\n/).length;
      return refused(
        'not-utf-8',
        'This file is UTF-8 in this row and not in others. Save it as "CSV UTF-8".',
        { row },
      );
    } catch {
      // The next encoding may fit.
    }
  return refused('wrong-type', 'Give the text of the file, or its bytes as a Uint8Array.');
}

/** Where bytes of UTF-8 were read as Windows-1252: `Ã±` is no ñ, and stands in no word. */
function unicodeIn(text: string): number {
  return text.search(/[ÂÃ][^\0-\x7fÀ-ÿ]|â€/);
}

/** UTF-16 by its mark or, without one, by the zero that stands beside each of its first two letters, as in no other text. */
function marked(bytes: Uint8Array): ('utf-16le' | 'utf-16be')[] {
  // By their places: bytes behind a proxy cannot be walked.
  const [a = 0, b = 0, c = 0, d = 0] = [bytes[0], bytes[1], bytes[2], bytes[3]];
  if ((a === 0xff && b === 0xfe) || (a > 0 && b === 0 && c > 0 && d === 0)) return ['utf-16le'];
  return (a === 0xfe && b === 0xff) || (a === 0 && b > 0 && c === 0 && d > 0) ? ['utf-16be'] : [];
}

/** The note about a file that is not Unicode. */
export function encodingNotes(
  { encoding }: Pick<Decoded, 'encoding'>,
  more: Partial<CellFinding>,
): readonly CellFinding[] {
  if (encoding !== 'windows-1252') return [];
  const message = 'This file is not Unicode; it was read as Windows-1252. Save it as "CSV UTF-8".';
  return [cellFinding('not-utf-8', message, { severity: 'warning', ...more })];
}

/** The text of a file that comes in pieces. */
export interface DecodedPieces {
  /** The text that is sure by now; nothing where the bytes are of no one encoding. */
  readonly text: (piece: string | Uint8Array) => string | undefined;
  readonly rest: () => string | undefined;
  readonly encoding: () => Decoded['encoding'];
}

/** Reads bytes in pieces, as `decode` reads them whole. What is not ASCII decides the encoding once, for all that follows. */
export function decodePieces(): DecodedPieces {
  let encoding: Decoded['encoding'] = 'utf-8';
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let [isAscii, isFirst] = [true, true];
  /** Bytes of which no text was given yet. */
  let held: Uint8Array = new Uint8Array();
  const older = olderPieces();
  const begin = (bytes: Uint8Array) => {
    held = new Uint8Array();
    encoding = marked(bytes)[0] ?? 'utf-8';
  };
  const decoded = (bytes: Uint8Array, stream: boolean): string | undefined => {
    if (encoding === 'windows-1252') return older(bytes);
    decoder ??= new TextDecoder(encoding, { fatal: true });
    const all = together(held, bytes);
    try {
      const text = decoder.decode(bytes, { stream });
      if (isAscii) {
        const high = all.findIndex((byte) => byte > 0x7f);
        held = high < 0 ? all.subarray(all.length) : all.slice(high);
        isAscii = encoding === 'utf-8' && (high < 0 || text.length === high);
      } else held = all.subarray(all.length);
      return text;
    } catch {
      if (encoding !== 'utf-8' || !isAscii) return undefined;
      encoding = 'windows-1252';
      return older(all);
    }
  };
  return {
    text: (piece) => {
      if (typeof piece === 'string') {
        const text = isFirst ? piece.replace(/^\uFEFF/, '') : piece;
        isFirst = false;
        return text;
      }
      const bytes = isFirst ? together(held, piece) : piece;
      if (isFirst && bytes.length < 4) {
        held = bytes;
        return '';
      }
      if (isFirst) begin(bytes);
      isFirst = false;
      return decoded(bytes, true);
    },
    rest: () => {
      const bytes = isFirst ? held : new Uint8Array();
      if (isFirst) begin(bytes);
      return bytes.length > 0 || decoder ? decoded(bytes, false) : '';
    },
    encoding: () => encoding,
  };
}

/** Reads pieces as Windows-1252; nothing where they are UTF-8 in part. */
function olderPieces(): (bytes: Uint8Array) => string | undefined {
  let last = '';
  return (bytes) => {
    const text = windows1252(bytes);
    const isMixed = unicodeIn(last + text) >= 0;
    last = text.slice(-1);
    return isMixed ? undefined : text;
  };
}

function together(some: Uint8Array, others: Uint8Array): Uint8Array {
  if (some.length === 0) return others;
  const all = new Uint8Array(some.length + others.length);
  all.set(some);
  all.set(others, some.length);
  return all;
}
