/** `career-pathways inspect`: problems of a document. */

import { inspectSystem } from '../inspect/inspect-system.js';
import { exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { load } from './load.js';

/** Prints every problem with its place; the exit code tells whether there are any. */
export function inspect(file: string, io: Io): number {
  const problems = inspectSystem(load(file, io));
  if (problems.length === 0) {
    io.out('No problems found.\n');
    return exitCodes.ok;
  }
  for (const { code, path, message } of problems) io.out(`${path}: ${message} (${code})\n`);
  io.out(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`);
  return exitCodes.problems;
}
