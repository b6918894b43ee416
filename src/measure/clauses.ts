/**
 * The smallest sets of things that meet a requirement.
 *
 * Problem: minimal disjunctive normal form of a monotone tree of all, any, at least k and credits. Method: each set is
 * a number of bits; groups are combined part by part for every number of parts met, and sets that hold another are
 * dropped (Quine 1959: for a monotone formula these are the prime implicants). Cost: up to the number of sets squared
 * for each part; the number can be exponential, so there is a limit, and going over it is told.
 */

import { foldRequirement, leastOf } from '../model/fold-requirement.js';
import type { CreditsRequirement, Requirement, RequirementLeaf } from '../model/requirement.js';

/** At most so many clauses of one requirement are found. */
const mostClauses = 256;

/** What a clause may be made of: things by name, each one way or another of meeting a leaf. */
export interface Atoms {
  /** The things that meet a leaf, each by itself. */
  of(leaf: Exclude<RequirementLeaf, CreditsRequirement>): readonly string[];
  /** The credits of a step, in thousandths. */
  worth(step: string): number;
}

/** Sets of things. */
export interface Clauses {
  readonly clauses: readonly (readonly string[])[];
  /** Whether these are all. */
  readonly all: boolean;
}

/** The minimal clauses of a requirement; none if nothing meets it. */
export function clausesOf(requirement: Requirement, atoms: Atoms): Clauses {
  const names: string[] = [];
  const bitOf = new Map<string, bigint>();
  let all = true;

  const sets = foldRequirement<bigint[]>(requirement, leafSets, (group, parts) =>
    leastMet(parts, leastOf(group)),
  );
  return { clauses: sets.map((set) => names.filter((name) => (set & bit(name)) !== 0n)), all };

  function bit(name: string): bigint {
    const known = bitOf.get(name);
    if (known !== undefined) return known;
    const made = 1n << BigInt(names.length);
    names.push(name);
    bitOf.set(name, made);
    return made;
  }

  function leafSets(leaf: RequirementLeaf): bigint[] {
    if (leaf.kind !== 'credits') return minimal(atoms.of(leaf).map(bit));
    const listed = [...new Set(leaf.of)].map((step) => ({ step, worth: atoms.worth(step) }));
    const enough = sufficient(listed, Math.round(leaf.least * 1000));
    return minimal(
      enough.flatMap((steps) =>
        leastMet(
          steps.map((step) => leafSets({ kind: 'step', step })),
          steps.length,
        ),
      ),
    );
  }

  /** Sets that meet at least so many parts: for each number of parts, how it can be met by those looked at so far. */
  function leastMet(parts: readonly bigint[][], least: number): bigint[] {
    if (least > parts.length) return [];
    let met: bigint[][] = Array.from({ length: least + 1 }, (_, count) => (count === 0 ? [0n] : []));
    parts.forEach((part, index) => {
      const left = parts.length - index - 1;
      met = met.map((without, count) => {
        // Too few to get there with all that follow.
        if (count + left < least) return [];
        const before = count === 0 ? [] : met[count - 1]!;
        return minimal([...without, ...before.flatMap((set) => part.map((more) => set | more))]);
      });
    });
    return met[least]!;
  }

  /** Each set once, without those that hold another; the smallest first, and no more than the limit. */
  function minimal(candidates: readonly bigint[]): bigint[] {
    const kept: bigint[] = [];
    const sized = [...new Set(candidates)].map((set) => ({ set, size: ones(set) }));
    for (const { set } of sized.sort((a, b) => a.size - b.size || (a.set < b.set ? -1 : 1))) {
      if (kept.some((smaller) => (smaller & set) === smaller)) continue;
      if (kept.length === mostClauses) {
        all = false;
        break;
      }
      kept.push(set);
    }
    return kept;
  }

  /** The smallest lists of steps that have enough credits together, up to the limit. */
  function sufficient(
    listed: readonly { readonly step: string; readonly worth: number }[],
    least: number,
  ): string[][] {
    if (least <= 0) return [[]];
    const items = listed.filter(({ worth }) => worth > 0).sort((a, b) => b.worth - a.worth);
    const rest = items.map((_, at) => items.slice(at).reduce((sum, { worth }) => sum + worth, 0));
    const found: string[][] = [];
    const open: { at: number; missing: number; steps: string[] }[] = [{ at: 0, missing: least, steps: [] }];
    // The largest come first, so a list that has just become enough needs every one of its steps.
    for (let next = open.pop(); next; next = open.pop()) {
      const { at, missing, steps } = next;
      const item = items[at];
      if (!item || rest[at]! < missing) continue;
      open.push({ at: at + 1, missing, steps });
      const taken = [...steps, item.step];
      if (item.worth < missing) open.push({ at: at + 1, missing: missing - item.worth, steps: taken });
      else if (found.push(taken) === mostClauses) {
        all &&= open.length === 0;
        break;
      }
    }
    return found;
  }
}

function ones(set: bigint): number {
  let count = 0;
  for (let left = set; left !== 0n; left &= left - 1n) count++;
  return count;
}
