/** Skill needs as a schema. */

import * as z from 'zod';
import { codeIn, entityFields, idOf, text } from './parts-schema.js';
import type { SkillNeed } from './skill-need.js';

/** The shape of `SkillNeed`. */
export const skillNeedSchema = z.strictObject({
  ...entityFields('skill-need'),
  title: text,
  sectors: z.array(codeIn('NAICS')).exactOptional(),
  occupations: z.array(idOf('occupation')).exactOptional(),
  competencies: z.array(idOf('competency')).exactOptional(),
  evidence: z.array(idOf('evidence')).exactOptional(),
}) satisfies z.ZodType<SkillNeed, SkillNeed>;
