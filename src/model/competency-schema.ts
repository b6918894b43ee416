/** Competencies as a schema. */

import * as z from 'zod';
import type { Competency } from './competency.js';
import { entityFields, text } from './parts-schema.js';

/** The shape of `Competency`. */
export const competencySchema = z.strictObject({
  ...entityFields('competency'),
  title: text,
}) satisfies z.ZodType<Competency, Competency>;
