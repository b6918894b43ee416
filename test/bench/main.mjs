/**
 * `npm run bench -- [--only reading,graph] [--check]`: every figure of docs/benchmarks.md, one benchmark after the other,
 * each with its peers in turn; then one table of all figures beside their goals. `npm run bench:check` fails where a figure
 * is worse than its goal by more than its spread. What cannot be measured here is named.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { goals, judge } from './goals.mjs';

const benches = {
  reading: 'reading.mjs',
  large: 'large.mjs',
  graph: 'graph/main.mjs',
  alternatives: 'graph/and-or.mjs',
  routes: 'graph/routes.mjs',
  ctdl: 'ctdl.mjs',
  partners: 'partners.mjs',
  maps: 'maps.mjs',
  tables: 'tables.mjs',
  national: 'national/main.mjs',
  linear: 'linear.mjs',
  edit: 'edit.mjs',
};

const { values } = parseArgs({
  options: { only: { type: 'string', default: Object.keys(benches).join(',') }, check: { type: 'boolean' } },
});
const chosen = values.only.split(',');
const strange = chosen.find((name) => !(name in benches));
if (strange !== undefined) throw new Error(`There is no ${strange}: use ${Object.keys(benches).join(', ')}.`);

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const file = join(folder, 'figures.ndjson');
const faults = [];
for (const name of chosen) {
  console.log(`\n## ${name}`);
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(benches[name], import.meta.url))], {
    stdio: 'inherit',
    env: { ...process.env, BENCH_FIGURES: file },
  });
  if (status !== 0) faults.push(`${name} ended with ${status}`);
}

const found = new Map();
for (const line of existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []) {
  const { row, figures } = JSON.parse(line);
  found.set(row, [...(found.get(row) ?? []), ...figures]);
}
rmSync(folder, { recursive: true });

const number = (value) => String(Number(value.toPrecision(3)));
console.log(`\n## All figures\n\nNode ${process.version}\n`);
console.log('| figure | middle (10 %–90 %) | goal | aim | |\n| --- | --- | --- | --- | --- |');
const missing = [];
for (const goal of goals) {
  const { row, better, aim } = goal;
  if (!chosen.includes(row.split(':')[0])) continue;
  const figures = found.get(row);
  if (figures === undefined) {
    missing.push(row);
    continue;
  }
  const { middle, low, high, kept } = judge(goal, figures);
  const sign = better === 'less' ? '≤' : '≥';
  console.log(
    `| ${row} | ${number(middle)} (${number(low)}–${number(high)}) | ${sign} ${goal.goal} | ${aim === undefined ? '' : `${sign} ${aim}`} | ${kept ? '' : 'WORSE'} |`,
  );
  if (!kept)
    faults.push(`${row}: ${number(middle)} (${number(low)}–${number(high)}), not ${sign} ${goal.goal}`);
}
if (missing.length > 0) console.log(`\nNot measured here: ${missing.join('; ')}.`);
for (const fault of faults) console.error(fault);
process.exitCode = values.check && faults.length > 0 ? 1 : 0;
