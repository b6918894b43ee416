/** Terms as a schema. */

import type * as z from 'zod';
import { entityFields, period, text } from './parts-schema.js';
import { strictObject } from './strict-object-schema.js';
import type { Term } from './term.js';

/** The shape of `Term`. */
export const termSchema = strictObject({
  ...entityFields('term'),
  title: text,
  period: period.exactOptional(),
}) satisfies z.ZodType<Term, Term>;
