/**
 * A million characters in one cell, title, code or address, through every reader of outside data: where that takes
 * long, how the time grows with the length (1 for linear). Run `npm run bench:words`; with a word, only the readers
 * that have it in their name.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { bundled } from '../fuzz/bundle.mjs';

const folder = await bundled('readers');
const { readers } = await import(join(folder, 'readers.mjs'));
rmSync(folder, { recursive: true });

/** What makes a pattern with two open ends go back and forth: blanks, digits, marks, and pairs of them, ended by a letter. */
const words = [' ', '0', 'a', '-', '(', ', ', '1.', '1 ', 'a ', '"', '& ', '; ', 'https://', '[', '\n'];
const longest = 1_000_000;
/** Milliseconds for an eighth of the length, under which no one asks how the time grows. */
const quick = 30;

/** The example with something else at each of its places, one after the other: each kind of place once. */
function* changedJson(example) {
  const seen = new Set();
  const places = [];
  const walk = (value, path) => {
    if (typeof value === 'string') {
      const kind = path.filter((part) => typeof part === 'string').join('/');
      if (!seen.has(kind)) places.push(path);
      seen.add(kind);
    } else if (value && typeof value === 'object')
      for (const key of Object.keys(value))
        walk(value[key], [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(JSON.parse(example), []);
  for (const path of places)
    yield [
      `/${path.join('/')}`,
      (text) => {
        const copy = JSON.parse(example);
        const last = path[path.length - 1];
        path.slice(0, -1).reduce((at, key) => at[key], copy)[last] = text;
        return JSON.stringify(copy);
      },
    ];
}

function* changedCsv(example) {
  const rows = Papa.parse(example).data;
  for (const row of [0, 1])
    for (let column = 0; column < (rows[row]?.length ?? 0); column++)
      yield [
        `row ${row + 1}, column ${column + 1} (${String(rows[0][column]).slice(0, 30)})`,
        (text) => Papa.unparse(rows.map((cells, at) => (at === row ? cells.with(column, text) : cells))),
      ];
}

function timeOf(read, text) {
  const bytes = new TextEncoder().encode(text);
  const before = process.cpuUsage();
  try {
    read(bytes);
  } catch (error) {
    if (error?.name !== 'PathwayError') throw error;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const [, , wanted = ''] = process.argv;
let steep = 0;
console.log('| reader | tried | slowest, ms | its slope | where |\n| --- | --- | --- | --- | --- |');
for (const [name, { read, examples, json }] of readers) {
  if (!name.includes(wanted)) continue;
  let tried = 0;
  let worst = { time: 0 };
  for (const [place, changed] of (json ? changedJson : changedCsv)(examples[0]))
    for (const word of words) {
      const long = (length) => changed(`${word.repeat(length / word.length)}x`);
      const short = timeOf(read, long(longest / 8));
      tried++;
      const time = short < quick ? short * 8 : timeOf(read, long(longest));
      if (time <= worst.time) continue;
      worst = { time, place, word, slope: short < quick ? undefined : Math.log2(time / short) / 3 };
      if (short < quick || worst.slope <= 1.2) continue;
      // Once more: a slow moment of the machine is no slope.
      worst.slope = Math.log2(timeOf(read, long(longest)) / timeOf(read, long(longest / 8))) / 3;
      if (worst.slope > 1.2) {
        steep++;
        console.error(`${name}, ${place}, ${JSON.stringify(word)}: slope ${worst.slope.toFixed(2)}`);
      }
    }
  const slope = worst.slope?.toFixed(2) ?? '–';
  console.log(
    `| ${name} | ${tried} | ${worst.time.toFixed(0)} | ${slope} | ${worst.place}, ${JSON.stringify(worst.word)} |`,
  );
}
process.exit(steep > 0 ? 1 : 0);
