/** How close a record of one place comes to speaking of another. */

import type { Area } from '../model/area.js';
import { nearness } from '../model/nearness.js';

/**
 * 0: it is of that very place; 1: of a larger one around it; 2: of the whole country; 3: it does not say of where;
 * `Infinity`: it is of somewhere else, or the codes cannot tell.
 */
export function closeness(place: Area, of: Area | undefined): number {
  if (of === undefined) return 3;
  if (of.scheme === place.scheme && of.code === place.code) return 0;
  const near = nearness(place, of);
  return near === 'covers' ? 1 : near === 'national' ? 2 : Infinity;
}
