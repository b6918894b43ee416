/** How the nodes of a document were arranged: which of them were read out of the same places. */

import type { Node } from '../../../base/json.js';
import { put } from '../../../base/put.js';
import type { Arrangement } from './form.js';

/** A node, and the places in the list of the written nodes that it was read from. */
interface Gathered {
  readonly node: Node | undefined;
  readonly from: ReadonlySet<number>;
}

/** How the written nodes have to be put together again; nothing where each is a plain one. */
export function arrangementOf(
  written: readonly Node[],
  tops: readonly string[],
  byAddress: ReadonlyMap<string, Gathered>,
): { arrangement?: Arrangement } {
  const isPlain = (at: number) => byAddress.get(tops[at] as string)?.node === written[at];
  if (byAddress.size === written.length && written.every((_, at) => isPlain(at))) return {};
  const unitAt = unitsOf(written.length, byAddress);
  const odd = new Set(written.flatMap((_, at) => (isPlain(at) ? [] : [unitAt(at)])));
  const units = new Map<number, string[]>();
  for (const [address, { from }] of byAddress) {
    const unit = unitAt([...from][0] as number);
    if (odd.has(unit)) put(units, unit, address);
  }
  const numbers = new Map([...units.keys()].map((unit, i) => [unit, i]));
  const order = written.map((node, at) => {
    const address = tops[at] as string;
    const unit = numbers.get(unitAt(at));
    return unit === undefined ? address : { unit, address, node };
  });
  return { arrangement: { order, units: [...units.values()] } };
}

/** Written nodes that say something about one address belong together. */
function unitsOf(count: number, byAddress: ReadonlyMap<string, Gathered>): (at: number) => number {
  const above = Array.from({ length: count }, (_, at) => at);
  const top = (at: number): number => {
    let now = at;
    while (above[now] !== now) {
      above[now] = above[above[now] as number] as number;
      now = above[now] as number;
    }
    return now;
  };
  for (const { from } of byAddress.values()) {
    const [first, ...more] = [...from].map(top);
    for (const each of more) above[each] = first as number;
  }
  return top;
}
