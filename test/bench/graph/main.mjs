/**
 * Times the plain graph beside other libraries, on the same edge lists, as ratios to this library's times.
 * Everyone is asked in turn, several rounds in one run, so that a slow moment of the machine hits all alike; the first
 * round warms up and does not count. Answers have to be the same, else it ends with 1. Run `npm run bench:graph`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { note } from '../figures.mjs';
import { contenders } from './contenders.mjs';
import { printMemory } from './memory.mjs';
import { randomDag, readDag } from './random-dag.mjs';

const rounds = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'graphs-'));
const dags = {
  deep: { nodes: 100_000, edges: 300_000, within: 100, tasks: ['build', 'order', 'reach', 'longest'] },
  flat: { nodes: 100_000, edges: 300_000, within: 100_000, tasks: ['build', 'reach'] },
  small: { nodes: 5_000, edges: 15_000, within: 5_000, tasks: ['build', 'closure', 'reduction'] },
};
const titles = {
  'deep build': 'build',
  'deep order': 'topological order',
  'deep reach': 'reach from 50 sources',
  'deep longest': 'longest path',
  'flat reach': 'reach, flat graph',
  'small closure': 'closure, 5,000 nodes',
  'small reduction': 'reduction, 5,000 nodes',
};

let differing = 0;
const everyone = await contenders();
const ratios = new Map();
try {
  for (const [key, dag] of Object.entries(dags)) {
    dag.file = join(folder, `${key}.txt`);
    writeFileSync(dag.file, randomDag(dag));
    Object.assign(dag, readDag(readFileSync(dag.file, 'utf8')));
    dag.answers = new Map();
  }
  for (let round = 0; round <= rounds; round++)
    for (const [key, dag] of Object.entries(dags))
      for (const task of dag.tasks) await ask(round, key, dag, task);
} finally {
  for (const { close } of everyone) close();
  rmSync(folder, { recursive: true });
}
printRatios();
await printMemory();
if (differing > 0) {
  console.error(`${differing} answers differ`);
  process.exitCode = 1;
}

async function ask(round, key, dag, task) {
  let unit;
  for (const peer of everyone) {
    if (peer.rounds && !peer.rounds.includes(round)) continue;
    const told = await peer.ask(task, dag.file);
    if (!told) continue;
    compare(peer.name, dag, task, told.answer);
    unit ??= told.nanoseconds;
    if (round === 0 || !(`${key} ${task}` in titles)) continue;
    const cell = `${key} ${task} ${peer.name}`;
    if (!ratios.has(cell)) ratios.set(cell, []);
    ratios.get(cell).push(told.nanoseconds / unit);
    if (process.env.BENCH_TIMES)
      console.log(`round ${round}: ${cell} ${(told.nanoseconds / 1e6).toFixed(2)} ms`);
  }
}

/** Orders may differ, but all have to be orders; everything else has to be the same. */
function compare(name, dag, task, told) {
  const answer = JSON.stringify(task === 'order' ? { ordered: forwardEdges(told, dag) } : told);
  if (!dag.answers.has(task)) {
    dag.answers.set(task, answer);
    console.log(`${dag.nodes}/${dag.edges.length}, edges within ${dag.within}, ${task}: ${answer}`);
  }
  if (dag.answers.get(task) === answer) return;
  differing++;
  console.error(`${name} says ${answer} for ${task} of ${dag.nodes} nodes`);
}

function forwardEdges(order, { ids, edges }) {
  const place = new Map(order.map((id, at) => [id, at]));
  const forward = edges.filter(([from, to]) => place.get(from) < place.get(to)).length;
  return [order.length === ids.length && place.size === ids.length, forward === edges.length];
}

function printRatios() {
  const tasks = Object.keys(titles);
  const number = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
  const cell = (name, task) => {
    const list = ratios.get(`${task} ${name}`);
    if (!list) return '–';
    list.sort((a, b) => a - b);
    const median = list[Math.floor((list.length - 1) / 2)];
    if (name !== 'career-pathways') note(`graph: ${titles[task]}, ${name} ÷ ours`, ...list);
    return `${number(median)} (${number(list[0])}–${number(list.at(-1))})`;
  };
  console.log(`\n${rounds} rounds; Node ${process.version}; median (least–most) of peer ÷ ours`);
  console.log(
    `\n| | ${tasks.map((task) => titles[task]).join(' | ')} |\n| --- |${' --- |'.repeat(tasks.length)}`,
  );
  for (const { name, version } of everyone)
    console.log(`| ${name} ${version} | ${tasks.map((task) => cell(name, task)).join(' | ')} |`);
}
