/** Checks of plain data that say yes or no, a value at a time: for the readers' quick check. */

import { isWellFormed } from '../base/well-formed.js';
import { mostDepth, mostShared } from './plain-data.js';

/** Whether a value at a depth fits; `walk` counts the objects met on the way. */
export type Check = (value: unknown, depth: number, walk: Walk) => boolean;

/** The objects met so far: a few as a list, more as a set; and how often one was met again. */
export interface Walk {
  readonly few: object[];
  met: Set<object> | undefined;
  shared: number;
}

/** Refuses everything. */
export const never: Check = () => false;

/** Text that can be written as UTF-8. */
export const isText: Check = (value) => typeof value === 'string' && isWellFormed(value);

/** A number that JSON can write. */
export const isNumber: Check = (value) => Number.isFinite(value) && !Object.is(value, -0);

/** A whole number of the one form that the schemas ask for. */
export const isWhole: Check = (value) => Number.isSafeInteger(value) && !Object.is(value, -0);

/** A dense list, each of whose items passes. */
export function listOf(element: Check): Check {
  return (value, depth, walk) => {
    if (!isPlainList(value, depth, walk)) return false;
    for (let i = 0; i < value.length; i++) if (!element(value[i], depth + 1, walk)) return false;
    return true;
  };
}

/** A plain object with any fields, each of which passes. */
export function recordOf(each: Check): Check {
  return (value, depth, walk) => {
    const keys = plainKeys(value, depth, walk);
    if (!keys) return false;
    for (const key of keys)
      if (
        key === '__proto__' ||
        !isWellFormed(key) ||
        !each((value as { readonly [key: string]: unknown })[key], depth + 1, walk)
      )
        return false;
    return true;
  };
}

function isPlainList(value: unknown, depth: number, walk: Walk): value is unknown[] {
  return (
    Array.isArray(value) &&
    depth < mostDepth &&
    mayStand(value, walk) &&
    Object.getPrototypeOf(value) === Array.prototype &&
    Object.getOwnPropertyNames(value).length === value.length + 1 &&
    Object.getOwnPropertySymbols(value).length === 0
  );
}

/** The fields of a plain object; nothing where it is none. */
export function plainKeys(value: unknown, depth: number, walk: Walk): string[] | undefined {
  if (typeof value !== 'object' || value === null || depth >= mostDepth || !mayStand(value, walk))
    return undefined;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return undefined;
  const keys = Object.keys(value);
  const hidesNothing =
    Object.getOwnPropertyNames(value).length === keys.length &&
    Object.getOwnPropertySymbols(value).length === 0;
  return hidesNothing ? keys : undefined;
}

/** Whether an object may stand here: one that stands in many places already, by far more than there are objects, may not. */
function mayStand(value: object, walk: Walk): boolean {
  const { few, met } = walk;
  if (met) return meets(value, met, walk);
  few.push(value);
  if (few.length <= mostShared) return true;
  // Only a large document is worth a set.
  const all = new Set<object>();
  walk.met = all;
  return few.every((each) => meets(each, all, walk));
}

function meets(value: object, met: Set<object>, walk: Walk): boolean {
  if (met.has(value)) return ++walk.shared <= 20 * met.size + mostShared;
  met.add(value);
  return true;
}

/** Whatever JSON can write. */
export function isJson(value: unknown, depth: number, walk: Walk): boolean {
  switch (typeof value) {
    case 'string':
      return isText(value, depth, walk);
    case 'boolean':
      return true;
    case 'number':
      return isNumber(value, depth, walk);
    case 'object':
      if (value === null) return true;
      return Array.isArray(value) ? anyList(value, depth, walk) : anyRecord(value, depth, walk);
    default:
      return false;
  }
}

const anyList = listOf(isJson);
const anyRecord = recordOf(isJson);
