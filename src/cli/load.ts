/** Loads a system from a file, or says what is wrong with it and where. */

import type { Issue } from '../base/result.js';
import { readSystem } from '../model/read-system.js';
import type { PathwaySystem } from '../model/system.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';
import { parseJson } from './parse-json.js';

/** Reads a system; throws a `Failure` with every issue when it cannot. */
export function load(file: string, io: Io): PathwaySystem {
  const name = file === '-' ? 'Standard input' : file;
  const read = readSystem(parseJson(name, textOf(file, io)));
  if (read.ok) return read.value;
  throw new Failure(exitCodes.badData, `${name} is not a pathway system:\n${issueLines(read.issues)}`);
}

/** Issues, a line each. */
export function issueLines(issues: readonly Issue[]): string {
  return issues.map(({ code, path, message }) => `  ${path || '/'}: ${message} (${code})`).join('\n');
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
