/**
 * The smallest closing sets beside solvers of integer programs, on the same questions in one run: partners who could
 * each close a few of the gaps of a system. The solvers (YALPS, and HiGHS in WebAssembly) find one set, ours finds all. Run `npm run bench:partners`.
 */

import { partnershipReport } from 'career-pathways/partnership';
import { solve } from 'yalps';
import { smallestCovers } from '../../dist/partnership/smallest-covers.js';
import { clock } from './clock.mjs';
import { note } from './figures.mjs';
import { highsSolver } from './peers/highs.mjs';
import { random } from './systems.mjs';

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) / 2)];

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

const highs = await highsSolver(5);
let wrong = 0;
/** Proven answers must have the same size. */
const compare = (ours, theirs) => {
  if (ours.exact && theirs?.status === 'optimal')
    wrong += ours.sets[0].length === Math.round(theirs.result) ? 0 : 1;
};
const proven = (rows, who) => rows.filter((row) => row[who]?.answer.status === 'optimal').length;
const slower = (rows, who) =>
  highs || who === 'yalps'
    ? (median(rows.map((row) => row[who].time)) / median(rows.map((row) => row.ours.time))).toFixed(1)
    : '–';
console.log(
  '\n| partners | gaps | asked | surely smallest: ours, YALPS, HiGHS in 5 s each | size | sets listed, median | YALPS ÷ ours, median | HiGHS ÷ ours, median |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [partners, gaps, instances] of [
  [20, 16, 40],
  [60, 16, 40],
  [60, 26, 40],
  [200, 60, 10],
]) {
  const rows = [];
  for (let seed = instances > 10 ? -5 : 0; seed < instances; seed++) {
    const asked = question(partners, gaps, 7919 * (seed + 6) + partners + gaps);
    const program = programOf(asked);
    const ours = clock(() => smallestCovers(asked.names, asked.offers, { count: 100, budget: 200_000 }));
    const yalps = clock(() => solve(program, { timeout: 5000 }));
    // The first few warm both up.
    if (seed >= 0) rows.push({ ours, yalps, program });
  }
  // In turn with it, WebAssembly would slow down whoever comes next.
  if (highs) for (const row of rows) row.highs = clock(() => highs(row.program));
  for (const { ours, yalps, highs: theirs } of rows) {
    compare(ours.answer, yalps.answer);
    compare(ours.answer, theirs?.answer);
  }
  const exact = rows.filter(({ ours }) => ours.answer.exact).length;
  const size = median(rows.map(({ ours }) => ours.answer.sets[0]?.length ?? 0));
  const sets = median(rows.map(({ ours }) => ours.answer.sets.length));
  console.log(
    `| ${partners} | ${gaps} | ${rows.length} | ${exact}, ${proven(rows, 'yalps')}, ${highs ? proven(rows, 'highs') : '–'} | ${size} | ${sets} | ${slower(rows, 'yalps')} | ${slower(rows, 'highs')} |`,
  );
  note(`partners: surely smallest, ${partners} × ${gaps}`, exact);
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
/** The least of many rounds, once it is compiled. */
const least = (work) => Math.min(...Array.from({ length: 100 }, () => clock(work).time).slice(20));
const times =
  least(() => partnershipReport(system, { asOf: '2026-11-01' })) /
  least(() => JSON.parse(JSON.stringify(system)));
note('partners: the whole report of 60', times);
console.log(`\nThe whole report of 60 partners: ${times.toFixed(0)} × copying the document as JSON.`);
if (wrong > 0) {
  console.error(`${wrong} answers differ from the solver's`);
  process.exit(1);
}
