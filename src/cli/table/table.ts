/** `career-pathways table`: every pathway, or every program, of many documents as a row of one table. */

import { readJson } from '../../base/read-json.js';
import { command } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { failureOf } from '../file-contents.js';
import type { Io } from '../io.js';
import { dayOf, formatOf } from '../printing.js';
import { columnsOf, jobsOf, shardOf, type TableAsked, tableFormats } from './asked.js';
import type { DraftFiles } from './draft.js';
import { inputsOf, type Reading, readInputs } from './inputs.js';
import { errorColumns, headLine } from './lines.js';
import { namesOf } from './made-table.js';
import { filesOf, type Manifest, manifestHead, manifestText } from './manifest.js';
import { progressOn } from './progress.js';
import { type Counts, surveyor } from './survey-documents.js';
import { type Batch, batches, type Done, workHere, workThere } from './work.js';

const options = {
  from: { type: 'string' },
  'as-of': { type: 'string' },
  columns: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
  jobs: { type: 'string' },
  shard: { type: 'string' },
  resume: { type: 'boolean' },
  codes: { type: 'string', multiple: true },
  language: { type: 'string' },
} as const;

/** Writes or prints the rows; what becomes no row is an error in a file beside them, or on standard error. */
export const table = command({
  name: 'table',
  usage: `FILE... --as-of YYYY-MM-DD [--columns NAME,NAME...|definitions=ID+ID] [--out FILE] [--format csv|ndjson]
        [--jobs N] [--shard I/N] [--resume] [--from FORMAT] [--codes FOLDER]... [--language en|es]
Every pathway of many documents as a row of one table; with definitions=ID+ID every pathway or program against
some definitions of the catalogue. FILE: a system, one system to a line (.ndjson), a folder
of such files, - for lines from standard input, or a list of another format, as in etpl-texas:list.csv.
With --out, errors and an account of the table stand in files beside it, and --resume goes on after a run that
was killed. --shard 0/4 is the first of four parts; merge puts parts together. --jobs: how many threads.`,
  options,
  run: async ({ files, values, io, say }) => {
    const { from, out, codes } = values;
    const asked: TableAsked = {
      asOf: dayOf(values['as-of']),
      columns: columnsOf(values.columns),
      shard: shardOf(values.shard),
      format: formatOf(values.format ?? 'csv', tableFormats),
      language: values.language ?? 'en',
    };
    const jobs = jobsOf(values.jobs);
    if (values.resume && out === undefined)
      throw new Failure(exitCodes.usage, 'With --resume, say which table with --out FILE.');
    const inputs = inputsOf(files, from, io);
    const reading = readInputs(inputs, codes === undefined ? {} : { codes }, io);
    const progress = progressOn(inputs, reading, { io, say });
    const making: Making = { asked, jobs, reading, progress, io };
    const counts =
      out === undefined ? await printed(making) : await written(out, values.resume === true, making);
    if (counts === undefined) io.err(`${say(`${out} is whole already.`)}\n`);
    else io.err(`${say(`Rows: ${counts.rows}. Errors: ${counts.errors}.`)}\n`);
    // Errors that have a file of their own are part of the result.
    return out === undefined && counts && counts.errors > 0 ? exitCodes.badData : exitCodes.ok;
  },
});

/** Everything that one table is made with. */
interface Making {
  readonly asked: TableAsked;
  readonly jobs: number;
  readonly reading: Reading;
  readonly progress: (lines: number) => void;
  readonly io: Io;
}

/** The lines of all documents after so many, in order. */
async function* worked(
  { asked, jobs, reading, io }: Making,
  skipped: Reached | undefined,
): AsyncGenerator<Done> {
  const found = fresh(batches(reading.documents()), skipped);
  const threads = jobs > 1 ? io.threads?.(jobs, asked) : undefined;
  try {
    yield* threads ? workThere(found, threads, jobs) : workHere(found, surveyor(asked));
  } finally {
    await threads?.end();
  }
}

