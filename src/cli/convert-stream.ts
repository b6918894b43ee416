/** `career-pathways convert --from ndjson --to rows`: many systems in, rows of one table out, with flat memory. */

import { streamHeader, streamRows, streamSystems } from '../io/tables/stream.js';
import { type TableName, tables } from '../model/tables.js';
import type { ConvertOptions } from './convert-options.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { chunksOf } from './file-contents.js';
import type { Io } from './io.js';

/** How often progress is told: after so many systems. */
const every = 1000;

/** Prints the rows; lines that are no system are named on standard error, and counted. */
export async function convertStream(
  file: string,
  { from, to, table }: ConvertOptions,
  io: Io,
): Promise<number> {
  if (from !== 'ndjson' || to !== 'rows')
    throw new Failure(
      exitCodes.usage,
      'A stream of systems (--from ndjson) is turned into rows (--to rows --table NAME).',
    );
  const names: readonly string[] = Object.values(tables);
  if (table === undefined || !names.includes(table))
    throw new Failure(exitCodes.usage, `Say of which table with --table: one of ${names.join(', ')}.`);
  const left: Record<string, number> = {};
  let read = 0;
  let refused = 0;
  for await (const found of streamSystems(chunksOf(file, io))) {
    if (read + refused === 0) io.out(streamHeader(table as TableName));
    if (found.ok) {
      io.out(streamRows(found.value, table as TableName));
      read++;
    } else {
      const [first] = found.issues;
      const code = first?.code ?? 'unreadable';
      left[code] = (left[code] ?? 0) + 1;
      refused++;
      io.err(`line ${found.line}${first?.path ?? ''}: ${first?.message ?? ''} (${code})\n`);
    }
    if ((read + refused) % every === 0) io.progress(`${read + refused} systems`);
  }
  if (read + refused === 0) io.out(streamHeader(table as TableName));
  const parts = [`${read} mapped`, ...Object.entries(left).map(([code, count]) => `${count} ${code}`)];
  io.err(`Read: ${read + refused} systems = ${parts.join(' + ')}\n`);
  return refused > 0 ? exitCodes.badData : exitCodes.ok;
}
