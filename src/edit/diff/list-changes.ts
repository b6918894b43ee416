/** What came into a list, what left it, and what stands elsewhere in it. */

import { canonicalJson } from '../../base/canonical-json.js';
import type { Json } from '../../base/json.js';
import { put } from '../../base/put.js';
import { longestRise } from '../longest-rise.js';

/** Two lists, compared. */
export interface ListChanges {
  /** In the order of the list after. */
  readonly added: readonly Json[];
  /** In the order of the list before. */
  readonly removed: readonly Json[];
  /** The fewest items that have to be taken out and put elsewhere so that all that stayed is in its order after. */
  readonly moved: readonly Json[];
}

/**
 * Compares two lists of plain data; items are the same that say the same, each as often as it stands there. What moved
 * is what is not in a longest common order (Fredman 1975). Cost: the size of both lists, and n log n for the order.
 */
export function listChanges(before: readonly Json[], after: readonly Json[]): ListChanges {
  const places = new Map<string, number[]>();
  for (const [at, item] of before.entries()) put(places, canonicalJson(item), at);
  const taken = new Map<string, number>();
  const added: Json[] = [];
  const kept: number[] = [];
  for (const item of after) {
    const key = canonicalJson(item);
    const nth = taken.get(key) ?? 0;
    const place = places.get(key)?.[nth];
    taken.set(key, nth + 1);
    if (place === undefined) added.push(item);
    else kept.push(place);
  }
  const stayed = new Set(kept);
  const inOrder = longestRise(kept);
  return {
    added,
    removed: before.filter((_, at) => !stayed.has(at)),
    moved: kept.filter((place) => !inOrder.has(place)).map((place) => before[place] as Json),
  };
}
