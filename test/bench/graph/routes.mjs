/** The cheapest route beside an integer-programming solver, on the same questions in one run. */
import { solve } from 'yalps';
import { cheapestRoutes, pathwayGraph } from '../../../dist/graph/index.js';
import { integerProgram, pathwayWithChoices } from './route-instances.mjs';

const instances = 40;
const timeout = 5000;
const price = ({ cost }) => cost.amount;
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) / 2)];
const clock = (work) => {
  const from = performance.now();
  const answer = work();
  return { answer, time: performance.now() - from };
};

let wrong = 0;
console.log(
  '\n| steps | that matter | proven (of 40): ours, YALPS | equal where both prove | YALPS ÷ ours, median | largest |',
);
console.log('| --- | --- | --- | --- | --- | --- |');
for (const count of [50, 100, 200]) {
  const rows = [];
  for (let seed = -5; seed < instances; seed++) {
    const system = pathwayWithChoices(count, 7919 * seed + count);
    const goal = system.steps[count - 1].id;
    const program = integerProgram(system, goal);
    const graph = pathwayGraph(system, 'p');
    const ours = clock(() => cheapestRoutes(graph, { kind: 'step', step: goal }, { price }));
    const theirs = clock(() => solve(program, { timeout }));
    // The first few warm both up.
    if (seed >= 0) rows.push({ ours, theirs, size: Object.keys(program.variables).length });
  }
  const proven = (row) => row.theirs.answer.status === 'optimal';
  const ours = rows.filter((row) => row.ours.answer.exact);
  const both = ours.filter(proven);
  const equal = both.filter(
    (row) => Math.abs(row.ours.answer.routes[0].price - row.theirs.answer.result) < 1e-6,
  );
  wrong += both.length - equal.length;
  const ratio = median(rows.map((row) => row.theirs.time)) / median(rows.map((row) => row.ours.time));
  const largest =
    Math.max(...rows.map((row) => row.theirs.time)) / Math.max(...rows.map((row) => row.ours.time));
  console.log(
    `| ${count} | ${median(rows.map(({ size }) => size))} | ${ours.length}, ${rows.filter(proven).length} | ${equal.length} of ${both.length} | ${ratio.toFixed(1)} | ${largest.toFixed(1)} |`,
  );
}
if (wrong > 0) {
  console.error(`${wrong} answers differ from the solver's`);
  process.exit(1);
}
