/** `career-pathways convert`: from one format to another, with an account of everything. */

import { put } from '../base/put.js';
import { plainText } from '../base/visible.js';
import { emptySystem } from '../inspect/empty-system.js';
import type { CellFinding } from '../io/csv/cell-finding.js';
import type { TableFiles } from '../io/tables/write-tables.js';
import type { Tally } from '../io/tally.js';
import { command } from './command.js';
import { convertStream } from './convert-stream.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { writeNew } from './file-contents.js';
import type { Io } from './io.js';
import { placeOf } from './place.js';
import { printRows } from './printing.js';
import type { Say } from './say.js';
import { sourceNamed } from './sources.js';
import { targetNamed } from './targets.js';
import { withOutcomes } from './with-outcomes.js';
import { writeFiles } from './write-files.js';

/** How many issues of one kind are printed. */
const mostPrinted = 20;

/** Prints or writes the document in the new format; what became of everything goes to standard error. */
export const convert = command({
  name: 'convert',
  usage: `FILE --from FORMAT --to FORMAT [--out FILE|FOLDER] [--base ADDRESS] [--pathway ID]
                         [--codes FOLDER]... [--outcomes FILE] [--table NAME] [--language en|es]
Turn a document into another format, and print on standard error what became of everything in it.
ADDRESS is where the addresses of a linked document begin; FOLDER of --codes has official code tables;
FILE of --outcomes, what New Jersey publishes of what became of people beside its list.
--from ndjson --to rows --table NAME: one system to a line in, rows of one table out.`,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
    base: { type: 'string' },
    pathway: { type: 'string' },
    codes: { type: 'string', multiple: true },
    outcomes: { type: 'string' },
    table: { type: 'string' },
    language: { type: 'string' },
  },
  run: async ({ file, values, say, io }) => {
    if (values.from === 'ndjson' || values.to === 'rows') return convertStream(file, { ...values, say }, io);
    const source = sourceNamed(values.from);
    const target = targetNamed(values.to);
    const list = source(file, io, values);
    const { from = '', outcomes } = values;
    const more = outcomes === undefined ? undefined : withOutcomes(list.system, { from, outcomes }, io);
    const { system } = more ?? list;
    const written = target(system, values);
    await print(written.output, { out: values.out, say }, io);
    const lines = [
      ...[list, ...(more ? [more] : [])].flatMap(({ tally, notes }) => account(['Read', tally, notes], say)),
      ...account(['Written', written.tally, written.losses], say),
      ...listed(emptySystem(system), say),
    ];
    io.err(plainText(lines));
    return exitCodes.ok;
  },
});

async function print(
  output: string | TableFiles,
  { out, say }: { readonly out: string | undefined; readonly say: Say },
  io: Io,
): Promise<void> {
  if (typeof output === 'string') {
    // JSON has nothing that steers a terminal; in rows, a title may.
    if (out === undefined)
      await (output.startsWith('{') || output.startsWith('[') ? io.out(output) : printRows(output, io));
    else await writeNew(out, [output], io);
    return;
  }
  if (out === undefined)
    throw new Failure(exitCodes.usage, 'Say into which folder with --out FOLDER: tables are several files.');
  await writeFiles(out, output, io);
  io.out(plainText([say(`Written into ${out}: ${Object.keys(output).join(', ')}`)]));
}

/** What was done, with how much, and what was noted. */
type Account = readonly ['Read' | 'Written', Tally | undefined, readonly CellFinding[]];

function account([what, tally, issues]: Account, say: Say): string[] {
  return [...(tally ? [`${say(what)}: ${sum(tally, say)}`] : []), ...listed(issues, say)];
}

/** The sum that adds up: `119 nodes = 117 mapped + 1 kept + 1 doubled-node`. */
function sum({ unit, in: all, mapped, kept, left }: Tally, say: Say): string {
  const parts = [
    say(`${mapped} mapped`),
    say(`${kept} kept`),
    ...Object.entries(left).map(([code, count]) => `${count} ${code}`),
  ];
  return `${say(`${all} ${plural(unit, all)}`)} = ${parts.join(' + ')}`;
}

function plural(unit: Tally['unit'], count: number): string {
  if (count === 1) return unit;
  return unit === 'entity' ? 'entities' : `${unit}s`;
}

/** Issues by their code: what they mean, and where. */
function listed(issues: readonly CellFinding[], say: Say): string[] {
  const byCode = new Map<string, CellFinding[]>();
  for (const issue of issues) put(byCode, issue.code, issue);
  return [...byCode].flatMap(([code, all]) => [
    `  ${code} (${all.length}): ${say(all[0]?.message ?? '')}`,
    ...all.slice(0, mostPrinted).map((issue) => `    ${placeOf(issue, say)}`),
    ...(all.length > mostPrinted ? [`    ${say(`and ${all.length - mostPrinted} more`)}`] : []),
  ]);
}
