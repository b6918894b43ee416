/** Points on which the text of a definition can be read in several ways. */

import { checkFields, checkWord } from '../../base/arguments.js';
import type { FactId } from '../../logic/formula.js';
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

/** Readings that remember for which facts each point was asked about: only these come out otherwise when it is read otherwise. */
export interface Heard {
  /** How each point is read. */
  readonly reading: Dossier['reading'];
  /** The same, for dossiers: who asks is remembered. */
  readonly listening: Dossier['reading'];
  /** To be told of each fact before it is collected. */
  readonly begins: (fact: FactId) => void;
  readonly factsAt: (point: Reading['id']) => ReadonlySet<FactId>;
}

/** Listens to what is asked about the points of a definition. */
export function listeningTo(reading: Dossier['reading']): Heard {
  const heard = new Map<string, Set<FactId>>();
  let current: FactId = '';
  return {
    reading,
    listening(point) {
      const facts = heard.get(point) ?? new Set();
      heard.set(point, facts.add(current));
      return reading(point);
    },
    begins(fact) {
      current = fact;
    },
    factsAt: (point) => heard.get(point) ?? new Set(),
  };
}
