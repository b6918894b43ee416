/** Text from the bytes of a file: Unicode where they are Unicode, else what older spreadsheets write. */

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
 * in which every byte is a character. A text is taken as it is.
 */
export function decode(input: string | Uint8Array): Decoded {
  if (typeof input === 'string') return { text: input.replace(/^\uFEFF/, ''), encoding: 'utf-8' };
  const [first, second] = input;
  if (first === 0xff && second === 0xfe) return decodedAs('utf-16le', input);
  if (first === 0xfe && second === 0xff) return decodedAs('utf-16be', input);
  try {
    return decodedAs('utf-8', input);
  } catch {
    return decodedAs('windows-1252', input);
  }
}

function decodedAs(encoding: Decoded['encoding'], bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
}
