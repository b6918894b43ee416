/** Loads a system from a file, or says what is wrong with it and where. */

import type { Result } from '../base/result.js';
import { readSystem } from '../model/read-system.js';
import type { PathwaySystem } from '../model/system.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';
import { parseJson } from './parse-json.js';

/** Reads a system; throws a `Failure` with every issue when it cannot. */
export function load(file: string, io: Io): PathwaySystem {
  const name = nameOf(file);
  return accepted(readSystem(parseJson(name, textOf(file, io))), name, 'a pathway system');
}

/** What a file is called in messages. */
export function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file;
}

/** The value of a reading; throws a `Failure` with every issue where there is none. */
export function accepted<T>(read: Result<T>, name: string, what: string): T {
  if (read.ok) return read.value;
  const lines = read.issues.map(({ code, path, message }) => `  ${path || '/'}: ${message} (${code})`);
  throw new Failure(exitCodes.badData, `${name} is not ${what}:\n${lines.join('\n')}`);
}

/** The text of a file; throws a `Failure` when it cannot be read. */
export function textOf(file: string, io: Io): string {
  try {
    return io.read(file);
  } catch (error) {
    throw new Failure(
      exitCodes.noInput,
      `Cannot read ${file}: ${error instanceof Error ? error.message : error}`,
    );
  }
}
