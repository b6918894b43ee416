/** How near a place is to a region. */

import type { Area } from './area.js';

/** Where a record holds, seen from a region. */
export type Nearness = 'covers' | 'same-state' | 'national' | 'elsewhere' | 'unknown';

/**
 * Where a place lies, seen from an area: it `covers` it, lies in the same State, is the whole country, or is elsewhere;
 * `unknown` where the codes cannot tell, which those of metropolitan and workforce areas do not.
 */
export function nearness(area: Area, place: Area): Nearness {
  if (area.scheme === place.scheme && area.code === place.code) return 'covers';
  if (place.scheme === 'us') return 'national';
  // Any place lies in the whole country.
  if (area.scheme === 'us') return 'same-state';
  const [here, there] = [area, place].map(({ scheme, code }) =>
    scheme === 'us-state' || scheme === 'us-county' ? code.slice(0, 2) : undefined,
  );
  if (here === undefined || there === undefined) return 'unknown';
  if (here !== there) return 'elsewhere';
  return place.scheme === 'us-state' ? 'covers' : 'same-state';
}
