/** Runs `table` in a process of its own, and says what it took and what it wrote. */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
/** Tells what the whole process took, on a pipe of its own; threads of it say nothing. */
const telling = `data:text/javascript,import { writeSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`;

/** Runs the command with these words; `killAfter` milliseconds it is killed. */
export async function run(words, { killAfter } = {}) {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', telling, cli, ...words], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const heard = ['', ''];
  child.stderr.on('data', (data) => (heard[0] += data));
  child.stdio[3].on('data', (data) => (heard[1] += data));
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  const seconds = (performance.now() - began) / 1000;
  if (code === null) return { killed: true, seconds };
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${heard[0]}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(heard[1]);
  return { killed: false, seconds, processor: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}

/** A digest of a table: its rows, its errors and the account of it. */
export async function digestOf(table) {
  const hash = createHash('sha256');
  for (const file of [table, `${table}.errors.csv`, `${table}.manifest.json`]) {
    hash.update(`${existsSync(file)}\n`);
    if (existsSync(file)) for await (const chunk of createReadStream(file)) hash.update(chunk);
  }
  return hash.digest('hex');
}
