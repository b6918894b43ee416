/**
 * Kills `table` at random moments, again and again until a run comes to its end: what it has written by then is what a
 * run that nobody killed writes, with one thread and with two, and nothing else is left. `node test/kill-table.mjs 50
 * --count 10000` kills 50 times, at ten thousand pathways; 20 times at 1,500 where nothing is said.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { systemFor } from './bench/systems.mjs';

const { positionals, values } = parseArgs({ options: { count: { type: 'string' } }, allowPositionals: true });
const times = Number(positionals[0] ?? 20);
const cli = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kill-table-'));
const lines = Array.from({ length: Number(values.count ?? 1500) }, (_, at) =>
  at % 100 === 50 ? 'no system' : JSON.stringify(systemFor(at)),
);
writeFileSync(join(folder, 'in.ndjson'), `${lines.join('\n')}\n`);

const argumentsFor = (out, jobs) => [
  ...[cli, 'table', join(folder, 'in.ndjson'), '--as-of', '2026-11-01', '--columns', 'structure,doors'],
  ...['--out', join(folder, out, 't.csv'), '--jobs', String(jobs), '--resume'],
];
const made = (out) =>
  readdirSync(join(folder, out))
    .sort()
    .map((name) => [name, readFileSync(join(folder, out, name), 'utf8')]);
const faults = [];
const counts = {};

const began = performance.now();
const first = spawnSync(process.execPath, argumentsFor('whole', 1));
const whole = performance.now() - began;
if (first.status !== 0) faults.push(`exit ${first.status}: ${first.stderr}`);
const wanted = JSON.stringify(made('whole'));

let kills = 0;
for (let table = 0; kills < times; table++) {
  const jobs = 1 + (table % 2);
  const out = `table-${table}`;
  for (let isOver = false; !isOver; ) {
    const child = spawn(process.execPath, argumentsFor(out, jobs), { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('exit', (code) => resolve(code)));
    const timer = setTimeout(() => child.kill('SIGKILL'), whole * (0.1 + 0.8 * Math.random()));
    const code = await ended;
    clearTimeout(timer);
    isOver = code !== null;
    if (!isOver) {
      kills++;
      const at = existsSync(join(folder, out)) ? readdirSync(join(folder, out)) : [];
      const state = at.includes('t.csv') ? 'named' : at.includes('.t.csv.journal') ? 'begun' : 'not begun';
      counts[`killed, ${state}`] = (counts[`killed, ${state}`] ?? 0) + 1;
    } else if (code !== 0) faults.push(`${out}: exit ${code}`);
  }
  const is = JSON.stringify(made(out)) === wanted ? 'equal' : 'different';
  counts[`${jobs} jobs: ${is}`] = (counts[`${jobs} jobs: ${is}`] ?? 0) + 1;
  if (is !== 'equal') faults.push(`${out}: is not what one run writes`);
}
rmSync(folder, { recursive: true });
console.log({ kills, ...counts });
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
