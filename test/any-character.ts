/** The characters of random texts. */
import fc from 'fast-check';

/** How many halves of surrogate pairs there are, from U+D800 on; alone, none is a character. */
const halves = 0x800;

/** Any character of Unicode. The unit `binary` of fast-check is the same, but lists all of them before the first test. */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10_ffff - halves })
  .map((place) => String.fromCodePoint(place < 0xd800 ? place : place + halves));
