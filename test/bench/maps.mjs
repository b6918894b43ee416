/**
 * Maps beside Graphviz in WebAssembly, in one process. How many lines cross where both order the same boxes in the same
 * rows, over pathways of 5 to 500 steps with every sign: fails where ours has more than 1.1 times as many in the middle, or
 * more than 1.4 times at nine in ten. And how long a whole picture of 500 steps takes, in turn. Run
 * `npm run bench:maps -- [--count N] [--rounds N]`; Graphviz is installed beside the tests, and named where it cannot be.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { graphviz, havePeers } from '../view/map/peers/peers.mjs';
import { clock } from './clock.mjs';
import { note } from './figures.mjs';

const { values } = parseArgs({ options: { count: { type: 'string' }, rounds: { type: 'string' } } });
const [count, rounds] = [Number(values.count ?? 60), Number(values.rounds ?? 7)];
if (!havePeers()) process.exit(0);

const folder = mkdtempSync(join(tmpdir(), 'bench-maps-'));
const outfile = join(folder, 'maps.mjs');
await build({
  stdin: {
    contents: `
      export { casesOf } from './test/view/map/cases.ts';
      export { pathwayWithEverySign } from './test/view/map/every-sign.ts';
      export { arrange } from './src/view/map/arrange.ts';
      export { mapModel } from './src/view/map/map-model.ts';
      export { pathwayMap } from './src/view/map/pathway-map.ts';
      export { pathwayDot } from './src/view/map/pathway-dot.ts';`,
    resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  logLevel: 'error',
  define: { ROOT: JSON.stringify(fileURLToPath(new URL('../..', import.meta.url))) },
});
const { arrange, casesOf, mapModel, pathwayDot, pathwayMap, pathwayWithEverySign } = await import(
  pathToFileURL(outfile)
);
rmSync(folder, { recursive: true });
const engine = await graphviz();

const at = (list, part) => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * part)];
const spread = (list) => `${at(list, 0.5).toFixed(2)} (${at(list, 0).toFixed(2)}–${at(list, 1).toFixed(2)})`;

/** What a map of so many pixels asks of whoever arranges it. */
function asked(model, width) {
  let question;
  pathwayMap(model, {
    width,
    arrange: (rows, lines, room) => {
      question = { rows, lines: lines.map(({ from, to }) => ({ from, to })), room };
      return arrange(rows, lines, room);
    },
  });
  return question;
}

/** The same rows and lines for Graphviz; where no line leads from a row to the next, two points that are not seen do. */
function rowsAsDot({ rows, lines }) {
  const rowOf = new Map(rows.flatMap((row, index) => row.map(({ id }) => [id, index])));
  const names = new Map([...rowOf.keys()].map((id, index) => [id, `n${index}`]));
  const joined = new Set(lines.map(({ from }) => rowOf.get(from)));
  const apart = rows.slice(1).flatMap((_, index) => (joined.has(index) ? [] : [index]));
  const stay = [
    ...rows.map((row) => `{rank=same; ${row.map(({ id }) => names.get(id)).join('; ')}}`),
    ...apart.flatMap((index) => [
      `{rank=same; ${names.get(rows[index][0].id)}; u${index}}`,
      `{rank=same; ${names.get(rows[index + 1][0].id)}; v${index}}`,
      `u${index} -> v${index};`,
    ]),
  ];
  const boxes = rows.flat().map(({ id, width }) => `${names.get(id)} [width=${(width / 72).toFixed(3)}];`);
  const edges = lines.map(({ from, to }) => `${names.get(from)} -> ${names.get(to)};`);
  const head = 'nodesep=0; node [shape=box fixedsize=true height=0.3 label=""]; edge [arrowhead=none];';
  return { dot: `digraph { ${head}\n${[...boxes, ...stay, ...edges].join('\n')}\n}`, names };
}

/** The order that Graphviz gives each row. */
function orderByGraphviz(question) {
  const { dot, names } = rowsAsDot(question);
  const places = new Map();
  for (const line of engine.layout(dot, 'plain', 'dot').split('\n')) {
    const [kind, name, x, y] = line.split(' ');
    if (kind === 'node') places.set(name, { x: Number(x), y: Number(y) });
  }
  const place = ({ id }) => places.get(names.get(id));
  return question.rows.map((row) => {
    if (new Set(row.map((box) => place(box).y)).size > 1) throw new Error('Not the same rows.');
    return row.toSorted((a, b) => place(a).x - place(b).x).map(({ id }) => id);
  });
}

/** How many lines cross between neighbouring rows in an order: every pair, slowly. */
function crossings(order, lines) {
  const place = new Map(order.flatMap((row, index) => row.map((id, x) => [id, { index, x }])));
  const between = order.map(() => []);
  for (const { from, to } of lines) between[place.get(from).index].push([place.get(from).x, place.get(to).x]);
  let crossed = 0;
  for (const ends of between)
    for (let one = 0; one < ends.length; one++)
      for (let other = 0; other < one; other++)
        if ((ends[one][0] - ends[other][0]) * (ends[one][1] - ends[other][1]) < 0) crossed++;
  return crossed;
}

const ratios = [];
const arranging = [];
let [ours, theirs] = [0, 0];
for (const { model } of casesOf(count, false, false)) {
  const question = asked(model, 1440);
  const mine = clock(() => arrange(question.rows, question.lines, question.room));
  const other = clock(() => orderByGraphviz(question));
  const order = mine.answer.map((row) => row.map(({ id }) => id));
  const [a, b] = [crossings(order, question.lines), crossings(other.answer, question.lines)];
  [ours, theirs] = [ours + a, theirs + b];
  ratios.push(a === b ? 1 : a / b);
  arranging.push(other.time / mine.time);
  if (process.env.VERBOSE)
    console.error(model.cards.length, a, b, Math.round(mine.time), Math.round(other.time));
}

const model = mapModel(pathwayWithEverySign(4, 500), 'p');
const times = [];
for (let round = -1; round < rounds; round++) {
  const mine = clock(() => pathwayMap(model, { width: 1440 })).time;
  const other = clock(() => engine.layout(pathwayDot(model), 'svg', 'dot')).time;
  // The first warms both up.
  if (round >= 0) times.push(other / mine);
}
console.log(
  `\n${ratios.length} maps in the same rows; Graphviz ${engine.version()}; Node ${process.version}`,
);
console.log('\n| | median | 10 % | 90 % |');
console.log('| --- | --- | --- | --- |');
const row = (name, list) =>
  console.log(`| ${name} | ${[0.5, 0.1, 0.9].map((part) => at(list, part).toFixed(2)).join(' | ')} |`);
row('lines that cross, ours ÷ Graphviz', ratios);
row('time to arrange the rows, Graphviz ÷ ours', arranging);
console.log(`\nIn all, ${ours} lines cross in ours and ${theirs} in those of Graphviz.`);
console.log(`A whole picture of 500 steps, Graphviz ÷ ours: ${spread(times)}, ${rounds} rounds.`);
note('maps: lines that cross, ours ÷ Graphviz', at(ratios, 0.5));
note('maps: the same, nine in ten', at(ratios, 0.9));
note('maps: a whole picture, Graphviz ÷ ours', ...times);
const within = at(ratios, 0.5) <= 1.1 && at(ratios, 0.9) <= 1.4;
process.exit(within ? 0 : 1);
