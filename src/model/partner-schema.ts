/** Partners as a schema. */

import * as z from 'zod';
import type { Result } from '../base/result.js';
import type { Partner } from './partner.js';
import { partnerTypes } from './partner-types.js';
import { entityFields, keysOf, population, text } from './parts-schema.js';
import { readWith } from './read-with.js';
import { partnerLevels } from './vocabulary.js';

/** The shape of `Partner`. */
export const partnerSchema = z.strictObject({
  ...entityFields('partner'),
  name: text,
  types: z.array(keysOf(partnerTypes)),
  level: z.enum(partnerLevels).exactOptional(),
  programs: z.array(text).exactOptional(),
  populations: z.array(population).exactOptional(),
}) satisfies z.ZodType<Partner, Partner>;

/** Reads one `Partner`: the value that came in, or what is wrong with it. */
export function readPartner(input: unknown): Result<Partner> {
  return readWith(partnerSchema, input);
}
