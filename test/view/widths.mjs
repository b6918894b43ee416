// Writes src/view/map/widths.ts: the advance widths of Liberation Sans, which are those of Arial. Usage: node test/view/widths.mjs
// The font is Debian's fonts-liberation. The data are widths only, and stand in the source so that nothing is measured at run time.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const folder = process.env.LIBERATION ?? '/usr/share/fonts/truetype/liberation';
const target = fileURLToPath(new URL('../../src/view/map/widths.ts', import.meta.url));

/** Basic Latin, Latin-1, Latin Extended-A, and the marks that titles and this library use: 351 characters. */
export const characters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ...[
    0x192, 0x218, 0x219, 0x21a, 0x21b, 0x2013, 0x2014, 0x2015, 0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e,
  ],
  ...[0x2020, 0x2021, 0x2022, 0x2026, 0x2030, 0x2032, 0x2033, 0x2039, 0x203a, 0x2044, 0x20ac, 0x2122, 0x2190],
  ...[0x2192, 0x2212, 0x2260, 0x2264, 0x2265],
];

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** The widths of characters in thousandths of the size, from the tables cmap and hmtx of a TrueType file. */
export function widthsOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const tables = new Map();
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16)
    tables.set(bytes.toString('latin1', at, at + 4), view.getUint32(at + 8));
  const unitsPerEm = view.getUint16(tables.get('head') + 18);
  const metrics = view.getUint16(tables.get('hhea') + 34);
  const cmap = tables.get('cmap');
  let map;
  for (let at = cmap + 4; at < cmap + 4 + 8 * view.getUint16(cmap + 2); at += 8)
    if (view.getUint16(at) === 3 && view.getUint16(at + 2) === 1) map = cmap + view.getUint32(at + 4);
  const half = view.getUint16(map + 6);
  const [ends, starts] = [map + 14, map + 16 + half];
  const glyph = (code) => {
    for (let at = 0; at < half; at += 2) {
      if (view.getUint16(ends + at) < code) continue;
      const start = view.getUint16(starts + at);
      if (start > code) return 0;
      const offset = view.getUint16(starts + 2 * half + at);
      const delta = view.getUint16(starts + half + at);
      if (offset === 0) return (code + delta) & 0xffff;
      const id = view.getUint16(starts + 2 * half + at + offset + 2 * (code - start));
      return id === 0 ? 0 : (id + delta) & 0xffff;
    }
    return 0;
  };
  return characters.map((code) => {
    const id = glyph(code);
    if (id === 0) throw new Error(`The font has no character U+${code.toString(16)}.`);
    const at = tables.get('hmtx') + 4 * Math.min(id, metrics - 1);
    return Math.round((view.getUint16(at) * 1000) / unitsPerEm);
  });
}

/** The source of the table. */
function source() {
  const lists = ['Regular', 'Bold'].map((face) => {
    const widths = widthsOf(readFileSync(`${folder}/LiberationSans-${face}.ttf`));
    const lines = [];
    for (let at = 0; at < widths.length; at += 24) lines.push(widths.slice(at, at + 24).join(' '));
    return `/** The widths of the ${face.toLowerCase()} face. */\nexport const ${face.toLowerCase()}Widths =\n  '${lines.join(" ' +\n  '")}';\n`;
  });
  const ranges = [];
  for (const code of characters) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const text = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(' ');
  return `/** Advance widths of Liberation Sans, which are those of Arial and Helvetica, in thousandths of the size. Made by test/view/widths.mjs. */

/** The characters, in ranges of code points. */
export const measuredRanges =
  '${text}';
${lists.join('')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, source());
