/** The fields that every thing has: its name, what is said of it, how it is named elsewhere; and all else as losses. */

import type { Json } from '../../base/json.js';
import type { Entity } from '../../model/entity.js';
import type { Lose, Way } from './losses.js';
import type { Node } from './whole.js';

/** `name`, `description` and `identifier`. */
export function commonFields(name: string | undefined, entity: Entity<string>, way: Way, lose: Lose): Node {
  const { description, identifiers } = entity;
  if (description === '') lose('nothing-said', [...way, 'description']);
  if (identifiers?.length === 0) lose('nothing-said', [...way, 'identifiers']);
  return {
    ...(name !== undefined && { name }),
    ...(description && { description }),
    ...some(
      'identifier',
      (identifiers ?? []).map(({ scheme, value }) => ({
        '@type': 'PropertyValue',
        propertyID: scheme,
        value,
      })),
    ),
  };
}

/** A property that may have several values: none, the one, or a list. */
export function some(term: string, values: readonly Json[]): Node {
  const [first, ...more] = values;
  if (first === undefined) return {};
  return { [term]: more.length > 0 ? values : first };
}

/** The fields that `commonFields` carries. */
export const commonlyCarried = ['description', 'identifiers'] as const;

/** Names every field of an entity that is not among those that are carried. */
export function loseOthers(entity: object, carried: readonly string[], way: Way, lose: Lose): void {
  for (const field of Object.keys(entity))
    if (field !== 'id' && !carried.includes(field)) lose('no-term', [...way, field]);
}

/** The values of a list that can be said, each once; what is empty or said twice is named. */
export function eachOnce<T>(
  list: readonly string[] | undefined,
  way: Way,
  lose: Lose,
  say: (value: string, way: Way) => T | undefined,
): T[] {
  if (list?.length === 0) lose('nothing-said', way);
  const before = new Set<string>();
  return (list ?? []).flatMap((value, index) => {
    const here = [...way, index];
    if (before.has(value)) {
      lose('said-twice', here);
      return [];
    }
    before.add(value);
    const said = say(value, here);
    return said === undefined ? [] : [said];
  });
}
