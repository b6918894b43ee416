/** Reads the zod schemas as data: their parts, the smallest and the largest value that fits, every place in a value. */
import type * as z from 'zod';
import * as parts from '../../src/model/parts-schema.js';
import { type EntityKind, tables } from '../../src/model/tables.js';

export type Schema = z.core.$ZodType;
export type Way = readonly (string | number)[];
export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };

/** The definition of a schema, as the union that its `type` tells apart. */
export function defOf(schema: Schema) {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** The schema inside an optional one. */
export function unwrap(schema: Schema): Schema {
  const def = defOf(schema);
  return def.type === 'optional' ? def.innerType : schema;
}

export function isOptional(schema: Schema): boolean {
  return defOf(schema).type === 'optional';
}

/** The fields of an object schema. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const def = defOf(unwrap(schema));
  if (def.type !== 'object') throw new Error(`not an object schema but ${def.type}`);
  return def.shape;
}

/** The schema of the items of a list. */
function itemOf(schema: Schema): Schema {
  const def = defOf(unwrap(schema));
  if (def.type !== 'array') throw new Error(`not a list but ${def.type}`);
  return def.element;
}

/** What a schema says of itself beside its shape: `idOf`, `isIdOf`. */
export function markOf(schema: Schema, mark: 'idOf' | 'isIdOf'): string | undefined {
  const found = (schema as z.ZodType).meta()?.[mark];
  return typeof found === 'string' ? found : undefined;
}

/** The patterns that a text has to match. */
export function patternsOf(schema: Schema): RegExp[] {
  return checksOf(schema).flatMap((check) =>
    'pattern' in check && check.pattern instanceof RegExp ? [check.pattern] : [],
  );
}

/** The checks of a schema, as data. */
export function checksOf(schema: Schema): z.core.$ZodCheckDef[] {
  return (schema._zod.def.checks ?? []).map((check) => check._zod.def);
}

/** The id of the one row that `smallestSystem` has of a kind. */
export const theId = (kind: string) => `the-${kind}`;

const examples: readonly (readonly [Schema, Plain])[] = [
  [parts.date, '2026-01-31'],
  [parts.duration, 'P16W'],
  [parts.period, { from: '2026-01', to: '2026-06-30' }],
  [parts.area, { scheme: 'us-county', code: '04019', title: 'Pima County' }],
  [parts.extensions, { 'example.org': { kept: [1, null, 'as is'] } }],
];

const matching = ['21-1018', '21-1018.00', '51.1502', '62', 'USD', 'US', '04', '04019', '0'.repeat(64)];

/** A value that fits the schema: with every optional field (`full`) or with none. Ids point to `theId(kind)`. */
export function sampleOf(schema: Schema, full: boolean, depth = 0): Plain {
  const known = examples.find(([part]) => part === schema);
  if (known) return structuredClone(known[1]);
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
      return sampleOf(def.innerType, full, depth);
    case 'string': {
      const kind = markOf(schema, 'idOf') ?? markOf(schema, 'isIdOf');
      if (kind) return theId(kind);
      const patterns = patternsOf(schema);
      const text = ['some text', ...matching].find((word) => patterns.every((pattern) => pattern.test(word)));
      if (text === undefined) throw new Error(`no sample for ${patterns.join(' ')}`);
      return text;
    }
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'enum':
      return Object.values(def.entries)[0] as string;
    case 'literal':
      return def.values[0] as string | boolean;
    case 'array':
      return full && depth < 8 ? itemsOf(def.element).map((item) => sampleOf(item, full, depth + 1)) : [];
    case 'record':
      return { es: defOf(def.valueType).type === 'record' ? sampleOf(def.valueType, full) : 'texto' };
    case 'union':
      return sampleOf(def.options[0] as Schema, full, depth);
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape)
          .filter(([, field]) => full || !isOptional(field))
          .map(([name, field]) => [name, sampleOf(field, full, depth + 1)]),
      );
    default:
      throw new Error(`no sample for a schema of type ${def.type}`);
  }
}

/** One item for each way a list item may look. */
function itemsOf(schema: Schema): Schema[] {
  const def = defOf(schema);
  return def.type === 'union' ? [...(def.options as readonly Schema[])] : [schema];
}

/** A place in a value and the schema that holds there; `optional` when its field may be left out. */
export interface PlaceInValue {
  readonly way: Way;
  readonly schema: Schema;
  readonly optional: boolean;
  readonly value: Plain;
}

/** Every place in a value that fits a schema, the top included. */
export function placesIn(schema: Schema, value: Plain, way: Way = [], optional = false): PlaceInValue[] {
  const inner = unwrap(schema);
  const def = defOf(inner);
  const here: PlaceInValue = { way, schema: inner, optional, value };
  if (inner === parts.extensions) return [here];
  switch (def.type) {
    case 'object': {
      const object = value as { [key: string]: Plain };
      return [
        here,
        ...Object.entries(def.shape).flatMap(([name, field]: [string, Schema]) =>
          Object.hasOwn(object, name)
            ? placesIn(field, object[name] as Plain, [...way, name], isOptional(field))
            : [],
        ),
      ];
    }
    case 'array':
      return [
        here,
        ...(value as Plain[]).flatMap((item, index) => placesIn(def.element, item, [...way, index], true)),
      ];
    case 'record':
      return [
        here,
        ...Object.entries(value as { [key: string]: Plain }).flatMap(([key, item]) =>
          placesIn(def.valueType, item, [...way, key], true),
        ),
      ];
    case 'union': {
      const fitting = def.options.find((option) => (option as z.ZodType).safeParse(value).success);
      if (!fitting) throw new Error(`no option fits at ${way.join('/')}`);
      return [here, ...placesIn(fitting, value, way, optional)];
    }
    default:
      return [here];
  }
}

/** The schema of the rows of each table. */
export function rowSchemas(system: Schema): Readonly<Record<EntityKind, Schema>> {
  const shape = shapeOf(system);
  return Object.fromEntries(
    Object.entries(tables).map(([kind, table]) => [kind, itemOf(shape[table] as Schema)]),
  ) as Record<EntityKind, Schema>;
}
