/** Whether a record is about where a program is. */

import type { Area } from '../../model/area.js';
import type { Evidence } from '../../model/evidence.js';
import { nearness } from '../../model/nearness.js';
import type { ProgramDossier } from '../engine/program.js';

/**
 * A record is about this State or region where it covers an area of the document or of a pathway with the program, or a
 * part of its State; where one of them names no area, that is not known.
 */
export function isHere({ places = [] }: Evidence, { system, program, graphsWith }: ProgramDossier): boolean {
  const own = graphsWith(program.id).flatMap(({ pathway }) => pathway.region ?? []);
  const region = own.length > 0 ? own : (system.region ?? []);
  const covers = (area: Area, place: Area) => {
    const near = nearness(area, place);
    return near === 'covers' || (near === 'same-state' && area.scheme === 'us-state');
  };
  return places.some((place) => place.scheme !== 'us' && region.some((area) => covers(area, place)));
}
