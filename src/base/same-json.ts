/** Whether two JSON values say the same, whatever the order of their keys. */

import type { Json } from './json.js';

/** Deep equality of plain data; `undefined` equals only itself. Recursion is as deep as the values. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, at) => sameJson(item, b[at]))
    );
  const entries = Object.entries(a);
  return (
    entries.length === Object.keys(b).length &&
    entries.every(
      ([key, value]) => Object.hasOwn(b, key) && sameJson(value, (b as { [key: string]: Json })[key]),
    )
  );
}
