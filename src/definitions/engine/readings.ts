/** Points on which the text of a definition can be read in several ways. */

import { checkFields, checkWord } from '../../base/arguments.js';
import type { Definition, Reading } from './definition.js';
import type { DetermineOptions } from './determine-options.js';
import type { Dossier } from './dossier.js';

/** How each point is read: as the caller says, or else as this library reads it. Cost: the points. */
export function readingsOf(
  { readings = [] }: Pick<Definition, 'readings'>,
  { reading: chosen = {} }: Pick<DetermineOptions, 'reading'>,
): Dossier['reading'] {
  checkFields(
    chosen,
    readings.map(({ id }) => id),
    'options.reading',
  );
  const read = new Map<string, string>();
  for (const { id, ways } of readings) {
    const way = chosen[id] ?? ways[0];
    checkWord(way, ways, `options.reading.${id}`);
    read.set(id, way);
  }
  return (point) => read.get(point) ?? '';
}

/** The same, but for one point. */
export function readAs(reading: Dossier['reading'], point: Reading['id'], way: string): Dossier['reading'] {
  return (asked) => (asked === point ? way : reading(asked));
}
