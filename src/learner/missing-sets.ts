/** The smallest sets of things that would meet a requirement. */

import { checkCount, checkFields, wrong } from '../base/arguments.js';
import { put } from '../base/put.js';
import { minimalSets } from '../graph/needs/minimal-sets.js';
import { checkRequirement } from '../model/check-requirement.js';
import { foldRequirement } from '../model/fold-requirement.js';
import { implies } from '../model/implies.js';
import type { Requirement, RequirementLeaf } from '../model/requirement.js';

/** The smallest sets that would meet a requirement. */
export interface MissingSets {
  /** Each set is enough, and no part of it is. Fewer leaves first, then as the requirement lists them. */
  readonly sets: readonly (readonly RequirementLeaf[])[];
  /** Whether these are all; if not, what is listed is still enough and minimal, but may not be the fewest. */
  readonly complete: boolean;
}

/** How far `missingSets` goes. */
export interface MissingSetsOptions {
  /** How many sets to keep at most, here and at every part of the requirement; absent: 100. */
  readonly count?: number;
}

/**
 * All inclusion-minimal sets of leaves that would meet a requirement, such as what `nextSteps` answers as `missing`.
 * No set: nothing would; one empty set: nothing is needed.
 *
 * Leaves that ask the same count once. Having a leaf brings with it every leaf that asks for less: a higher level the
 * lower ones, a step taken before one at the same time, a grade the step itself. Credits are one leaf, for the
 * requirement does not say what each step is worth; zero credits are met.
 *
 * Cost: count³ set comparisons for each part at most; see `needs/minimal-sets.ts`.
 *
 * @throws PathwayError `bad-count`; `bad-argument` for a requirement that is not one.
 *
 * @example
 * ```ts
 * import { missingSets } from 'career-pathways/learner';
 * const [a, b, c] = ['a', 'b', 'c'].map((step) => ({ kind: 'step', step }) as const);
 * const twoOrOne = { kind: 'any', of: [{ kind: 'all', of: [a, b] }, c] } as const;
 * missingSets(twoOrOne).sets; // => [[c], [a, b]]
 * missingSets({ kind: 'some', least: 2, of: [a, b, c] }, { count: 2 }); // => { sets: [[a, b], [a, c]], complete: false }
 * ```
 */
export function missingSets(requirement: Requirement, options: MissingSetsOptions = {}): MissingSets {
  checkRequirement(requirement);
  checkFields(options, ['count']);
  const { count = 100 } = options;
  checkCount(count, 'options.count');
  const leaves = distinctLeaves(requirement);
  const items = [...leaves.values()];
  const enough = suppliersIn(leaves);
  const waysOf = (leaf: RequirementLeaf) =>
    isNothing(leaf) ? [[]] : enough.get(keyOf(leaf))!.map((at) => [at]);
  const { sets, complete } = minimalSets(requirement, { waysOf, count });
  return { sets: sets.map((set) => set.map((at) => items[at]!)), complete };
}

const isNothing = (leaf: RequirementLeaf) => leaf.kind === 'credits' && leaf.least <= 0;

/** The leaves of a requirement as they are listed, each once. */
function distinctLeaves(tree: Requirement): Map<string, RequirementLeaf> {
  const found = new Map<string, RequirementLeaf>();
  foldRequirement(
    tree,
    (leaf) => {
      for (const value of Object.values(leaf) as unknown[])
        if (typeof value !== 'string' && typeof value !== 'number' && !Array.isArray(value))
          wrong('requirement', leaf, 'a requirement, such as readRequirement returns');
      const key = keyOf(leaf);
      if (!found.has(key)) found.set(key, leaf);
    },
    () => undefined,
  );
  return found;
}

/** For each leaf, by its key, the leaves that bring it: itself and those that ask for more. */
function suppliersIn(leaves: ReadonlyMap<string, RequirementLeaf>): Map<string, readonly number[]> {
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
