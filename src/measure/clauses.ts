/** The smallest sets of steps and other things that meet a requirement, credits included. */

import { thousandths } from '../graph/credits.js';
import { minimalSets } from '../graph/needs/minimal-sets.js';
import type { CreditsRequirement, Requirement, RequirementLeaf } from '../model/requirement.js';

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
  readonly complete: boolean;
}

/** The minimal clauses of a requirement, so many at most; none if nothing meets it. */
export function clausesOf(requirement: Requirement, atoms: Atoms, count: number): Clauses {
  const numbers = new Map<string, number>();
  let complete = true;
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  const found = minimalSetsOf(requirement);
  const names = [...numbers.keys()];
  return { clauses: found.map((set) => set.map((number) => names[number]!)), complete };

  function minimalSetsOf(tree: Requirement): readonly (readonly number[])[] {
    const found = minimalSets(tree, { waysOf, count });
    complete &&= found.complete;
    return found.sets;
  }

  function waysOf(leaf: RequirementLeaf): readonly (readonly number[])[] {
    if (leaf.kind !== 'credits') return atoms.of(leaf).map((name) => [numberOf(name)]);
    const listed = [...new Set(leaf.of)].map((step) => ({ step, worth: atoms.worth(step) }));
    const enough = sufficient(listed, thousandths(leaf.least), count);
    complete &&= enough.complete;
    const together = (steps: readonly string[]): Requirement => ({
      kind: 'all',
      of: steps.map((step) => ({ kind: 'step', step })),
    });
    return minimalSetsOf({ kind: 'any', of: enough.lists.map(together) });
  }
}

/** The smallest lists of steps that have enough credits together, so many at most. */
function sufficient(
  listed: readonly { readonly step: string; readonly worth: number }[],
  least: number,
  count: number,
): { readonly lists: readonly (readonly string[])[]; readonly complete: boolean } {
  if (least <= 0) return { lists: [[]], complete: true };
  const items = listed.filter(({ worth }) => worth > 0).sort((a, b) => b.worth - a.worth);
  const rest = items.map((_, at) => items.slice(at).reduce((sum, { worth }) => sum + worth, 0));
  const lists: string[][] = [];
  const open: { at: number; missing: number; steps: string[] }[] = [{ at: 0, missing: least, steps: [] }];
  // The largest come first, so a list that has just become enough needs every one of its steps.
  for (let next = open.pop(); next; next = open.pop()) {
    const { at, missing, steps } = next;
    const item = items[at];
    if (!item || rest[at]! < missing) continue;
    open.push({ at: at + 1, missing, steps });
    const taken = [...steps, item.step];
    if (item.worth < missing) open.push({ at: at + 1, missing: missing - item.worth, steps: taken });
    else if (lists.push(taken) === count) return { lists, complete: open.length === 0 };
  }
  return { lists, complete: true };
}
