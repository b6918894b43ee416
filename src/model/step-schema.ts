/** Steps as a schema. */

import * as z from 'zod';
import {
  amount,
  capacity,
  codeIn,
  costParts,
  date,
  duration,
  entityFields,
  idOf,
  keysOf,
  money,
  people,
  period,
  text,
} from './parts-schema.js';
import { levelSchema, requirementSchema } from './requirement-schema.js';
import type { Apprenticeship, Component, Step } from './step.js';
import { stepKinds } from './step-kinds.js';
import { strictObject } from './strict-object-schema.js';
import { trainingKinds } from './training-kinds.js';
import {
  accelerators,
  componentKinds,
  creditUnits,
  deliveryKinds,
  registrationAgencies,
  stepLevels,
} from './vocabulary.js';

/** One strand of instruction. */
const componentSchema = strictObject({
  kind: z.enum(componentKinds),
  title: text.exactOptional(),
  occupation: idOf('occupation').exactOptional(),
  cluster: text.exactOptional(),
  when: period.exactOptional(),
  term: idOf('term').exactOptional(),
  materials: z.array(text).exactOptional(),
}) satisfies z.ZodType<Component, Component>;

/** The apprenticeship behind a step or an onward option. */
export const apprenticeshipSchema = strictObject({
  sponsor: idOf('partner').exactOptional(),
  agency: z.enum(registrationAgencies).exactOptional(),
  registrationId: text.exactOptional(),
  registered: z.boolean().exactOptional(),
}) satisfies z.ZodType<Apprenticeship, Apprenticeship>;

/** The shape of `Step`. */
export const stepSchema = strictObject({
  ...entityFields('step'),
  title: text,
  kind: z.enum(stepKinds),
  level: z.enum(stepLevels).exactOptional(),
  provider: idOf('partner').exactOptional(),
  site: idOf('partner').exactOptional(),
  requires: requirementSchema.exactOptional(),
  follows: z.array(idOf('step')).exactOptional(),
  term: idOf('term').exactOptional(),
  offered: z.array(idOf('term')).exactOptional(),
  schedule: period.exactOptional(),
  duration: duration.exactOptional(),
  raises: z.array(levelSchema).exactOptional(),
  awards: z.array(idOf('credential')).exactOptional(),
  credits: amount.exactOptional(),
  creditUnit: z.enum(creditUnits).exactOptional(),
  clockHours: amount.exactOptional(),
  delivery: z.array(z.enum(deliveryKinds)).exactOptional(),
  offeredSince: date.exactOptional(),
  cost: z.union([money, costParts]).exactOptional(),
  components: z.array(componentSchema).exactOptional(),
  objectives: z.array(strictObject({ title: text, parts: z.array(z.enum(componentKinds)) })).exactOptional(),
  competencies: z.array(idOf('competency')).exactOptional(),
  occupation: idOf('occupation').exactOptional(),
  training: keysOf(trainingKinds).exactOptional(),
  cip: codeIn('CIP').exactOptional(),
  apprenticeship: apprenticeshipSchema.exactOptional(),
  accelerators: z.array(z.enum(accelerators)).exactOptional(),
  capacity: z.array(capacity).exactOptional(),
  reserved: z.array(strictObject({ for: idOf('partner'), places: people.exactOptional() })).exactOptional(),
}) satisfies z.ZodType<Step, Step>;
