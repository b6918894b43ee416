/** Pathways as a schema. */

import * as z from 'zod';
import { area, codeIn, entityFields, idOf, population, text } from './parts-schema.js';
import type { Pathway } from './pathway.js';
import { phaseTime } from './plan-schema.js';
import { apprenticeshipSchema } from './step-schema.js';
import { strictObject } from './strict-object-schema.js';
import { aspects, onwardKinds, onwardLinks } from './vocabulary.js';

/** The shape of `Pathway`. */
export const pathwaySchema = strictObject({
  ...entityFields('pathway'),
  title: text,
  sectors: z.array(codeIn('NAICS')).exactOptional(),
  cluster: text.exactOptional(),
  occupations: z.array(idOf('occupation')).exactOptional(),
  region: z.array(area).exactOptional(),
  populations: z.array(population).exactOptional(),
  steps: z.array(idOf('step')),
  onward: z
    .array(
      strictObject({
        kind: z.enum(onwardKinds),
        link: z.enum(onwardLinks),
        title: text.exactOptional(),
        partner: idOf('partner').exactOptional(),
        agreement: idOf('agreement').exactOptional(),
        after: idOf('step').exactOptional(),
        apprenticeship: apprenticeshipSchema.exactOptional(),
      }),
    )
    .exactOptional(),
  individualPlan: z.boolean().exactOptional(),
  complete: z.array(z.enum(aspects)).exactOptional(),
  phases: z.array(phaseTime).exactOptional(),
}) satisfies z.ZodType<Pathway, Pathway>;
