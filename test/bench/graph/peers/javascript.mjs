/**
 * A JavaScript library over the files: answers one question for each line of input, with its time.
 * A line is `task file`; the answer is a line of JSON: nanoseconds, and what came out.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { readDag } from '../random-dag.mjs';
import { libraries } from './libraries.mjs';

const [name, budget, most] = process.argv.slice(2);
const { peer, manifest } = libraries[name];
const dags = new Map();

/** The median of several runs, and what the last one gave. */
function measured(run) {
  const times = [];
  let spent = 0;
  let answer;
  // What earlier questions left behind is cleared away first, and does not count.
  globalThis.gc();
  while (times.length < Number(most) && (times.length === 0 || spent < Number(budget))) {
    answer = undefined;
    const began = process.hrtime.bigint();
    answer = run();
    times.push(Number(process.hrtime.bigint() - began));
    spent += times.at(-1);
  }
  times.sort((a, b) => a - b);
  return { nanoseconds: times[Math.floor(times.length / 2)], answer };
}

function answerTo(task, file) {
  if (!peer[task]) return { lacks: task };
  if (!dags.has(file)) dags.set(file, { dag: readDag(readFileSync(file, 'utf8')) });
  const held = dags.get(file);
  if (task === 'build') {
    held.graph = undefined;
    const told = measured(() => peer.build(held.dag));
    held.graph = told.answer;
    return { ...told, answer: peer.size(held.graph) };
  }
  const told = measured(() => peer[task](held.graph, held.dag.sources));
  return task === 'order' ? { ...told, answer: peer.listed(told.answer, held.graph) } : told;
}

const write = (told) => process.stdout.write(`${JSON.stringify(told)}\n`);

write({ version: createRequire(import.meta.url)(`../../../../${manifest}`).version });
for await (const line of createInterface({ input: process.stdin })) write(answerTo(...line.split(' ')));
