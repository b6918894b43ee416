/** The only error this library throws: a mistake in the calling code. */

import type { Finding } from './finding.js';

/** What a caller can get wrong, in words that stay the same between releases. */
export type PathwayErrorCode =
  /** An argument is of the wrong kind: a number where a list belongs, a word that is not in the list. */
  | 'bad-argument'
  /** Not a pathway system, or a reference in it that leads nowhere; `issues` lists them. */
  | 'bad-system'
  /** Not a value that `pathwayGraph` or `systemGraph` returned. */
  | 'bad-graph'
  /** Not a day, `YYYY-MM-DD`. */
  | 'bad-day'
  /** Not a whole number of 1 or more. */
  | 'bad-count'
  /** Not a whole number of 0 or more. */
  | 'bad-budget'
  /** A price that cannot be added exactly, or is less than nothing. */
  | 'bad-price'
  /** A function that the caller gave failed; `cause` is what it threw. */
  | 'callback-failed'
  /** The document has no such goal. */
  | 'unknown-goal'
  /** The system has no such pathway. */
  | 'unknown-pathway'
  /** The system has no such step. */
  | 'unknown-step'
  /** The system has no such partner. */
  | 'unknown-partner'
  /** The system has no such credential. */
  | 'unknown-credential'
  /** The system has no such agreement. */
  | 'unknown-agreement'
  /** A table has no row with this id, which a change names. */
  | 'unknown-row'
  /** A formula of the definition names a proposition that it lacks. */
  | 'unknown-proposition'
  /** A history has no such point or edit. */
  | 'unknown-point'
  /** Something names the row that is to be removed; `issues` lists each place. */
  | 'still-named'
  /** A change adds what is there already. */
  | 'already-there'
  /** Two rows of a list have one id. */
  | 'doubled-id'
  /** The system has several pathways and none was named. */
  | 'ambiguous-pathway'
  /** The texts are those of another definition. */
  | 'wrong-texts'
  /** A part of a table is in none of the summaries. */
  | 'missing-shard'
  /** A part of a table is in two summaries. */
  | 'doubled-shard'
  /** Summaries of different tables cannot be added. */
  | 'other-table';

/** What a `PathwayError` says beside its code and message. */
export interface PathwayErrorDetails {
  /** The argument that is wrong, as the function calls it: `goal`, `options.count`. */
  readonly argument?: string;
  /** The places in the data that caused it. */
  readonly issues?: readonly Finding[];
  /** What a function that the caller gave threw. */
  readonly cause?: unknown;
}

/**
 * Thrown for a caller's mistake: a literal that is not a pathway system, an id that is not in the document,
 * an `asOf` that is not a day. Data from outside never causes it; readers answer with a `Result` instead.
 *
 * @example
 * ```ts
 * import { PathwayError } from 'career-pathways';
 * const error = new PathwayError('bad-day', 'asOf is "tomorrow". Write a day, YYYY-MM-DD.', { argument: 'asOf' });
 * [error.code, error.argument]; // => ['bad-day', 'asOf']
 * ```
 */
export class PathwayError extends Error {
  override readonly name = 'PathwayError';
  /** What went wrong, in a word that stays the same between releases. */
  readonly code: PathwayErrorCode;
  /** The argument that is wrong, as the function calls it. */
  readonly argument: string | undefined;
  /** The places in the data that caused it; empty when the mistake is in the call itself. */
  readonly issues: readonly Finding[];

  constructor(code: PathwayErrorCode, message: string, details: PathwayErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.argument = details.argument;
    this.issues = details.issues ?? [];
  }
}
