/** Activities as a schema. */

import * as z from 'zod';
import type { Activity } from './activity.js';
import { date, entityFields, idOf, ref, text } from './parts-schema.js';
import { strictObject } from './strict-object-schema.js';
import { activityKinds, phases, reviewSubjects } from './vocabulary.js';

/** The shape of `Activity`. */
export const activitySchema = strictObject({
  ...entityFields('activity'),
  kind: z.enum(activityKinds),
  title: text.exactOptional(),
  on: date.exactOptional(),
  by: idOf('partner').exactOptional(),
  partners: z.array(idOf('partner')).exactOptional(),
  others: z.array(text).exactOptional(),
  reviewed: z.array(z.enum(reviewSubjects)).exactOptional(),
  about: z.array(ref).exactOptional(),
  phase: z.enum(phases).exactOptional(),
  result: text.exactOptional(),
  changes: z.array(text).exactOptional(),
}) satisfies z.ZodType<Activity, Activity>;
