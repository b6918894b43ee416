/** Reads what one person holds. */

import type { Result } from '../base/result.js';
import type { Learner } from './learner.js';
import { learnerSchema } from './learner-schema.js';
import { readWith } from './read-with.js';

/**
 * Reads what one person holds.
 *
 * @example
 * ```ts
 * import { readLearner } from 'career-pathways';
 * readLearner({ steps: [{ step: 'abe' }] }).ok; // => true
 * ```
 */
export function readLearner(input: unknown): Result<Learner> {
  return readWith(learnerSchema, input);
}
