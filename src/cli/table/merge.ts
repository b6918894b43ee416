/** `career-pathways merge`: summaries, or tables, of the parts of one table put together. */

import { checkSummary, type Summary } from '../../survey/summary.js';
import { command } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { bytesOf } from '../file-contents.js';
import { parseJson } from '../parse-json.js';
import { filesOf } from './manifest.js';
import { mergeTables } from './merge-tables.js';
import { mergedOf, printSummary } from './summarize.js';

/** Prints or writes what the whole comes to; refuses parts that are missing or there twice. */
export const merge = command({
  name: 'merge',
  usage: `FILE... [--out FILE] [--language en|es]
Put parts together: summaries that summarize has written, or tables of parts. In any order, to the same file
that the whole would have given. Refused: a part that is missing or there twice, and parts of different tables.`,
  options: { out: { type: 'string' }, language: { type: 'string' } },
  run: async ({ files, values: { out }, io, say }) => {
    if (files.some((file) => io.size(filesOf(file, 'csv').manifest) !== undefined)) {
      if (out === undefined)
        throw new Failure(exitCodes.usage, 'Say into which file with --out FILE: a table is several files.');
      const { rows, errors } = await mergeTables(files, out, io);
      io.err(`${say(`Rows: ${rows}. Errors: ${errors}.`)}\n`);
      return exitCodes.ok;
    }
    const summaries = files.map((file) => summaryFrom(file, parseJson(file, bytesOf(file, io))));
    await printSummary(mergedOf(summaries, 'refuse'), out, io);
    return exitCodes.ok;
  },
});

/** A summary that was read. */
function summaryFrom(file: string, value: unknown): Summary {
  try {
    checkSummary(value, 'summary');
  } catch {
    throw new Failure(exitCodes.badData, `${file} is no summary that summarize has written.`);
  }
  return value;
}
