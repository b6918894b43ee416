/** Funding as a schema. */

import * as z from 'zod';
import type { Result } from '../base/result.js';
import type { Funding } from './funding.js';
import { entityFields, idOf, money, text } from './parts-schema.js';
import { readWith } from './read-with.js';
import { fundingSources, fundingUses } from './vocabulary.js';

/** The shape of `Funding`. */
export const fundingSchema = z.strictObject({
  ...entityFields('funding'),
  title: text,
  source: z.enum(fundingSources),
  partner: idOf('partner').exactOptional(),
  amount: money.exactOptional(),
  inKind: z.boolean().exactOptional(),
  uses: z.array(z.enum(fundingUses)).exactOptional(),
  pathways: z.array(idOf('pathway')).exactOptional(),
}) satisfies z.ZodType<Funding, Funding>;

/** Reads one `Funding`: the value that came in, or what is wrong with it. */
export function readFunding(input: unknown): Result<Funding> {
  return readWith(fundingSchema, input);
}
