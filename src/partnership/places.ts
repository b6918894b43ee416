/** Where services and pathways are, and whether two places meet. */

import type { Area } from '../model/area.js';
import { nearness } from '../model/nearness.js';
import type { Pathway } from '../model/pathway.js';
import type { Support } from '../model/support.js';
import type { PathwaySystem } from '../model/system.js';

/** Scheme and code of a place, as answers name it: `us-county 04019`. */
export function placeKey({ scheme, code }: Area): string {
  return `${scheme} ${code}`;
}

/** Whether what is offered in one place reaches all of another; `unknown` where the codes cannot tell. */
export function reaches(offered: Area, place: Area): 'yes' | 'part' | 'no' | 'unknown' {
  const there = nearness(place, offered);
  if (there === 'covers' || there === 'national') return 'yes';
  if (there === 'unknown') return 'unknown';
  const back = nearness(offered, place);
  return back === 'covers' || back === 'national' ? 'part' : 'no';
}

/** The places that a service names; none: it is wherever the system is, or some of its capacity is. */
export function placesOf({ capacity = [] }: Support): readonly Area[] {
  const places = capacity.flatMap(({ place }) => place ?? []);
  return places.length < capacity.length ? [] : places;
}

/** Where a pathway is offered: in its own region, or in that of the system. */
export function regionOf(system: PathwaySystem, { region }: Pathway): readonly Area[] {
  return region ?? system.region ?? [];
}

/** Whether some of these places may meet; places that are not named are anywhere. */
export function mayMeet(some: readonly Area[], others: readonly Area[]): boolean {
  if (some.length === 0 || others.length === 0) return true;
  return some.some((one) => others.some((other) => reaches(one, other) !== 'no'));
}
