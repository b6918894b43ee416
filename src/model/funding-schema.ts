/** Funding as a schema. */

import * as z from 'zod';
import type { Funding } from './funding.js';
import { entityFields, idOf, money, text } from './parts-schema.js';
import { strictObject } from './strict-object-schema.js';
import { fundingSources, fundingUses } from './vocabulary.js';

/** The shape of `Funding`. */
export const fundingSchema = strictObject({
  ...entityFields('funding'),
  title: text,
  source: z.enum(fundingSources),
  partner: idOf('partner').exactOptional(),
  amount: money.exactOptional(),
  inKind: z.boolean().exactOptional(),
  uses: z.array(z.enum(fundingUses)).exactOptional(),
  pathways: z.array(idOf('pathway')).exactOptional(),
}) satisfies z.ZodType<Funding, Funding>;
