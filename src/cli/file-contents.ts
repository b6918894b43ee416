/** What is in a file or a folder; the end of the command where it cannot be read. */

import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';

/** What a file is called in messages. */
export function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file;
}

/** The text of a file. */
export function textOf(file: string, io: Io): string {
  return orFailure(file, () => io.read(file));
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

/** Writes a file that is not there yet. */
export function writeNew(file: string, text: string, io: Io): void {
  orFailure(file, () => io.write(file, text), 'write');
}

function orFailure<T>(file: string, act: () => T, verb: 'read' | 'write' = 'read'): T {
  try {
    return act();
  } catch (error) {
    throw failureOf(file, error, verb);
  }
}

/** What the system says first → what it means, and what to do. */
const whys: readonly (readonly [start: RegExp, why: string])[] = [
  [/^EISDIR/, 'it is a folder. A folder of tables is read with --from tables.'],
  // Not where a folder has to be made and a file is in its place.
  [
    /^EEXIST(?!.*mkdir)/,
    'it is there already, and nothing is ever written over. Name a new file, or remove this one first.',
  ],
];

function failureOf(file: string, error: unknown, verb: 'read' | 'write'): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  const why = whys.find(([start]) => start.test(reason))?.[1] ?? reason;
  const code = verb === 'read' ? exitCodes.noInput : exitCodes.cannotWrite;
  return new Failure(code, `Cannot ${verb} ${file}: ${why}`);
}
