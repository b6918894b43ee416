/** Requirement trees as a schema. */

import * as z from 'zod';
import type { Result } from '../base/result.js';
import { amount, idOf, population, text } from './parts-schema.js';
import { readWith } from './read-with.js';
import type { Level, Requirement } from './requirement.js';
import { strictObject } from './strict-object-schema.js';
import { timings } from './vocabulary.js';

/** A level on a scale. */
export const levelSchema = strictObject({ scheme: text, level: z.number() }) satisfies z.ZodType<
  Level,
  Level
>;

const stepLeaf = strictObject({
  kind: z.literal('step'),
  step: idOf('step'),
  timing: z.enum(timings).exactOptional(),
  minGrade: amount.exactOptional(),
});
const credentialLeaf = strictObject({ kind: z.literal('credential'), credential: idOf('credential') });
const levelLeaf = strictObject({ kind: z.literal('level'), scheme: text, level: z.number() });
const competencyLeaf = strictObject({ kind: z.literal('competency'), competency: idOf('competency') });
const experienceLeaf = strictObject({
  kind: z.literal('experience'),
  years: amount,
  occupation: idOf('occupation').exactOptional(),
});
const populationLeaf = strictObject({ kind: z.literal('population'), population });
const textLeaf = strictObject({ kind: z.literal('text'), text });
const creditsLeaf = strictObject({ kind: z.literal('credits'), least: amount, of: z.array(idOf('step')) });
const all = strictObject({
  kind: z.literal('all'),
  get of(): z.ZodArray<typeof requirementSchema> {
    return z.array(requirementSchema);
  },
});
const any = strictObject({
  kind: z.literal('any'),
  get of(): z.ZodArray<typeof requirementSchema> {
    return z.array(requirementSchema);
  },
});
const some = strictObject({
  kind: z.literal('some'),
  least: z.int().nonnegative('Write a whole number, 0 or more.'),
  get of(): z.ZodArray<typeof requirementSchema> {
    return z.array(requirementSchema);
  },
});

/** A requirement tree. Its depth is bounded before it comes here. */
export const requirementSchema = z.discriminatedUnion('kind', [
  stepLeaf,
  credentialLeaf,
  levelLeaf,
  competencyLeaf,
  experienceLeaf,
  populationLeaf,
  textLeaf,
  creditsLeaf,
  all,
  any,
  some,
]);

requirementSchema satisfies z.ZodType<Requirement, Requirement>;

/** Reads a requirement tree. */
export function readRequirement(input: unknown): Result<Requirement> {
  return readWith(requirementSchema, input);
}
