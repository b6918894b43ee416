/** Partners as a schema. */

import * as z from 'zod';
import { oneStopPrograms } from './one-stop-programs.js';
import type { Measure, Partner, TitleIV } from './partner.js';
import { partnerFunctions } from './partner-functions.js';
import { partnerTypes } from './partner-types.js';
import { capacity, codeIn, date, entityFields, keysOf, population, text } from './parts-schema.js';
import { strictObject } from './strict-object-schema.js';
import { expertiseAreas, ownerships, partnerLevels } from './vocabulary.js';

const measure = strictObject({ aim: text, measure: text }) satisfies z.ZodType<Measure, Measure>;

const titleIV = strictObject({
  opeid: text.exactOptional(),
  since: date.exactOptional(),
  to: date.exactOptional(),
}) satisfies z.ZodType<TitleIV, TitleIV>;

/** The shape of `Partner`. */
export const partnerSchema = strictObject({
  ...entityFields('partner'),
  name: text,
  types: z.array(keysOf(partnerTypes)),
  level: z.enum(partnerLevels).exactOptional(),
  functions: z.array(keysOf(partnerFunctions)).exactOptional(),
  ownership: z.enum(ownerships).exactOptional(),
  programs: z.array(keysOf(oneStopPrograms)).exactOptional(),
  titleIV: titleIV.exactOptional(),
  sectors: z.array(codeIn('NAICS')).exactOptional(),
  populations: z.array(population).exactOptional(),
  goals: z.array(text).exactOptional(),
  measures: z.array(measure).exactOptional(),
  requirements: z.array(text).exactOptional(),
  serviceModels: z.array(text).exactOptional(),
  capacity: z.array(capacity).exactOptional(),
  expertise: z.array(z.enum(expertiseAreas)).exactOptional(),
}) satisfies z.ZodType<Partner, Partner>;
