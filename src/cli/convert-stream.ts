/** `career-pathways convert --from ndjson --to rows`: many systems in, rows of one table out, with flat memory. */

import { plainText } from '../base/visible.js';
import { streamRows, streamSystems } from '../io/tables/stream.js';
import type { PathwaySystem } from '../model/system.js';
import { type TableName, tables } from '../model/tables.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { chunksOf, writeNew } from './file-contents.js';
import type { Io } from './io.js';
import { printRows } from './printing.js';
import type { Say } from './say.js';

/** How often progress is shown: after so many systems. */
const every = 1000;

/** The options of the command that a stream knows, and the language it answers in. */
interface StreamOptions {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly out?: string | undefined;
  readonly table?: string | undefined;
  readonly say: Say;
}

/** Prints the rows; lines that are no system are named on standard error, and counted. */
export async function convertStream(
  file: string,
  { from, to, out, table, say }: StreamOptions,
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
  const counts = new Map<string, number>();
  const rows = streamRows(counted(file, { counts, say }, io), { table: table as TableName });
  if (out !== undefined) await writeNew(out, rows, io);
  else for await (const piece of rows) await printRows(piece, io);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const { mapped = 0, ...left } = Object.fromEntries(counts);
  const parts = [say(`${mapped} mapped`), ...Object.entries(left).map(([code, count]) => `${count} ${code}`)];
  io.err(`${say('Read')}: ${say(`${all} systems`)} = ${parts.join(' + ')}\n`);
  return all > mapped ? exitCodes.badData : exitCodes.ok;
}

/** The systems of a stream; every line is counted, as mapped or by what is wrong with it. */
async function* counted(
  file: string,
  { counts, say }: { readonly counts: Map<string, number>; readonly say: Say },
  io: Io,
): AsyncGenerator<PathwaySystem> {
  let lines = 0;
  for await (const found of streamSystems(chunksOf(file, io))) {
    const [first] = found.ok ? [] : found.issues;
    const code = found.ok ? 'mapped' : (first?.code ?? 'unreadable');
    counts.set(code, (counts.get(code) ?? 0) + 1);
    if (found.ok) yield found.value;
    else
      io.err(
        plainText([
          `${say(`line ${found.line}`)}${first?.path ?? ''}: ${say(first?.message ?? '')} (${code})`,
        ]),
      );
    if (++lines % every === 0) io.progress(say(`${lines} systems`));
  }
}
