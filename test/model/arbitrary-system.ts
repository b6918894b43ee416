/** Random valid values, derived from the zod schemas: what a schema says is what is generated. */
import fc from 'fast-check';
import * as parts from '../../src/model/parts-schema.js';
import { requirementSchema } from '../../src/model/requirement-schema.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { systemSchema } from '../../src/model/system-schema.js';
import { anyCharacter } from '../any-character.js';
import { checksOf, defOf, isOptional, markOf, patternsOf, type Schema } from './schema-walk.js';

/** Blanks alone are no text. */
function isSeen(value: string): boolean {
  return value.trim() !== '';
}

/** Few ids, so that references often lead somewhere; some of them are awkward. */
const ids = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', '10', '2', 'a/b~c', ' a') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'all', 'é', '🩺', 'مسار', '\u202Ex'),
  },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter, minLength: 1, maxLength: 8 }).filter(isSeen) },
);

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.string({ unit: anyCharacter, minLength: 1, maxLength: 6 }),
    fc.constantFrom('undefined', 'null', '0', '<b>', '"', '\\', '\0', 'x\u2028'),
  )
  .filter(isSeen);

const awkwardKeys = ['constructor', 'toString', 'hasOwnProperty', 'prototype', 'length', '', '0', 'a/b', '~'];
const keys = fc
  .oneof(fc.constantFrom(...awkwardKeys), fc.string({ unit: anyCharacter, maxLength: 5 }))
  .filter((key) => key !== '__proto__');

/** Finite, and never -0, which JSON cannot write. */
const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.integer(),
  fc.constantFrom(0, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, Number.MIN_VALUE, 0.1),
);

const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.constant(null), fc.boolean(), numbers, fc.string({ unit: anyCharacter, maxLength: 5 })),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

const pad = (number: number, size: number) => String(number).padStart(size, '0');

const dates = fc.oneof(
  fc.constantFrom('2024-02-29', '2000-02-29', '1900-02-28', '0000', '9999-12-31', '2014-07-22'),
  fc
    .tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .chain(([year, month, day]) => {
      const whole = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
      return fc.constantFrom(whole, whole.slice(0, 7), whole.slice(0, 4));
    }),
);

const periods = fc.tuple(dates, dates).chain(([a, b]) => {
  const [from, to] = a.slice(0, b.length) <= b ? [a, b] : [b, a];
  return fc.constantFrom<object>({ from, to }, { from }, { to });
});

const durations = fc
  .tuple(...['Y', 'M', 'W', 'D', 'H'].map((unit) => fc.option(fc.nat(99).map((count) => `${count}${unit}`))))
  .map(([years, months, weeks, days, hours]) =>
    ['P', years, months, weeks, days, ...(hours ? ['T', hours] : [])].join(''),
  )
  .filter((duration) => duration !== 'P');

const places = fc
  .constantFrom(
    { scheme: 'us', code: 'US' },
    { scheme: 'us-state', code: '04' },
    { scheme: 'us-county', code: '04019' },
    { scheme: 'cbsa', code: '46060' },
    { scheme: 'local-workforce-area', code: '🌵-1' },
  )
  .chain((place) =>
    fc.record({ title: text }, { requiredKeys: [] }).map((title) => ({ ...place, ...title })),
  );

const extensions = fc.dictionary(keys, json, { maxKeys: 3, noNullPrototype: true });

/** Schemas whose rules are code, not data. */
const byHand = new Map<Schema, fc.Arbitrary<unknown>>([
  [parts.text, text],
  [parts.date, dates],
  [parts.period, periods],
  [parts.duration, durations],
  [parts.area, places],
  [parts.extensions, extensions],
]);
const money = build(parts.money);
const partsOfCost = { tuition: money, fees: money, books: money, other: money };
byHand.set(
  parts.costParts,
  fc
    .constantFrom('tuition', 'fees', 'books', 'other')
    .chain((part) => fc.record(partsOfCost, { requiredKeys: [part], noNullPrototype: true })),
);
byHand.set(
  requirementSchema,
  fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'requirement' },
      ...requirementSchema.options.map((option) => build(option, tie('tree'))),
    ),
  })).tree,
);

/** Random values that fit a schema. Throws for a schema or a check that it does not know. */
export function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  return byHand.get(schema) ?? build(schema);
}

function build(schema: Schema, tree?: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const inside = (part: Schema) => (part === requirementSchema && tree ? tree : nested(part, tree));
  const def = defOf(schema);
  if (def.type !== 'string' && def.type !== 'number') expectNoChecks(schema);
  switch (def.type) {
    case 'optional':
      return inside(def.innerType);
    case 'string':
      return texts(schema);
    case 'number':
      return amounts(schema);
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'array':
      return isTable(def.element)
        ? fc.uniqueArray(inside(def.element), { maxLength: 3, selector: idOfRow })
        : fc.array(inside(def.element), { maxLength: 3 });
    case 'record':
      return fc.dictionary(keys, inside(def.valueType), { maxKeys: 2, noNullPrototype: true });
    case 'union':
      return fc.oneof(...def.options.map((option) => inside(option as Schema)));
    case 'object': {
      const fields = Object.entries(def.shape as Readonly<Record<string, Schema>>);
      return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, inside(field)])), {
        requiredKeys: fields.filter(([, field]) => !isOptional(field)).map(([name]) => name),
        noNullPrototype: true,
      });
    }
    default:
      throw new Error(`no arbitrary for a schema of type ${def.type}`);
  }
}

function nested(schema: Schema, tree: fc.Arbitrary<unknown> | undefined): fc.Arbitrary<unknown> {
  return byHand.get(schema) ?? build(schema, tree);
}

function texts(schema: Schema): fc.Arbitrary<string> {
  if (markOf(schema, 'idOf') ?? markOf(schema, 'isIdOf')) return ids;
  const [pattern, ...more] = patternsOf(schema);
  const checks = checksOf(schema).map(({ check }) => check);
  if (pattern && more.length === 0 && checks.length === 1) return fc.stringMatching(pattern);
  if (checks.length > 0) throw new Error(`no arbitrary for a text with the checks ${checks.join(', ')}`);
  return fc.oneof(text, fc.constant(''));
}

function amounts(schema: Schema): fc.Arbitrary<number> {
  const def = defOf(schema);
  const checks = checksOf(schema).map(({ check }) => check);
  const unknown = checks.filter((check) => check !== 'greater_than' && check !== 'number_format');
  if (unknown.length > 0) throw new Error(`no arbitrary for a number with the checks ${unknown.join(', ')}`);
  if ('format' in def) return fc.oneof(fc.nat(4), fc.maxSafeNat());
  return checks.length > 0 ? numbers.map(Math.abs) : numbers;
}

function expectNoChecks(schema: Schema): void {
  const checks = checksOf(schema);
  if (checks.length > 0 && defOf(schema).type !== 'custom')
    throw new Error(`no arbitrary for ${defOf(schema).type} with checks of its own; add it to byHand`);
}

function isTable(schema: Schema): boolean {
  const def = defOf(schema);
  const id = def.type === 'object' ? (def.shape as Readonly<Record<string, Schema>>)['id'] : undefined;
  return id !== undefined && markOf(id, 'isIdOf') !== undefined;
}

function idOfRow(row: unknown): string {
  return (row as { id: string }).id.normalize('NFC');
}

/** Random valid systems. */
export const systems = arbitraryOf(systemSchema) as fc.Arbitrary<PathwaySystem>;
