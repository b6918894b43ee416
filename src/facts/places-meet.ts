/** Do two coded places overlap? */

import type { Area } from '../model/area.js';

/** Yes, no, or `undefined` when the codes cannot tell (two schemes that are not nested in each other). */
export function placesMeet(a: Area, b: Area): boolean | undefined {
  if (a.scheme === 'us' || b.scheme === 'us') return true;
  if (a.scheme === b.scheme) return a.code === b.code;
  const fips = [a, b].filter(({ scheme }) => scheme === 'us-state' || scheme === 'us-county');
  return fips.length === 2 ? a.code.slice(0, 2) === b.code.slice(0, 2) : undefined;
}
