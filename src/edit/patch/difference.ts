/**
 * The operations that turn one JSON value into another, byte for byte: the order of keys counts.
 *
 * Method: what is the same object is not looked into. Lists are walked side by side; an item that stands in the other list
 * (for a row: one with its id) is kept, added or removed, any other pair is compared in depth. A key that is to stand
 * further back is moved onto itself, which puts it at the end. Cost: what changed, and the lists and objects in which it
 * stands.
 */

import { isNode, type Json } from '../../base/json.js';
import { endsInCommon } from '../ends-in-common.js';
import type { Operation, Way } from './operation.js';

/** The operations, in the order in which they have to be done. A field that is `undefined` is none. */
export function difference(before: unknown, after: unknown): Operation[] {
  const operations: Operation[] = [];
  compare(before, after, [], operations);
  return operations;
}

function compare(before: unknown, after: unknown, way: Way, into: Operation[]): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, way, into);
  else if (isNode(before as Json) && isNode(after as Json))
    compareFields(before as Fields, after as Fields, way, into);
  else into.push({ op: 'replace', way, value: after });
}

type Fields = { readonly [key: string]: unknown };

function compareFields(before: Fields, after: Fields, way: Way, into: Operation[]): void {
  const had = Object.keys(before).filter((key) => before[key] !== undefined);
  const has = Object.keys(after).filter((key) => after[key] !== undefined);
  const [old, now] = [new Set(had), new Set(has)];
  for (const key of had) if (!now.has(key)) into.push({ op: 'remove', way: [...way, key] });
  for (const key of has)
    if (old.has(key)) compare(before[key], after[key], [...way, key], into);
    else into.push({ op: 'add', way: [...way, key], value: after[key] });
  // Keys that are whole numbers stand where they stand in every object.
  const kept = [...had.filter((key) => now.has(key)), ...has.filter((key) => !old.has(key))];
  const order = Object.keys(Object.fromEntries(kept.map((key) => [key, true])));
  const moved = has.findIndex((key, at) => key !== order[at]);
  if (moved < 0) return;
  for (const key of has.slice(moved)) into.push({ op: 'move', from: [...way, key], way: [...way, key] });
}

/** What tells an item from the others of its list: the id of a row, or the item itself. */
function identity(item: unknown): unknown {
  const { id } = isNode(item as Json) ? (item as Fields) : {};
  return typeof id === 'string' ? id : item;
}

/** At every step the list is the first `to` items of `after`, followed by `before` from `from` on. */
function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  way: Way,
  into: Operation[],
): void {
  const { start, end } = endsInCommon(before, after);
  const [lastOld, lastNew] = [before.length - end, after.length - end];
  const places = (list: readonly unknown[], last: number) =>
    // A list may have holes, which map would leave out.
    new Map(Array.from(list.slice(start, last), (item, at) => [identity(item), start + at]));
  const [inOld, inNew] = [places(before, lastOld), places(after, lastNew)];
  let [from, to] = [start, start];
  while (from < lastOld || to < lastNew) {
    const [old, now] = [identity(before[from]), identity(after[to])];
    const both = from < lastOld && to < lastNew;
    const isMoved = to < lastNew && (inOld.get(now) ?? -1) > from;
    // Two that stand in one of the lists alone: one gives way to the other.
    if (both && (old === now || (!inNew.has(old) && !inOld.has(now))))
      compare(before[from++], after[to], [...way, to++], into);
    else if (to < lastNew && !isMoved) into.push({ op: 'add', way: [...way, to], value: after[to++] });
    else {
      into.push({ op: 'remove', way: [...way, to] });
      from++;
    }
  }
}
