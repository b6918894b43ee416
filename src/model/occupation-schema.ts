/** Occupations as a schema. */

import * as z from 'zod';
import type { Occupation } from './occupation.js';
import { area, codeIn, entityFields, idOf, people, period, text } from './parts-schema.js';
import { moveDirections } from './vocabulary.js';

/** The shape of `Occupation`. */
export const occupationSchema = z.strictObject({
  ...entityFields('occupation'),
  title: text,
  soc: codeIn('SOC').exactOptional(),
  onet: codeIn('O*NET-SOC').exactOptional(),
  cluster: text.exactOptional(),
  advancesTo: z
    .array(z.strictObject({ occupation: idOf('occupation'), direction: z.enum(moveDirections) }))
    .exactOptional(),
  openings: z
    .array(
      z.strictObject({
        count: people,
        place: area.exactOptional(),
        period: period.exactOptional(),
        source: text.exactOptional(),
      }),
    )
    .exactOptional(),
}) satisfies z.ZodType<Occupation, Occupation>;
