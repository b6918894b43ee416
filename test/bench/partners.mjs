/**
 * The smallest closing sets beside an integer-programming solver, on the same questions in one run: partners who could
 * each close a few of the gaps of a system. The solver finds one set, ours finds all. Run `npm run bench:partners`.
 */

import { partnershipReport } from 'career-pathways/partnership';
import { solve } from 'yalps';
import { smallestCovers } from '../../dist/partnership/smallest-covers.js';
import { random } from './systems.mjs';

const instances = 40;
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) / 2)];
const clock = (work) => {
  const from = performance.now();
  const answer = work();
  return { answer, time: performance.now() - from };
};

/** Gaps, and partners who each close between one and five of them. */
function question(partners, gaps, seed) {
  const next = random(seed);
  const names = Array.from({ length: gaps }, (_, index) => `gap-${index}`);
  const offers = Array.from({ length: partners }, (_, index) => ({
    id: `partner-${index}`,
    closes: [
      ...new Set(Array.from({ length: 1 + Math.floor(next() * 5) }, () => names[Math.floor(next() * gaps)])),
    ],
  }));
  return { names: names.filter((gap) => offers.some(({ closes }) => closes.includes(gap))), offers };
}

const programOf = ({ names, offers }) => ({
  direction: 'minimize',
  objective: 'size',
  constraints: Object.fromEntries(names.map((gap) => [gap, { min: 1 }])),
  variables: Object.fromEntries(
    offers.map(({ id, closes }) => [id, { size: 1, ...Object.fromEntries(closes.map((gap) => [gap, 1])) }]),
  ),
  binaries: true,
});

let wrong = 0;
console.log(
  '\n| partners | gaps | surely smallest (of 40) | size | sets told, median | YALPS ÷ ours, median | largest |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const [partners, gaps] of [
  [20, 16],
  [60, 16],
  [60, 26],
]) {
  const rows = [];
  for (let seed = -5; seed < instances; seed++) {
    const asked = question(partners, gaps, 7919 * (seed + 6) + partners + gaps);
    const program = programOf(asked);
    const ours = clock(() => smallestCovers(asked.names, asked.offers, { count: 100, budget: 200_000 }));
    const theirs = clock(() => solve(program, { timeout: 5000 }));
    // The first few warm both up.
    if (seed >= 0) rows.push({ ours, theirs });
  }
  for (const { ours, theirs } of rows)
    if (ours.answer.exact && theirs.answer.status === 'optimal')
      wrong += ours.answer.sets[0].length === Math.round(theirs.answer.result) ? 0 : 1;
  const ratio = median(rows.map((row) => row.theirs.time)) / median(rows.map((row) => row.ours.time));
  const largest =
    Math.max(...rows.map((row) => row.theirs.time)) / Math.max(...rows.map((row) => row.ours.time));
  const exact = rows.filter(({ ours }) => ours.answer.exact).length;
  const size = median(rows.map(({ ours }) => ours.answer.sets[0].length));
  const sets = median(rows.map(({ ours }) => ours.answer.sets.length));
  console.log(
    `| ${partners} | ${gaps} | ${exact} | ${size} | ${sets} | ${ratio.toFixed(1)} | ${largest.toFixed(1)} |`,
  );
}

const partners = Array.from({ length: 60 }, (_, index) => ({
  id: `p${index}`,
  name: `P ${index}`,
  types: ['industry'],
}));
const system = {
  format: 'career-pathways/1',
  id: 's',
  title: 'Sixty partners',
  partners,
  roles: partners.map(({ id }) => ({ id: `r-${id}`, partner: id, kind: 'employer', tier: 'stakeholder' })),
};
const times = Array.from({ length: 20 }, () => {
  const report = clock(() => partnershipReport(system, { asOf: '2026-11-01' })).time;
  return report / clock(() => JSON.parse(JSON.stringify(system))).time;
});
console.log(`\nThe whole report of 60 partners: ${median(times).toFixed(0)} × copying the document as JSON.`);
if (wrong > 0) {
  console.error(`${wrong} answers differ from the solver's`);
  process.exit(1);
}
