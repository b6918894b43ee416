/** Attestations as a schema. */

import * as z from 'zod';
import type { Attestation } from './attestation.js';
import { date, entityFields, idOf, ref, text } from './parts-schema.js';
import { strictObject } from './strict-object-schema.js';

/** The shape of `Attestation`. */
export const attestationSchema = strictObject({
  ...entityFields('attestation'),
  definition: text,
  edition: text.exactOptional(),
  proposition: text,
  subject: ref,
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'Write the digest as a determination has it: 64 digits, 0 to 9 and a to f.')
    .exactOptional(),
  asserts: z.boolean(),
  by: strictObject({ office: text, organization: text, name: text.exactOptional() }),
  on: date,
  expiresOn: date.exactOptional(),
  basis: text,
  evidence: z.array(idOf('evidence')).exactOptional(),
}) satisfies z.ZodType<Attestation, Attestation>;
