/** Occupations as a schema. */

import * as z from 'zod';
import type { Result } from '../base/result.js';
import type { Occupation } from './occupation.js';
import { codeIn, entityFields, idOf, text } from './parts-schema.js';
import { readWith } from './read-with.js';
import { moveDirections } from './vocabulary.js';

/** The shape of `Occupation`. */
export const occupationSchema = z.strictObject({
  ...entityFields('occupation'),
  title: text,
  soc: codeIn('SOC').exactOptional(),
  onet: codeIn('O*NET-SOC').exactOptional(),
  cluster: text.exactOptional(),
  advancesTo: z
    .array(z.strictObject({ occupation: idOf('occupation'), direction: z.enum(moveDirections) }))
    .exactOptional(),
}) satisfies z.ZodType<Occupation, Occupation>;

/** Reads one `Occupation`: the value that came in, or what is wrong with it. */
export function readOccupation(input: unknown): Result<Occupation> {
  return readWith(occupationSchema, input);
}
