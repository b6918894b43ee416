/**
 * `npm run test:engines -- [--count 4800] [--kills 3] [--engines parallel,slurm,bullmq,duckdb]`
 *
 * A national job on engines that exist, by the scripts of docs/guides/many-machines.md as they stand there. Each engine is
 * disturbed at random moments, as often as is asked for, in as many jobs as that needs; each result has to be what one run
 * writes, byte for byte, with nothing lost and nothing doubled. What cannot be installed is skipped by name.
 */

import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as bullmq from './bullmq.mjs';
import { keep } from './contract.mjs';
import * as duckdb from './duckdb.mjs';
import * as parallel from './parallel.mjs';
import * as slurm from './slurm.mjs';
import { workOf } from './work.mjs';

const names = { parallel: 'GNU parallel', slurm: 'Slurm', bullmq: 'BullMQ on Redis', duckdb: 'DuckDB' };
const engines = { parallel, slurm, bullmq, duckdb };
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '4800' },
    kills: { type: 'string', default: '3' },
    engines: { type: 'string', default: Object.keys(engines).join(',') },
  },
});

const work = await workOf(Number(values.count));
console.log(`${values.count} documents; SHA-256 of the rows of one run: ${work.digest}`);
console.log(`${await keep(work)}\n`);
console.log('| engine | kills | of them | jobs | with these bytes | lost | doubled |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
const others = [];

/** Disturbs an engine, or asks it, and says what came of it. */
async function tryOut(key) {
  const { lacks, disturb, ask } = engines[key];
  const why = lacks();
  if (why !== undefined) return others.push(`${names[key]} skipped: ${why}.`);
  if (ask) return others.push(await ask(work));
  const { kills, counts, runs, same, lost, doubled } = await disturb(work, Number(values.kills));
  const of = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`);
  return console.log(
    `| ${names[key]} | ${kills} | ${of.join(', ')} | ${runs} | ${same} | ${lost} | ${doubled} |`,
  );
}

try {
  for (const key of values.engines.split(','))
    await tryOut(key).catch((error) => work.faults.push(`${names[key]}: ${error.message}`));
} finally {
  if (process.env.KEEP) console.log(work.base);
  else rmSync(work.base, { recursive: true });
}
console.log(`\n${others.join('\n')}`);
for (const fault of work.faults) console.error(fault);
process.exitCode = work.faults.length > 0 ? 1 : 0;
