/** How a document arranged its nodes: embedded in each other, told in several places, with values as nodes of their own. */

import type { Json } from '../../../base/json.js';
import { digest } from '../values/digest.js';
import type { Node } from './form.js';

/** Address or key → a mark of what is written there while nothing is edited. */
export type Marks = { readonly [name: string]: string };

/** A node as it stood, the unit that it belongs to, and marks of the properties that were read otherwise than they stood. */
export type Arranged = { readonly unit: number; readonly node: Node; readonly keys: Marks };

/**
 * Nodes of a document in the order in which they stood: those that stood plainly by their address, the others as they
 * were. Units: the nodes that were read out of the same places.
 */
export type Layout = {
  readonly order: readonly (string | Arranged)[];
  readonly units: readonly Marks[];
};

/** The same before it is known how the nodes are written. */
export interface Arrangement {
  readonly order: readonly (
    | string
    | { readonly unit: number; readonly address: string; readonly node: Node }
  )[];
  readonly units: readonly (readonly string[])[];
}

/** Marks what is written while nothing is edited; `written`: address → the node as it is written then. */
export function layoutOf({ order, units }: Arrangement, written: (address: string) => Node): Layout {
  const marksOf = (names: readonly string[], value: (name: string) => Json | undefined): Marks =>
    Object.fromEntries(names.map((name) => [name, digest(value(name))]));
  return {
    order: order.map((slot) => {
      if (typeof slot === 'string') return slot;
      const { unit, address, node } = slot;
      const now = written(address);
      const keys = Object.keys(node).filter((key) => now[key] !== undefined && now[key] !== node[key]);
      return { unit, node, keys: marksOf(keys, (key) => now[key]) };
    }),
    units: units.map((unit) => marksOf(unit, written)),
  };
}
