/** What a schema allows at a place of a document: for messages that say what was meant. */

import type * as z from 'zod';

type Schema = z.core.$ZodType;

/** The definition of a schema, as the union that its `type` tells apart. */
export const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** The schema without what only says whether a value may be absent, or which of several it is. */
function unwrapped(schema: Schema): Schema[] {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'readonly':
    case 'default':
    case 'nonoptional':
      return unwrapped(def.innerType);
    case 'lazy':
      return unwrapped(def.getter());
    case 'pipe':
      return unwrapped(def.in);
    case 'union':
      return def.options.flatMap(unwrapped);
    default:
      return [schema];
  }
}

function inside(schema: Schema, key: PropertyKey): Schema[] {
  const def = defOf(schema);
  if (def.type === 'object')
    return Object.hasOwn(def.shape, key)
      ? unwrapped(def.shape[key as string] as Schema).filter((each) => each !== schema)
      : [];
  if (def.type === 'array') return unwrapped(def.element);
  return def.type === 'record' ? unwrapped(def.valueType) : [];
}

/** The schemas that may hold at a place. Cost: the length of the way, times unions. */
export function schemasAt(schema: Schema, way: readonly PropertyKey[]): Schema[] {
  let found = unwrapped(schema);
  for (const key of way) found = [...new Set(found.flatMap((each) => inside(each, key)))];
  return found;
}

/** The shapes of objects that a schema allows at a place, as their fields. Cost: that of `schemasAt`. */
export function shapesAt(
  schema: Schema,
  way: readonly PropertyKey[],
): { readonly [field: string]: Schema }[] {
  return schemasAt(schema, way).flatMap((each) => {
    const def = defOf(each);
    return def.type === 'object' ? [def.shape as { readonly [field: string]: Schema }] : [];
  });
}

/** The word that a field always is in a shape: its `kind`; `undefined` where it is none. */
export function wordOf(schema: Schema | undefined): string | undefined {
  const def = schema && defOf(schema);
  return def?.type === 'literal' ? String(def.values[0]) : undefined;
}
