/** Credentials as a schema. */

import * as z from 'zod';
import type { Credential } from './credential.js';
import { credentialKinds } from './credential-kinds.js';
import { issuerKinds, skillKinds } from './credential-marks.js';
import { date, entityFields, idOf, keysOf, text } from './parts-schema.js';
import { strictObject } from './strict-object-schema.js';
import { recognitionKinds, registrationAgencies } from './vocabulary.js';

/** The shape of `Credential`. */
export const credentialSchema = strictObject({
  ...entityFields('credential'),
  title: text,
  kind: z.enum(credentialKinds),
  issuer: idOf('partner').exactOptional(),
  issuerKind: keysOf(issuerKinds).exactOptional(),
  skillKind: keysOf(skillKinds).exactOptional(),
  recognition: z
    .array(
      strictObject({
        kind: z.enum(recognitionKinds),
        by: text,
        on: date.exactOptional(),
        url: text.exactOptional(),
      }),
    )
    .exactOptional(),
  registered: z
    .union([strictObject({ agency: z.enum(registrationAgencies), id: text }), z.literal(false)])
    .exactOptional(),
  recognizedByState: z.boolean().exactOptional(),
  occupations: z.array(idOf('occupation')).exactOptional(),
}) satisfies z.ZodType<Credential, Credential>;
