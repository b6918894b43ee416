/** Why a command stops early, and with which exit code. */

import { PathwayError, type PathwayErrorCode } from '../base/pathway-error.js';
import { visible } from '../base/visible.js';
import type { CellFinding } from '../io/csv/cell-finding.js';
import { exitCodes } from './exit-codes.js';
import { placeOf } from './place.js';
import type { Say } from './say.js';

/** Ends a command with an exit code, and with a message above what is wrong with its data. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: number;
  /** What is wrong with the data, where it is that. */
  readonly issues: readonly CellFinding[];
  /** The message, and each thing that is wrong, in a language. */
  readonly said: (say: Say) => string;

  constructor(code: number, head: string, issues: readonly CellFinding[] = []) {
    const said = (say: Say) => [...head.split('\n').map(say), ...issues.map(lineIn(say))].join('\n');
    super(said((english) => english));
    this.code = code;
    this.issues = issues;
    this.said = said;
  }
}

const lineIn = (say: Say) => (issue: CellFinding) =>
  visible(`  ${placeOf(issue, say)}: ${say(issue.message)} (${issue.code})`);

/** Whether a person can make this mistake while typing a command; every other one is a mistake of the command. */
function isTyped({ code, argument = '' }: PathwayError): boolean {
  const words: readonly PathwayErrorCode[] = ['ambiguous-pathway', 'bad-budget', 'bad-count', 'bad-day'];
  return (
    words.includes(code) ||
    (code.startsWith('unknown-') && code !== 'unknown-proposition') ||
    (code === 'bad-argument' && argument.startsWith('options.'))
  );
}

/** How any error ends the command. An unforeseen error is never taken for a verdict. */
export function failureFrom(error: unknown): Failure {
  if (error instanceof Failure) return error;
  // What a file or a list that the command reads from throws has a word of its own.
  if (error instanceof PathwayError && error.cause instanceof Failure) return error.cause;
  if (error instanceof PathwayError) {
    const message = visible(error.message);
    if (error.code === 'bad-system' || (isTyped(error) && error.issues.length > 0))
      return new Failure(exitCodes.badData, message, error.issues);
    if (isTyped(error)) return new Failure(exitCodes.usage, message);
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Failure(
    exitCodes.internal,
    `The command failed through a mistake of its own. Please report it with what you typed and these lines:\n${what}`,
  );
}
