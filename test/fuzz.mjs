/**
 * Gives every reader bytes that are nearly valid: `npm run test:fuzz -- --minutes 10 --seed 1`. A fault is what throws
 * anything but a PathwayError, reads what is no system, or takes more than a second of processor time for 100 kB. With
 * `--keep` its input goes to test/fuzz/corpus, which a test reads again.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bundled } from './fuzz/bundle.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    keep: { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = await bundled('worker', 'readers', 'mutate');
const { readers } = await import(join(folder, 'readers.mjs'));
const { inputFor } = await import(join(folder, 'mutate.mjs'));
const names = [...readers.keys()];
const first = Number(values.seed) * 1_000_000;
const until = Date.now() + Number(values.minutes) * 60_000;
console.log(`seed ${values.seed}, ${values.minutes} minutes, ${names.length} readers`);

const tally = Object.fromEntries(names.map((name) => [name, { read: 0, refused: 0, faults: 0, slowest: 0 }]));
const faults = new Map();
/** Milliseconds of processor time that an input may take. */
const allowed = (size) => 1000 * Math.max(1, size / 100_000);

function fault(seed, name, what) {
  tally[name].faults++;
  const key = `${name}: ${what.split('\n').slice(0, 2).join(' ').slice(0, 240)}`;
  if (faults.has(key)) return;
  faults.set(key, seed);
  console.log(`${key}\n  input ${seed}`);
  if (!values.keep) return;
  const corpus = join(root, 'test/fuzz/corpus');
  mkdirSync(corpus, { recursive: true });
  writeFileSync(
    join(corpus, `${name.replaceAll(/[^\w.]+/g, '-')}.${seed}`),
    inputFor(readers.get(name), seed),
  );
}

/** Runs a worker until the time is over or it hangs; the number to go on from. */
async function run(from) {
  const shared = new Int32Array(new SharedArrayBuffer(8));
  shared[0] = -1;
  const worker = new Worker(join(folder, 'worker.mjs'), { workerData: { names, shared, until, from } });
  const ended = new Promise((resolve) => worker.on('exit', resolve));
  let last = from;
  worker.on('message', ({ seed, name, outcome, size, ms }) => {
    last = seed + 1;
    const row = tally[name];
    row.slowest = Math.max(row.slowest, Math.round(ms / Math.max(1, size / 100_000)));
    if (ms > allowed(size)) fault(seed, name, `slow: ${Math.round(ms)} ms for ${size} bytes`);
    if (outcome.startsWith('fault')) fault(seed, name, outcome);
    else row[outcome]++;
  });
  worker.on('error', (error) => fault(last, names[last % names.length], String(error?.stack ?? error)));
  let [under, since] = [-1, process.cpuUsage()];
  const watch = setInterval(() => {
    const now = Atomics.load(shared, 0);
    if (now !== under) [under, since] = [now, process.cpuUsage()];
    const { user, system } = process.cpuUsage(since);
    if (under < 0 || (user + system) / 1000 < 3 * allowed(shared[1])) return;
    fault(under, names[under % names.length], `hangs on ${shared[1]} bytes`);
    last = under + 1;
    clearInterval(watch);
    worker.terminate();
  }, 100);
  await ended;
  clearInterval(watch);
  return last;
}

for (let next = first; Date.now() < until; ) next = Math.max(next + 1, await run(next));
rmSync(folder, { recursive: true });
console.table(tally);
const count = Object.values(tally).reduce((sum, row) => sum + row.read + row.refused + row.faults, 0);
console.log(`${count} inputs, ${faults.size} kinds of fault; seed ${values.seed}`);
process.exit(faults.size > 0 ? 1 : 0);
