/** What is in a file or a folder; the end of the command where it cannot be read. */

import { PathwayError } from '../base/pathway-error.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';

/** What a file is called in messages. */
export function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file;
}

/** The bytes of a file. */
export function bytesOf(file: string, io: Io): Uint8Array {
  return orFailure(file, () => io.bytes(file));
}

/** The bytes of a file, piece by piece. */
export async function* chunksOf(file: string, io: Io): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of io.chunks(file)) yield chunk;
  } catch (error) {
    throw failureOf(file, error, 'read');
  }
}

/** The bytes of every file in a folder whose name ends in a certain way: name → bytes. */
export function folderOf(folder: string, ending: RegExp, io: Io): { readonly [name: string]: Uint8Array } {
  const names = orFailure(folder, () => io.list(folder)).filter((name) => ending.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, bytesOf(`${folder}/${name}`, io)]));
}

/** Whether there is a folder under a name. */
export function isFolder(name: string, io: Io): boolean {
  if (name === '-') return false;
  try {
    io.list(name);
    return true;
  } catch {
    return false;
  }
}

/** Writes a file that is not there yet, or nothing. What gives the pieces may end the command in its own words. */
export async function writeNew(
  file: string,
  pieces: AsyncIterable<string> | Iterable<string>,
  io: Io,
): Promise<void> {
  await written(file, io.write(file, pieces));
}

/** Writes a text in place of a file that is still what it was, or nothing. */
export async function writeOver(
  file: string,
  { was, text }: { readonly was: Uint8Array; readonly text: string },
  io: Io,
): Promise<void> {
  await written(file, io.replace(file, was, text));
}

/** Writes a folder that is not there yet or is empty, or nothing. */
export async function writeNewFolder(
  folder: string,
  files: { readonly [name: string]: string },
  io: Io,
): Promise<void> {
  await written(folder, io.writeFolder(folder, files));
}

async function written(target: string, writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    if (error instanceof Failure || error instanceof PathwayError) throw error;
    throw failureOf(target, error, 'write');
  }
}

function orFailure<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw failureOf(file, error, 'read');
  }
}

/** What the system says first → what it means, and what to do. */
const whys: readonly (readonly [start: RegExp, why: string])[] = [
  [/^EISDIR/, 'it is a folder. A folder of tables is read with --from tables.'],
  [/^ECHANGED/, 'somebody else changed it meanwhile. Nothing was written; try again.'],
  [/^EBUSY/, 'another run is writing it. If there is none, remove the file beside it that ends in .journal.'],
  [/^ESTAMP/, 'it was begun with other options. Begin again, without --resume.'],
  [/^ENOTEMPTY/, 'it is a folder with something in it. Name a new folder.'],
  // Not where a folder has to be made and a file is in its place.
  [
    /^EEXIST(?!.*mkdir)/,
    'it is there already, and nothing is ever written over. Name a new file, or remove this one first.',
  ],
];

/** How what the system throws about a file ends the command. */
export function failureOf(file: string, error: unknown, verb: 'read' | 'write'): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  const why = whys.find(([start]) => start.test(reason))?.[1] ?? reason;
  const code = verb === 'read' ? exitCodes.noInput : exitCodes.cannotWrite;
  return new Failure(code, `Cannot ${verb} ${file}: ${why}`);
}
