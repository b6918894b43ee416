/** Everyone who takes part, each in a process of its own: `ask(task, file)` gives nanoseconds and an answer, or nothing. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { libraries } from './peers/libraries.mjs';

/** Each question is asked again until so many nanoseconds are spent, but no more often than this; the median counts. */
const budget = 400e6;
const most = 9;

/** Starts a library; undefined where it is not installed. */
async function start(name, command, args, rounds) {
  const child = spawn(command, [...args, name, budget, most], { stdio: ['pipe', 'pipe', 'inherit'] });
  const failed = new Promise((resolve) => child.on('error', () => resolve({ value: undefined })));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value } = await Promise.race([lines.next(), failed]);
    return value === undefined ? { missing: name } : JSON.parse(value);
  };
  const first = await next();
  if (first.missing) return undefined;
  return {
    name,
    version: first.version,
    rounds,
    async ask(task, file) {
      child.stdin.write(`${task} ${file}\n`);
      const told = await next();
      if (told.missing) throw new Error(`${name} ended while asked for ${task}`);
      return told.lacks ? undefined : told;
    },
    close: () => child.stdin.end(),
  };
}

const path = (file) => fileURLToPath(new URL(file, import.meta.url));

/** This library first; then those it is compared with, the slowest in two rounds only. */
export async function contenders() {
  const found = [];
  for (const name of Object.keys(libraries))
    found.push(await start(name, process.execPath, ['--expose-gc', path('peers/javascript.mjs')]));
  for (const [name, rounds] of [['igraph'], ['rustworkx'], ['networkx', [1, 2]]]) {
    const peer = await start(name, '/usr/bin/python3', [path('peers/python.py')], rounds);
    if (peer) found.push(peer);
    else console.log(`skipped: ${name}, which /usr/bin/python3 does not have`);
  }
  return found;
}
