/** Skill needs as a schema. */

import * as z from 'zod';
import { codeIn, entityFields, idOf, text } from './parts-schema.js';
import type { SkillNeed } from './skill-need.js';
import { strictObject } from './strict-object-schema.js';

/** The shape of `SkillNeed`. */
export const skillNeedSchema = strictObject({
  ...entityFields('skill-need'),
  title: text,
  sectors: z.array(codeIn('NAICS')).exactOptional(),
  occupations: z.array(idOf('occupation')).exactOptional(),
  competencies: z.array(idOf('competency')).exactOptional(),
  evidence: z.array(idOf('evidence')).exactOptional(),
}) satisfies z.ZodType<SkillNeed, SkillNeed>;
