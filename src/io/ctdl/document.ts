/** The ways in which CTDL is published: envelope, graph, single resource, list of nodes; and what stands around the nodes. */

import type { Finding } from '../../base/finding.js';
import type { Json } from '../../base/json.js';
import { pointer } from '../../base/pointer.js';
import { isList, isNode, listed, type Node } from './form.js';
import { lastPart } from './spelling.js';

/** What stands around the nodes, kept as it came. */
export interface Frame {
  /** What stands in the envelope beside the document, and the key that the document has in it. */
  readonly envelope?: { readonly beside: Node; readonly key: string };
  /** What stands beside `@graph`, and how that key is written. */
  readonly graph?: { readonly beside: Node; readonly key: string };
  /** The nodes in a list; a single one by itself. */
  readonly list: boolean;
}

/** A document taken apart. */
export interface Document {
  readonly frame: Frame;
  readonly nodes: readonly Node[];
  /** Where the nodes stand: a JSON Pointer to what holds them. */
  readonly path: string;
}

/** The longest text that is read. */
const longestText = 4_000_000;

/** Takes a document apart; says what is wrong where it is not one of CTDL. */
export function documentOf(input: Json): Document | Finding {
  let frame: Omit<Frame, 'list'> = {};
  let inside: Json = input;
  const way: string[] = [];
  if (isNode(inside)) {
    const key = ['decoded_resource', 'decodedResource'].find((each) => isNode((inside as Node)[each]));
    if (key !== undefined) {
      const { [key]: document, ...beside } = inside;
      frame = { envelope: { beside, key } };
      inside = document as Json;
      way.push(key);
    }
  }
  if (isNode(inside)) {
    const key = ['@graph', 'graph'].find((each) => isList((inside as Node)[each]));
    if (key !== undefined) {
      const { [key]: graph, ...beside } = inside;
      frame = { ...frame, graph: { beside, key } };
      inside = graph as Json;
      way.push(key);
    }
  }
  const nodes = listed(inside);
  const path = pointer(way);
  const odd = nodes.findIndex((node) => !isNode(node));
  if (odd >= 0)
    return {
      code: 'not-ctdl',
      path: isList(inside) ? `${path}/${odd}` : path,
      message: 'A node should stand here: an object with "@id" and "@type".',
    };
  const empty = nodes.length === 0 && frame.graph?.beside['@context'] !== undefined;
  if (!empty && !nodes.some((node) => typeOf(node as Node) !== undefined))
    return {
      code: 'not-ctdl',
      path,
      message:
        'No node here has an "@type", so this is not a CTDL document. Pass an envelope, a graph, a resource or a list of nodes.',
    };
  return { frame: { ...frame, list: isList(inside) }, nodes: nodes as Node[], path };
}

/** The key and the value of a node's type. */
export function typeOf(node: Node): { key: string; value: Json } | undefined {
  const key = Object.hasOwn(node, '@type') ? '@type' : Object.hasOwn(node, 'type') ? 'type' : undefined;
  return key === undefined ? undefined : { key, value: node[key] as Json };
}

/** The key and the value of a node's address. */
export function idOf(node: Node): { key: string; value: string } | undefined {
  const key = Object.hasOwn(node, '@id') ? '@id' : 'id';
  const value = node[key];
  return typeof value === 'string' && value !== '' ? { key, value } : undefined;
}

/** Puts nodes back into what stood around them. */
export function framed(nodes: readonly Node[], { envelope, graph, list }: Frame): Json {
  let document: Json = list || nodes.length !== 1 ? nodes : (nodes[0] as Node);
  if (graph) document = { ...graph.beside, [graph.key]: document };
  return envelope ? { ...envelope.beside, [envelope.key]: document } : document;
}

/** A text that is longer than any that is read. */
export function longText(input: Json): Finding | undefined {
  const waiting: Spot[] = [{ value: input, key: '', above: undefined }];
  for (let spot = waiting.pop(); spot; spot = waiting.pop()) {
    const inside = spot.value as { readonly [key: string]: Json };
    for (const key of Object.keys(inside)) {
      const value = inside[key];
      const here = { value, key, above: spot };
      if (typeof value === 'object' && value !== null) waiting.push(here);
      else if (typeof value === 'string' && value.length > longestText)
        return {
          code: 'too-long',
          path: pathTo(here),
          message: `This text has ${value.length} characters; at most ${longestText} are read. Shorten it or leave it out.`,
        };
    }
  }
  return undefined;
}

/** A value, and the way to it. */
interface Spot {
  readonly value: unknown;
  readonly key: string;
  readonly above: Spot | undefined;
}

function pathTo(spot: Spot): string {
  const way: string[] = [];
  for (let at = spot; at.above; at = at.above) way.push(at.key);
  return pointer(way.reverse());
}

/** The last part of a graph's address, which says which of its nodes is the main one. */
export function mainOf({ graph }: Frame): string | undefined {
  const id = graph?.beside['@id'];
  return typeof id === 'string' ? lastPart(id) : undefined;
}