/** How far a table has come. */
interface Reached extends Counts {
  readonly documents: number;
  readonly digest: string;
}

/** The batches that an earlier run has not come to. Throws a `Failure` where it had read something else. */
async function* fresh(found: AsyncIterable<Batch>, reached: Reached | undefined): AsyncGenerator<Batch> {
  let isMet = reached === undefined;
  for await (const batch of found) {
    if (isMet) yield batch;
    else if (batch.count >= (reached?.documents ?? 0)) {
      isMet = batch.count === reached?.documents && batch.digest === reached.digest;
      if (!isMet) break;
    }
  }
  if (!isMet)
    throw new Failure(
      exitCodes.badData,
      'The input is not what the earlier run has read. Begin again, without --resume.',
    );
}

/** Prints the rows as fast as they are read, and errors on standard error. */
async function printed(making: Making): Promise<Counts> {
  const { asked, io, progress } = making;
  const heads = headsOf(asked);
  await io.out(heads.rows);
  let counts: Counts = { rows: 0, errors: 0 };
  for await (const { rows, errors, counts: more } of worked(making, undefined)) {
    if (errors !== '') io.err(`${counts.errors === 0 ? heads.errors : ''}${errors}`);
    if (rows !== '') await io.out(rows);
    counts = plus(counts, more);
    progress(counts.rows + counts.errors);
  }
  return counts;
}

/** Writes the table and the files beside it; answers nothing where an earlier run has done so. */
async function written(out: string, resume: boolean, making: Making): Promise<Counts | undefined> {
  const { asked, io, progress, reading } = making;
  const files = filesOf(out, asked.format);
  const head = manifestHead(asked, io.version);
  if (resume && isMade(files, head, io)) return undefined;
  const draft = writing(out, () => io.draft(files, { stamp: JSON.stringify(head), resume }));
  if (draft.reached === '') {
    writing(out, () => draft.finish(''));
    return undefined;
  }
  const reached = draft.reached === undefined ? undefined : (JSON.parse(draft.reached) as Reached);
  let counts: Counts = { rows: reached?.rows ?? 0, errors: reached?.errors ?? 0 };
  let documents = reached?.documents ?? 0;
  try {
    if (!reached) writing(out, () => draft.add(headsOf(asked)));
    for await (const { batch, counts: more, ...lines } of worked(making, reached)) {
      counts = plus(counts, more);
      const state: Reached | undefined = batch && { ...counts, documents: batch.count, digest: batch.digest };
      writing(out, () => draft.add(lines, state && JSON.stringify(state)));
      documents = batch?.count ?? documents;
      progress(counts.rows + counts.errors);
    }
    const manifest = { ...head, input: reading.digests, counts: { documents, ...counts } };
    writing(out, () => draft.finish(manifestText(manifest)));
    return counts;
  } catch (error) {
    draft.leave();
    throw error;
  }
}

/** Whether a table stands there that was made with the same. */
function isMade({ rows, manifest }: DraftFiles, head: object, io: Io): boolean {
  if (io.size(rows) === undefined || io.size(manifest) === undefined) return false;
  const read = readJson(io.bytes(manifest));
  const { input: _, counts: __, ...there } = (read.ok ? Object(read.value) : {}) as Partial<Manifest>;
  return JSON.stringify(there) === JSON.stringify(head);
}

/** Does something about the files of a table, with what the system throws in the words of the command. */
function writing<T>(out: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw failureOf(out, error, 'write');
  }
}

function headsOf({ columns, format }: TableAsked): { readonly rows: string; readonly errors: string } {
  return {
    rows: headLine(namesOf(columns), format),
    errors: headLine(errorColumns, format),
  };
}

function plus(one: Counts, other: Counts): Counts {
  return { rows: one.rows + other.rows, errors: one.errors + other.errors };
}
