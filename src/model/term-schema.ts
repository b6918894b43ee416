/** Terms as a schema. */

import * as z from 'zod';
import { entityFields, period, text } from './parts-schema.js';
import type { Term } from './term.js';

/** The shape of `Term`. */
export const termSchema = z.strictObject({
  ...entityFields('term'),
  title: text,
  period: period.exactOptional(),
}) satisfies z.ZodType<Term, Term>;
