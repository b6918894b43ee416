/** Canonical JSON (RFC 8785): one text for a value, whatever the order of its keys. */

import { shown } from './arguments.js';
import { byCodeUnits } from './ids.js';
import { PathwayError } from './pathway-error.js';
import { isWellFormed } from './well-formed.js';

/** How deep a value may be nested; deeper than any document that a reader takes. */
const mostDepth = 200;

/** Keys under which lists keep their order; absent: all lists do. */
type Ordered = readonly string[] | undefined;

/**
 * Writes plain data as canonical JSON: keys in the order of their UTF-16 code units, numbers and texts as ECMAScript
 * writes them, no spaces. A field that is `undefined` is left out. Cost: the size of the value.
 *
 * @throws PathwayError `bad-argument` for what is no JSON: numbers that are not finite, half surrogate pairs, holes,
 *   functions, instances of classes, values that contain themselves.
 */
export function canonicalJson(value: unknown): string {
  return written(value, undefined, 0);
}

/**
 * The same for data in which the order of a list says nothing: lists stand in the order of the texts of their items, so
 * that two values that differ in order alone have one text. Under the keys in `ordered`, lists stay as they are.
 */
export function canonicalJsonOfSets(value: unknown, ordered: readonly string[]): string {
  return written(value, ordered, 0);
}

function written(value: unknown, ordered: Ordered, depth: number): string {
  if (depth > mostDepth) refuse('something nested too deep, perhaps within itself');
  switch (typeof value) {
    case 'string':
      return textOf(value);
    case 'number':
      return Number.isFinite(value) ? String(value) : refuse(shown(value));
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? listOf(value, ordered, depth) : fieldsOf(value, ordered, depth);
    default:
      return refuse(shown(value));
  }
}

function listOf(list: readonly unknown[], ordered: Ordered, depth: number): string {
  const items = Array.from(list, (item) => written(item, ordered, depth + 1));
  return `[${(ordered ? items.sort(byCodeUnits) : items).join(',')}]`;
}

function fieldsOf(value: object, ordered: Ordered, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) refuse('an instance of a class');
  const texts: string[] = [];
  for (const key of Object.keys(value).sort(byCodeUnits)) {
    const field = (value as { readonly [key: string]: unknown })[key];
    const lists = ordered?.includes(key) ? undefined : ordered;
    if (field !== undefined) texts.push(`${textOf(key)}:${written(field, lists, depth + 1)}`);
  }
  return `{${texts.join(',')}}`;
}

/** ECMAScript escapes texts as RFC 8785 asks, but for half surrogate pairs, which cannot be written at all. */
function textOf(text: string): string {
  return isWellFormed(text) ? JSON.stringify(text) : refuse('a text with half a surrogate pair');
}

function refuse(what: string): never {
  throw new PathwayError('bad-argument', `There is ${what} in the data, which is no JSON. Leave it out.`, {
    argument: 'value',
  });
}
