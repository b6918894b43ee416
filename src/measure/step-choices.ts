/** What each step may choose between: the sets of other steps that open it, by number. */

import { thousandths } from '../graph/credits.js';
import type { StepGraph } from '../graph/step-graph.js';
import { suppliersOf } from '../graph/suppliers.js';
import { foldRequirement } from '../model/fold-requirement.js';
import type { Requirement } from '../model/requirement.js';
import { type Atoms, clausesOf } from './clauses.js';

/** Sets of steps by number, each ascending; the smallest sets first. One set: there is nothing to choose. */
export interface StepChoice {
  readonly options: readonly (readonly number[])[];
  /** Whether these are all. */
  readonly complete: boolean;
}

/**
 * The choice of every step: the other steps in each minimal clause of its requirement, entries being ways in like it.
 * What comes from outside can stand in a clause, and is not in its set. So many clauses are listed at most. Where no one
 * can meet the requirement, the only set is all that it names.
 */
export function stepChoices(graph: StepGraph, count: number): StepChoice[] {
  const atoms = atomsOf(graph);
  return graph.waysIn.map((tree) => {
    if (!tree) return { options: [[]], complete: true };
    const { clauses, complete } = clausesOf(tree, atoms, count);
    return {
      options: distinct((clauses.length > 0 ? clauses : [named(tree, atoms)]).map(insideOf)),
      complete,
    };
  });

  function insideOf(clause: readonly string[]): number[] {
    const nodes = clause.filter((atom) => atom.startsWith(inside));
    return nodes.map((atom) => graph.indexOf.get(atom.slice(inside.length))!).sort((a, b) => a - b);
  }
}

const inside = 'step ';

function atomsOf({ steps, indexOf, articulated, credits }: StepGraph): Atoms {
  const suppliers = suppliersOf(steps);
  const outside = (what: string) => [`outside ${what}`];
  return {
    of(leaf) {
      if (leaf.kind !== 'step') {
        const within = suppliers(leaf).map((index) => inside + steps[index]!.id);
        return within.length > 0 ? within : outside(JSON.stringify(Object.entries(leaf).sort()));
      }
      if (!indexOf.has(leaf.step)) return outside(leaf.step);
      return [inside + leaf.step, ...(articulated.has(leaf.step) ? outside(leaf.step) : [])];
    },
    worth: (step) => thousandths(credits.get(step) ?? 0),
  };
}

/** All that a requirement names. */
function named(tree: Requirement, atoms: Atoms): string[] {
  const found = new Set<string>();
  foldRequirement(
    tree,
    (leaf) => {
      const leaves =
        leaf.kind === 'credits' ? leaf.of.map((step) => ({ kind: 'step', step }) as const) : [leaf];
      for (const one of leaves) for (const atom of atoms.of(one)) found.add(atom);
    },
    () => undefined,
  );
  return [...found];
}

/** Each set once, smaller ones first, then by their members. */
function distinct(sets: readonly (readonly number[])[]): (readonly number[])[] {
  const once = [...new Map(sets.map((set) => [set.join(), set])).values()];
  return once.sort((a, b) => a.length - b.length || firstDifference(a, b));
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!;
  return 0;
}
