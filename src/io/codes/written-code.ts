/** Codes as files write them: without their punctuation, or with zeros that a spreadsheet has taken away. */

import { type CodeScheme, codeShapes } from '../../model/code-shapes.js';

/** A code in its official form, and whether zeros had to be put back for that. */
export interface WrittenCode {
  readonly code: string;
  readonly lostZero: boolean;
}

/** Scheme → how many digits stand before and after the punctuation; several, where there are shorter codes. */
const parts: { readonly [scheme in CodeScheme]: readonly (readonly number[])[] } = {
  SOC: [[2, 4]],
  'O*NET-SOC': [[2, 4, 2]],
  CIP: [[2, 4], [2, 2], [2]],
  NAICS: [[6], [5], [4], [3], [2]],
};
const marks: { readonly [scheme in CodeScheme]: string } = {
  SOC: '-',
  'O*NET-SOC': '-.',
  CIP: '.',
  NAICS: '',
};

/**
 * Reads a code as it is written: in its official form, as digits alone, or, of a program, with a zero lost at its
 * beginning (`1.0105`, `10105`) or at its end (`11.1` for 11.10). Nothing where it is no code of the scheme.
 */
export function writtenCode(written: string, scheme: CodeScheme): WrittenCode | undefined {
  const text = written.trim();
  if (codeShapes[scheme].shape.test(text)) return { code: text, lostZero: false };
  if (scheme === 'NAICS') return undefined;
  const pointed = /^(\d{1,2})\.(\d{1,4})$/.exec(text);
  if (scheme === 'CIP' && pointed) return shortCip(pointed[1] ?? '', pointed[2] ?? '');
  if (!/^\d+$/.test(text)) return undefined;
  // Only codes of programs begin with zeros.
  for (const lost of scheme === 'CIP' ? [0, 1] : [0])
    for (const lengths of parts[scheme])
      if (text.length + lost === lengths.reduce((sum, length) => sum + length, 0))
        return { code: punctuated('0'.repeat(lost) + text, lengths, marks[scheme]), lostZero: lost === 1 };
  return undefined;
}

/** `1.0105`, `11.1`, `11.101`: only zeros can be missing, in front and at the end. */
function shortCip(series: string, rest: string): WrittenCode {
  const code = `${series.padStart(2, '0')}.${rest.padEnd(rest.length <= 2 ? 2 : 4, '0')}`;
  return { code, lostZero: true };
}

function punctuated(digits: string, lengths: readonly number[], punctuation: string): string {
  let at = 0;
  return lengths
    .map((length, index) => {
      const part = digits.slice(at, at + length);
      at += length;
      return (index > 0 ? punctuation[index - 1] : '') + part;
    })
    .join('');
}
