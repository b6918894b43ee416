/** Points on which the text of a definition can be read in several ways. */

import { wrong } from '../../base/arguments.js';
import type { Definition, Reading } from './definition.js';
import type { DetermineOptions } from './determine-options.js';
import type { Dossier } from './dossier.js';

/** How each point is read: as the caller says, or else as this library reads it. Cost: the points. */
export function readingsOf(
  { readings = [] }: Pick<Definition, 'readings'>,
  { reading: chosen = {} }: Pick<DetermineOptions, 'reading'>,
): Dossier['reading'] {
  for (const [point, way] of Object.entries(chosen)) {
    const found = readings.find(({ id }) => id === point);
    if (!found)
      wrong(`reading.${point}`, way, `no more points than ${readings.map(({ id }) => id).join(', ')}`);
    if (!found.ways.includes(way)) wrong(`reading.${point}`, way, `one of ${found.ways.join(', ')}`);
  }
  const ways = new Map(readings.map(({ id, ways: [usual] }): [string, string] => [id, chosen[id] ?? usual]));
  return (point) => ways.get(point) ?? '';
}

/** The same, but for one point. */
export function readAs(reading: Dossier['reading'], point: Reading['id'], way: string): Dossier['reading'] {
  return (asked) => (asked === point ? way : reading(asked));
}
