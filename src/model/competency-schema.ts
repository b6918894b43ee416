/** Competencies as a schema. */

import * as z from 'zod';
import type { Result } from '../base/result.js';
import type { Competency } from './competency.js';
import { entityFields, text } from './parts-schema.js';
import { readWith } from './read-with.js';

/** The shape of `Competency`. */
export const competencySchema = z.strictObject({
  ...entityFields('competency'),
  title: text,
}) satisfies z.ZodType<Competency, Competency>;

/** Reads one `Competency`: the value that came in, or what is wrong with it. */
export function readCompetency(input: unknown): Result<Competency> {
  return readWith(competencySchema, input);
}
