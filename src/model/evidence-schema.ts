/** Evidence as a schema. */

import * as z from 'zod';
import { grades } from '../base/grade.js';
import type { Evidence } from './evidence.js';
import { area, date, entityFields, target, text } from './parts-schema.js';
import { strictObject } from './strict-object-schema.js';
import { bearings, evidenceKinds } from './vocabulary.js';

/** The shape of `Evidence`. */
export const evidenceSchema = strictObject({
  ...entityFields('evidence'),
  kind: z.enum(evidenceKinds),
  title: text.exactOptional(),
  about: z.array(target),
  proposition: text.exactOptional(),
  bearing: z.enum(bearings),
  grade: z.enum(grades).exactOptional(),
  date: date.exactOptional(),
  expiresOn: date.exactOptional(),
  source: text.exactOptional(),
  publisher: text.exactOptional(),
  places: z.array(area).exactOptional(),
  url: text.exactOptional(),
}) satisfies z.ZodType<Evidence, Evidence>;
