/** Occupations as a schema. */

import * as z from 'zod';
import type { Occupation, Wage } from './occupation.js';
import { entryEducations, moveDirections, wageUnits } from './occupation-words.js';
import { amount, area, codeIn, currency, entityFields, idOf, people, period, text } from './parts-schema.js';
import { strictObject } from './strict-object-schema.js';

const wage = strictObject({
  low: amount.exactOptional(),
  median: amount.exactOptional(),
  high: amount.exactOptional(),
  unit: z.enum(wageUnits),
  currency,
  place: area.exactOptional(),
  year: z.int().nonnegative('Write the year in four digits.'),
  source: text,
}) satisfies z.ZodType<Wage, Wage>;

/** The shape of `Occupation`. */
export const occupationSchema = strictObject({
  ...entityFields('occupation'),
  title: text,
  soc: codeIn('SOC').exactOptional(),
  onet: codeIn('O*NET-SOC').exactOptional(),
  cluster: text.exactOptional(),
  advancesTo: z
    .array(strictObject({ occupation: idOf('occupation'), direction: z.enum(moveDirections) }))
    .exactOptional(),
  openings: z
    .array(
      strictObject({
        count: people,
        place: area.exactOptional(),
        period: period.exactOptional(),
        source: text.exactOptional(),
      }),
    )
    .exactOptional(),
  wages: z.array(wage).exactOptional(),
  entryEducation: z.enum(entryEducations).exactOptional(),
}) satisfies z.ZodType<Occupation, Occupation>;
