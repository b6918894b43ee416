/**
 * The smallest sets of things that would meet a requirement.
 *
 * Problem: minimal true points of a monotone AND/OR/k-of-n formula. Method: from the leaves up, antichains of sets:
 * unions for alternatives, products for what is needed together, as MICSUP finds the cut sets of fault trees (Pande,
 * Spector and Chatterjee 1975), and one row for each number of parts for k-of-n. Cost: limit³ set comparisons for each
 * part at most, times k under k-of-n; there may be exponentially many sets, so never more than the limit are kept.
 * On cycles: a requirement has none.
 */

import { put } from '../base/put.js';
import { foldRequirement, leastOf } from '../model/fold-requirement.js';
import type { Requirement, RequirementLeaf } from '../model/requirement.js';
import { implies } from './implies.js';

/** The smallest sets that would meet a requirement. */
export interface MissingSets {
  /** Each set is enough, and no part of it is. Fewer leaves first, then as the requirement lists them. */
  readonly sets: readonly (readonly RequirementLeaf[])[];
  /** Whether the limit left some out; if so, what is listed is still enough and minimal, but may not be the fewest. */
  readonly truncated: boolean;
}

/** Leaves by number, ascending. */
type Items = readonly number[];

/**
 * All inclusion-minimal sets of leaves that would meet a requirement, such as what `nextSteps` tells as `missing`.
 * No set: nothing would; one empty set: nothing is needed.
 *
 * Leaves that say the same count once. Having a leaf brings with it every leaf that asks for less: a higher level the
 * lower ones, a step taken before one at the same time, a grade the step itself. Credits stay whole, as one leaf, for
 * the requirement does not say what each step is worth; zero credits are met.
 *
 * @param limit - how many sets to keep at most, here and at every part of the requirement
 *
 * @example
 * ```ts
 * import { missingSets } from 'career-pathways/learner';
 * const [a, b, c] = ['a', 'b', 'c'].map((step) => ({ kind: 'step', step }) as const);
 * const twoOrOne = { kind: 'any', of: [{ kind: 'all', of: [a, b] }, c] } as const;
 * missingSets(twoOrOne, 100).sets; // => [[c], [a, b]]
 * missingSets({ kind: 'some', least: 2, of: [a, b, c] }, 2); // => { sets: [[a, b], [a, c]], truncated: true }
 * ```
 */
export function missingSets(missing: Requirement, limit: number): MissingSets {
  const leaves = distinctLeaves(missing);
  const items = [...leaves.values()];
  const enough = suppliersIn(leaves);
  let truncated = false;
  const keep = (sets: readonly Items[]): Items[] => {
    const { kept, more } = antichain(sets, limit);
    truncated ||= more;
    return kept;
  };
  const found = foldRequirement<Items[]>(
    missing,
    (leaf) => (isNothing(leaf) ? [[]] : keep(enough.get(keyOf(leaf))!.map((at) => [at]))),
    (group, parts) => atLeast(leastOf(group), parts, keep),
  );
  const sets = keep(truncated ? found.map((set) => shrunk(set, missing, enough)) : found);
  return { sets: sets.map((set) => set.map((at) => items[at]!)), truncated };
}

/** The sets that meet at least so many of the parts. */
function atLeast(
  least: number,
  parts: readonly Items[][],
  keep: (sets: readonly Items[]) => Items[],
): Items[] {
  if (least <= 0) return keep([[]]);
  if (least > parts.length) return [];
  if (least === 1) return keep(parts.flat());
  // Row k: the sets that meet at least k of the parts looked at so far.
  const rows: Items[][] = [[[]], ...Array.from({ length: Math.ceil(least) }, () => [])];
  const last = rows.length - 1;
  parts.forEach((part, seen) => {
    // Rows from which the rest cannot reach the last one any more are left as they are.
    for (let k = Math.min(last, seen + 1); k >= Math.max(1, last - (parts.length - seen - 1)); k--)
      rows[k] = keep([...rows[k]!, ...rows[k - 1]!.flatMap((one) => part.map((other) => union(one, other)))]);
  });
  return rows[last]!;
}

/** The sets of which no part is among them: fewest leaves first, then as listed, up to a limit. */
function antichain(sets: readonly Items[], limit: number): { kept: Items[]; more: boolean } {
  const sorted = [...sets].sort((a, b) => a.length - b.length || firstDifference(a, b));
  const kept: Items[] = [];
  for (const set of sorted) {
    const inside = new Set(set);
    if (kept.some((other) => other.every((item) => inside.has(item)))) continue;
    if (kept.length >= limit) return { kept, more: true };
    kept.push(set);
  }
  return { kept, more: false };
}

/** The set without what it does not need. */
function shrunk(set: Items, tree: Requirement, enough: ReadonlyMap<string, Items>): Items {
  let left = set;
  for (const item of [...set].reverse()) {
    const without = new Set(left.filter((other) => other !== item));
    const met = foldRequirement(
      tree,
      (leaf) => isNothing(leaf) || enough.get(keyOf(leaf))!.some((one) => without.has(one)),
      (group, parts) => parts.filter(Boolean).length >= leastOf(group),
    );
    if (met) left = [...without];
  }
  return left;
}

const isNothing = (leaf: RequirementLeaf) => leaf.kind === 'credits' && leaf.least <= 0;

/** The leaves of a requirement as they are listed, each once. */
function distinctLeaves(tree: Requirement): Map<string, RequirementLeaf> {
  const found = new Map<string, RequirementLeaf>();
  foldRequirement(
    tree,
    (leaf) => {
      const key = keyOf(leaf);
      if (!found.has(key)) found.set(key, leaf);
    },
    () => undefined,
  );
  return found;
}

/** For each leaf, by its key, the leaves that bring it: itself and those that ask for more. */
function suppliersIn(leaves: ReadonlyMap<string, RequirementLeaf>): Map<string, Items> {
  const bySubject = new Map<string, [RequirementLeaf, number][]>();
  let count = 0;
  for (const leaf of leaves.values()) put(bySubject, subjectOf(leaf), [leaf, count++]);
  return new Map(
    [...leaves].map(([key, leaf]) => [
      key,
      bySubject.get(subjectOf(leaf))!.flatMap(([other, at]) => (implies(other, leaf) ? [at] : [])),
    ]),
  );
}

/** What a leaf is about: only leaves about the same can bring each other. */
function subjectOf(leaf: RequirementLeaf): string {
  if (leaf.kind === 'step') return `step ${leaf.step}`;
  if (leaf.kind === 'level') return `level ${leaf.scheme}`;
  return leaf.kind === 'experience' || leaf.kind === 'credits' ? leaf.kind : keyOf(leaf);
}

/** A text that is the same for leaves that ask the same. */
function keyOf(leaf: RequirementLeaf): string {
  if (leaf.kind === 'credits') return JSON.stringify([leaf.kind, leaf.least, [...new Set(leaf.of)].sort()]);
  if (leaf.kind !== 'step') return JSON.stringify(Object.entries(leaf).sort());
  // A grade is only had by taking the step before, whatever the timing.
  const { step, minGrade, timing = 'before' } = leaf;
  return JSON.stringify([leaf.kind, step, minGrade === undefined ? timing : minGrade]);
}

function union(one: Items, other: Items): Items {
  return [...new Set([...one, ...other])].sort((a, b) => a - b);
}

function firstDifference(a: Items, b: Items): number {
  const at = a.findIndex((item, index) => item !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
