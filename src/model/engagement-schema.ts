/** Engagements as a schema. */

import * as z from 'zod';
import type { Engagement } from './engagement.js';
import { date, entityFields, idOf, text } from './parts-schema.js';
import { strictObject } from './strict-object-schema.js';
import { engagementKinds } from './vocabulary.js';

/** The shape of `Engagement`. */
export const engagementSchema = strictObject({
  ...entityFields('engagement'),
  kind: z.enum(engagementKinds),
  title: text.exactOptional(),
  partner: idOf('partner').exactOptional(),
  pathways: z.array(idOf('pathway')).exactOptional(),
  on: date.exactOptional(),
}) satisfies z.ZodType<Engagement, Engagement>;
