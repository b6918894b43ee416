/**
 * Whether a value fits a schema, as a check made of the schema once: what reading costs where nothing is wrong.
 * It says yes or no; what is wrong is for the schema itself to say.
 */

import type * as z from 'zod';
import {
  type Check,
  isJson,
  isNumber,
  isText,
  isWhole,
  listOf,
  never,
  plainKeys,
  recordOf,
} from './plain-checks.js';
import { defOf, wordOf } from './read-shapes.js';

type Schema = z.core.$ZodType;
type Fields = { readonly [field: string]: unknown };

const made = new WeakMap<Schema, Check>();

/**
 * Whether a value is plain data that fits a schema. A no means that the schema has to be asked: it may be a part of a
 * schema that is not known here. A yes is sure, but for one thing: how often objects stand in several places is counted
 * in another order than the walk does, so of a value on that limit the one may say yes and the other no.
 */
export function fits(schema: Schema, input: unknown): boolean {
  try {
    return checkOf(schema)(input, 0, { few: [], met: undefined, shared: 0 });
  } catch {
    return false;
  }
}

/** The check of a schema, made when it is first asked. */
function checkOf(schema: Schema): Check {
  const known = made.get(schema);
  if (known) return known;
  // A schema that contains itself finds this while its own check is being made.
  let check: Check | undefined;
  made.set(schema, (value, depth, walk) => check?.(value, depth, walk) ?? false);
  try {
    check = withRules(schema, make(schema));
    return check;
  } finally {
    if (check) made.set(schema, check);
    else made.delete(schema);
  }
}

const typeOf = (schema: Schema) => defOf(schema).type;

/** The check of the type of a schema, without the rules added to it. */
function make(schema: Schema): Check {
  const def = defOf(schema);
  if ('coerce' in def) return never;
  switch (def.type) {
    case 'string':
      return 'format' in def ? never : isText;
    case 'number':
      return 'format' in def ? (def.format === 'safeint' ? isWhole : never) : isNumber;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'literal':
      return oneOf(def.values);
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'custom':
      return isJson;
    case 'optional':
      return checkOf(def.innerType);
    case 'array':
      return listOf(checkOf(def.element));
    case 'record':
      return hasAnyKey(def.keyType) ? recordOf(checkOf(def.valueType)) : never;
    case 'union':
      return 'discriminator' in def
        ? kindOf(def.options, def.discriminator as string)
        : anyOf(def.options.map(checkOf));
    case 'object':
      return objectOf(def.shape, def.catchall);
    default:
      return never;
  }
}

/** A check with the rules that the schema adds to its type. */
function withRules(schema: Schema, check: Check): Check {
  const def = defOf(schema);
  const rules = [
    ...(def.type === 'custom' ? [ruleOf(def as RuleDef)] : []),
    ...(def.checks ?? []).map((each) => ruleOf(each._zod.def as RuleDef)),
  ];
  const [rule, ...more] = rules;
  if (!rule) return check;
  const first: Check = (value, depth, walk) => check(value, depth, walk) && rule(value);
  return more.length === 0
    ? first
    : (value, depth, walk) => first(value, depth, walk) && more.every((each) => each(value));
}

function ruleOf(def: RuleDef): (value: unknown) => boolean {
  switch (def.check) {
    case 'custom':
      return (value) => Boolean(def.fn(value));
    case 'greater_than':
      return def.inclusive ? (value) => Number(value) >= def.value : (value) => Number(value) > def.value;
    case 'string_format':
      return ruleOfPattern(def.pattern);
    default:
      return () => false;
  }
}

/** A pattern that keeps no place between two texts. */
function ruleOfPattern(pattern: RegExp | undefined): (value: unknown) => boolean {
  return pattern && !pattern.global && !pattern.sticky ? (value) => pattern.test(String(value)) : () => false;
}

type RuleDef =
  | { readonly check: 'custom'; readonly fn: (value: unknown) => unknown }
  | { readonly check: 'greater_than'; readonly value: number; readonly inclusive: boolean }
  | { readonly check: 'string_format'; readonly pattern?: RegExp }
  | { readonly check: '' };

/** Whether every text may be a key. */
function hasAnyKey(keys: Schema): boolean {
  const def = defOf(keys);
  return def.type === 'string' && !('format' in def) && !def.checks?.length;
}

function oneOf(values: readonly unknown[]): Check {
  const all = new Set(values);
  return (value) => all.has(value);
}

function anyOf(checks: readonly Check[]): Check {
  return (value, depth, walk) => checks.some((check) => check(value, depth, walk));
}

/** Of several objects, the one whose kind stands in it. */
function kindOf(options: readonly Schema[], field: string): Check {
  const byWord = new Map<unknown, Check>();
  for (const option of options) {
    const def = defOf(option);
    const word = def.type === 'object' ? wordOf(def.shape[field]) : undefined;
    if (word === undefined) return never;
    byWord.set(word, checkOf(option));
  }
  return (value, depth, walk) => {
    if (typeof value !== 'object' || value === null) return false;
    const check = byWord.get((value as Fields)[field]);
    return check?.(value, depth, walk) ?? false;
  };
}

/** An object with no field but those of a shape. */
function objectOf(shape: { readonly [field: string]: Schema }, others: Schema | undefined): Check {
  if (!others || typeOf(others) !== 'never') return never;
  const fields = new Map(
    Object.entries(shape).map(([field, schema]) => [
      field,
      { check: checkOf(schema), counts: typeOf(schema) === 'optional' ? 0 : 1 },
    ]),
  );
  let needed = 0;
  for (const { counts } of fields.values()) needed += counts;
  return (value, depth, walk) => {
    const keys = plainKeys(value, depth, walk);
    if (!keys) return false;
    let found = 0;
    for (const key of keys) {
      const field = fields.get(key);
      if (!field?.check((value as Fields)[key], depth + 1, walk)) return false;
      found += field.counts;
    }
    return found === needed;
  };
}
