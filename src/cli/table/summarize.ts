/** `career-pathways summarize`: tables in short, as counts that can be added up. */

import { PathwayError } from '../../base/pathway-error.js';
import { sha256 } from '../../base/sha256.js';
import { jsonText } from '../../base/visible.js';
import { mergeSummaries } from '../../survey/merge-summaries.js';
import { counter } from '../../survey/summarize-rows.js';
import type { Summary } from '../../survey/summary.js';
import { command } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { writeNew } from '../file-contents.js';
import type { Io } from '../io.js';
import { groupsOf } from './asked.js';
import { manifestOf, otherTable, rowsIn } from './made-table.js';

/** Prints or writes one summary of all tables that are named. */
export const summarize = command({
  name: 'summarize',
  usage: `FILE... [--out FILE] [--language en|es]
What tables that table has written come to: how often each verdict, each element and each cause stands, exact
sums, histograms; as JSON. FILE: the whole table, or parts of it. Summaries of parts are put together by merge.`,
  options: { out: { type: 'string' }, language: { type: 'string' } },
  run: async ({ files, values, io }) => {
    const summaries: Summary[] = [];
    for (const file of files) summaries.push(await summaryOf(file, io));
    await printSummary(mergedOf(summaries, 'keep'), values.out, io);
    return exitCodes.ok;
  },
});

/** A table in short, row by row. */
async function summaryOf(file: string, io: Io): Promise<Summary> {
  const manifest = manifestOf(file, io);
  const { asOf, columns: names, shard, counts, input, definitions } = manifest;
  const columns = groupsOf(names);
  const digests = input.map(({ sha256: digest }) => digest);
  const source = digests.length === 1 ? digests[0] : sha256(digests.join(' '));
  const counting = counter({
    asOf,
    columns,
    shard,
    ...(source !== undefined && { source }),
    errors: counts.errors,
  });
  try {
    for await (const row of rowsIn(file, manifest, io)) counting.add(row);
  } catch (error) {
    if (error instanceof PathwayError && error.argument?.startsWith('rows')) throw otherTable(file);
    throw error;
  }
  const summary = counting.summary();
  if (summary.rows !== counts.rows || JSON.stringify(summary.definitions) !== JSON.stringify(definitions))
    throw otherTable(file);
  return summary;
}

/** Summaries put together; what keeps them apart is wrong with the data. */
export function mergedOf(summaries: readonly Summary[], missing: 'keep' | 'refuse'): Summary {
  try {
    return mergeSummaries(summaries, { missing });
  } catch (error) {
    if (!(error instanceof PathwayError)) throw error;
    throw new Failure(exitCodes.badData, error.message);
  }
}

/** Prints a summary, or writes it into a new file. */
export async function printSummary(summary: Summary, out: string | undefined, io: Io): Promise<void> {
  const text = `${jsonText(summary, 2)}\n`;
  if (out === undefined) await io.out(text);
  else await writeNew(out, [text], io);
}
