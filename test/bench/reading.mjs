/**
 * Times reading, compiling and determining 10,000 generated systems, as ratios to `JSON.parse` of the same text.
 * All columns run in turn over the same batches in one process, so that a slow moment of the machine hits them all.
 * Run `npm run bench:reading`.
 */

import { nextSteps, pathwayGraph, readSystem } from 'career-pathways';
import { determineWioa } from 'career-pathways/wioa';
import { note } from './figures.mjs';
import { systemFor } from './systems.mjs';

const total = 10_000;
const batch = 500;
const rounds = 3;

const texts = Array.from({ length: total }, (_, seed) => JSON.stringify(systemFor(seed + 1)));
const asOf = '2026-11-01';
let sink = 0;

const columns = {
  'JSON.parse (the unit)': { prepare: (text) => text, run: (text) => JSON.parse(text).steps.length },
  readSystem: { prepare: JSON.parse, run: (data) => Number(readSystem(data).ok) },
  pathwayGraph: { prepare: JSON.parse, run: (data) => pathwayGraph(data, 'pathway').steps.length },
  'nextSteps on a compiled graph': {
    prepare: (text) => pathwayGraph(JSON.parse(text), 'pathway'),
    run: (graph) => nextSteps(graph, {}).length,
  },
  "determineWioa, explain: 'verdict'": {
    prepare: JSON.parse,
    run: (data) => determineWioa(data, 'pathway', { asOf, explain: 'verdict' }).elements.length,
  },
  'determineWioa, everything': {
    prepare: JSON.parse,
    run: (data) => determineWioa(data, 'pathway', { asOf }).questions.length,
  },
};

const ratios = Object.fromEntries(Object.keys(columns).map((name) => [name, []]));
for (let round = 0; round < rounds; round++)
  for (let start = 0; start < total; start += batch) {
    const slice = texts.slice(start, start + batch);
    const times = {};
    for (const [name, { prepare, run }] of Object.entries(columns)) {
      const inputs = slice.map((text) => prepare(text));
      const began = process.hrtime.bigint();
      for (const input of inputs) sink += run(input);
      times[name] = Number(process.hrtime.bigint() - began);
    }
    // The first round warms the engine up.
    if (round > 0)
      for (const name of Object.keys(columns))
        ratios[name].push(times[name] / times['JSON.parse (the unit)']);
  }

const sorted = (list) => [...list].sort((a, b) => a - b);
const at = (list, q) => sorted(list)[Math.floor((list.length - 1) * q)].toFixed(2);
const bytes = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / total);
console.log(
  `${total} systems of ${bytes} bytes on average; ratios over batches of ${batch}; Node ${process.version}`,
);
console.log('\n| | median | 10 % | 90 % |\n| --- | --- | --- | --- |');
for (const [name, list] of Object.entries(ratios)) {
  console.log(`| ${name} | ${at(list, 0.5)} | ${at(list, 0.1)} | ${at(list, 0.9)} |`);
  note(`reading: ${name}`, ...list);
}
if (sink < 0) console.log(sink);
