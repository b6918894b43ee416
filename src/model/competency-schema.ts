/** Competencies as a schema. */

import type * as z from 'zod';
import type { Competency } from './competency.js';
import { entityFields, text } from './parts-schema.js';
import { strictObject } from './strict-object-schema.js';

/** The shape of `Competency`. */
export const competencySchema = strictObject({
  ...entityFields('competency'),
  title: text,
}) satisfies z.ZodType<Competency, Competency>;
