/** Files and folders that come into being as a whole: written beside their place, then given their name. */

import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** Writes a file that is not there yet. Throws with nothing left behind where it is, or where writing fails. */
export async function newFile(file: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
  if (existsSync(file)) throw new Error('EEXIST: file already exists');
  await made(file, async (draft) => {
    await fill(draft, pieces);
    nameNew(draft, file);
  });
}

/** Writes files into a folder that is not there yet, or is empty. */
export async function newFolder(folder: string, files: { readonly [name: string]: string }): Promise<void> {
  // The folder that one stands in cannot be put in place of another.
  const isHere = !relative(resolve(folder), process.cwd()).startsWith('..');
  if (existsSync(folder) && (isHere || readdirSync(folder).length > 0))
    throw new Error('ENOTEMPTY: directory not empty');
  await made(resolve(folder), async (draft) => {
    mkdirSync(draft);
    for (const [name, text] of Object.entries(files)) await fill(join(draft, name), [text]);
    renameSync(draft, folder);
  });
}

/**
 * Writes a text in place of a file, with the same rights, where the file is still what it was. A link stays one: what it
 * leads to is replaced.
 */
export async function replaceFile(file: string, was: Uint8Array, text: string): Promise<void> {
  const target = realpathSync(file);
  await made(target, async (draft) => {
    await fill(draft, [text]);
    chmodSync(draft, statSync(target).mode);
    if (!readFileSync(target).equals(was)) throw new Error('ECHANGED: the file has changed');
    renameSync(draft, target);
  });
}

/** Makes something under a name of its own, which is gone afterwards, however it ends. */
async function made(target: string, make: (draft: string) => Promise<void>): Promise<void> {
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  const beginning = `.${basename(target)}.`;
  removeLeft(folder, beginning);
  const draft = join(folder, `${beginning}${process.pid}.part`);
  try {
    await make(draft);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function fill(file: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const open = openSync(file, 'wx');
  try {
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece);
      for (let from = 0; from < bytes.length; ) from += writeSync(open, bytes, from);
    }
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** Gives a file its name without putting it in place of another: a second name, where the disk has such. */
export function nameNew(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || existsSync(file)) throw error;
    renameSync(draft, file);
  }
}

/** Removes what a run that was killed has left: its draft has the number of a process that is no more. */
function removeLeft(folder: string, beginning: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(beginning) || !name.endsWith('.part')) continue;
    const process = Number(name.slice(beginning.length, -'.part'.length));
    if (Number.isInteger(process) && !isRunning(process))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Whether there is a process of that number, other than this one. */
export function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
