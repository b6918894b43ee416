/** Entry points as a schema. */

import * as z from 'zod';
import type { Assessment, EntryPoint, Placement } from './entry.js';
import { entityFields, idOf, population, text } from './parts-schema.js';
import { requirementSchema } from './requirement-schema.js';
import { strictObject } from './strict-object-schema.js';

/** How a person is placed. */
const assessment = strictObject({
  instrument: text,
  places: z.boolean().exactOptional(),
}) satisfies z.ZodType<Assessment, Assessment>;

/** Another way to be placed. */
const placement = strictObject({
  title: text.exactOptional(),
  requires: requirementSchema,
  assessment: assessment.exactOptional(),
}) satisfies z.ZodType<Placement, Placement>;

/** The shape of `EntryPoint`. */
export const entryPointSchema = strictObject({
  ...entityFields('entry'),
  title: text.exactOptional(),
  pathway: idOf('pathway'),
  step: idOf('step'),
  requires: requirementSchema.exactOptional(),
  adds: z.boolean().exactOptional(),
  populations: z.array(population).exactOptional(),
  assessment: assessment.exactOptional(),
  alternatives: z.array(placement).exactOptional(),
}) satisfies z.ZodType<EntryPoint, EntryPoint>;
