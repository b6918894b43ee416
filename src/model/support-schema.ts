/** Supports as a schema. */

import * as z from 'zod';
import { area, entityFields, idOf, period, population, text } from './parts-schema.js';
import type { Capacity, Support } from './support.js';
import { counselingKinds, employmentServices, otherSupports, supportiveServices } from './support-kinds.js';
import { goalKinds, serviceModels } from './vocabulary.js';

const people = z.int().nonnegative('Write a whole number of people, 0 or more.');
const capacity = z.strictObject({
  population: population.exactOptional(),
  place: area.exactOptional(),
  period: period.exactOptional(),
  places: people,
  need: people.exactOptional(),
}) satisfies z.ZodType<Capacity, Capacity>;

/** The shape of `Support`. */
export const supportSchema = z.strictObject({
  ...entityFields('support'),
  title: text,
  kind: z.enum([...counselingKinds, ...supportiveServices, ...employmentServices, ...otherSupports]),
  provider: idOf('partner').exactOptional(),
  goals: z.array(z.enum(goalKinds)).exactOptional(),
  populations: z.array(population).exactOptional(),
  model: z.enum(serviceModels).exactOptional(),
  capacity: z.array(capacity).exactOptional(),
  steps: z.union([z.literal('all'), z.array(idOf('step'))]),
}) satisfies z.ZodType<Support, Support>;
