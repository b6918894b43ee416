/** Roles as a schema. */

import * as z from 'zod';
import { duties } from './duties.js';
import { date, entityFields, idOf, keysOf, text } from './parts-schema.js';
import { responsibilities } from './responsibilities.js';
import type { Role } from './role.js';
import { strictObject } from './strict-object-schema.js';
import { championKinds, roleKinds, roleTiers } from './vocabulary.js';

/** The shape of `Role`. */
export const roleSchema = strictObject({
  ...entityFields('role'),
  partner: idOf('partner'),
  kind: z.enum(roleKinds),
  scope: z.array(idOf('pathway')).exactOptional(),
  tier: z.enum(roleTiers).exactOptional(),
  responsibilities: z.array(keysOf({ ...responsibilities, ...duties })).exactOptional(),
  champions: z.array(z.enum(championKinds)).exactOptional(),
  resources: z.array(text).exactOptional(),
  outcomes: z.array(text).exactOptional(),
  from: date.exactOptional(),
  to: date.exactOptional(),
}) satisfies z.ZodType<Role, Role>;
