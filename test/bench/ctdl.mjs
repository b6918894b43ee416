/**
 * Times reading and writing CTDL, as ratios to `JSON.parse` of the same text and beside `readSystem` on the system that
 * comes out, in turn over the same documents in one process: 1,000 generated systems, and, where it is beside the
 * project, the largest published pathway. Run `npm run bench:ctdl`.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSystem } from 'career-pathways';
import { readCtdl, writeCtdl } from 'career-pathways/io/ctdl';
import { note } from './figures.mjs';
import { systemFor } from './systems.mjs';

const rounds = 6;
const shared = process.env.SHARED_DATA || fileURLToPath(new URL('../../../shared', import.meta.url));
const published = join(
  shared,
  'data/ctdl/pathways/Pathway-Examples/Badgr/Badgr (Final) - EmpoweringTeachingExcellence_Nate.json',
);

const corpora = {
  'generated, written by this library': Array.from({ length: 1000 }, (_, seed) =>
    JSON.stringify(writeCtdl(systemFor(seed + 1)).output),
  ),
  ...(existsSync(published) && {
    'published, 104 nodes': Array.from({ length: 60 }, () => readFileSync(published, 'utf8')),
  }),
};

const columns = {
  'JSON.parse (the unit)': { prepare: (text) => text, run: (text) => JSON.parse(text) },
  readCtdl: { prepare: JSON.parse, run: readCtdl },
  'readSystem of what came out': {
    prepare: (text) => readCtdl(JSON.parse(text)).value.system,
    run: readSystem,
  },
  writeCtdl: {
    prepare: (text) => readCtdl(JSON.parse(text)).value.system,
    run: (system) => writeCtdl(system),
  },
};

for (const [name, texts] of Object.entries(corpora)) {
  const ratios = Object.fromEntries(Object.keys(columns).map((column) => [column, []]));
  for (let round = 0; round < rounds; round++) {
    const times = {};
    for (const [column, { prepare, run }] of Object.entries(columns)) {
      const inputs = texts.map((text) => prepare(text));
      const began = process.hrtime.bigint();
      for (const input of inputs) run(input);
      times[column] = Number(process.hrtime.bigint() - began);
    }
    // The first round warms the engine up.
    if (round > 0)
      for (const column of Object.keys(columns))
        ratios[column].push(times[column] / times['JSON.parse (the unit)']);
  }
  const bytes = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  console.log(`\n${name}: ${texts.length} documents of ${bytes} characters; Node ${process.version}\n`);
  console.log('| | median | least | most |\n| --- | --- | --- | --- |');
  for (const [column, list] of Object.entries(ratios)) {
    const sorted = [...list].sort((a, b) => a - b);
    const shown = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)].map((each) =>
      each.toFixed(1),
    );
    console.log(`| ${column} | ${shown.join(' | ')} |`);
    note(`ctdl: ${column}, ${name.split(',')[0]}`, ...list);
  }
}
