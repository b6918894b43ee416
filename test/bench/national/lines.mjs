/**
 * Systems of a nation, one to a line: as many as are asked for, the same ones every time, each with one pathway of twelve
 * steps; one line in a thousand is no system. `node test/bench/national/lines.mjs 1000000` writes them to standard output.
 */

import { closeSync, openSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { systemFor } from '../systems.mjs';

const steps = 12;
const shapes = 200;

/** Lines without their number: shapes of pathways that take turns. */
let bodies;

function bodiesOf() {
  const found = [];
  for (let seed = 1; found.length < shapes; seed++) {
    const system = systemFor(seed);
    if (system.steps.length === steps) found.push(JSON.stringify(system).split(`"system-${seed}"`));
  }
  return found;
}

/** One line of the input, without its end. */
export function lineAt(at) {
  if (at % 1000 === 500) return `{"format": "career-pathways/1", "id": "cut-${at}", "ti`;
  bodies ??= bodiesOf();
  const [before, after] = bodies[at % shapes];
  return `${before}"system-${at}"${after}`;
}

/** Writes so many lines to a file that is open; answers how many bytes. */
export function writeLines(count, open) {
  let bytes = 0;
  for (let from = 0; from < count; from += 500) {
    const most = Math.min(500, count - from);
    const text = Buffer.from(Array.from({ length: most }, (_, at) => `${lineAt(from + at)}\n`).join(''));
    for (let at = 0; at < text.length; ) at += writeSync(open, text, at);
    bytes += text.length;
  }
  return bytes;
}

/** Writes so many lines to a file; answers how many bytes. */
export function writeInput(count, file) {
  const open = openSync(file, 'w');
  try {
    return writeLines(count, open);
  } finally {
    closeSync(open);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeLines(Number(process.argv[2] ?? 1000), 1);
