/**
 * Merges two changes of one list.
 *
 * Method: three-way merge by common items (Khanna, Kunal and Pierce 2007), where items that stand once on both sides and in
 * the same order are common. Cost: items × log items.
 */

import { endsInCommon } from '../ends-in-common.js';
import { longestRise } from '../longest-rise.js';

/**
 * The merged list; absent: both changed the same part of it, each in another way, or one moved what the other removed or
 * moved elsewhere.
 */
export function mergeLists(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] | undefined {
  const merged = mergedParts(base, ours, theirs);
  if (!merged) return undefined;
  const [was, our, their, is] = [base, ours, theirs, merged].map(countsOf) as [
    Counts,
    Counts,
    Counts,
    Counts,
  ];
  for (const item of new Set([...base, ...ours, ...theirs])) {
    const counts = [was, our, their].map((each) => each.get(item) ?? 0) as [number, number, number];
    const [before, one, other] = counts;
    if ((is.get(item) ?? 0) !== (one === before || one === other ? other : one)) return undefined;
    if (one !== before && other !== before && one !== other) return undefined;
  }
  return merged;
}

type Counts = ReadonlyMap<string, number>;

function countsOf(list: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function mergedParts(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] | undefined {
  const [inOurs, inTheirs] = [commonItems(base, ours), commonItems(base, theirs)];
  const merged: string[] = [];
  let [from, our, their] = [0, 0, 0];
  for (let at = 0; at <= base.length; at++) {
    const [ourAt, theirAt] = at === base.length ? [ours.length, theirs.length] : [inOurs[at]!, inTheirs[at]!];
    if (ourAt < 0 || theirAt < 0) continue;
    const part = merge3(base.slice(from, at), ours.slice(our, ourAt), theirs.slice(their, theirAt));
    if (!part) return undefined;
    merged.push(...part, ...base.slice(at, at + 1));
    [from, our, their] = [at + 1, ourAt + 1, theirAt + 1];
  }
  return merged;
}

/** One of three parts, where it is clear which. */
function merge3(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] | undefined {
  if (isSame(base, ours) || isSame(ours, theirs)) return theirs;
  return isSame(base, theirs) ? ours : undefined;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

/** For each item of `base`, its place in another list; `-1` where it has none that keeps the order. */
function commonItems(base: readonly string[], other: readonly string[]): readonly number[] {
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
function onceIn(list: readonly string[], start: number, end: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = start; at < end; at++) places.set(list[at]!, places.has(list[at]!) ? -1 : at);
  return places;
}
