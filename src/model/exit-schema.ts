/** Exit points as a schema. */

import * as z from 'zod';
import type { ExitAfter, ExitPoint } from './exit.js';
import { entityFields, idOf, text } from './parts-schema.js';
import { strictObject } from './strict-object-schema.js';

/** A step or a credential. */
export const exitAfterSchema = z.discriminatedUnion('kind', [
  strictObject({ kind: z.literal('step'), step: idOf('step') }),
  strictObject({ kind: z.literal('credential'), credential: idOf('credential') }),
]) satisfies z.ZodType<ExitAfter, ExitAfter>;

/** The shape of `ExitPoint`. */
export const exitPointSchema = strictObject({
  ...entityFields('exit'),
  title: text.exactOptional(),
  pathway: idOf('pathway'),
  after: exitAfterSchema,
  occupations: z.array(idOf('occupation')).exactOptional(),
  reenter: z.array(idOf('entry')).exactOptional(),
}) satisfies z.ZodType<ExitPoint, ExitPoint>;
