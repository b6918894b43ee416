/** Agreements as a schema. */

import * as z from 'zod';
import type { Agreement, Articulation } from './agreement.js';
import { exitAfterSchema } from './exit-schema.js';
import { date, entityFields, idOf, ref, text } from './parts-schema.js';
import { strictObject } from './strict-object-schema.js';
import { agreementKinds, mouSections } from './vocabulary.js';

/** Credit for a step. */
const articulation = strictObject({ from: exitAfterSchema, to: idOf('step') }) satisfies z.ZodType<
  Articulation,
  Articulation
>;

/** The shape of `Agreement`. */
export const agreementSchema = strictObject({
  ...entityFields('agreement'),
  title: text.exactOptional(),
  kind: z.enum(agreementKinds),
  parties: z.array(strictObject({ partner: idOf('partner'), signedOn: date.exactOptional() })),
  reviewBy: date.exactOptional(),
  covers: z.array(ref).exactOptional(),
  sections: z.array(z.enum(mouSections)).exactOptional(),
  articulates: z.array(articulation).exactOptional(),
}) satisfies z.ZodType<Agreement, Agreement>;
