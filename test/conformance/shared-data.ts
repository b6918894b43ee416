/**
 * Real data that stands beside the project, in ../shared, on some machines; never copied into it. The variable
 * SHARED_DATA names another folder that stands for ../shared.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../doors.js';

export const shared = process.env['SHARED_DATA'] || join(root, '../shared');

const pathOf = (path: string): string => join(shared, 'data', path);

/** Whether all of these files or folders are there; what needs them is skipped by name where they are not. */
export const isThere = (...paths: readonly string[]): boolean =>
  paths.every((path) => existsSync(pathOf(path)));

/** The bytes of a file. Called inside tests only, so that a file that is not there fails nothing. */
export const bytesOf = (path: string): Uint8Array => readFileSync(pathOf(path));

export const textOf = (path: string): string => readFileSync(pathOf(path), 'utf8');

/** The files under a folder, by their paths in the data, in order; none where the folder is not there. */
export function filesUnder(folder: string): readonly string[] {
  if (!isThere(folder)) return [];
  return readdirSync(pathOf(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** Makes a value when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
