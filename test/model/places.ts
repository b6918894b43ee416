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

/** A copy of a document with another value at one place; the place may be new. */
export function replaced(document: Plain, way: Way, value: unknown): Plain {
  const copy = structuredClone(document);
  if (way.length === 0) return value as Plain;
  holderOf(copy, way)[String(way.at(-1))] = value;
  return copy;
}

/** A copy of a document without one field. */
export function removed(document: Plain, way: Way): Plain {
  const copy = structuredClone(document);
  delete holderOf(copy, way)[String(way.at(-1))];
  return copy;
}

function holderOf(document: Plain, way: Way): Record<string, unknown> {
  return resolve(document, pointerTo(way.slice(0, -1))) as Record<string, unknown>;
}
