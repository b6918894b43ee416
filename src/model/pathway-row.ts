/** Looks a pathway up by its id. */

import type { PathwayId } from '../base/ids.js';
import { madeOf } from './index-system.js';
import type { Pathway } from './pathway.js';
import type { PathwaySystem } from './system.js';

/** The first pathway with an id. Cost: the pathways, once where the system stays as it is. Rows that are none are passed over. */
export function pathwayRow(system: PathwaySystem, id: PathwayId): Pathway | undefined {
  return madeOf(system, firstById).get(id);
}

function firstById({ pathways = [] }: PathwaySystem): ReadonlyMap<PathwayId, Pathway> {
  return new Map(pathways.map((row) => [row?.id, row] as const).reverse());
}
