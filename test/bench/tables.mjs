/**
 * Times tables and streams, as ratios to plain work on the same bytes in the same process. Run `npm run bench:tables`;
 * `npm run bench:tables -- 1000` makes the stream 1,000 MB (100 where no size is given), 0 leaves it out.
 *
 * - A stream of systems, one to a line, through `streamSystems` and `streamRows`, beside reading lines and `JSON.parse`
 *   alone; and the most memory that each took, in a process of its own.
 * - Tables written and read, beside `JSON.stringify` and `JSON.parse` of the same systems.
 * - Where it is beside the project, the list of Texas, beside another reader of CSV.
 */

import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readProviderList, texas } from 'career-pathways/io/etpl';
import { readTables, streamRows, streamSystems, writeTables } from 'career-pathways/io/tables';
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { note } from './figures.mjs';
import { systemFor } from './systems.mjs';

const [mode, given] = process.argv[2] === 'child' ? process.argv.slice(3) : ['all', process.argv[2]];

const works = {
  'lines and JSON.parse (the unit)': async (file) => {
    let bytes = 0;
    for await (const line of createInterface({ input: createReadStream(file) }))
      bytes += JSON.parse(line).id.length;
    return bytes;
  },
  streamSystems: async (file) => {
    let bytes = 0;
    for await (const { ok, value } of streamSystems(createReadStream(file))) if (ok) bytes += value.id.length;
    return bytes;
  },
  'streamSystems and streamRows': async (file) => {
    let bytes = 0;
    for await (const rows of streamRows(accepted(file), { table: 'steps' })) bytes += rows.length;
    return bytes;
  },
};

async function* accepted(file) {
  for await (const { ok, value } of streamSystems(createReadStream(file))) if (ok) yield value;
}

if (mode !== 'all') {
  const began = process.hrtime.bigint();
  await works[mode](given);
  const time = Number(process.hrtime.bigint() - began) / 1e9;
  console.log(JSON.stringify({ time, peak: process.resourceUsage().maxRSS / 1024 }));
} else {
  const folder = mkdtempSync(join(tmpdir(), 'career-pathways-'));
  try {
    for (const megabytes of given === '0' ? [] : [10, Number(given ?? 100)])
      await stream(join(folder, `${megabytes}.ndjson`), megabytes);
  } finally {
    rmSync(folder, { recursive: true });
  }
  tables();
  list();
}

async function stream(file, megabytes) {
  const out = createWriteStream(file);
  for (let size = 0, seed = 1; size < megabytes * 1e6; seed++) {
    const line = `${JSON.stringify({ ...systemFor((seed % 500) + 1), id: `system-${seed}` })}\n`;
    size += line.length;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  console.log(
    `\n${(statSync(file).size / 1e6).toFixed(0)} MB of systems, one to a line; Node ${process.version}\n`,
  );
  console.log('| | time | most memory |\n| --- | --- | --- |');
  let unit = 0;
  for (const name of Object.keys(works)) {
    const { time, peak } = JSON.parse(
      execFileSync(process.execPath, [import.meta.filename ?? process.argv[1], 'child', name, file], {
        encoding: 'utf8',
      }),
    );
    unit ||= time;
    console.log(`| ${name} | ${(time / unit).toFixed(2)} | ${peak.toFixed(0)} MB |`);
    if (megabytes === 10) continue;
    note(`tables: ${name}, time`, time / unit);
    note(`tables: ${name}, memory`, peak);
  }
}

function tables() {
  const systems = Array.from({ length: 500 }, (_, seed) => systemFor(seed + 1));
  const texts = systems.map((system) => JSON.stringify(system));
  const written = systems.map((system) => writeTables(system).output);
  ratios('500 generated systems', 'JSON.parse (the unit)', {
    'JSON.parse (the unit)': () => texts.map((text) => JSON.parse(text)),
    writeTables: () => systems.map((system) => writeTables(system)),
    readTables: () => written.map((files) => readTables(files)),
  });
}

function list() {
  const shared = process.env.SHARED_DATA || fileURLToPath(new URL('../../../shared', import.meta.url));
  const file = join(shared, 'data/etpl/tx_etpl_2024-03-20.csv');
  if (!existsSync(file)) return;
  const bytes = readFileSync(file);
  ratios('The list of Texas, 6,245 rows', 'papaparse, rows alone (the unit)', {
    'papaparse, rows alone (the unit)': () => Papa.parse(new TextDecoder().decode(bytes)).data,
    'csv-parse, rows alone': () => parse(bytes),
    readProviderList: () => readProviderList(bytes, texas),
  });
}

function ratios(title, unit, runs) {
  const found = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < 6; round++) {
    const times = {};
    for (const [name, run] of Object.entries(runs)) {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      times[name] = user + system;
    }
    // The first round warms the engine up.
    if (round > 0) for (const name of Object.keys(runs)) found[name].push(times[name] / times[unit]);
  }
  console.log(`\n${title}\n\n| | median | least | most |\n| --- | --- | --- | --- |`);
  for (const [name, list] of Object.entries(found)) {
    const sorted = [...list].sort((a, b) => a - b);
    const shown = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)].map((each) =>
      each.toFixed(1),
    );
    console.log(`| ${name} | ${shown.join(' | ')} |`);
    note(`tables: ${name}`, ...list);
  }
}
