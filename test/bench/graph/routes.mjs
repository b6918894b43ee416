/** The cheapest route beside solvers of integer programs (YALPS, HiGHS in WebAssembly), on the same questions in one run. */
import { solve } from 'yalps';
import { cheapestRoutes, pathwayGraph } from '../../../dist/graph/index.js';
import { clock } from '../clock.mjs';
import { note } from '../figures.mjs';
import { highsSolver } from '../peers/highs.mjs';
import { integerProgram, pathwayWithChoices } from './route-instances.mjs';

const instances = 40;
const timeout = 5000;
const price = ({ cost }) => cost.amount;
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) / 2)];

const highs = await highsSolver(timeout / 1000);
let wrong = 0;
console.log(
  '\n| steps | that matter | proven (of 40): ours, YALPS, HiGHS | equal where two prove | YALPS ÷ ours, median | HiGHS ÷ ours, median |',
);
console.log('| --- | --- | --- | --- | --- | --- |');
const isProven = (each) => each?.answer.status === 'optimal';
const slower = (rows, who) =>
  (median(rows.map((row) => row[who].time)) / median(rows.map((row) => row.ours.time))).toFixed(1);
for (const count of [50, 100, 200]) {
  const rows = [];
  for (let seed = -5; seed < instances; seed++) {
    const system = pathwayWithChoices(count, 7919 * seed + count);
    const goal = system.steps[count - 1].id;
    const program = integerProgram(system, goal);
    const graph = pathwayGraph(system, 'p');
    const ours = clock(() => cheapestRoutes(graph, { kind: 'step', step: goal }, { price }));
    const yalps = clock(() => solve(program, { timeout }));
    // The first few warm both up.
    if (seed >= 0) rows.push({ ours, yalps, program, size: Object.keys(program.variables).length });
  }
  // In turn with it, WebAssembly would slow down whoever comes next.
  if (highs) for (const row of rows) row.highs = clock(() => highs(row.program));
  const ours = rows.filter((row) => row.ours.answer.exact);
  const pairs = ours.flatMap((row) =>
    [row.yalps, row.highs]
      .filter(isProven)
      .map(({ answer }) => [row.ours.answer.routes[0].price, answer.result]),
  );
  const equal = pairs.filter(([one, other]) => Math.abs(one - other) < 1e-6);
  wrong += pairs.length - equal.length;
  const proven = [
    ours.length,
    ...['yalps', 'highs'].map((who) => rows.filter((row) => isProven(row[who])).length),
  ];
  console.log(
    `| ${count} | ${median(rows.map(({ size }) => size))} | ${proven.join(', ')} | ${equal.length} of ${pairs.length} | ${slower(rows, 'yalps')} | ${highs ? slower(rows, 'highs') : '–'} |`,
  );
  note(`routes: proven, ${count} steps`, ours.length);
  note(`routes: YALPS ÷ ours, ${count} steps`, Number(slower(rows, 'yalps')));
  if (highs) note(`routes: HiGHS ÷ ours, ${count} steps`, Number(slower(rows, 'highs')));
}
if (wrong > 0) {
  console.error(`${wrong} answers differ from the solver's`);
  process.exit(1);
}
