/** One value, however it is wrapped: alone, in a list of one, as `{ "@value": … }` or `{ "@id": … }`. */

import { isList, isNode, type Json } from '../../../base/json.js';

/** A string, a number or a boolean, and its wrapping with a hole where it was. */
export interface Scalar {
  readonly value: string | number | boolean;
  readonly wrapping: Json;
}

/** The way to the value inside its wrapping; nothing where there is not exactly one. */
function wayIn(wrapped: Json): (string | number)[] | undefined {
  const way: (string | number)[] = [];
  let at = wrapped;
  while (typeof at === 'object' && at !== null) {
    const key = isList(at) ? (at.length === 1 ? 0 : undefined) : valueKey(at as object);
    if (key === undefined || way.length > 3) return undefined;
    way.push(key);
    at = (at as { readonly [key: string | number]: Json })[key] as Json;
  }
  return way;
}

function valueKey(node: object): string | undefined {
  return Object.hasOwn(node, '@value') ? '@value' : Object.hasOwn(node, '@id') ? '@id' : undefined;
}

/** Takes one value out of its wrapping. */
export function scalarOf(wrapped: Json | undefined): Scalar | undefined {
  const way = wrapped === undefined ? undefined : wayIn(wrapped);
  if (!way || wrapped === undefined) return undefined;
  const value = valueAt(wrapped, way);
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  return { value, wrapping: way.length === 0 ? null : replacedAt(wrapped, way, null) };
}

/** Puts a value back into a wrapping. */
export function wrapped(wrapping: Json, value: Json): Json {
  return replacedAt(wrapping, wayIn(wrapping) ?? [], value);
}

/** The value at a place inside another. */
export function valueAt(inside: Json, way: readonly (string | number)[]): Json | undefined {
  let at: Json | undefined = inside;
  for (const key of way) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as { readonly [key: string | number]: Json })[key];
  }
  return at;
}

/** The same value with another one at a place inside it. */
export function replacedAt(inside: Json, way: readonly (string | number)[], value: Json): Json {
  const [key, ...rest] = way;
  if (key === undefined) return value;
  if (isList(inside))
    return inside.map((each, index) => (index === key ? replacedAt(each, rest, value) : each));
  if (!isNode(inside)) return inside;
  return Object.fromEntries(
    Object.entries(inside).map(([name, each]) => [name, name === key ? replacedAt(each, rest, value) : each]),
  );
}
