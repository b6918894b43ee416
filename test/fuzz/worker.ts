/** Reads one input after the other; the number under way stands in shared memory, so that who waits sees what hangs. */
import { parentPort, workerData } from 'node:worker_threads';
import { inputFor } from './mutate.js';
import { outcomeOf } from './outcome.js';
import { readers } from './readers.js';

const { names, shared, until } = workerData as { names: string[]; shared: Int32Array; until: number };
for (let seed = workerData.from as number; Date.now() < until; seed++) {
  const name = names[seed % names.length] as string;
  const reader = readers.get(name);
  if (!reader) throw new Error(`no reader "${name}"`);
  const bytes = inputFor(reader, seed);
  shared[1] = bytes.length;
  Atomics.store(shared, 0, seed);
  const before = process.cpuUsage();
  const outcome = outcomeOf(reader, bytes);
  const { user, system } = process.cpuUsage(before);
  parentPort?.postMessage({ seed, name, outcome, size: bytes.length, ms: (user + system) / 1000 });
}
