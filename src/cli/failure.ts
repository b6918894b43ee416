/** Why a command stops early, and with which exit code. */

import { PathwayError, type PathwayErrorCode } from '../base/pathway-error.js';
import { visible } from '../base/visible.js';
import { exitCodes } from './exit-codes.js';

/** Ends a command with a message and an exit code. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

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
    const lines = error.issues.map(({ path, message, code }) =>
      visible(`  ${path || '/'}: ${message} (${code})`),
    );
    const message = [visible(error.message), ...lines].join('\n');
    if (error.code === 'bad-system' || (isTyped(error) && lines.length > 0))
      return new Failure(exitCodes.badData, message);
    if (isTyped(error)) return new Failure(exitCodes.usage, message);
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Failure(
    exitCodes.internal,
    `The command failed through a mistake of its own. Please report it with what you typed and these lines:\n${what}`,
  );
}
