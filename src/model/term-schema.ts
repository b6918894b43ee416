/** Terms as a schema. */

import * as z from 'zod';
import type { Result } from '../base/result.js';
import { entityFields, period, text } from './parts-schema.js';
import { readWith } from './read-with.js';
import type { Term } from './term.js';

/** The shape of `Term`. */
export const termSchema = z.strictObject({
  ...entityFields('term'),
  title: text,
  period: period.exactOptional(),
}) satisfies z.ZodType<Term, Term>;

/** Reads one `Term`: the value that came in, or what is wrong with it. */
export function readTerm(input: unknown): Result<Term> {
  return readWith(termSchema, input);
}
