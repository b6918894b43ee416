/** Three values of one place: as it was, and as two people made it. */

import type { Json } from '../../base/json.js';
import { sameJson } from '../../base/same-json.js';

/** `undefined` where nothing stands. */
export interface Three<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

/** What a function makes of each of them. */
export function mapped<T, U>({ base, ours, theirs }: Three<T>, of: (each: T) => U): Three<U> {
  return { base: of(base), ours: of(ours), theirs: of(theirs) };
}

/** The value where it is clear which: one is as it was, or both are the same. */
export function clear<T extends Json | undefined>({
  base,
  ours,
  theirs,
}: Three<T>): { readonly value: T } | undefined {
  if (sameJson(ours, base) || sameJson(ours, theirs)) return { value: theirs };
  return sameJson(theirs, base) ? { value: ours } : undefined;
}
