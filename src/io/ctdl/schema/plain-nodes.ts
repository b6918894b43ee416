/** The nodes of a document, each once and by itself, however JSON-LD arranged them. */

import { isList, isNode, type Json, listed, type Node } from '../../../base/json.js';
import { pointer } from '../../../base/pointer.js';
import { arrangementOf } from './arrangement.js';
import { classesOf, isValueClass, roleOf } from './classes.js';
import { type Arrangement, addressOf } from './form.js';
import { joined } from './join-nodes.js';
import { entityTerms, levelTerms } from './namespaces.js';
import { settled } from './settle.js';
import { prefixed, termOf } from './spelling.js';

/** Plain nodes, and what has to be known to arrange them again. */
export interface PlainNodes {
  readonly nodes: readonly Node[];
  /** Where each of them stands first: a JSON Pointer. */
  readonly places: readonly string[];
  /** Where nodes stand whose address stood before. */
  readonly doubled: readonly string[];
  /** The addresses of nodes that are only values of others. */
  readonly values: ReadonlySet<string>;
  /** Nothing: they stood plainly. */
  readonly arrangement?: Arrangement;
}

/** A node while it is gathered. */
interface Gathered {
  node: Node | undefined;
  readonly place: string;
  /** The places in the list of the written nodes that it was read from. */
  readonly from: Set<number>;
}

interface Gathering {
  readonly byAddress: Map<string, Gathered>;
  readonly doubled: string[];
  /** What `@reverse` says: these nodes have a property with that value. */
  readonly reversed: { readonly of: string; readonly key: string; readonly value: Json }[];
  /** The addresses that are referred to elsewhere by nothing but `@id`. */
  readonly referred: ReadonlySet<string>;
  /** The written node that is being read. */
  at: number;
}

/**
 * Problem: JSON-LD may embed nodes in each other, tell one in several places, state properties from the other side, put
 * values into nodes of their own, and wrap lists: all of it means the same. Method: take embedded nodes out, join those
 * with one address, then put values in the places that refer to them. Nodes that stood plainly stay the same objects.
 * Cost: linear, but for values that are referred to from many places, which are put there up to a limit. On cycles: a
 * node that is embedded is only a tree; a value inside itself stays a reference. `names`: further names of nodes, and the
 * address of each.
 */
export function plainNodes(
  written: readonly Node[],
  placeOf: (index: number) => string,
  names: ReadonlyMap<string, string> = new Map(),
): PlainNodes {
  const gathering: Gathering = {
    byAddress: new Map(),
    doubled: [],
    reversed: [],
    referred: referredIn(written),
    at: 0,
  };
  const tops = written.map((node, at) => {
    gathering.at = at;
    const address = addressOf(node) ?? `_:node-${at}`;
    if (gathering.byAddress.has(address)) gathering.doubled.push(placeOf(at));
    gather(address, node, placeOf(at), gathering);
    return address;
  });
  const { byAddress } = gathering;
  for (const { of, key, value } of gathering.reversed) {
    const there = byAddress.get(of);
    if (there?.node) there.node = joined(there.node, { [key]: [value] });
  }
  const whole = byAddress as Map<string, Gathered & { node: Node }>;
  const values = settled(whole, names);
  const plain = [...whole.values()];
  return {
    nodes: plain.map(({ node }) => node),
    places: plain.map(({ place }) => place),
    doubled: gathering.doubled,
    values,
    ...arrangementOf(written, tops, byAddress),
  };
}

/** The addresses that references name: objects with nothing but an address, blank nodes, levels. */
function referredIn(written: readonly Node[]): Set<string> {
  const found = new Set<string>();
  const waiting: (readonly [key: string, value: Json])[] = written.map((node) => ['', node]);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [key, value] = next;
    if (typeof value === 'string') {
      if (/^[A-Za-z_][\w+.-]*:\S+$/.test(value) && (value.startsWith('_:') || isReferring(key)))
        found.add(value);
    } else if (isList(value)) for (const each of value) waiting.push([key, each]);
    else if (isNode(value)) {
      const entries = Object.entries(value);
      const [address] = entries.length === 1 ? [value['@id']] : [];
      if (typeof address === 'string') found.add(address);
      for (const each of entries) if (each[0] !== '@id' && each[0] !== 'id') waiting.push(each);
    }
  }
  return found;
}

/** Whether a text under this key may be the address of a value, a level or a condition. */
function isReferring(key: string): boolean {
  const term = termOf(key);
  return (
    term !== undefined &&
    !entityTerms.has(term) &&
    term !== 'ceterms:targetNode' &&
    term !== 'ceterms:framework'
  );
}

/** Gathers a node: its place is that before those inside it. */
function gather(address: string, node: Node, place: string, gathering: Gathering): void {
  const { byAddress, at } = gathering;
  const there: Gathered = byAddress.get(address) ?? { node: undefined, place, from: new Set() };
  byAddress.set(address, there);
  there.from.add(at);
  const plain = withoutNodes(node, place, address, gathering);
  there.node = there.node ? joined(there.node, plain) : plain;
}

