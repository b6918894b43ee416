/** Steps that no line tells apart: they stand on one card. */

import { put } from '../../base/put.js';

/** What is known of a step, by its place in the document. */
export interface Told {
  /** Whether it may stand on a card with others: no door, circle or strand of its own. */
  readonly canJoin: boolean;
  /** What it needs and is: equal texts, equal steps. */
  readonly is: string;
  /** What it opens. */
  readonly opens: readonly string[];
}

/** Steps that stand on a card together, by their places; each in one set. `pairs`: signs that two alone answer. */
export function twinsOf(told: readonly Told[], pairs: ReadonlySet<string>): number[][] {
  const sets = new Map<string, number[]>();
  told.forEach(({ canJoin, is, opens }, at) => {
    put(sets, canJoin ? JSON.stringify([is, [...opens].sort()]) : `${at}`, at);
  });
  return [...sets.values()].flatMap((set) => {
    const [first = -1] = set;
    const together =
      set.length > 2 ||
      (set.length === 2 && (told[first]?.opens.some((opened) => pairs.has(opened)) ?? false));
    return together ? [set] : set.map((each) => [each]);
  });
}
