/** Places in JSON documents: finding, replacing and removing what a JSON Pointer (RFC 6901) names. */
import type { Plain, Way } from './schema-walk.js';

/** Writes a way as a JSON Pointer. */
export function pointerTo(way: Way): string {
  return way.map((part) => `/${String(part).split('~').join('~0').split('/').join('~1')}`).join('');
}

/** Splits a JSON Pointer into its parts. */
function partsOf(path: string): string[] {
  if (path === '') return [];
  if (!path.startsWith('/')) throw new Error(`"${path}" is not a JSON Pointer`);
  return path
    .slice(1)
    .split('/')
    .map((part) => part.split('~1').join('/').split('~0').join('~'));
}

/** What stands at a JSON Pointer; throws when nothing does. Inherited keys do not count. */
export function resolve(document: unknown, path: string): unknown {
  let at = document;
  for (const part of partsOf(path)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part))
      throw new Error(`nothing at ${part} of ${path}`);
    at = (at as Record<string, unknown>)[part];
  }
  return at;
}

/** A copy of a document with another value at one place; the place may be new. What is beside the way is shared. */
export function replaced(document: Plain, way: Way, value: unknown): Plain {
  if (way.length === 0) return value as Plain;
  return changed(document, way, (holder, key) => {
    holder[key] = value;
  });
}

/** A copy of a document without one field. What is beside the way is shared. */
export function removed(document: Plain, way: Way): Plain {
  return changed(document, way, (holder, key) => {
    delete holder[key];
  });
}

/** A copy of a document in which what holds the end of a way is changed; every holder on the way is copied. */
function changed(document: Plain, way: Way, change: (holder: Holder, key: string) => void): Plain {
  const copyOf = (holder: unknown) => (Array.isArray(holder) ? [...holder] : { ...(holder as object) });
  const copy = copyOf(document) as Holder;
  let at = copy;
  for (const part of way.slice(0, -1)) {
    const inside = copyOf(resolve(at, pointerTo([part]))) as Holder;
    at[String(part)] = inside;
    at = inside;
  }
  change(at, String(way.at(-1)));
  return copy as Plain;
}

type Holder = { [key: string]: unknown };
