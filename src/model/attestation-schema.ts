/** Attestations as a schema. */

import * as z from 'zod';
import type { Attestation } from './attestation.js';
import { date, entityFields, idOf, ref, text } from './parts-schema.js';

/** The shape of `Attestation`. */
export const attestationSchema = z.strictObject({
  ...entityFields('attestation'),
  definition: text,
  edition: text.exactOptional(),
  proposition: text,
  subject: ref,
  asserts: z.boolean(),
  by: z.strictObject({ office: text, organization: text, name: text.exactOptional() }),
  on: date,
  expiresOn: date.exactOptional(),
  basis: text,
  evidence: z.array(idOf('evidence')).exactOptional(),
}) satisfies z.ZodType<Attestation, Attestation>;
