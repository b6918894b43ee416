/**
 * A table that is written beside its place, with a journal of how far it has come: whole under its name or not there at
 * all, and a run that was killed can be gone on with. Rows are written before the journal says so; what it does not
 * speak of is cut off.
 */

import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isRunning, nameNew } from '../new-files.js';

/** The files of a table. */
export interface DraftFiles {
  readonly rows: string;
  readonly errors: string;
  readonly manifest: string;
}

/** How it is begun. */
export interface DraftOptions {
  /** What it is made with: a draft of something else is not gone on with. */
  readonly stamp: string;
  /** Whether to go on with what an earlier run has left; otherwise that is thrown away. */
  readonly resume: boolean;
}

/** A table that is being written. */
export interface Draft {
  /** What was said with the last lines of an earlier run; undefined: it begins. */
  readonly reached: string | undefined;
  /** Adds lines, and what to remember once they are there. */
  readonly add: (lines: { readonly rows: string; readonly errors: string }, reached?: string) => void;
  /** Gives the files their names. */
  readonly finish: (manifest: string) => void;
  /** Leaves the draft for a later run, where there is something to go on with. */
  readonly leave: () => void;
}

interface Entry {
  readonly rows: number;
  readonly errors: number;
  readonly reached: string;
  /** The drafts are whole, and were being given their names. */
  readonly done?: true;
}

/** The first line of a journal: what is made, and by which run. */
interface Head {
  readonly stamp: string;
  readonly host: string;
  readonly process: number;
}

/** In which order files get their names: the table itself last. */
const order = ['errors', 'manifest', 'rows'] as const;

/** Begins a table, or goes on with one. */
export function draftOn(files: DraftFiles, { stamp, resume }: DraftOptions): Draft {
  mkdirSync(dirname(files.rows), { recursive: true });
  const drafts = {
    rows: besides(files.rows),
    errors: besides(files.errors),
    manifest: besides(files.manifest),
  };
  const journal = besides(files.rows, 'journal');
  const left = existsSync(journal) ? journalIn(readFileSync(journal, 'utf8')) : undefined;
  if (left?.host === hostname() && isRunning(left.process))
    throw new Error('EBUSY: another run is writing this table');
  if (left && resume && left.stamp !== stamp) throw new Error('ESTAMP: begun with other options');
  const last = left && resume ? left.entries.findLast((each) => isThere(each, drafts)) : undefined;
  // What was being named when a run was killed is ours, and not in the way of a new one.
  if (left?.entries.at(-1)?.done && !existsSync(files.rows) && !last)
    for (const name of ['errors', 'manifest'] as const) rmSync(files[name], { force: true });
  if (!last?.done && order.some((name) => existsSync(files[name])))
    throw new Error('EEXIST: file already exists');
  const places = { files, drafts, journal };
  return last?.done ? whole(places) : opened(places, stamp, last);
}

interface Places {
  readonly files: DraftFiles;
  readonly drafts: DraftFiles;
  readonly journal: string;
}

/** A draft that lines are added to. */
function opened({ files, drafts, journal }: Places, stamp: string, last: Entry | undefined): Draft {
  const at = { rows: last?.rows ?? 0, errors: last?.errors ?? 0 };
  const rows = openAt(drafts.rows, at.rows);
  const errors = openAt(drafts.errors, at.errors);
  const log = openJournal(journal, stamp, last);
  const note = (entry: Entry) => write(log, `${JSON.stringify(entry)}\n`);
  const close = () => {
    for (const each of [rows, errors, log]) closeSync(each);
  };
  let isKept = last !== undefined;
  return {
    reached: last?.reached,
    add: (lines, reached) => {
      at.rows += write(rows, lines.rows);
      at.errors += write(errors, lines.errors);
      if (reached === undefined) return;
      note({ ...at, reached });
      isKept = true;
    },
    finish: (manifest) => {
      put(drafts.manifest, manifest);
      fsyncSync(rows);
      fsyncSync(errors);
      note({ ...at, reached: '', done: true });
      fsyncSync(log);
      close();
      nameAll({ files, drafts, journal });
    },
    leave: () => {
      close();
      if (isKept) return;
      for (const each of [drafts.rows, drafts.errors, journal]) rmSync(each, { force: true });
    },
  };
}

/** A draft that is whole, and was being named when its run was killed. */
function whole(places: Places): Draft {
  return {
    reached: '',
    add: () => undefined,
    finish: () => nameAll(places),
    leave: () => undefined,
  };
}

/** Opens a file to write on from a place; what is behind it is cut off. */
function openAt(file: string, length: number): number {
  const open = openSync(file, 'a');
  ftruncateSync(open, length);
  return open;
}

/** A journal is written anew as a whole, so that no line of it is half of one run and half of another. */
function openJournal(journal: string, stamp: string, last: Entry | undefined): number {
  const head: Head = { stamp, host: hostname(), process: process.pid };
  const fresh = `${journal}.new`;
  put(fresh, [head, ...(last ? [last] : [])].map((line) => `${JSON.stringify(line)}\n`).join(''));
  renameSync(fresh, journal);
  return openSync(journal, 'a');
}

function nameAll({ files, drafts, journal }: Places): void {
  for (const name of order) if (existsSync(drafts[name])) nameOnce(drafts[name], files[name]);
  rmSync(journal, { force: true });
}

/** Gives a draft its name; it may have it already from a run that was killed right then. */
function nameOnce(draft: string, file: string): void {
  if (!existsSync(file) || statSync(file).ino !== statSync(draft).ino) nameNew(draft, file);
  rmSync(draft, { force: true });
}

/** Whether the drafts still hold what an entry of the journal says; a machine that lost power may have kept less. */
function isThere({ rows, errors, done }: Entry, drafts: DraftFiles): boolean {
  if (done) return true;
  return [[drafts.rows, rows] as const, [drafts.errors, errors] as const].every(
    ([draft, length]) => existsSync(draft) && statSync(draft).size >= length,
  );
}

/** What a journal says, as far as its lines are whole. */
function journalIn(text: string): Head & { readonly entries: readonly Entry[] } {
  const lines = text.split('\n').slice(0, -1);
  const read = lines.flatMap((line): unknown[] => {
    try {
      return [JSON.parse(line)];
    } catch {
      return [];
    }
  });
  const [head, ...entries] = read as [Head?, ...Entry[]];
  return { stamp: '', host: '', process: 0, ...head, entries };
}

function besides(file: string, ending = 'part'): string {
  return join(dirname(file), `.${basename(file)}.${ending}`);
}

function put(file: string, text: string): void {
  const open = openSync(file, 'w');
  write(open, text);
  fsyncSync(open);
  closeSync(open);
}

function write(open: number, text: string): number {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; ) from += writeSync(open, bytes, from);
  return bytes.length;
}
