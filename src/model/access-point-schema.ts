/** Access points as a schema. */

import * as z from 'zod';
import type { AccessPoint } from './access-point.js';
import { oneStopPrograms } from './one-stop-programs.js';
import { area, entityFields, idOf, keysOf, text } from './parts-schema.js';
import { strictObject } from './strict-object-schema.js';
import { customers } from './vocabulary.js';

/** The shape of `AccessPoint`. */
export const accessPointSchema = strictObject({
  ...entityFields('access-point'),
  title: text,
  partner: idOf('partner').exactOptional(),
  place: area.exactOptional(),
  customers: z.array(z.enum(customers)).exactOptional(),
  programs: z.array(keysOf(oneStopPrograms)).exactOptional(),
  pathways: z.array(idOf('pathway')).exactOptional(),
  supports: z.array(idOf('support')).exactOptional(),
}) satisfies z.ZodType<AccessPoint, AccessPoint>;
