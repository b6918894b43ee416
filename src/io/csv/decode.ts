/** Text from the bytes of a file: Unicode where they are Unicode, else what older spreadsheets write. */

import type { Result } from '../../base/result.js';
import { type CellFinding, cellFinding, refused } from './cell-finding.js';
import { windows1252 } from './windows-1252.js';

declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** The text of a file, without a byte order mark, and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * Reads bytes as UTF-16 where they begin with its mark, as UTF-8 where they are UTF-8, and otherwise as Windows-1252,
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
      return { ok: true, value: { text, encoding } };
    } catch {
      // The next encoding may fit.
    }
  return refused('wrong-type', 'Give the text of the file, or its bytes as a Uint8Array.');
}

function marked(bytes: Uint8Array): ('utf-16le' | 'utf-16be')[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  return bytes[0] === 0xfe && bytes[1] === 0xff ? ['utf-16be'] : [];
}

/** The note about a file that is not Unicode. */
export function encodingNotes({ encoding }: Decoded, more: Partial<CellFinding>): readonly CellFinding[] {
  if (encoding !== 'windows-1252') return [];
  const message = 'This file is not Unicode; it was read as Windows-1252. Save it as "CSV UTF-8".';
  return [cellFinding('not-utf-8', message, { severity: 'warning', ...more })];
}
