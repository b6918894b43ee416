/** Published CTDL documents beside the project, and what becomes of each: the page docs/ctdl-documents.md. */
import { isDeepStrictEqual } from 'node:util';
import { Failure } from '../../src/cli/failure.js';
import { parseJson } from '../../src/cli/parse-json.js';
import { entryPoints } from '../../src/graph/doors/entry-points.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { readCtdl } from '../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../src/io/ctdl/write-ctdl.js';
import type { Step } from '../../src/model/step.js';
import { tables } from '../../src/model/tables.js';
import { filesUnder, textOf } from './shared-data.js';

/** The folders of published documents. */
export const folders = ['ctdl/pathways', 'ctdl/envelopes', 'ctdl/handbook', 'ctdl/ingest-examples'];

/** The JSON documents of those folders, in order. */
export const documents: readonly string[] = folders
  .flatMap(filesUnder)
  .filter((name) => /\.json(?:ld)?$/.test(name));

/** A value with its keys in order, and its lists too: order says nothing in CTDL. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(canonical).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
}

/** The value of a document; what is wrong with it where it is not JSON. */
export function parsedOf(path: string): { value: unknown } | { spot: string } {
  try {
    return { value: parseJson('It', new TextEncoder().encode(textOf(path))) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { spot: /line \d+, column \d+/.exec(error.message)?.[0] ?? 'nowhere' };
  }
}

/** One row of the page. */
function rowOf(path: string): string {
  const parsed = parsedOf(path);
  const name = path.slice('ctdl/'.length).replaceAll('|', '\\|');
  if ('spot' in parsed) return `| ${name} | | | | | not JSON: ${parsed.spot} |`;
  const read = readCtdl(parsed.value);
  if (!read.ok) {
    const [issue] = read.issues;
    return `| ${name} | | | | | refused: \`${issue?.code}\` at \`${issue?.path || '/'}\` |`;
  }
  const { system, tally, notes, properties } = read.value;
  const count = (is: (step: Step) => unknown) => (system.steps ?? []).filter(is).length;
  const doors =
    system.pathways?.reduce((sum, { id }) => sum + entryPoints(pathwayGraph(system, id)).length, 0) ?? 0;
  const readAs = [
    ['requirements', count(({ requires }) => requires)],
    ['doors', doors],
    ['costs', count(({ cost }) => cost)],
    ['credits', count(({ credits }) => credits !== undefined)],
    ['durations', count(({ duration }) => duration)],
  ].flatMap(([name, number]) => (number ? [`${name} ${number}`] : []));
  const unread = properties.flatMap(({ property, notUnderstood }) =>
    notUnderstood > 0 ? [`${property} ${notUnderstood}`] : [],
  );
  const sum = (key: 'in' | 'read' | 'kept' | 'notUnderstood') =>
    properties.reduce((all, each) => all + each[key], 0);
  const account = `${sum('in')} = ${sum('read')} + ${sum('kept')} + ${sum('notUnderstood')}`;
  const understood = `${readAs.join(', ')}${unread.length > 0 ? `; not read: ${unread.join(', ')}` : ''}`;
  const entities = Object.values(tables).flatMap((table) =>
    system[table]?.length ? [`${table} ${system[table]?.length}`] : [],
  );
  const left = Object.entries(tally.left).map(([code, count]) => ` + ${count} \`${code}\``);
  const { output: document, losses } = writeCtdl(system);
  const equal = isDeepStrictEqual(canonical(document), canonical(parsed.value));
  const codes = [...new Set([...notes, ...losses].map(({ code }) => `\`${code}\``))];
  const back = equal ? 'equal' : 'different';
  return `| ${name} | ${tally.in} = ${tally.mapped} + ${tally.kept}${left.join('')} | ${entities.join(', ')} | ${understood} | ${account} | ${[back, ...codes].join('; ')} |`;
}

/** The page. */
export function page(): string {
  return `# Published CTDL documents

What became of every CTDL document that stands beside the project on the machines of its authors: the examples of
Credential Engine's Schema-Development, pathways, Registry Assistant and ingest repositories. None of them is part of
this project. A test makes this page anew where they are there.

*Nodes* adds up: nodes, embedded ones too and each once = became an entity or part of one + kept whole under \`extensions\`.
*Read as* counts steps that require something, doors into pathways, steps with a cost, credits, a duration; and names what
was kept though it bears on these, as often as it stands. *Properties* adds up: all of them = read + kept + not understood. *Back* compares \`writeCtdl(readCtdl(document))\` with the document as JSON, keys and lists in canonical order,
in the dialect in which it came: compact, bare, or expanded. Notes and losses are named beside it.

| document | nodes | becomes | read as | properties | back |
| --- | --- | --- | --- | --- | --- |
${documents.map(rowOf).join('\n')}
`;
}
