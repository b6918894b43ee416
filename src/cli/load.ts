/** Loads a system from a file, or says what is wrong with it and where. */

import { readSystem } from '../model/read-system.js';
import type { PathwaySystem } from '../model/system.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';

/** Reads a system; throws a `Failure` with every issue when it cannot. */
export function load(file: string, io: Io): PathwaySystem {
  const name = file === '-' ? 'Standard input' : file;
  const read = readSystem(parse(name, textOf(file, io)));
  if (read.ok) return read.value;
  const lines = read.issues.map(({ code, path, message }) => `  ${path || '/'}: ${message} (${code})`);
  throw new Failure(exitCodes.badData, `${name} is not a pathway system:\n${lines.join('\n')}`);
}

function textOf(file: string, io: Io): string {
  try {
    return io.read(file);
  } catch (error) {
    throw new Failure(
      exitCodes.noInput,
      `Cannot read ${file}: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Failure(exitCodes.badData, `${file} is not JSON${spot(text, message)}: ${message}`);
  }
}

/** The line and column of the position that the engine names, if it names one. */
function spot(text: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
