/** Values before and after, and lists of them joined by a key. */

import { canonicalJson } from '../base/canonical-json.js';
import { byCodeUnits } from '../base/ids.js';

/** A value before and after; a side is absent where there was nothing of the kind. */
export interface Changed<T> {
  readonly before?: T;
  readonly after?: T;
}

/** Something by its key, as it was and as it is. */
export interface Pair<T> extends Changed<T> {
  readonly key: string;
}

/** Joins two lists by a key, in the order in which both stand; the same whichever is called the first. */
export function joined<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): Pair<T>[] {
  const [old, now] = [before, after].map(
    (list) => new Map(list.map((item, at) => [keyOf(item), { item, at }])),
  );
  const place = (key: string) =>
    Math.min(old?.get(key)?.at ?? Number.POSITIVE_INFINITY, now?.get(key)?.at ?? Number.POSITIVE_INFINITY);
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])]
    .sort((a, b) => place(a) - place(b) || byCodeUnits(a, b))
    .map((key) => ({ key, ...sides(old?.get(key)?.item, now?.get(key)?.item) }));
}

/** Both sides, without those that are absent. */
export function sides<T>(before: T | undefined, after: T | undefined): Changed<T> {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** A field that says how a value changed; no field where it did not. */
export function field<K extends string, T>(
  name: K,
  before: T | undefined,
  after: T | undefined,
): { readonly [N in K]?: Changed<T> } {
  return same(before, after) ? {} : ({ [name]: sides(before, after) } as { [N in K]: Changed<T> });
}

export function same(before: unknown, after: unknown): boolean {
  return before === after || textOf(before) === textOf(after);
}

function textOf(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}
