/** Supports as a schema. */

import * as z from 'zod';
import { capacity, entityFields, idOf, population, text } from './parts-schema.js';
import { strictObject } from './strict-object-schema.js';
import type { Support } from './support.js';
import { counselingKinds, employmentServices, otherSupports, supportiveServices } from './support-kinds.js';
import { goalKinds, serviceModels } from './vocabulary.js';

/** The shape of `Support`. */
export const supportSchema = strictObject({
  ...entityFields('support'),
  title: text,
  kind: z.enum([...counselingKinds, ...supportiveServices, ...employmentServices, ...otherSupports]),
  provider: idOf('partner').exactOptional(),
  goals: z.array(z.enum(goalKinds)).exactOptional(),
  populations: z.array(population).exactOptional(),
  model: z.enum(serviceModels).exactOptional(),
  eligibility: text.exactOptional(),
  capacity: z.array(capacity).exactOptional(),
  availability: text.exactOptional(),
  steps: z.union([z.literal('all'), z.array(idOf('step'))]),
}) satisfies z.ZodType<Support, Support>;
