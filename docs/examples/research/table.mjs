/** Many documents in, one table out: `node table.mjs data/*.json > table.csv`, a row for each pathway. */
import { readFileSync } from 'node:fs';
import { determineWioa, entryPoints, exitPoints, pathwayGraph, readSystem, waves } from 'career-pathways';

/** The day that every verdict is about: the same documents and the same day give the same table. */
const asOf = '2026-11-01';

const rows = [];
for (const file of process.argv.slice(2)) {
  const { value, fault } = systemIn(file);
  // What is no pathway system is named and left out, never repaired.
  if (fault) console.error(`left out: ${file}: ${fault}`);
  else for (const pathway of value.pathways) rows.push(rowOf(value, pathway));
}

const columns = Object.keys(rows[0] ?? {});
for (const cells of [columns, ...rows.map((row) => columns.map((column) => row[column]))])
  console.log(cells.map(cellOf).join(','));

function rowOf(system, { id, title }) {
  const graph = pathwayGraph(system, id);
  const found = determineWioa(system, id, { asOf, explain: 'verdict' });
  const verdicts = found.elements.map((element) => [element.id, element.verdict]);
  const facts = (state) => found.facts.filter((fact) => fact.state === state).length;
  return {
    system: system.id,
    pathway: id,
    title,
    steps: graph.steps.length,
    entries: entryPoints(graph).length,
    exits: exitPoints(graph).length,
    stages: waves(graph).waves.length,
    as_of: found.asOf,
    edition: found.definition.edition,
    verdict: found.verdict,
    ...Object.fromEntries(verdicts),
    true_facts: facts('true'),
    false_facts: facts('false'),
    unknown_facts: facts('unknown'),
  };
}

function systemIn(file) {
  try {
    const read = readSystem(JSON.parse(readFileSync(file, 'utf8')));
    if (!read.ok) return { fault: `${read.issues[0].path || '/'} ${read.issues[0].message}` };
    return read.value.pathways?.length ? { value: read.value } : { fault: 'it has no pathway' };
  } catch (error) {
    return { fault: error.message };
  }
}

/** A cell as CSV has it; what a spreadsheet would run as a formula begins with an apostrophe. */
function cellOf(value) {
  const text = String(value).replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
