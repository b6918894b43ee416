/** The fields that every thing has: its name, its description, how it is named elsewhere; and all else as losses. */

import type { Json } from '../../base/json.js';
import type { Entity } from '../../model/entity.js';
import type { Way } from '../writing/losses.js';
import type { Lose } from './losses.js';
import type { Node } from './write-context.js';

/** `name`, `description` and `identifier`. */
export function commonFields(name: string | undefined, entity: Entity<string>, way: Way, lose: Lose): Node {
  const { description, identifiers } = entity;
  loseEmpty(entity, way, lose);
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

/** Names the fields that `commonFields` would carry, were they not empty. */
export function loseEmpty({ description, identifiers }: Entity<string>, way: Way, lose: Lose): void {
  if (description === '') lose('empty', [...way, 'description']);
  if (identifiers?.length === 0) lose('empty', [...way, 'identifiers']);
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

/** The values of a list that can be written, each once; what is empty or repeated is named. */
export function eachOnce<T>(
  list: readonly string[] | undefined,
  way: Way,
  lose: Lose,
  write: (value: string, way: Way) => T | undefined,
): T[] {
  if (list?.length === 0) lose('empty', way);
  const before = new Set<string>();
  return (list ?? []).flatMap((value, index) => {
    const here = [...way, index];
    if (before.has(value)) {
      lose('repeated', here);
      return [];
    }
    before.add(value);
    const written = write(value, here);
    return written === undefined ? [] : [written];
  });
}
