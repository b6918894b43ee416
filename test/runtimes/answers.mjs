/**
 * Prints one hash of what the package answers about its examples, and one for each picture and report of them and of the
 * systems in a file: `answers.mjs [SHUFFLES] [FILE]`, after a build.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { catalogue, determineAll, textsOf } from '../../dist/definitions/index.js';
import { pathwayGraph } from '../../dist/graph/index.js';
import { inspectSystem } from '../../dist/index.js';
import { nextSteps } from '../../dist/learner/index.js';
import { partnershipReport } from '../../dist/partnership/index.js';
import { determinationText, partnershipText } from '../../dist/view/index.js';
import { pictures } from './pictures.mjs';

const asOf = '2026-11-01';
const names = ['go-to-2040', 'oregon-pathways-alliance', 'tucson-bht', 'tucson-bht-developed'];
const systems = names.map((name) =>
  JSON.parse(readFileSync(new URL(`../../docs/examples/${name}.json`, import.meta.url), 'utf8')),
);
const hash = (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

function answersOf(system) {
  const determinations = [...determineAll(catalogue, [system], { asOf })];
  return [
    determinations,
    determinations.map((each) => determinationText(each, textsOf(each.definition.id))),
    partnershipText(partnershipReport(system, { asOf }), { determinations }),
    inspectSystem(system),
    (system.pathways ?? []).map(({ id }) => nextSteps(pathwayGraph(system, id), {})),
  ];
}

/** The same system, its tables in another order. */
function shuffled(system, next) {
  const order = (rows) =>
    rows
      .map((row) => [next(), row])
      .sort(([a], [b]) => a - b)
      .map(([, row]) => row);
  return Object.fromEntries(
    order(Object.entries(system)).map(([name, rows]) => [name, Array.isArray(rows) ? order(rows) : rows]),
  );
}

let state = 20_261_129;
const next = () => {
  state = (state * 48_271) % 2_147_483_647;
  return state;
};
const verdictsOf = (system) => hash([...determineAll(catalogue.slice(0, 1), [system], { asOf })]);
const pathways = systems.filter(({ pathways = [] }) => pathways.length > 0);
for (let count = Number(process.argv[2] ?? 0); count > 0; count--) {
  const system = pathways[count % pathways.length];
  if (verdictsOf(shuffled(system, next)) !== verdictsOf(system)) {
    console.error(`Another order of the tables of "${system.id}" gives another answer (${count} to go).`);
    process.exit(1);
  }
}
console.log(hash(systems.map(answersOf)));
const [, , , file] = process.argv;
const more = file === undefined ? [] : JSON.parse(readFileSync(file, 'utf8'));
for (const [name, text] of pictures([...systems, ...more]))
  console.log(`${createHash('sha256').update(text).digest('hex')} ${name}`);
