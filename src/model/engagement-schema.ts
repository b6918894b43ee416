/** Engagements as a schema. */

import * as z from 'zod';
import type { Result } from '../base/result.js';
import type { Engagement } from './engagement.js';
import { date, entityFields, idOf, text } from './parts-schema.js';
import { readWith } from './read-with.js';
import { engagementKinds } from './vocabulary.js';

/** The shape of `Engagement`. */
export const engagementSchema = z.strictObject({
  ...entityFields('engagement'),
  kind: z.enum(engagementKinds),
  title: text.exactOptional(),
  partner: idOf('partner').exactOptional(),
  pathways: z.array(idOf('pathway')).exactOptional(),
  on: date.exactOptional(),
}) satisfies z.ZodType<Engagement, Engagement>;

/** Reads one `Engagement`: the value that came in, or what is wrong with it. */
export function readEngagement(input: unknown): Result<Engagement> {
  return readWith(engagementSchema, input);
}
