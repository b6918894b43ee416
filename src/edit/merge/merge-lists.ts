/**
 * Merges two changes of one list.
 *
 * Method: three-way merge by common items (Khanna, Kunal and Pierce 2007), where items that stand once on both sides and in
 * the same order are common. Cost: items × log items.
 */

import { append } from '../../base/append.js';
import { canonicalJson } from '../../base/canonical-json.js';
import type { Json } from '../../base/json.js';
import { endsInCommon } from '../ends-in-common.js';
import { longestRise } from '../longest-rise.js';
import { clear, mapped, type Three } from './three.js';

type Texts = readonly string[];

/**
 * The merged list, whose items are the same where they say the same; absent: both changed the same part of it, each in
 * another way, or one moved what the other removed or moved elsewhere.
 */
export function mergeLists<T extends Json>(lists: Three<readonly T[]>): readonly T[] | undefined {
  const items = new Map<string, T>();
  const three = mapped(lists, (list) =>
    list.map((item) => {
      const key = canonicalJson(item);
      items.set(key, item);
      return key;
    }),
  );
  const merged = mergedParts(three);
  if (!merged) return undefined;
  const [counts, is] = [mapped(three, countsOf), countsOf(merged)];
  for (const item of items.keys())
    if (clear(mapped(counts, (each) => each.get(item) ?? 0))?.value !== (is.get(item) ?? 0)) return undefined;
  return merged.map((key) => items.get(key)!);
}

function countsOf(list: Texts): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function mergedParts({ base, ours, theirs }: Three<Texts>): Texts | undefined {
  const [inOurs, inTheirs] = [commonItems(base, ours), commonItems(base, theirs)];
  const merged: string[] = [];
  let [from, our, their] = [0, 0, 0];
  for (let at = 0; at <= base.length; at++) {
    const [ourAt, theirAt] = at === base.length ? [ours.length, theirs.length] : [inOurs[at]!, inTheirs[at]!];
    if (ourAt < 0 || theirAt < 0) continue;
    const part = clear({
      base: base.slice(from, at),
      ours: ours.slice(our, ourAt),
      theirs: theirs.slice(their, theirAt),
    });
    if (!part) return undefined;
    append(merged, part.value);
    append(merged, base.slice(at, at + 1));
    [from, our, their] = [at + 1, ourAt + 1, theirAt + 1];
  }
  return merged;
}

/** For each item of `base`, its place in another list; `-1` where it has none that keeps the order. */
function commonItems(base: Texts, other: Texts): readonly number[] {
  const { start, end } = endsInCommon(base, other);
  const places = base.map((_, at) =>
    at < start ? at : at >= base.length - end ? at + other.length - base.length : -1,
  );
  const [inBase, inOther] = [
    onceIn(base, start, base.length - end),
    onceIn(other, start, other.length - end),
  ];
  const pairs: (readonly [number, number])[] = [];
  for (const [item, at] of inBase) {
    const there = inOther.get(item);
    if (at >= 0 && there !== undefined && there >= 0) pairs.push([at, there]);
  }
  const inOrder = longestRise(pairs.map(([, there]) => there));
  for (const [at, there] of pairs) if (inOrder.has(there)) places[at] = there;
  return places;
}

/** Where each item of a part of a list stands; `-1` where it stands twice. */
function onceIn(list: Texts, start: number, end: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = start; at < end; at++) places.set(list[at]!, places.has(list[at]!) ? -1 : at);
  return places;
}
