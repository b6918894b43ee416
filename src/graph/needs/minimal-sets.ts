/**
 * The smallest sets of things that meet a requirement.
 *
 * Problem: minimal true points of a monotone tree of all, any, at least k (Quine 1959: its prime implicants). Method:
 * from the leaves up, antichains of sets, each a number of bits: unions for alternatives, products for what is needed
 * together, as MICSUP finds the cut sets of fault trees (Pande, Spector and Chatterjee 1975), and one row for each
 * number of parts for k-of-n. Cost: count³ set comparisons for each part at most, times k under k-of-n; there may be
 * exponentially many sets, so never more than the count are kept. On cycles: a requirement has none.
 */

import { foldRequirement, leastOf } from '../../model/fold-requirement.js';
import type { Requirement, RequirementLeaf } from '../../model/requirement.js';

/** Sets of things, which are numbers, ascending. */
export interface MinimalSets {
  /** Each set is enough, and no part of it is. The smaller first, then by their least numbers. */
  readonly sets: readonly (readonly number[])[];
  /** Whether these are all; if not, what is listed is still enough and minimal, but may not be the smallest. */
  readonly complete: boolean;
}

/** What meets leaves, and how far to go. */
export interface MinimalSetsOptions {
  /** The sets of things of which each meets a leaf; none: nothing does; an empty one: nothing is needed. */
  readonly waysOf: (leaf: RequirementLeaf) => readonly (readonly number[])[];
  /** How many sets to keep at most, here and at every part of the requirement. */
  readonly count: number;
}

/** All inclusion-minimal sets that meet a requirement, or as many as the count allows. */
export function minimalSets(tree: Requirement, { waysOf, count }: MinimalSetsOptions): MinimalSets {
  let complete = true;
  const keep = (sets: readonly bigint[]): bigint[] => {
    const { kept, more } = antichain(sets, count);
    complete &&= !more;
    return kept;
  };
  const ways = new Map<RequirementLeaf, readonly bigint[]>();
  const found = foldRequirement<bigint[]>(
    tree,
    (leaf) => {
      const bits = waysOf(leaf).map((way) => way.reduce((set, at) => set | bit(at), 0n));
      ways.set(leaf, bits);
      return keep(bits);
    },
    (group, parts) => atLeast(leastOf(group), parts, keep),
  );
  const isMet = (set: bigint) =>
    foldRequirement<boolean>(
      tree,
      (leaf) => ways.get(leaf)!.some((way) => (way & set) === way),
      (group, parts) => parts.filter(Boolean).length >= leastOf(group),
    );
  const sets = complete ? found : keep(found.map((set) => shrunk(set, isMet)));
  return { sets: sets.map(numbersIn), complete };
}

const bit = (at: number): bigint => 1n << BigInt(at);

/** The sets that meet at least so many of the parts. */
function atLeast(
  least: number,
  parts: readonly bigint[][],
  keep: (sets: readonly bigint[]) => bigint[],
): bigint[] {
  if (least <= 0) return [0n];
  if (least > parts.length) return [];
  if (least === 1) return keep(parts.flat());
  // Row k: the sets that meet at least k of the parts seen so far.
  const rows: bigint[][] = [[0n], ...Array.from({ length: Math.ceil(least) }, () => [])];
  const last = rows.length - 1;
  parts.forEach((part, seen) => {
    // Rows from which the rest cannot reach the last one any more are left as they are.
    for (let k = Math.min(last, seen + 1); k >= Math.max(1, last - (parts.length - seen - 1)); k--)
      rows[k] = keep([...rows[k]!, ...rows[k - 1]!.flatMap((one) => part.map((other) => one | other))]);
  });
  return rows[last]!;
}

/** Each set once, of which no part is among them: the smallest first, then by their least numbers, up to a count. */
function antichain(sets: readonly bigint[], count: number): { kept: bigint[]; more: boolean } {
  const sized = [...new Set(sets)].map((set) => ({ set, size: ones(set) }));
  const kept: bigint[] = [];
  for (const { set } of sized.sort((a, b) => a.size - b.size || byLeast(a.set, b.set))) {
    if (kept.some((smaller) => (smaller & set) === smaller)) continue;
    if (kept.length >= count) return { kept, more: true };
    kept.push(set);
  }
  return { kept, more: false };
}

/** Of two different sets, the one with the least number that the other lacks comes first. */
function byLeast(one: bigint, other: bigint): number {
  const differing = one ^ other;
  return (one & differing & -differing) !== 0n ? -1 : 1;
}

/** The set without what it does not need, the greatest numbers tried first. */
function shrunk(set: bigint, isMet: (set: bigint) => boolean): bigint {
  let left = set;
  for (const at of numbersIn(set).reverse()) if (isMet(left & ~bit(at))) left &= ~bit(at);
  return left;
}

function ones(set: bigint): number {
  let count = 0;
  for (let left = set; left !== 0n; left &= left - 1n) count++;
  return count;
}

function numbersIn(set: bigint): number[] {
  const found: number[] = [];
  for (let at = 0, left = set; left !== 0n; at++, left >>= 1n) if ((left & 1n) === 1n) found.push(at);
  return found;
}
