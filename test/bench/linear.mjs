/**
 * How the time of questions grows when what they are asked about doubles: the slope over the largest doublings, 1 for
 * linear. Run `npm run bench:linear`; with a word, only what has it in its name.
 */
import * as graph from 'career-pathways/graph';
import { duplicatePathways, longerPathways, pathwaysAlike } from 'career-pathways/partnership';
import { note } from './figures.mjs';

const head = { format: 'career-pathways/1', id: 's', title: 'S' };
const prior = (step) => ({ kind: 'step', step });
const holds = (credential) => ({ kind: 'credential', credential });
const list = (count, make) => Array.from({ length: count }, (_, i) => make(i));
const course = (id, more) => ({ id, title: id, kind: 'course', ...more });
const oneWay = (steps) => ({
  ...head,
  steps,
  pathways: [{ id: 'p', title: 'P', steps: steps.map(({ id }) => id) }],
});
const compiled = (system) => graph.pathwayGraph(system, 'p');
const rungs = (ids) => ids.slice(1).map((to, i) => ({ from: ids[i], to, stacks: 'must' }));

/** Pathways of three credentials each, which share nothing; some of them lead on to the next. */
function ladders(count, leadOn = false) {
  const first = (p) => (leadOn && p % 2 ? { requires: holds(`c${p - 1}-2`) } : {});
  const steps = list(count, (p) =>
    list(3, (k) =>
      course(`s${p}-${k}`, {
        awards: [`c${p}-${k}`],
        provider: 'college',
        cip: { edition: '2020', code: `${p}.${k}` },
        ...(k ? { requires: holds(`c${p}-${k - 1}`) } : first(p)),
      }),
    ),
  );
  return {
    ...head,
    steps: steps.flat(),
    occupations: list(count, (p) => ({ id: `o${p}`, title: 'O' })),
    pathways: steps.map((its, p) => ({
      id: `p${p}`,
      title: 'P',
      steps: its.map(({ id }) => id),
      occupations: [`o${p}`],
    })),
    entries: list(count, (p) => ({
      id: `e${p}`,
      pathway: `p${p}`,
      step: `s${p}-0`,
      populations: ['veterans'],
    })),
  };
}

const chain = (count) =>
  compiled(
    oneWay(
      list(count, (i) => course(`s${i}`, { awards: [`c${i}`], ...(i && { requires: holds(`c${i - 1}`) }) })),
    ),
  );
const wide = (count, kind) =>
  compiled(
    oneWay([
      ...list(count, (i) => course(`s${i}`)),
      course('z', { requires: { kind, of: list(count, (i) => prior(`s${i}`)) } }),
    ]),
  );
const lengthOf = () => 1;

const questions = {
  'stacksFrom, awards of one ladder': [
    500,
    (n) => [chain(n), { lengthOf, report: { pairs: rungs(list(n, (i) => `c${i}`)) } }],
    ([of, options]) => graph.stacksFrom(of, options),
  ],
  'stacksFrom, pathways': [
    500,
    (n) => [
      graph.systemGraph(ladders(n)),
      { lengthOf, report: { pairs: list(n, (p) => rungs(list(3, (k) => `c${p}-${k}`))).flat() } },
    ],
    ([of, options]) => graph.stacksFrom(of, options),
  ],
  'stacksFrom without a report, awards of one ladder': [
    500,
    chain,
    (of) => graph.stacksFrom(of, { lengthOf }),
  ],
  'stacksFrom without a report, pathways': [
    500,
    (n) => graph.systemGraph(ladders(n)),
    (of) => graph.stacksFrom(of, { lengthOf }),
  ],
  'entriesByPopulation, pathways': [1000, (n) => graph.systemGraph(ladders(n)), graph.entriesByPopulation],
  'redundantRequirements, alternatives': [500, (n) => wide(n, 'any'), graph.redundantRequirements],
  'redundantRequirements, parts of an all': [500, (n) => wide(n, 'all'), graph.redundantRequirements],
  'edgeList, alternatives': [2000, (n) => wide(n, 'any'), graph.edgeList],
  'duplicatePathways, pathways': [2000, ladders, duplicatePathways],
  'pathwaysAlike, pathways': [1000, ladders, pathwaysAlike],
  'longerPathways, pathways': [
    500,
    (n) => ladders(n, true),
    (system) => longerPathways(system, { asOf: '2026-11-01' }),
  ],
};

/** Milliseconds of processor time, in three rounds. */
function timesOf(run, input) {
  return list(3, () => {
    const before = process.cpuUsage();
    run(input);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
}

/** Over all three doublings: a single one is at the mercy of the machine. */
const slopeOf = (first, last) => Math.log2(last / first) / 3;

const [, , word = ''] = process.argv;
let steep = 0;
console.log('| question | from | to | slope |\n| --- | --- | --- | --- |');
for (const [name, [from, make, run]] of Object.entries(questions)) {
  if (!name.includes(word)) continue;
  for (const warm of list(3, () => make(from))) run(warm);
  const [first, last] = [from, from * 8].map((count) => timesOf(run, make(count)));
  const slope = slopeOf(Math.min(...first), Math.min(...last));
  note(`linear: ${name}`, ...last.map((time, round) => slopeOf(first[round], time)));
  if (slope > 1.2) steep++;
  console.log(`| ${name} | ${from} | ${from * 8} | ${slope.toFixed(2)} |`);
}
// Whoever runs all benchmarks judges by the spread.
if (steep > 0 && !process.env.BENCH_FIGURES) {
  console.error(`${steep} grow faster than in proportion`);
  process.exit(1);
}
