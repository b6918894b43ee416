/** `career-pathways inspect`: problems of a document. */

import { inspectSystem } from '../inspect/inspect-system.js';
import { checkSystemCodes } from '../io/codes/check-system-codes.js';
import { inspectCtdl } from '../io/ctdl/inspect-ctdl.js';
import { accepted } from './accepted.js';
import { codeBooks } from './code-books.js';
import { exitCodes } from './exit-codes.js';
import { nameOf, textOf } from './file-contents.js';
import type { Io } from './io.js';

import { parseJson } from './parse-json.js';
import { type PlacedIssue, placeOf } from './place.js';
import { sourceNamed } from './sources.js';

/** Prints every problem with its place; the exit code tells whether there are any that have to be mended. */
export function inspect(
  file: string,
  options: { from?: string | undefined; codes?: string[] | undefined },
  io: Io,
): number {
  const problems = problemsOf(file, options, io);
  if (problems.length === 0) {
    io.out('No problems found.\n');
    return exitCodes.ok;
  }
  for (const problem of problems) {
    const { code, message, severity } = problem;
    io.out(`${placeOf(problem)}: ${message} (${severity ? `${severity}, ` : ''}${code})\n`);
  }
  io.out(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`);
  return problems.every(({ severity }) => severity === 'info') ? exitCodes.ok : exitCodes.problems;
}

function problemsOf(
  file: string,
  { from = 'system', codes }: { from?: string | undefined; codes?: string[] | undefined },
  io: Io,
): readonly (PlacedIssue & { readonly severity?: string })[] {
  if (from === 'ctdl')
    return accepted(inspectCtdl(parseJson(nameOf(file), textOf(file, io))), nameOf(file), 'a CTDL document');
  const { system, notes, placed, codesChecked } = sourceNamed(from)(file, io, { codes });
  const problems: readonly (PlacedIssue & { readonly severity?: string })[] = [
    ...inspectSystem(system),
    ...(codes && !codesChecked ? checkSystemCodes(system, codeBooks(codes, io)) : []),
  ];
  return [...notes, ...(placed ? problems.map((problem) => ({ ...problem, ...placed(problem) })) : problems)];
}
