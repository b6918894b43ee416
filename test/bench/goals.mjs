/**
 * What each figure of docs/benchmarks.md must keep to: the only place. `npm run bench:check` fails where a figure is worse
 * by more than its spread, and a test holds the page to this list.
 *
 * A goal is the aim, where that is reached; else what was measured, beside the aim. `better` says which way.
 */

/** @typedef {{ row: string, better: 'less' | 'more', goal: number, aim?: number }} Goal */

const less = (row, goal, aim) => ({ row, better: 'less', goal, ...(aim !== undefined && { aim }) });
const more = (row, goal, aim) => ({ row, better: 'more', goal, ...(aim !== undefined && { aim }) });

const verbs = [
  ...['undo', 'renameId', 'renameId of a credential', 'addRow', 'removeRow of what nothing names'],
  ...['removeRow with cascade', 'removeRow of a partner with cascade', 'removeRow with replaceBy', 'link'],
  ...['unlink', 'moveStep', 'addRequirement', 'dropRequirement'],
];
const growing = [
  'stacksFrom, awards of one ladder',
  'stacksFrom, pathways',
  'stacksFrom without a report, awards of one ladder',
  'stacksFrom without a report, pathways',
  'entriesByPopulation, pathways',
  'redundantRequirements, alternatives',
  'redundantRequirements, parts of an all',
  'edgeList, alternatives',
  'duplicatePathways, pathways',
  'pathwaysAlike, pathways',
  'longerPathways, pathways',
];
const peers = ['graphology', 'ngraph.graph', '@dagrejs/graphlib', 'igraph', 'networkx'];
const asked = ['build', 'topological order', 'reach from 50 sources', 'longest path'];

/** @type {readonly Goal[]} */
export const goals = [
  less('reading: readSystem', 3),
  less('reading: pathwayGraph', 2.2, 1.5),
  less('reading: nextSteps on a compiled graph', 3.3),
  less("reading: determineWioa, explain: 'verdict'", 29.5, 5),
  less('reading: determineWioa, everything', 91, 9),
  less('large: pathwayGraph', 1.9, 1),
  less("large: determineWioa, explain: 'verdict'", 1),
  less('large: determineWioa, everything', 1),
  less('large: readSystem', 1.2, 1),
  less('large: inspectSystem', 1.2, 1),
  less('large: surveyRows, wioa', 1),
  less('ctdl: readCtdl, generated', 28, 10),
  less('ctdl: writeCtdl, generated', 13, 10),
  less('ctdl: readCtdl, published', 19, 10),
  less('ctdl: writeCtdl, published', 28, 10),
  less('tables: streamSystems, time', 7.8),
  less('tables: streamSystems, memory', 200),
  less('tables: streamSystems and streamRows, time', 10.7),
  less('tables: streamSystems and streamRows, memory', 200),
  less('tables: writeTables', 7.5),
  less('tables: readTables', 20),
  less('tables: readProviderList', 25, 5),
  less('national: memory of one thread', 250),
  less('national: memory of two threads', 400, 250),
  less('national: slope of time', 1.1),
  more('national: two threads, at most', 1.6, 1.8),
  ...growing.map((question) => less(`linear: ${question}`, 1.2)),
  less('edit: retitle', 3),
  less('edit: retitle in a history', 3),
  less('edit: the same by hand, with edit', 3),
  ...verbs.map((verb) => less(`edit: ${verb}`, 20)),
  less('maps: lines that cross, ours ÷ Graphviz', 1.1),
  less('maps: the same, nine in ten', 1.4),
  more('maps: a whole picture, Graphviz ÷ ours', 0.2, 1),
  ...peers.flatMap((peer) => asked.map((task) => more(`graph: ${task}, ${peer} ÷ ours`, 1))),
  more('graph: reach, flat graph, graphology ÷ ours', 1),
  more('graph: reach, flat graph, ngraph.graph ÷ ours', 1),
  more('graph: reach, flat graph, @dagrejs/graphlib ÷ ours', 0.3, 1),
  more('graph: reach, flat graph, igraph ÷ ours', 0.1, 1),
  more('graph: reach, flat graph, networkx ÷ ours', 0.4, 1),
  more('graph: closure, 5,000 nodes, networkx ÷ ours', 1),
  more('graph: reduction, 5,000 nodes, networkx ÷ ours', 1),
  less('alternatives: compile (pathwayGraph)', 1.1),
  less('alternatives: everything within reach (reachable)', 1.5),
  less('alternatives: order (waves)', 1.2),
  more('routes: proven, 50 steps', 40),
  more('routes: proven, 100 steps', 40),
  more('routes: proven, 200 steps', 40),
  more('partners: surely smallest, 20 × 16', 40),
  more('partners: surely smallest, 60 × 16', 40),
  more('partners: surely smallest, 60 × 26', 40),
  more('partners: surely smallest, 200 × 60', 0, 10),
  less('partners: the whole report of 60', 21),
];

/** The list as the page shows it. */
export function goalsTable() {
  const rows = goals.map(({ row, better, goal, aim }) => {
    const sign = better === 'less' ? 'at most' : 'at least';
    return `| ${row} | ${sign} ${goal} | ${aim === undefined ? '' : `${sign} ${aim}`} |`;
  });
  return ['| figure | goal | aim, where it is another |', '| --- | --- | --- |', ...rows].join('\n');
}

/**
 * Whether a figure keeps to its goal: the middle of its rounds, and where that does not, the better of them; so the spread
 * of a busy machine is no fault, and being worse in every round is one.
 */
export function judge({ better, goal }, figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const last = sorted.length - 1;
  const tenth = Math.floor(last / 10);
  const [low, middle, high] = [tenth, Math.floor(last / 2), last - tenth].map((at) => sorted[at]);
  const best = better === 'less' ? low : high;
  const isKept = (figure) => (better === 'less' ? figure <= goal : figure >= goal);
  return { middle, low, high, kept: isKept(middle) || isKept(best) };
}
