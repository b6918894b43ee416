/** `career-pathways inspect`: problems of a document. */

import type { Issue } from '../base/result.js';
import { inspectSystem } from '../inspect/inspect-system.js';
import { inspectCtdl } from '../io/ctdl/inspect-ctdl.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';
import { accepted, load, textOf } from './load.js';
import { parseJson } from './parse-json.js';

/** Prints every problem with its place; the exit code tells whether there are any that have to be mended. */
export function inspect(file: string, { from = 'system' }: { from?: string | undefined }, io: Io): number {
  const problems = problemsOf(file, from, io);
  if (problems.length === 0) {
    io.out('No problems found.\n');
    return exitCodes.ok;
  }
  for (const { code, path, message, severity } of problems)
    io.out(`${path || '/'}: ${message} (${severity ? `${severity}, ` : ''}${code})\n`);
  io.out(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`);
  return problems.every(({ severity }) => severity === 'info') ? exitCodes.ok : exitCodes.problems;
}

function problemsOf(file: string, from: string, io: Io): readonly (Issue & { readonly severity?: string })[] {
  if (from === 'system') return inspectSystem(load(file, io));
  if (from === 'ctdl')
    return accepted(inspectCtdl(parseJson(file, textOf(file, io))), file, 'a CTDL document');
  throw new Failure(exitCodes.usage, `There is no format "${from}" for --from: one of system, ctdl.`);
}
