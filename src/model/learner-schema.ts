/** Learners as a schema. */

import * as z from 'zod';
import { type Learner, stepStates } from './learner.js';
import { amount, date, idOf, population, text } from './parts-schema.js';
import { levelSchema } from './requirement-schema.js';
import { strictObject } from './strict-object-schema.js';

/** The shape of `Learner`. */
export const learnerSchema = strictObject({
  credentials: z.array(idOf('credential')).exactOptional(),
  steps: z
    .array(
      strictObject({
        step: idOf('step'),
        state: z.enum(stepStates).exactOptional(),
        on: date.exactOptional(),
        grade: amount.exactOptional(),
      }),
    )
    .exactOptional(),
  levels: z.array(levelSchema).exactOptional(),
  competencies: z.array(idOf('competency')).exactOptional(),
  experience: z
    .array(strictObject({ years: amount, occupation: idOf('occupation').exactOptional() }))
    .exactOptional(),
  populations: z.array(population).exactOptional(),
  decisions: z
    .array(
      strictObject({
        requirement: text,
        met: z.boolean(),
        on: date.exactOptional(),
        by: text.exactOptional(),
      }),
    )
    .exactOptional(),
}) satisfies z.ZodType<Learner, Learner>;
