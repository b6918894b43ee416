/** The only error this library throws: a mistake in the calling code. */

import type { Issue } from './result.js';

/**
 * Thrown for a caller's mistake: a literal that is not a pathway system, an id that is not in the document,
 * an `asOf` that is not a day. Data from outside never causes it; readers answer with a `Result` instead.
 *
 * @example
 * ```ts
 * import { PathwayError } from 'career-pathways';
 * const error = new PathwayError('unknown-pathway', 'There is no pathway "rn" in this system.');
 * error.code; // => 'unknown-pathway'
 * ```
 */
export class PathwayError extends Error {
  override readonly name = 'PathwayError';
  /** What went wrong, in a word that stays the same between releases. */
  readonly code: string;
  /** The places in the data that caused it; empty when the mistake is in the call itself. */
  readonly issues: readonly Issue[];

  constructor(code: string, message: string, issues: readonly Issue[] = []) {
    super(message);
    this.code = code;
    this.issues = issues;
  }
}
