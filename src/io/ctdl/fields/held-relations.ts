/** How the entities of the model relate to each other, in the lists of CTDL. */

import { put } from '../../../base/put.js';
import type { Term } from '../schema/namespaces.js';

/** How entities relate to each other, by address. */
export interface HeldRelations {
  /** A step → the steps that usually come before it. */
  readonly follows: ReadonlyMap<string, readonly string[]>;
  /** A step → those that its requirement names. */
  readonly targets: ReadonlyMap<string, readonly string[]>;
  /** A step → those that come before it, by requirement or by custom. */
  readonly before: ReadonlyMap<string, readonly string[]>;
  /** A step → those that are written as its children. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** A pathway → its steps. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** A pathway → the supports that go with it. */
  readonly supported: ReadonlyMap<string, readonly string[]>;
}

/** Property and address → the list that the model holds; nothing for properties that are no such lists. */
export type HeldLists = (term: Term | undefined, address: string) => readonly string[] | undefined;

/** The lists of each property. */
export function heldLists(relations: HeldRelations): HeldLists {
  const { follows, before, members, supported } = relations;
  const children = new Map([...relations.children].map(([above, below]) => [above, new Set(below)]));
  const isChild = (above: string, below: string) => children.get(above)?.has(below) === true;
  const above = inverse(before);
  const after = inverse(follows);
  const pathways = inverse(members);
  return (term, address) => {
    switch (term) {
      case 'ceasn:hasChild':
        return before.get(address) ?? [];
      case 'ceasn:isChildOf':
        return above.get(address) ?? [];
      case 'ceterms:precededBy':
        return (follows.get(address) ?? []).filter((earlier) => !isChild(address, earlier));
      case 'ceterms:precedes':
        return (after.get(address) ?? []).filter((later) => !isChild(later, address));
      case 'ceterms:hasPart':
        return members.get(address) ?? [];
      case 'ceterms:isPartOf':
        return pathways.get(address) ?? [];
      case 'ceterms:hasSupportService':
        return supported.get(address) ?? [];
      case 'ceterms:hasDestinationComponent':
      case 'ceterms:isDestinationComponentOf':
        return [];
      default:
        return undefined;
    }
  };
}

/** Both lists of each key, nothing twice. */
export function together(
  some: ReadonlyMap<string, readonly string[]>,
  others: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  return new Map(
    [...new Set([...some.keys(), ...others.keys()])].map((key) => [
      key,
      [...new Set([...(some.get(key) ?? []), ...(others.get(key) ?? [])])],
    ]),
  );
}

/** For each value, the keys that lists have it under. */
export function inverse(lists: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [key, values] of lists) for (const value of values) put(all, value, key);
  return all;
}