/** A node with references in the place of the nodes inside it, its lists without wrapping, and nothing that is null. */
function withoutNodes(node: Node, place: string, here: string, gathering: Gathering): Node {
  let changed = false;
  const now: { [key: string]: Json } = {};
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'object') {
      now[key] = value;
      continue;
    }
    const spot = place + pointer([key]);
    if (key === '@reverse' && isNode(value)) reverse(value, spot, here, gathering);
    else if (key === '@included')
      for (const [i, each] of listed(value).entries()) embedded(each, `${spot}/${i}`, gathering, true);
    else {
      const inside = isWalked(key) ? valueWithoutNodes(value, key, spot, gathering) : withoutNull(key, value);
      if (inside !== null || !isDropped(key)) now[key] = inside;
    }
    changed ||= now[key] !== value;
  }
  return changed ? now : node;
}

/** Null says nothing in JSON-LD, but as a context; languages in which nothing is said are read as that. */
function isDropped(key: string): boolean {
  return key !== '@context' && !/^[A-Za-z]{2,3}(?:-|$)/.test(key);
}

/** A list without what is null in it. */
function withoutNull(key: string, value: Json): Json {
  return isList(value) && value.includes(null) && !key.startsWith('@')
    ? value.filter((item) => item !== null)
    : value;
}

/** What stands in CTDL: other values are never looked into. */
function isWalked(key: string): boolean {
  return (
    !key.startsWith('@') && (termOf(key) !== undefined || /^(ceterms|ceasn|asn|qdata):/.test(prefixed(key)))
  );
}

function valueWithoutNodes(value: Json, key: string, place: string, gathering: Gathering): Json {
  if (isNode(value)) {
    const [wrapping] = Object.keys(value);
    if (wrapping === '@set' || wrapping === '@list')
      return valueWithoutNodes(listed(value[wrapping]), key, place + pointer([wrapping]), gathering);
    return itemWithoutNodes(value, key, place, gathering);
  }
  if (!isList(value)) return value;
  let changed = false;
  const items = value.flatMap((item, i) => {
    const now = isNode(item) ? valueWithoutNodes(item, key, `${place}/${i}`, gathering) : item;
    changed ||= now !== item || now === null;
    return isList(now) ? now : now === null ? [] : [now];
  });
  return changed ? items : value;
}

function itemWithoutNodes(item: Node, key: string, place: string, gathering: Gathering): Json {
  if (Object.hasOwn(item, '@value')) return item['@value'] === null ? null : item;
  if (item['@id'] === null && Object.keys(item).length === 1) return null;
  const term = termOf(key) ?? '';
  const isEntity = entityTerms.has(term);
  // A level stands where it is named, unless it is one by its class.
  if (levelTerms.has(term) && roleOf(classesOf(item['@type'] ?? item['type'])) !== 'terms')
    return gathering.referred.has(addressOf(item) ?? '')
      ? (embedded(item, place, gathering, false) ?? item)
      : item;
  return embedded(item, place, gathering, isEntity) ?? withoutNodes(item, place, '', gathering);
}

/** Takes a node out of the place where it is embedded: a reference to it; nothing where it is no node of its own. */
function embedded(item: Json, place: string, gathering: Gathering, untyped: boolean): Json | undefined {
  if (!isNode(item) || !isOfItsOwn(item, untyped, gathering)) return undefined;
  const address = addressOf(item) ?? `_:at${place}`;
  gather(address, addressOf(item) === undefined ? { '@id': address, ...item } : item, place, gathering);
  return { '@id': address };
}

function isOfItsOwn(item: Node, untyped: boolean, { referred }: Gathering): boolean {
  const address = addressOf(item);
  const keys = Object.keys(item).length;
  const type = item['@type'] ?? item['type'];
  if (type === undefined || type === null)
    return address !== undefined && keys > 1 && (untyped || referred.has(address));
  const classes = classesOf(type);
  const role = roleOf(classes);
  const named = address !== undefined && !address.startsWith('_:');
  if (keys === 1) return false;
  if (address !== undefined && referred.has(address)) return true;
  if (role === 'part') return false;
  if (role === 'other' || role === 'terms') return named && !isValueClass(classes);
  return true;
}

function reverse(said: Node, place: string, here: string, gathering: Gathering): void {
  for (const [key, value] of Object.entries(said))
    for (const [i, item] of listed(value).entries()) {
      const spot = `${place}${pointer([key])}/${i}`;
      const of = isNode(item) ? (embedded(item, spot, gathering, true) ?? item) : { '@id': item };
      const address = addressOf(of as Node);
      if (address !== undefined) gathering.reversed.push({ of: address, key, value: { '@id': here } });
    }
}
