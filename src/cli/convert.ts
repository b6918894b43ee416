/** `career-pathways convert`: from one format to another, with an account of everything. */

import type { Tally } from '../io/tally.js';
import type { ConvertOptions } from './convert-options.js';
import { convertStream } from './convert-stream.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { writeNew } from './file-contents.js';
import type { Io } from './io.js';
import { type PlacedIssue, placeOf } from './place.js';
import { sourceNamed } from './sources.js';
import { targetNamed } from './targets.js';
import { writeFiles } from './write-files.js';

/** How many issues of one kind are printed. */
const mostPrinted = 20;

/** Prints or writes the document in the new format; what became of everything goes to standard error. */
export function convert(file: string, options: ConvertOptions, io: Io): number | Promise<number> {
  if (options.from === 'ndjson' || options.to === 'rows') return convertStream(file, options, io);
  const source = sourceNamed(options.from);
  const target = targetNamed(options.to);
  const { system, notes, tally } = source(file, io, options);
  const written = target(system, options);
  if ('files' in written) {
    const folder = outFolder(options.out);
    writeFiles(folder, written.files, io);
    io.out(`Written into ${folder}: ${Object.keys(written.files).join(', ')}\n`);
  } else if (options.out === undefined) io.out(written.text);
  else writeNew(options.out, written.text, io);
  for (const line of [...account('Read', tally, notes), ...account('Written', written.tally, written.losses)])
    io.err(`${line}\n`);
  return exitCodes.ok;
}

function outFolder(out: string | undefined): string {
  if (out !== undefined) return out;
  throw new Failure(exitCodes.usage, 'Say into which folder with --out FOLDER: tables are several files.');
}

function account(what: string, tally: Tally | undefined, issues: readonly PlacedIssue[]): string[] {
  return [...(tally ? [`${what}: ${sum(tally)}`] : []), ...listed(issues)];
}

/** The sum that adds up: `119 nodes = 117 mapped + 1 kept + 1 doubled-node`. */
function sum({ unit, in: all, mapped, kept, left }: Tally): string {
  const parts = [
    `${mapped} mapped`,
    `${kept} kept`,
    ...Object.entries(left).map(([code, count]) => `${count} ${code}`),
  ];
  return `${all} ${plural(unit, all)} = ${parts.join(' + ')}`;
}

function plural(unit: Tally['unit'], count: number): string {
  if (count === 1) return unit;
  return unit === 'entity' ? 'entities' : `${unit}s`;
}

/** Issues by their code: what they mean, and where. */
function listed(issues: readonly PlacedIssue[]): string[] {
  const byCode = new Map<string, PlacedIssue[]>();
  for (const issue of issues) byCode.set(issue.code, [...(byCode.get(issue.code) ?? []), issue]);
  return [...byCode].flatMap(([code, all]) => [
    `  ${code} (${all.length}): ${all[0]?.message ?? ''}`,
    ...all.slice(0, mostPrinted).map((issue) => `    ${placeOf(issue)}`),
    ...(all.length > mostPrinted ? [`    and ${all.length - mostPrinted} more`] : []),
  ]);
}
