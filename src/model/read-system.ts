/** Reads a whole document: its shape, and that no id stands twice. */

import type { Result } from '../base/result.js';
import { doubledIds } from './doubled-ids.js';
import { readWith } from './read-with.js';
import type { PathwaySystem } from './system.js';
import { systemSchema } from './system-schema.js';

/**
 * Reads a pathway system from data that came from outside. It never throws and never changes anything:
 * what was read is the very value that came in. References to things that are not there are not its business
 * (an extract of a registry may point outside): see `inspectSystem`.
 *
 * @example
 * ```ts
 * import { readSystem } from 'career-pathways';
 * const read = readSystem({ format: 'career-pathways/1', id: 'tucson', titel: 'Tucson' });
 * read.ok || read.issues.map((issue) => `${issue.code} ${issue.path}`); // => ['missing-field /title', 'unknown-field /titel']
 * ```
 */
export function readSystem(input: unknown): Result<PathwaySystem> {
  return readWith(systemSchema, input, doubledIds);
}
