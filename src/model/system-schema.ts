/** The whole document as a schema. */

import * as z from 'zod';
import { checkWord } from '../base/arguments.js';
import { accessPointSchema } from './access-point-schema.js';
import { activitySchema } from './activity-schema.js';
import { agreementSchema } from './agreement-schema.js';
import { attestationSchema } from './attestation-schema.js';
import { competencySchema } from './competency-schema.js';
import { credentialSchema } from './credential-schema.js';
import { economicEventSchema } from './economic-event-schema.js';
import { engagementSchema } from './engagement-schema.js';
import { entryPointSchema } from './entry-schema.js';
import { evidenceSchema } from './evidence-schema.js';
import { exitPointSchema } from './exit-schema.js';
import { fundingSchema } from './funding-schema.js';
import { learnerSchema } from './learner-schema.js';
import { measurementSchema } from './measurement-schema.js';
import { occupationSchema } from './occupation-schema.js';
import { partnerSchema } from './partner-schema.js';
import { area, date, extensions, text } from './parts-schema.js';
import { pathwaySchema } from './pathway-schema.js';
import { planSchema } from './plan-schema.js';
import { readinessRatingSchema } from './readiness-rating-schema.js';
import { roleSchema } from './role-schema.js';
import { skillNeedSchema } from './skill-need-schema.js';
import { stepSchema } from './step-schema.js';
import { strictObject } from './strict-object-schema.js';
import { supportSchema } from './support-schema.js';
import type { PathwaySystem } from './system.js';
import { type TableName, tables } from './tables.js';
import { termSchema } from './term-schema.js';
import { aspects } from './vocabulary.js';

/** The shape of `PathwaySystem`. */
export const systemSchema = strictObject({
  format: z.literal('career-pathways/1'),
  $schema: text.exactOptional(),
  id: text,
  title: text,
  description: z.string().exactOptional(),
  language: text.exactOptional(),
  region: z.array(area).exactOptional(),
  revised: date.exactOptional(),
  complete: z.array(z.enum(aspects)).exactOptional(),
  extensions: extensions.exactOptional(),
  partners: z.array(partnerSchema).exactOptional(),
  roles: z.array(roleSchema).exactOptional(),
  agreements: z.array(agreementSchema).exactOptional(),
  plans: z.array(planSchema).exactOptional(),
  funding: z.array(fundingSchema).exactOptional(),
  ratings: z.array(readinessRatingSchema).exactOptional(),
  measurements: z.array(measurementSchema).exactOptional(),
  activities: z.array(activitySchema).exactOptional(),
  accessPoints: z.array(accessPointSchema).exactOptional(),
  economicEvents: z.array(economicEventSchema).exactOptional(),
  occupations: z.array(occupationSchema).exactOptional(),
  competencies: z.array(competencySchema).exactOptional(),
  credentials: z.array(credentialSchema).exactOptional(),
  supports: z.array(supportSchema).exactOptional(),
  terms: z.array(termSchema).exactOptional(),
  steps: z.array(stepSchema).exactOptional(),
  pathways: z.array(pathwaySchema).exactOptional(),
  entries: z.array(entryPointSchema).exactOptional(),
  exits: z.array(exitPointSchema).exactOptional(),
  skillNeeds: z.array(skillNeedSchema).exactOptional(),
  engagements: z.array(engagementSchema).exactOptional(),
  evidence: z.array(evidenceSchema).exactOptional(),
  attestations: z.array(attestationSchema).exactOptional(),
}) satisfies z.ZodType<PathwaySystem, PathwaySystem>;

/** What has a JSON Schema of its own: the whole document, one row of a table, a learner. */
export type Described = 'system' | 'learner' | TableName;

/** The schema that the readers use. */
export function schemaOf(of: Described): z.ZodType {
  if (of === 'system') return systemSchema;
  return of === 'learner' ? learnerSchema : systemSchema.shape[of].unwrap().element;
}

/** Throws for what has no schema of its own. */
export function checkDescribed(of: unknown): asserts of is Described {
  checkWord(of, ['system', 'learner', ...Object.values(tables)], 'of');
}
