/**
 * Which of many things may be alike, without looking at every pair of them.
 *
 * Problem: set similarity join. Method: inverted lists; for a share of the whole, of the rarest parts only (prefix
 * filtering, Chaudhuri, Ganti and Kaushik 2006); for two kinds of parts, of one kind within the lists of the other.
 * Cost: the parts, and the pairs that are found; in lists of both kinds the cheaper of their pairs and their parts.
 */

import { put } from '../base/put.js';

/** For each thing those that come later and may be alike; not all of them need be. */
export type Pairs = readonly ReadonlySet<number>[];

/** Pairs of sets that may share at least half of all that either has. */
export function pairsSharingHalf(sets: readonly ReadonlySet<string>[]): Pairs {
  const spread = new Map<string, number>();
  for (const set of sets) for (const part of set) spread.set(part, (spread.get(part) ?? 0) + 1);
  const rarestFirst = sets.map((set) =>
    [...set].sort((a, b) => spread.get(a)! - spread.get(b)! || (a < b ? -1 : 1)),
  );
  const found = sets.map(() => new Set<number>());
  const lists = new Map<string, number[]>();
  const smallestFirst = [...sets.keys()].sort((a, b) => sets[a]!.size - sets[b]!.size || a - b);
  for (const index of smallestFirst) {
    const parts = rarestFirst[index]!;
    // Two such sets share one of the rarest half of the larger, and of the rarest third of the smaller.
    for (const part of parts.slice(0, Math.floor(parts.length / 2) + 1))
      for (const other of lists.get(part) ?? []) found[Math.min(index, other)]!.add(Math.max(index, other));
    for (const part of parts.slice(0, Math.floor(parts.length / 3) + 1)) put(lists, part, index);
  }
  return found;
}

/** Pairs that share a part in two of these kinds of parts, each a list of sets: one set for each thing. */
export function pairsSharingTwo(kinds: readonly (readonly ReadonlySet<string>[])[]): Pairs {
  const found = (kinds[0] ?? []).map(() => new Set<number>());
  kinds.forEach((kind, at) => {
    for (const other of kinds.slice(at + 1))
      for (const list of listsOf(kind, kind.keys()))
        for (const group of cheaper(list, other)) addPairs(found, group);
  });
  return found;
}

/** All of a list as one group, or its groups by what they share of another kind: whichever has less to look at. */
function cheaper(
  list: readonly number[],
  other: readonly ReadonlySet<string>[],
): readonly (readonly number[])[] {
  const parts = list.reduce((sum, index) => sum + other[index]!.size, 0);
  if (pairCount(list) <= parts) return [list];
  const groups = listsOf(other, list);
  return groups.reduce((sum, group) => sum + pairCount(group), 0) < pairCount(list) ? groups : [list];
}

function listsOf(sets: readonly ReadonlySet<string>[], indexes: Iterable<number>): number[][] {
  const lists = new Map<string, number[]>();
  for (const index of indexes) for (const part of sets[index]!) put(lists, part, index);
  return [...lists.values()];
}

function pairCount({ length }: readonly number[]): number {
  return (length * (length - 1)) / 2;
}

function addPairs(found: readonly Set<number>[], group: readonly number[]): void {
  group.forEach((index, at) => {
    for (const other of group.slice(at + 1)) found[index]!.add(other);
  });
}
