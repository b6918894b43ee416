/** Settles what the values of gathered nodes refer to: values that stand by themselves, addresses spelled otherwise. */

import { ctidIn, nameOf } from '../../../base/address-name.js';
import { isList, isNode, type Json, listed, type Node } from '../../../base/json.js';
import { classesOf, isValueClass, roleOf } from './classes.js';
import { addressOf } from './form.js';
import { entityTerms, levelTerms, references } from './namespaces.js';
import { termOf } from './spelling.js';

/** How many values that stand by themselves are put in the places that refer to them, and how many inside each other. */
const mostValues = 100_000;
const mostInside = 48;

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
    const isWord = key.startsWith('@') || key === 'id' || key === 'type';
    const term = isWord ? undefined : termOf(key);
    if (term !== undefined && levelTerms.has(term)) now[key] = levelsInside(value, settling);
    else now[key] = isWord ? value : settledValue(value, term, settling);
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
  if (listed(value).every((item, i) => item === now[i]))
    return settledValue(value, 'asn:hasProgressionLevel', settling);
  return isList(value) ? now : (now[0] as Json);
}

/** The value of a property; of one that is not read, only what stands there by a blank node is put in its place. */
function settledValue(value: Json, term: string | undefined, settling: Settling): Json {
  const settle = (item: Json) => settledItem(item, term, settling);
  if (!isList(value)) return settle(value);
  const items = value.map(settle);
  const isReference = term !== undefined && references.has(term);
  const mixed = isReference && items.some(isNode) && items.some((item) => typeof item === 'string');
  const now = mixed ? items.map((item) => (typeof item === 'string' ? { '@id': item } : item)) : items;
  return now.some((item, i) => item !== value[i]) ? now : value;
}

function settledItem(item: Json, term: string | undefined, settling: Settling): Json {
  if (typeof item !== 'string' && !isNode(item)) return item;
  const isReference = term !== undefined && references.has(term);
  const alone = isNode(item) && Object.keys(item).length === 1 ? addressOf(item) : item;
  const address = typeof alone === 'string' ? alone : undefined;
  if (term === undefined && !address?.startsWith('_:')) return item;
  const value = address === undefined ? undefined : valueAt(address, term, settling);
  if (term === undefined) return value ?? item;
  const said = value ?? item;
  const pointed = isReference && isNode(said) ? pointedTo(said) : undefined;
  const meant = pointed === undefined ? undefined : addressNow(pointed, settling);
  if (meant !== undefined && settling.nodes.has(meant)) return { '@id': meant };
  if (value !== undefined) return value;
  if (typeof item === 'string') return isReference ? addressNow(item, settling) : item;
  if (Object.hasOwn(item, '@value')) return item;
  if (address === undefined) return settledNode(item, settling);
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
function valueAt(address: string, term: string | undefined, settling: Settling): Node | undefined {
  const { nodes, values, around } = settling;
  const node = nodes.get(address)?.node;
  if (!node || !isValue(node, address, term)) return undefined;
  if (around.has(address) || around.size >= mostInside || settling.left <= 0) return undefined;
  settling.left -= 1;
  // What stands under a property that is not read is a node that is kept, too.
  if (term !== undefined || around.size > 0) values.add(address);
  around.add(address);
  const inside = settledNode(node, settling);
  around.delete(address);
  if (!address.startsWith('_:')) return inside;
  const { '@id': _, id: __, ...rest } = inside;
  return rest;
}

/** Whether a node is a value of others: by its class; where that does not tell, by the property that names it. */
function isValue(node: Node, address: string, term: string | undefined): boolean {
  const type = node['@type'] ?? node['type'];
  const classes = classesOf(type);
  const isBlank = address.startsWith('_:');
  if (term !== undefined && isValueClass(classes)) return true;
  if (Object.keys(node).length === 1 || roleOf(classes) !== 'other') return false;
  if (classes.some((name) => name.startsWith('TransferValue'))) return false;
  if (term === undefined || !references.has(term))
    return isBlank || (type === undefined && /:/.test(address));
  const { '@id': _, ...said } = node;
  if (entityTerms.has(term) && term !== 'ceterms:prerequisite')
    return isBlank && type === undefined && pointedTo(said) !== undefined;
  // These name things of their own as well.
  return isBlank && !/:(?:teaches|commonConditions|framework|targetNode)$/.test(term);
}
