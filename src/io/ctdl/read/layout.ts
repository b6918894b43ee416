/** Marks how a document arranged its nodes, so that what nobody edits is written as it stood. */

import type { Json, Node } from '../../../base/json.js';
import type { Arrangement, Layout, Marks } from '../schema/form.js';
import { digest } from '../values/digest.js';

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
