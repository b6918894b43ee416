/** `career-pathways inspect`: problems of a document. */

import { plainText } from '../base/visible.js';
import { inspectSystem } from '../inspect/inspect-system.js';
import { checkSystemCodes } from '../io/codes/check-system-codes.js';
import type { CellFinding } from '../io/csv/cell-finding.js';
import { inspectCtdl } from '../io/ctdl/inspect-ctdl.js';
import { accepted } from './accepted.js';
import { codeBooks } from './code-books.js';
import { command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { bytesOf, nameOf } from './file-contents.js';
import type { Io } from './io.js';
import { parseJson } from './parse-json.js';
import { placeOf } from './place.js';
import { sourceNamed } from './sources.js';

/** Prints every problem with its place; the exit code is 1 where any has to be mended. */
export const inspect = command({
  name: 'inspect',
  usage: `FILE [--codes FOLDER]... [--language en|es]
Problems of a document: references that lead nowhere, cycles, doors off their pathway, and what is wrong by its
own format: cells of tables, codes of provider lists, a CTDL document as it is written.
Exit code: 0 none, 1 some.`,
  options: {
    from: { type: 'string' },
    codes: { type: 'string', multiple: true },
    language: { type: 'string' },
  },
  run: ({ file, values: { from, codes }, say, io }) => {
    const problems = from === 'ctdl' ? ctdlProblems(file, io) : problemsOf(file, from ?? 'system', codes, io);
    if (problems.length === 0) {
      io.out(`${say('No problems found.')}\n`);
      return exitCodes.ok;
    }
    for (const problem of problems) {
      const { code, message, severity } = problem;
      io.out(plainText([`${placeOf(problem, say)}: ${say(message)} (${say(severity)}, ${code})`]));
    }
    io.out(`${say(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`)}\n`);
    return problems.every(({ severity }) => severity === 'info') ? exitCodes.ok : exitCodes.problems;
  },
});

function ctdlProblems(file: string, io: Io): readonly CellFinding[] {
  return accepted(inspectCtdl(parseJson(nameOf(file), bytesOf(file, io))), nameOf(file), 'a CTDL document');
}

function problemsOf(
  file: string,
  from: string,
  codes: readonly string[] | undefined,
  io: Io,
): readonly CellFinding[] {
  const { system, notes, placed, codesChecked } = sourceNamed(from)(file, io, { codes });
  const problems: readonly CellFinding[] = [
    ...inspectSystem(system),
    ...(codes && !codesChecked ? checkSystemCodes(system, codeBooks(codes, io)) : []),
  ];
  return [...notes, ...(placed ? problems.map((problem) => placed(problem)) : problems)];
}
