/** A system without the places that a writer has named as losses. */
import type { Finding } from '../../../src/base/finding.js';

type Value = { [key: string]: unknown } | unknown[];

/** Takes out every named place; lists are shortened from behind, so that places before keep their numbers. */
export function withoutLosses<T>(system: T, losses: readonly Finding[]): T {
  const copy = structuredClone(system);
  const ways = losses.map(({ path }) =>
    path
      .slice(1)
      .split('/')
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')),
  );
  for (const way of ways.sort(fromBehind)) remove(copy as Value, way);
  return emptied(copy) as T;
}

function fromBehind(a: readonly string[], b: readonly string[]): number {
  for (const [i, part] of a.entries()) {
    const other = b[i];
    if (other === undefined) return -1;
    if (part !== other) return Number(other) - Number(part) || (part < other ? 1 : -1);
  }
  return 1;
}

function remove(inside: Value, [key, ...rest]: readonly string[]): void {
  if (key === undefined) return;
  const at = (inside as { [key: string]: unknown })[key] as Value | undefined;
  if (rest.length > 0) {
    if (at !== undefined) remove(at, rest);
  } else if (Array.isArray(inside)) inside.splice(Number(key), 1);
  else delete inside[key];
}

/** Tables, lists and objects that hold nothing say nothing: a document and its losses may differ in them. */
function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(emptied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      const inner = emptied(each);
      const empty = typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0;
      return empty ? [] : [[key, inner]];
    }),
  );
}
