/** Readiness ratings as a schema. */

import * as z from 'zod';
import { date, entityFields, idOf, keysOf, text } from './parts-schema.js';
import { readinessEditions, readinessElements } from './readiness.js';
import type { ReadinessRating } from './readiness-rating.js';
import { strictObject } from './strict-object-schema.js';
import { priorities } from './vocabulary.js';

/** The shape of `ReadinessRating`. */
export const readinessRatingSchema = strictObject({
  ...entityFields('rating'),
  title: text,
  edition: keysOf(readinessEditions),
  element: z.enum(readinessElements),
  phase: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  on: date,
  by: idOf('partner').exactOptional(),
  priority: z.enum(priorities).exactOptional(),
  gap: text.exactOptional(),
  assistance: text.exactOptional(),
  nextStep: text.exactOptional(),
}) satisfies z.ZodType<ReadinessRating, ReadinessRating>;
