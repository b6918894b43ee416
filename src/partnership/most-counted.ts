/**
 * How many some figures count together, when no place is counted twice.
 *
 * Method: of several figures for one place the largest, for they are several counts of the same; of a place and the places
 * within it the place, or all of those together where they are more; places that are surely apart are added. A figure
 * without a place is for all of them, and one whose place may lie in another is not added to it.
 * Cost: the figures squared.
 */

import type { Area } from '../model/area.js';
import { placeKey, reaches } from './places.js';

/** So many, in a place or anywhere. */
export interface Figure {
  readonly count: number;
  readonly place?: Area;
}

interface Placed {
  readonly count: number;
  readonly place: Area;
}

/** The most that the figures count, each place once; of none 0. */
export function mostCounted(figures: readonly Figure[]): number {
  const anywhere = figures.flatMap(({ place, count }) => (place ? [] : [count]));
  const placed = new Map<string, Placed>();
  for (const { place, count } of figures)
    if (place && !((placed.get(placeKey(place))?.count ?? -1) >= count))
      placed.set(placeKey(place), { place, count });
  return Math.max(0, ...anywhere, mostIn([...placed.values()]));
}

/** The same for figures of different places. */
function mostIn(figures: readonly Placed[]): number {
  const holds = (one: Placed, other: Placed) => one !== other && reaches(one.place, other.place) === 'yes';
  const widest = figures.filter((each) => !figures.some((other) => holds(other, each)));
  let [apart, largest] = [0, 0];
  for (const each of widest) {
    const count = Math.max(each.count, mostIn(figures.filter((other) => holds(each, other))));
    if (isTold(each.place)) apart += count;
    else largest = Math.max(largest, count);
  }
  return Math.max(apart, largest);
}

/** Whether a place has a code that tells which others it is apart from: that of a State or a county. */
function isTold({ scheme }: Area): boolean {
  return scheme === 'us-state' || scheme === 'us-county';
}
