/**
 * Times questions about one pathway beside 500 to 10,000 others in one system: processor time for each pathway, as ratios
 * to that beside 500. All sizes run in turn in each round, so that a slow moment of the machine hits them all; the least
 * of the rounds counts. Run `npm run bench:large`.
 */

import { indexSystem, inspectSystem, pathwayGraph, readSystem } from 'career-pathways';
import { columnGroups, surveyRows } from 'career-pathways/survey';
import { determineWioa } from 'career-pathways/wioa';
import { note } from './figures.mjs';
import { largeSystem } from './systems.mjs';

const sizes = [500, 1000, 2000, 4000, 10_000];
const asked = 400;
const rounds = 4;
const asOf = '2026-11-01';
const [wioa] = columnGroups;

/** What is asked of each of some pathways. */
const each = {
  pathwayGraph: (system, id) => pathwayGraph(system, id),
  "determineWioa, explain: 'verdict'": (system, id) =>
    determineWioa(system, id, { asOf, explain: 'verdict' }),
  'determineWioa, everything': (system, id) => determineWioa(system, id, { asOf }),
};
/** What is asked of the whole; the time is that of one pathway. */
const whole = {
  readSystem,
  inspectSystem,
  'surveyRows, wioa': (system) => Array.from(surveyRows([system], { asOf, columns: [wioa] })).length,
};

const timeOf = (run) => {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return user + system;
};

/** The times of each round. */
const rounded = new Map();
const keep = (name, size, time) => {
  const key = `${name} ${size}`;
  rounded.set(key, [...(rounded.get(key) ?? []), time]);
};
const systems = sizes.map((size) => largeSystem(size));
for (let round = 0; round < rounds; round++)
  for (const [at, size] of sizes.entries()) {
    const indexed = indexSystem(systems[at]);
    const ids = indexed.pathways.slice(0, asked).map(({ id }) => id);
    for (const [name, ask] of Object.entries(each)) {
      ask(indexed, ids[0]);
      keep(name, size, timeOf(() => ids.map((id) => ask(indexed, id))) / ids.length);
    }
    for (const [name, ask] of Object.entries(whole)) keep(name, size, timeOf(() => ask(systems[at])) / size);
  }

console.log(`| pathways in the system | ${sizes.map((size) => size.toLocaleString('en-US')).join(' | ')} |`);
console.log(`| --- |${' --- |'.repeat(sizes.length)}`);
for (const name of [...Object.keys(each), ...Object.keys(whole)]) {
  const times = sizes.map((size) => Math.min(...rounded.get(`${name} ${size}`)));
  const [first, last] = [sizes[0], sizes.at(-1)].map((size) => rounded.get(`${name} ${size}`));
  // Of 10,000 pathways beside 500, round by round.
  note(`large: ${name}`, ...last.map((time, round) => time / first[round]));
  console.log(`| ${name} | ${times.map((time) => (time / times[0]).toFixed(1)).join(' | ')} |`);
}
