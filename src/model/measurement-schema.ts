/** Measurements as a schema. */

import * as z from 'zod';
import { indicators } from './indicators.js';
import type { Benchmark, Measurement, MeasurementTarget } from './measurement.js';
import { amount, date, entityFields, idOf, period, population, text } from './parts-schema.js';
import { strictObject } from './strict-object-schema.js';
import { targetKinds } from './vocabulary.js';

const target = strictObject({
  kind: z.enum(targetKinds),
  value: z.number(),
  by: date.exactOptional(),
}) satisfies z.ZodType<MeasurementTarget, MeasurementTarget>;

const benchmark = strictObject({ title: text, value: z.number() }) satisfies z.ZodType<Benchmark, Benchmark>;

/** The shape of `Measurement`. */
export const measurementSchema = strictObject({
  ...entityFields('measurement'),
  measure: text,
  indicator: z.enum(indicators).exactOptional(),
  value: z.number().exactOptional(),
  numerator: amount.exactOptional(),
  denominator: amount.exactOptional(),
  suppressed: z.literal(true).exactOptional(),
  unit: text.exactOptional(),
  target: target.exactOptional(),
  benchmarks: z.array(benchmark).exactOptional(),
  group: population.exactOptional(),
  on: date.exactOptional(),
  period: period.exactOptional(),
  source: text.exactOptional(),
  heldBy: idOf('partner').exactOptional(),
  pathway: idOf('pathway').exactOptional(),
  step: idOf('step').exactOptional(),
  plan: idOf('plan').exactOptional(),
  goal: text.exactOptional(),
}) satisfies z.ZodType<Measurement, Measurement>;
