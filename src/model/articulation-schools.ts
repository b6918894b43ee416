/** Which partners an articulation of credit binds. */

import type { PartnerId } from '../base/ids.js';
import type { Articulation } from './agreement.js';
import type { PathwaySystem } from './system.js';

/** The partners of each side of an articulation: one of each has to sign. None: the document does not name them. */
export interface ArticulationSchools {
  readonly from: readonly PartnerId[];
  readonly to: readonly PartnerId[];
}

/**
 * Who gives what an articulation starts from, and who gives credit for it: the provider of a step; of a credential the
 * providers of the steps that award it, or its issuer where there are none.
 */
export function articulationSchools(
  { steps = [], credentials = [] }: PathwaySystem,
  { from, to }: Articulation,
): ArticulationSchools {
  const of = (some: typeof steps) => [...new Set(some.flatMap(({ provider }) => provider ?? []))];
  const providing = (step: string) => of(steps.filter(({ id }) => id === step));
  if (from.kind === 'step') return { from: providing(from.step), to: providing(to) };
  const awarding = of(steps.filter(({ awards }) => awards?.includes(from.credential)));
  const issuer = credentials.find(({ id }) => id === from.credential)?.issuer;
  return { from: awarding.length > 0 || !issuer ? awarding : [issuer], to: providing(to) };
}

/** The sides of an articulation of which no partner is among those who signed; none where both sides are one school. */
export function unsignedSides(
  { from, to }: ArticulationSchools,
  signed: ReadonlySet<PartnerId>,
): (readonly PartnerId[])[] {
  if (from.some((each) => to.includes(each))) return [];
  return [from, to].filter((side) => side.length > 0 && !side.some((each) => signed.has(each)));
}
