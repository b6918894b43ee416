/** Settles what the values of gathered nodes refer to: values that stand by themselves, addresses spelled otherwise. */

import { ctidIn, nameOf } from '../../../base/address-name.js';
import { isList, isNode, type Json, listed, type Node } from '../../../base/json.js';
import { classesOf, isValueClass, roleOf } from './classes.js';
import { addressOf } from './form.js';
import { levelTerms, references } from './namespaces.js';
import { termOf } from './spelling.js';

/** How many values that stand by themselves are put in the places that refer to them. */
const mostValues = 100_000;

interface Settling {
  readonly nodes: ReadonlyMap<string, { readonly node: Node }>;
  /** What addresses name → the one address of the document that does. */
  readonly loose: ReadonlyMap<string, string | null>;
  /** The values that were put somewhere. */
  readonly values: Set<string>;
  /** The values around the one that is being put. */
  readonly around: Set<string>;
  left: number;
}

/**
 * Settles every node in place, and answers with the addresses of those that are values of others; `others`: further
 * names of nodes, and the address of each.
 */
export function settled(
  gathered: ReadonlyMap<string, { node: Node }>,
  others: ReadonlyMap<string, string>,
): Set<string> {
  const loose = new Map<string, string | null>();
  for (const address of gathered.keys()) {
    const name = nameOf(address);
    loose.set(name, loose.has(name) ? null : address);
  }
  for (const [name, address] of others) if (!loose.has(name)) loose.set(name, address);
  // A CTID names the node that has it, wherever that stands, unless another stands at its address.
  const byCtid = new Map<string, string | null>();
  for (const [address, { node }] of gathered) {
    const name = ctidOf(node);
    if (name !== undefined && !loose.has(name)) byCtid.set(name, byCtid.has(name) ? null : address);
  }
  for (const [name, address] of byCtid) loose.set(name, address);
  const before = new Map([...gathered].map(([address, { node }]) => [address, { node }]));
  const settling: Settling = { nodes: before, loose, values: new Set(), around: new Set(), left: mostValues };
  for (const each of gathered.values()) each.node = settledNode(each.node, settling);
  return settling.values;
}

/** The CTID that a node says it has. */
export function ctidOf(node: Node): string | undefined {
  const [value] = listed(Object.entries(node).find(([key]) => termOf(key) === 'ceterms:ctid')?.[1]);
  const ctid = isNode(value) ? value['@value'] : value;
  return typeof ctid === 'string' ? ctidIn(ctid) : undefined;
}

function settledNode(node: Node, settling: Settling): Node {
  let changed = false;
  const now: { [key: string]: Json } = {};
  for (const [key, value] of Object.entries(node)) {
    const term = key.startsWith('@') || key === 'id' || key === 'type' ? undefined : termOf(key);
    now[key] =
      term === undefined
        ? value
        : levelTerms.has(term)
          ? levelsInside(value, settling)
          : settledValue(value, references.has(term), settling);
    changed ||= now[key] !== value;
  }
  return changed ? now : node;
}

/** Levels that stand by themselves, and are none by their class, in the places that name them. */
function levelsInside(value: Json, settling: Settling): Json {
  const now = listed(value).map((item) => {
    const named = isNode(item) && Object.keys(item).length === 1 ? addressOf(item) : item;
    const address = typeof named === 'string' ? named : undefined;
    const node = address === undefined ? undefined : settling.nodes.get(address)?.node;
    if (!node || roleOf(classesOf(node['@type'] ?? node['type'])) === 'terms') return item;
    settling.values.add(address as string);
    return node;
  });
  if (listed(value).every((item, i) => item === now[i])) return settledValue(value, true, settling);
  return isList(value) ? now : (now[0] as Json);
}

function settledValue(value: Json, isReference: boolean, settling: Settling): Json {
  if (!isList(value)) return settledItem(value, isReference, settling);
  const items = value.map((item) => settledItem(item, isReference, settling));
  const mixed = isReference && items.some(isNode) && items.some((item) => typeof item === 'string');
  const now = mixed ? items.map((item) => (typeof item === 'string' ? { '@id': item } : item)) : items;
  return now.some((item, i) => item !== value[i]) ? now : value;
}

function settledItem(item: Json, isReference: boolean, settling: Settling): Json {
  if (typeof item === 'string') {
    return valueAt(item, settling) ?? (isReference ? addressNow(item, settling) : item);
  }
  if (!isNode(item)) return item;
  const pointed = isReference ? pointedTo(item) : undefined;
  const meant = pointed === undefined ? undefined : addressNow(pointed, settling);
  if (meant !== undefined && settling.nodes.has(meant)) return { '@id': meant };
  if (Object.hasOwn(item, '@value')) return item;
  const address = addressOf(item);
  if (address === undefined || Object.keys(item).length > 1) return settledNode(item, settling);
  const value = valueAt(address, settling);
  if (value !== undefined) return value;
  const now = addressNow(address, settling);
  return now === address ? item : { '@id': now };
}

/** The address that stands in a value, or in an alignment, where a reference should. */
function pointedTo(item: Node): string | undefined {
  const entries = Object.entries(item).filter(([key]) => key !== '@type' && key !== 'type');
  const [[key, value] = ['', null], ...more] = entries.filter(
    ([key]) => termOf(key) !== 'ceterms:targetNodeName',
  );
  if (more.length > 0 || (key !== '@value' && termOf(key) !== 'ceterms:targetNode')) return undefined;
  const [alone] = listed(value as Json);
  const address = isNode(alone) ? addressOf(alone) : alone;
  return typeof address === 'string' && /^(?:https?:\/\/|urn:|_:|ce-)\S+$/i.test(address)
    ? address
    : undefined;
}

/** The address of the document that names the same. */
function addressNow(address: string, { nodes, loose }: Settling): string {
  if (nodes.has(address) || address.startsWith('_:')) return address;
  return loose.get(nameOf(address)) ?? address;
}

/** A value that stands by itself, without its address. */
function valueAt(address: string, settling: Settling): Node | undefined {
  const { nodes, values, around } = settling;
  const node = nodes.get(address)?.node;
  if (!node || !isValueClass(classesOf(node['@type'] ?? node['type']))) return undefined;
  if (around.has(address) || settling.left <= 0) return undefined;
  settling.left -= 1;
  values.add(address);
  around.add(address);
  const inside = settledNode(node, settling);
  around.delete(address);
  if (!address.startsWith('_:')) return inside;
  const { '@id': _, id: __, ...rest } = inside;
  return rest;
}
