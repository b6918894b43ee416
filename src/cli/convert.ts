/** `career-pathways convert`: from one format to another, with an account of everything. */

import type { Issue } from '../base/result.js';
import type { Tally } from '../io/tally.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { type Format, formats } from './formats.js';
import type { Io } from './io.js';

/** How many issues of one kind are printed. */
const mostPrinted = 20;

/** Prints the document in the new format; what became of everything goes to standard error. */
export function convert(
  file: string,
  { from, to, base }: { from?: string | undefined; to?: string | undefined; base?: string | undefined },
  io: Io,
): number {
  const source = formatNamed('--from', from);
  const target = formatNamed('--to', to);
  const { system, notes, tally } = source.read(file, io);
  const written = target.write(system, base === undefined ? {} : { base });
  io.out(written.text);
  io.err(
    `${[...account('Read', tally, notes), ...account('Written', written.tally, written.losses)].join('\n')}\n`,
  );
  return exitCodes.ok;
}

function formatNamed(option: string, name: string | undefined): Format {
  const format = name !== undefined && Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format) return format;
  const given = name === undefined ? `Add ${option}` : `There is no format "${name}" for ${option}`;
  throw new Failure(exitCodes.usage, `${given}: one of ${Object.keys(formats).join(', ')}.`);
}

function account(what: string, tally: Tally | undefined, issues: readonly Issue[]): string[] {
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
function listed(issues: readonly Issue[]): string[] {
  const byCode = new Map<string, Issue[]>();
  for (const issue of issues) byCode.set(issue.code, [...(byCode.get(issue.code) ?? []), issue]);
  return [...byCode].flatMap(([code, all]) => [
    `  ${code} (${all.length}): ${all[0]?.message ?? ''}`,
    ...all.slice(0, mostPrinted).map(({ path }) => `    ${path || '/'}`),
    ...(all.length > mostPrinted ? [`    and ${all.length - mostPrinted} more`] : []),
  ]);
}
