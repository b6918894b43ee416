/** Arranges the nodes of a document as they were arranged when it was read. */

import { isList, isNode, type Json, type Node } from '../../../base/json.js';
import { type Arranged, addressOf, type Layout } from '../schema/form.js';
import { digest } from '../values/digest.js';

/**
 * Nodes as they stood. Where all that was read out of some places is unchanged, those places are as they were; where
 * some of it was edited, its nodes stand by themselves, each property that did not change dressed as it was.
 */
export function regrouped(nodes: readonly Node[], { order, units }: Layout): Node[] {
  const plain = new Map(nodes.map((node, at) => [addressOf(node) ?? `_:node-${at}`, node]));
  const whole = units.map((marks) =>
    Object.entries(marks).every(
      ([address, mark]) => plain.has(address) && digest(plain.get(address)) === mark,
    ),
  );
  const tops = new Set(order.map((slot) => (typeof slot === 'string' ? slot : addressOf(slot.node))));
  const all: Node[] = [];
  const take = (address: string, dressed: (node: Node) => Node = (node) => node) => {
    const node = plain.get(address);
    if (node) all.push(dressed(node));
    plain.delete(address);
  };
  for (const slot of order) {
    if (typeof slot === 'string') take(slot);
    else if (whole[slot.unit]) {
      all.push(slot.node);
      for (const address of Object.keys(units[slot.unit] ?? {})) plain.delete(address);
    } else {
      take(addressOf(slot.node) ?? '', (node) => dressedAgain(node, slot));
      for (const address of Object.keys(units[slot.unit] ?? {})) if (!tops.has(address)) take(address);
    }
  }
  return [...all, ...plain.values()];
}

/** A node whose properties that did not change are as they were. */
function dressedAgain(node: Node, { node: was, keys }: Arranged): Node {
  const now = Object.entries(node).map(([key, value]): [string, Json] =>
    keys[key] !== undefined && keys[key] === digest(value) && !embeds(was[key] as Json)
      ? [key, was[key] as Json]
      : [key, value],
  );
  // What says nothing was not read, and stays.
  const silent = Object.entries(was).filter(([key, value]) => value === null && !Object.hasOwn(node, key));
  return Object.fromEntries([...now, ...silent]);
}

/** Whether a value holds nodes that stand by themselves now. */
function embeds(value: Json): boolean {
  if (isList(value)) return value.some(embeds);
  if (!isNode(value)) return false;
  const keys = Object.keys(value);
  return (
    keys.includes('@type') || (keys.includes('@id') && keys.length > 1) || Object.values(value).some(embeds)
  );
}
