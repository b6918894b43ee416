/**
 * Windows-1252, carried here: some runtimes decode 0x80–0x9F to control characters. Source: WHATWG Encoding, index
 * windows-1252; its five unassigned bytes stay the control characters that they are there.
 */

const high =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** The text of bytes, each of which is one character. */
export function windows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  return pieces.join('').replace(/[\x80-\x9F]/g, (byte) => high[byte.charCodeAt(0) - 0x80] ?? byte);
}
