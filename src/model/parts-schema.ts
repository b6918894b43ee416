/** Schema parts that many nouns share. */

import * as z from 'zod';
import { isCalendarDate } from '../base/calendar-date.js';
import type { Area } from './area.js';
import { areaShapes } from './area-shapes.js';
import { type CodeScheme, codeShapes } from './code-shapes.js';
import type { Code, Extensions, Identifier, Period } from './entity.js';
import { barrierPopulations, programPopulations } from './populations.js';
import type { CostParts, Money } from './step.js';
import { strictObject, uncompiled } from './strict-object-schema.js';
import type { Capacity } from './support.js';
import { type EntityKind, type Ref, type Target, tables } from './tables.js';
import { areaSchemes, statuses } from './vocabulary.js';

/** The words of a table of facts, as a schema. */
export function keysOf<T extends object>(table: T) {
  return z.enum(Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]);
}

/** Text that is not blank. */
export const text = z
  .string()
  .refine((value) => /\S/.test(value), 'Write at least one character, or leave the field out.');

/** An id in a given table; the table is kept as metadata, so that links can be listed. */
export function idOf<Kind extends string>(kind: Kind) {
  return text.meta({ idOf: kind });
}

/** A calendar date in one of its three forms. */
export const date = z
  .string()
  .refine(isCalendarDate, 'Write a date that exists as YYYY-MM-DD, YYYY-MM or YYYY.');

/** An ISO 8601 duration in whole years, months, weeks, days or hours. */
export const duration = z
  .string()
  .regex(
    /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T\d+H)?$/,
    'Write an ISO 8601 duration such as P16W or P2Y.',
  );

/** An amount that is not negative. */
export const amount = z.number().nonnegative('Write a number that is not negative.');

/** A currency by its code. */
export const currency = z.string().regex(/^[A-Z]{3}$/, 'Write an ISO 4217 code such as USD.');

/** An amount of money. */
export const money = strictObject({ amount, currency }) satisfies z.ZodType<Money, Money>;

/** Costs by their parts; at least one is given. */
export const costParts = uncompiled(() =>
  strictObject({
    tuition: money.exactOptional(),
    fees: money.exactOptional(),
    books: money.exactOptional(),
    other: money.exactOptional(),
  }).refine(({ tuition, fees, books, other }) => tuition ?? fees ?? books ?? other, {
    message: 'Give `amount` and `currency`, or parts such as `tuition`.',
    // What has no part is taken for a single amount that lacks something.
    abort: true,
  }),
) satisfies z.ZodType<CostParts, CostParts>;

/** A period; at least one side is given. */
export const period = uncompiled(() =>
  strictObject({ from: date.exactOptional(), to: date.exactOptional() })
    .refine((p) => p.from !== undefined || p.to !== undefined, 'Give `from`, `to` or both.')
    .refine(
      ({ from, to }) => !from || !to || ![from, to].every(isCalendarDate) || from.slice(0, to.length) <= to,
      'Put `from` before `to`.',
    ),
) satisfies z.ZodType<Period, Period>;

/** A code of one classification, with its edition. */
export function codeIn(scheme: CodeScheme) {
  const { shape, example } = codeShapes[scheme];
  return strictObject({
    edition: text,
    code: z
      .string()
      .regex(shape, `Write the ${scheme} code as text in its official form, such as "${example}".`),
    title: text.exactOptional(),
  }) satisfies z.ZodType<Code, Code>;
}

/** A coded area. */
export const area = uncompiled(() =>
  strictObject({
    scheme: z.enum(areaSchemes),
    code: text,
    title: text.exactOptional(),
  }).refine((p) => areaShapes[p.scheme].test(p.code), {
    path: ['code'],
    message: 'Write "US" for us, two FIPS digits for us-state ("04"), five for us-county ("04019").',
  }),
) satisfies z.ZodType<Area, Area>;

/** Any population. */
export const population = keysOf({ ...barrierPopulations, ...programPopulations });

/** A number of people. */
export const people = z.int().nonnegative('Write a whole number of people, 0 or more.');

/** How many can be served, and how many need it. */
export const capacity = strictObject({
  population: population.exactOptional(),
  place: area.exactOptional(),
  period: period.exactOptional(),
  places: people,
  need: people.exactOptional(),
}) satisfies z.ZodType<Capacity, Capacity>;

const refFields = { kind: z.enum([...(Object.keys(tables) as EntityKind[]), 'system']), id: text };

/** An entity by kind and id. */
export const ref = strictObject(refFields) satisfies z.ZodType<Ref, Ref>;

/** An entity or a field of it. */
export const target = strictObject({ ...refFields, field: text.exactOptional() }) satisfies z.ZodType<
  Target,
  Target
>;

const identifier = strictObject({ scheme: text, value: text }) satisfies z.ZodType<Identifier, Identifier>;

/** JSON by namespace. Its contents were walked before; here only its outside is checked. */
export const extensions = z.custom<Extensions>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'Write an object of JSON values by namespace.',
);

/** Texts in other languages: by language, then by field. */
const translations = z.record(z.string(), z.record(z.string(), z.string()));

/** The fields of every entity. */
export function entityFields<Kind extends string>(kind: Kind) {
  return {
    id: text.meta({ isIdOf: kind }),
    description: z.string().exactOptional(),
    identifiers: z.array(identifier).exactOptional(),
    translations: translations.exactOptional(),
    status: z.enum(statuses).exactOptional(),
    effective: period.exactOptional(),
    extensions: extensions.exactOptional(),
  };
}
