/** What alternatives cost: the same pathway with `all` everywhere, and with `any` and k-of-n mixed in. */

import { pathwayGraph, reachable, waves } from '../../../dist/index.js';
import { note } from '../figures.mjs';

const count = 100_000;
const rounds = 9;
const name = (n) => `s${String(n).padStart(6, '0')}`;

/** Steps with three requirements each on earlier ones; of a hundred, 30 ask for any of them and 20 for two. */
function pathway(mixed) {
  let state = 7;
  const next = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const steps = Array.from({ length: count }, (_, n) => {
    const of = [0, 1, 2].map(() => ({ kind: 'step', step: name(next(Math.max(1, n))) }));
    const kind = next(100);
    if (n < 3) return { id: name(n), title: 'Step', kind: 'course' };
    const some = kind < 30 ? { kind: 'any', of } : kind < 50 ? { kind: 'some', least: 2, of } : undefined;
    return { id: name(n), title: 'Step', kind: 'course', requires: (mixed && some) || { kind: 'all', of } };
  });
  return {
    format: 'career-pathways/1',
    id: 'large',
    title: 'Large',
    steps,
    pathways: [{ id: 'p', title: 'P', steps: steps.map(({ id }) => id) }],
  };
}

const systems = { all: pathway(false), mixed: pathway(true) };
const work = {
  'compile (pathwayGraph)': (kind) => pathwayGraph(systems[kind], 'p'),
  'everything within reach (reachable)': (kind) => reachable(graphs[kind], { learner: {} }),
  'order (waves)': (kind) => waves(graphs[kind]),
};
const graphs = { all: pathwayGraph(systems.all, 'p'), mixed: pathwayGraph(systems.mixed, 'p') };
const clock = (run) => {
  const from = performance.now();
  run();
  return performance.now() - from;
};
const at = (list, q) => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * q)].toFixed(2);

console.log(`\n${count} steps, ${3 * count} requirements: mixed ÷ all`);
console.log('\n| | least | median | most |\n| --- | --- | --- | --- |');
for (const [what, run] of Object.entries(work)) {
  const ratios = [];
  for (let round = -2; round < rounds; round++) {
    const all = clock(() => run('all'));
    const mixed = clock(() => run('mixed'));
    if (round >= 0) ratios.push(mixed / all);
  }
  note(`alternatives: ${what}`, ...ratios);
  console.log(`| ${what} | ${at(ratios, 0)} | ${at(ratios, 0.5)} | ${at(ratios, 1)} |`);
}
