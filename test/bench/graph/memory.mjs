/** Memory that a graph keeps once it is built, each measured in a process of its own. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { digraph } from 'career-pathways/graph';
import { libraries } from './peers/libraries.mjs';
import { randomDag, readDag } from './random-dag.mjs';

const self = fileURLToPath(import.meta.url);
const million = 1_000_000;

/** Edges of large graphs as pairs of numbers, one after the other. */
const shapes = {
  'chain of 1,000,000': (edge) => {
    for (let node = 1; node < million; node++) edge(node - 1, node);
  },
  'star of 1,000,000': (edge) => {
    for (let node = 1; node < million; node++) edge(0, node);
  },
  'ladder of 500,000 layers of two': (edge) => layers(2, edge),
  '125,000 layers of eight': (edge) => layers(8, edge),
};

function layers(width, edge) {
  for (let node = width; node < million; node++)
    for (let before = node - (node % width) - width, at = 0; at < width; at++) edge(before + at, node);
}

const megabytes = () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};

/** What a call keeps, beside what is there already. */
function kept(make) {
  const before = megabytes();
  const value = make();
  const after = megabytes();
  return { megabytes: after - before, value };
}

const arraysOnly = ({ offsets, targets, intoOffsets, sources }) => ({
  offsets,
  targets,
  intoOffsets,
  sources,
});

function measure(what, which) {
  if (what === 'shape') {
    const ids = Array.from({ length: million }, (_, node) => String(million + node));
    return kept(() => {
      const edges = [];
      shapes[which]((from, to) => edges.push([ids[from], ids[to]]));
      return digraph(edges, { ids });
    });
  }
  const dag = readDag(randomDag({ nodes: 100_000, edges: 300_000, within: 100 }));
  const build = () => libraries[which].peer.build(dag);
  const found = kept(what === 'arrays' ? () => arraysOnly(build()) : build);
  return { ...found, dag };
}

async function ask(...task) {
  const child = fork(self, task, { execArgv: ['--expose-gc'] });
  const [told] = await once(child, 'message');
  return told;
}

/** Prints both tables. The ids themselves are not counted: everyone is given the same strings. */
export async function printMemory() {
  const size = (value) => `${value.toFixed(value < 10 ? 1 : 0)} MB`;
  console.log('\n| 100,000 nodes, 300,000 edges | kept |\n| --- | --- |');
  console.log(`| career-pathways, arrays only | ${size(await ask('arrays', 'career-pathways'))} |`);
  for (const name of Object.keys(libraries)) console.log(`| ${name} | ${size(await ask('graph', name))} |`);
  console.log('\n| shape | kept |\n| --- | --- |');
  for (const name of Object.keys(shapes)) console.log(`| ${name} | ${size(await ask('shape', name))} |`);
}

if (process.send && process.argv[1] === self) {
  const [what, which] = process.argv.slice(2);
  const found = measure(what, which);
  process.send(found.megabytes, () => process.disconnect());
}
